import { literalText, message, type Text } from '../../i18n/text.ts';
import type { ExchangePreview } from '../../schemas/exchange-answers.ts';
import type { Block, Report, Section } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';
import { downgradeNotices } from './downgrade-notices.ts';
import { originsText } from './origins-text.ts';
import { NO_VALUE } from './exchange-change-report.ts';

/** Everything that would leave, for whom, what stands in it and what stands in the way. */
export function exchangePreviewReport(answer: ExchangePreview, asked: Asked): Report {
  const { leaves, partners, contents, marking } = answer;
  return {
    id: 'exchange-preview',
    title: message('exchange.preview'),
    notices: [
      leaves
        ? { level: 'note', text: message('exchange.preview.yes') }
        : { level: 'warning', text: message('exchange.preview.no') },
      ...downgradeNotices(
        partners.flatMap(({ items }) => items.map((one) => ({ ...one, marking: one.marking ?? marking }))),
      ),
    ],
    sections: [
      ...partners.map((partner, at) => partnerSection(partner, at, marking)),
      ...contents.map(contentSection),
    ],
    provenance: provenanceOf(asked),
  };
}

function partnerSection(
  { partner, items }: ExchangePreview['partners'][number],
  at: number,
  terms: string,
): Section {
  const hasOrigins = items.some(({ origins }) => origins.length > 0);
  return {
    id: `partner-${at + 1}`,
    title: message('exchange.preview.for', { partner }),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('exchange.column.item'), type: 'text' },
          { label: message('exchange.column.author'), type: 'text' },
          ...(hasOrigins ? [{ label: message('exchange.column.origin'), type: 'text' as const }] : []),
          { label: message('exchange.column.marking'), type: 'literal' },
          { label: message('exchange.column.bytes'), type: 'number' },
          { label: message('exchange.column.dragged'), type: 'text' },
          { label: message('exchange.column.before'), type: 'text' },
          { label: message('exchange.column.obstacles'), type: 'text' },
        ],
        rows: items.map(
          ({ item, author, origins, marking, bytes, draggedBy, before, isThere, obstacles }) => [
            item,
            author,
            ...(hasOrigins ? [originsText(origins)] : []),
            marking ?? NO_VALUE,
            bytes ?? NO_VALUE,
            draggedBy ?? NO_VALUE,
            isThere
              ? message('exchange.there')
              : before === null
                ? NO_VALUE
                : literalText(before.slice(0, 16).replace('T', ' ')),
            obstacles.length === 0
              ? NO_VALUE
              : message(`exchange.held.${obstacles[0]}`, { item, partner, marking: marking ?? terms, terms }),
          ],
        ),
        states: items.map(({ obstacles }) => (obstacles.length > 0 ? 'failed' : 'normal')),
      },
    ],
  };
}

function contentSection(content: ExchangePreview['contents'][number]): Section {
  const { item, state, fields, networks, addresses, mail, places, people, since } = content;
  const found: Text[] = [
    ...(since === null ? [] : [message('exchange.preview.since', since)]),
    ...listed('networks', networks),
    ...listed('addresses', addresses),
    ...listed('mail', mail),
    ...(places === 0 ? [] : [message('exchange.preview.places', { count: places })]),
    ...(people === 0 ? [] : [message('exchange.preview.people', { count: people })]),
  ];
  const blocks: Block[] = found.length === 0 ? [] : [{ kind: 'list', items: found }];
  if (fields === null) blocks.push({ kind: 'paragraph', texts: [message('exchange.preview.unreadable')] });
  else
    blocks.push({
      kind: 'table',
      columns: [
        { label: message('dossier.field'), type: 'literal' },
        { label: message('dossier.preview.count'), type: 'number' },
        { label: message('dossier.preview.example'), type: 'literal' },
      ],
      rows: fields.map(({ path, count, example }) => [
        path,
        count,
        example === null ? NO_VALUE : literalText(example),
      ]),
    });
  return {
    id: `content-${state.slice(0, 12)}`,
    title: message('exchange.preview.content', { item }),
    blocks,
  };
}

function listed(kind: 'networks' | 'addresses' | 'mail', names: readonly string[]): Text[] {
  return names.length === 0 ? [] : [message(`exchange.preview.${kind}`, { names: names.join(', ') })];
}
