import { codedText } from '../../i18n/coded-text.ts';
import { message, nameText, type Text, type Value } from '../../i18n/text.ts';
import type {
  SuppliedItemAnswer,
  SuppliedPartAnswer,
  SupplyWithdrawAnswer,
} from '../../schemas/supply-answer.ts';
import type { Cell, KeyFigure, KeyFigures, Report, Section, Table } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';

const MISSING: Value = { kind: 'missing' };

/** What stops and what runs short when vendors or countries withdraw. */
export function supplyWithdrawReport(answer: SupplyWithdrawAnswer, asked: Asked): Report {
  const { countries, vendors, on, findings, items, parts } = answer;
  const who: Text[] = [
    ...countries.map((country): Text => ({ kind: 'country', country })),
    ...vendors.map(nameText),
  ];
  const stopping = items.filter(({ cause }) => cause !== null);
  const gone = items.filter(({ withdrawn }) => withdrawn !== 'no');
  return {
    id: 'supply-withdraw',
    title: message('supply.title'),
    subtitle: message('supply.subtitle', { who, on }),
    notices: [],
    sections: [
      { id: 'summary', title: message('assess.section.summary'), blocks: [figures(answer)] },
      section('stops', stopping.length, message('supply.none-stops'), stopsTable(stopping)),
      section('short', parts.length, message('supply.no-parts'), shortTable(parts)),
      section('gone', gone.length, message('supply.none-gone'), goneTable(gone)),
      section('single', items.length, message('supply.none-gone'), singleTable(answer)),
      ...(findings.length === 0
        ? []
        : [
            {
              id: 'findings',
              title: message('supply.section.findings'),
              blocks: [{ kind: 'list' as const, items: findings.map((finding) => codedText(finding)) }],
            },
          ]),
      {
        id: 'method',
        title: message('supply.section.method'),
        blocks: [
          {
            kind: 'list',
            items: [
              message('supply.method.stops'),
              message('supply.method.short', { chance: answer.chance }),
              message('supply.method.unknown'),
              message('supply.method.defence'),
            ],
          },
        ],
      },
    ],
    provenance: provenanceOf(asked),
  };
}

function section(
  id: 'stops' | 'short' | 'gone' | 'single',
  count: number,
  none: Text,
  table: Table,
): Section {
  return {
    id,
    title: message(`supply.section.${id}`),
    blocks: [count === 0 ? { kind: 'paragraph', texts: [none] } : table],
  };
}

function figures({ summary, months }: SupplyWithdrawAnswer): KeyFigures {
  const figure = (
    id: string,
    label: Text,
    counts: { readonly certain: number; readonly possible: number } | null,
    note?: Text,
  ): KeyFigure => ({
    id: `supply.${id}`,
    label,
    value: counts === null ? MISSING : { kind: 'number', value: counts.certain },
    ...(counts !== null &&
      counts.possible > counts.certain && {
        interval: {
          low: { kind: 'number', value: counts.certain },
          high: { kind: 'number', value: counts.possible },
        },
      }),
    ...(note && { note }),
  });
  const items = message('supply.of-items', { items: summary.items });
  const parts = message('supply.of-parts', { parts: summary.parts });
  return {
    kind: 'figures',
    figures: [
      figure('withdrawn', message('supply.figure.withdrawn'), summary.withdrawn, items),
      figure('stopped', message('supply.figure.stopped', { months }), summary.stopped, items),
      figure(
        'short',
        message('supply.figure.short', { months }),
        summary.short,
        summary.short === null ? undefined : parts,
      ),
      figure('places', message('supply.figure.places'), summary.places),
      ...(summary.people ? [figure('people', message('supply.figure.people'), summary.people)] : []),
    ],
  };
}

function stopsTable(items: readonly SuppliedItemAnswer[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('supply.column.item'), type: 'text' },
      { label: message('supply.column.earliest'), type: 'text' },
      { label: message('supply.column.latest'), type: 'text' },
      { label: message('supply.column.cause'), type: 'text' },
      { label: message('supply.column.places'), type: 'text' },
      { label: message('supply.column.instead'), type: 'text' },
    ],
    rows: items.map((item) => [
      nameText(item.name ?? item.id),
      endText(item.stops.earliest),
      endText(item.stops.latest),
      message(`supply.cause.${causeOf(item)}`),
      names(item.usedAt),
      insteadOf(item),
    ]),
    states: items.map(({ stops }) => (stops.latest === 'never' ? 'weaker' : 'failed')),
  };
}

function causeOf({
  stops,
  cause,
  licenceLapsed,
}: SuppliedItemAnswer): 'unknown' | 'lapsed' | 'server' | 'licence' {
  if (stops.latest === 'never') return 'unknown';
  return cause === 'licence' && licenceLapsed ? 'lapsed' : (cause ?? 'licence');
}

function shortTable(parts: readonly SuppliedPartAnswer[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('supply.column.part'), type: 'text' },
      { label: message('supply.column.stock'), type: 'number' },
      { label: message('supply.column.yearly'), type: 'number', digits: 1 },
      { label: message('supply.column.before'), type: 'share', digits: 1 },
      { label: message('supply.column.months-earliest'), type: 'text' },
      { label: message('supply.column.months-latest'), type: 'text' },
    ],
    rows: parts.map(({ part, stock, yearly, chanceBefore, short, unknownFailures }) => [
      nameText(part),
      stock,
      unknownFailures > 0 && yearly === 0 ? undefined : yearly,
      chanceBefore,
      monthsCell(short.earliest),
      monthsCell(short.latest),
    ]),
  };
}

function goneTable(items: readonly SuppliedItemAnswer[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('supply.column.item'), type: 'text' },
      { label: message('supply.column.vendor'), type: 'text' },
      { label: message('supply.column.vendor-country'), type: 'country' },
      { label: message('supply.column.origin'), type: 'country' },
      { label: message('supply.column.withdrawn'), type: 'text' },
      { label: message('supply.column.support'), type: 'text' },
      { label: message('supply.column.instead'), type: 'text' },
    ],
    rows: items.map((item) => [
      nameText(item.name ?? item.id),
      item.vendor ?? undefined,
      item.vendorCountry ?? undefined,
      item.origin ?? undefined,
      message(item.withdrawn === 'yes' ? 'supply.withdrawn.yes' : 'supply.withdrawn.unknown'),
      item.support === null ? MISSING : endText(item.support),
      insteadOf(item),
    ]),
  };
}

function singleTable({ singleSource }: SupplyWithdrawAnswer): Table {
  type Counts = SupplyWithdrawAnswer['singleSource'][number]['vendor'];
  const cell = ({ yes, no, unknown }: Counts): Text =>
    unknown === 0
      ? message('supply.single', { yes, of: yes + no })
      : message('supply.single-unknown', { yes, of: yes + no + unknown, unknown });
  return {
    kind: 'table',
    columns: [
      { label: message('supply.column.kind'), type: 'text' },
      { label: message('supply.column.one-vendor'), type: 'text' },
      { label: message('supply.column.one-vendor-country'), type: 'text' },
      { label: message('supply.column.one-origin'), type: 'text' },
    ],
    rows: singleSource.map(({ kind, vendor, vendorCountry, origin }) => [
      message(`supply.kind.${kind ?? 'unknown'}`),
      cell(vendor),
      cell(vendorCountry),
      cell(origin),
    ]),
  };
}

function endText(end: string): Text {
  return end === 'never' ? message('supply.never') : { kind: 'date', date: end };
}

function monthsCell(months: number | 'never' | null): Cell {
  if (months === null) return MISSING;
  return months === 'never' ? message('supply.never') : { kind: 'number', value: months, digits: 1 };
}

function names(ids: readonly string[]): Cell {
  return ids.length === 0 ? MISSING : { kind: 'list', items: ids.map(nameText) };
}

/** What still comes instead, else what perhaps does. */
function insteadOf({ stillCome, mayStillCome }: SuppliedItemAnswer): Text {
  if (stillCome.length > 0) return { kind: 'list', items: stillCome.map(nameText) };
  if (mayStillCome.length > 0) return message('supply.perhaps', { items: mayStillCome.map(nameText) });
  return message('supply.nothing-instead');
}
