import assert from 'node:assert/strict';
import { test } from 'node:test';
import { message, nameText } from '../i18n/text.ts';
import type { Block, Report } from './model.ts';
import { withoutEmpty } from './without-empty.ts';

test('a table, a chart or a diagram of nothing is no part of a report; one with a row is', () => {
  const columns = [{ label: message('assess.column.share'), type: 'share' as const }];
  const scale = { label: message('assess.column.share'), type: 'share' as const };
  const title = nameText('title');
  const empty: Block[] = [
    { kind: 'table', caption: title, columns, rows: [] },
    { kind: 'bars', title, scale, bars: [] },
    { kind: 'flow', title, columns: [], nodes: [], links: [] },
  ];
  const filled: Block[] = [
    { kind: 'table', caption: title, columns, rows: [[0]] },
    { kind: 'why', blocks: [{ kind: 'table', columns, rows: [[undefined]] }] },
    { kind: 'paragraph', texts: [title] },
  ];
  const report = (blocks: readonly Block[]): Report => ({
    id: 'some',
    title,
    notices: [],
    sections: [{ id: 'one', title, blocks }],
    provenance: { parameters: [], software: 'muruna' },
  });
  const both = [...empty, { kind: 'why' as const, blocks: empty }, ...filled];
  assert.deepEqual(withoutEmpty(report(both)), report(filled));
});
