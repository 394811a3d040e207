import { findingText } from '../i18n/coded-text.ts';
import { literalText, message, type Message } from '../i18n/text.ts';
import type { CodedFinding } from '../schemas/coded.ts';
import type { InventoryContents } from '../schemas/check-answers.ts';
import type { Block, Cell, Report } from './model.ts';
import { provenanceOf, type Asked } from './provenance.ts';

/** What checks of documents answer with: findings, and of an inventory what it holds. */
export interface CheckAnswer {
  readonly findings: readonly CodedFinding[];
  readonly contents?: InventoryContents;
}

/** Findings beyond so many are counted. */
const MOST_ROWS = 500;

/** Every fault and remark of a document, with where it stands. */
export function checkReport({ findings, contents }: CheckAnswer, asked: Asked): Report {
  const blocks: Block[] = [
    ...(contents ? [{ kind: 'paragraph' as const, texts: [message('inventory.contents', contents)] }] : []),
    { kind: 'paragraph', texts: [verdictOf(findings)] },
  ];
  if (findings.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { label: message('check.column.file'), type: 'literal' },
        { label: message('check.column.line'), type: 'number' },
        { label: message('check.column.says'), type: 'text' },
      ],
      rows: findings
        .slice(0, MOST_ROWS)
        .map((finding): Cell[] => [
          finding.file ?? literalText(''),
          finding.line ?? literalText(''),
          findingText(finding),
        ]),
      states: findings.slice(0, MOST_ROWS).map(({ severity }) => (severity === 'lost' ? 'failed' : 'weaker')),
      moreRows: Math.max(0, findings.length - MOST_ROWS),
    });
  return {
    id: 'check',
    title: message('check.title'),
    notices: [],
    sections: [{ id: 'findings', title: message('check.section.findings'), blocks }],
    provenance: provenanceOf(asked),
  };
}

/** What findings come to: faults, which are to be corrected, and remarks. */
export function verdictOf(findings: readonly CodedFinding[]): Message {
  const faults = faultsIn(findings);
  return findings.length === 0
    ? message('inventory.fine')
    : message('inventory.count-faults', { faults, notes: findings.length - faults });
}

/** How many findings are to be corrected. */
export function faultsIn(findings: readonly CodedFinding[]): number {
  return findings.filter(({ severity }) => severity === 'lost').length;
}
