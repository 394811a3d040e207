import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import type { ExchangeLedger } from '../../schemas/exchange-answers.ts';
import type { Cell, Report, Section, Table } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';
import { downgradeNotices } from './downgrade-notices.ts';
import { originsText } from './origins-text.ts';
import { NO_VALUE } from './exchange-change-report.ts';

type Column = Table['columns'][number];
type ColumnName =
  | 'item'
  | 'author'
  | 'partner'
  | 'marking'
  | 'until'
  | 'purpose'
  | 'at'
  | 'standing'
  | 'modified'
  | 'file'
  | 'origin'
  | 'limit'
  | 'key'
  | 'content';

/** Who has what, until when, and who confirmed. */
export function exchangeLedgerReport(answer: ExchangeLedger, asked: Asked): Report {
  const { name, lines, head, partners, own, given, taken, tombstones } = answer;
  const ownOrigin: ColumnName[] = own.some(({ origins }) => origins.length > 0) ? ['origin'] : [];
  const sections = [
    section(
      'given',
      ['item', 'partner', 'standing', 'marking', 'until', 'purpose', 'at'],
      given.map((one) => [
        one.item,
        one.partner,
        message(`exchange.standing.${one.standing}`),
        one.marking,
        endOf(one.until),
        one.purpose,
        one.at.slice(0, 10),
      ]),
    ),
    section(
      'own',
      ['item', 'marking', 'modified', 'file', ...ownOrigin, 'standing'],
      own.map(({ item, marking, modified, file, origins, flagged, withdrawn }) => [
        item,
        marking,
        modified.slice(0, 10),
        literalText(file),
        ...(ownOrigin.length === 0 ? [] : [originsText(origins)]),
        message(withdrawn ? 'exchange.deed.withdrawn' : flagged ? 'exchange.deed.flagged' : 'exchange.fine'),
      ]),
    ),
    section(
      'taken',
      ['item', 'author', 'partner', 'origin', 'marking', 'until', 'purpose', 'at'],
      taken.map((one) => [
        one.item,
        one.author,
        one.partner,
        originsText(one.origins),
        one.marking,
        endOf(one.until),
        one.purpose,
        one.at.slice(0, 10),
      ]),
    ),
    section(
      'tombstones',
      ['item', 'author', 'content'],
      tombstones.map(({ item, author, state }) => [item, author, literalText(state.slice(0, 16))]),
    ),
    section(
      'partners',
      ['partner', 'limit', 'key'],
      partners.map(({ partner, limit, keyid }) => [
        partner,
        limit ?? message('exchange.no-limit'),
        literalText(keyid),
      ]),
    ),
  ];
  return {
    id: 'exchange-ledger',
    title: message('exchange.ledger'),
    subtitle: nameText(name),
    notices: [
      { level: 'note', text: message('exchange.ledger.head', { lines, sha256: head }) },
      { level: 'note', text: message('exchange.no-force') },
      ...downgradeNotices([
        ...own.map((one) => ({ ...one, author: name })),
        ...taken.map((one) => ({ ...one, marking: one.own })),
      ]),
    ],
    sections: sections.filter(({ blocks: [block] }) => block.kind === 'table' && block.rows.length > 0),
    provenance: provenanceOf(asked),
  };
}

function endOf(until: string | null): Text {
  return until === null ? NO_VALUE : literalText(until.slice(0, 16).replace('T', ' '));
}

const LITERAL = new Set<ColumnName>(['marking', 'file', 'key', 'content']);
const DATES = new Set<ColumnName>(['at', 'modified']);

function section(
  id: 'given' | 'own' | 'taken' | 'tombstones' | 'partners',
  columns: readonly ColumnName[],
  rows: readonly (readonly Cell[])[],
): Section {
  return {
    id,
    title: message(`exchange.section.${id}`),
    blocks: [
      {
        kind: 'table',
        columns: columns.map((name): Column => ({
          label: message(`exchange.column.${name}`),
          type: LITERAL.has(name) ? 'literal' : DATES.has(name) ? 'date' : 'text',
        })),
        rows,
      },
    ],
  };
}
