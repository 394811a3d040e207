import { findingOf, type Finding } from '../../core/finding.ts';
import { readSheet } from '../structured-text/read-sheet.ts';

/** An outage in a list of IODA's: whom it is about, when, in which of its signals, and how deep. */
export interface IodaEvent {
  /** `country`, `region`, `asn`, `geoasn`, … */
  readonly type: string;
  /** `IR`, `4501`, `12880`, `12880-IR`. */
  readonly code: string;
  readonly name: string | null;
  /** Unix seconds. */
  readonly start: number;
  /** Unix seconds; null where it is not said. */
  readonly end: number | null;
  /** `bgp`, `ping-slash24`, `merit-nt`, …; null where the list does not say it. */
  readonly datasource: string | null;
  readonly score: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Columns by which a table of events is known; the names of IODA's two forms of JSON. */
const COLUMNS = [
  'location',
  'location_name',
  'entity_type',
  'entity_code',
  'entity_name',
  'start',
  'from',
  'duration',
  'until',
  'datasource',
  'score',
];
/** Seconds; a time in milliseconds would be beyond it. */
const LATEST = 1e11;

/**
 * Reads a list of outages of IODA: what `/v2/outages/events` of its API answers, in either of its forms (`location`, `start`, `duration`; or `entity`, `from`, `until`),
 * the list alone, or a table with these names as its columns (`entity_type`, `entity_code`, `entity_name`). Times are unix seconds or ISO 8601. Never throws on
 * data: what is not an event is left out with a finding.
 *
 * Findings: those of tables, `ioda.no-list` {path}, `ioda.event` {number}.
 *
 * @example readIodaEvents('{"data": [{"location": "country/IR", "start": 1767889800, "duration": 3600, "datasource": "bgp", "score": 12.5}]}')
 */
export function readIodaEvents(text: string): {
  readonly events: readonly IodaEvent[];
  readonly findings: readonly Finding[];
} {
  const isJson = /^[\s\uFEFF]*[[{]/.test(text);
  const { rows, findings } = isJson ? rowsOfJson(text) : rowsOfTable(text);
  const events: IodaEvent[] = [];
  const lost: Finding[] = [];
  for (const [index, row] of rows.entries()) {
    const event = eventOf(row);
    if (event) events.push(event);
    else lost.push(findingOf('ioda.event', 'lost', { number: index + 1 }));
  }
  return { events, findings: [...findings, ...lost] };
}

interface Rows {
  readonly rows: readonly unknown[];
  readonly findings: readonly Finding[];
}

const NO_LIST: Rows = {
  rows: [],
  findings: [findingOf('ioda.no-list', 'lost', { path: '/v2/outages/events' })],
};

function rowsOfJson(text: string): Rows {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const list = Array.isArray(document) ? document : (document as { readonly data?: unknown }).data;
    return Array.isArray(list) ? { rows: list, findings: [] } : NO_LIST;
  } catch {
    return NO_LIST;
  }
}

function rowsOfTable(text: string): Rows {
  const { columns, rows, findings } = readSheet(text, COLUMNS);
  const known = new Map(
    columns.map((column) => [
      column,
      column
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
    ]),
  );
  if (![...known.values()].some((column) => column === 'location' || column === 'entity_code'))
    return { rows: [], findings: [...findings, ...NO_LIST.findings] };
  return {
    rows: rows.map(({ cells }) =>
      Object.fromEntries([...cells].map(([column, cell]) => [known.get(column), cell])),
    ),
    findings,
  };
}

function eventOf(row: unknown): IodaEvent | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const fields = row as Fields;
  const entity =
    typeof fields['entity'] === 'object' && fields['entity'] !== null ? (fields['entity'] as Fields) : {};
  const location = wordOf(fields['location']) ?? '';
  const slash = location.indexOf('/');
  const type =
    wordOf(entity['type']) ?? wordOf(fields['entity_type']) ?? wordOf(location.slice(0, Math.max(0, slash)));
  const code = wordOf(entity['code']) ?? wordOf(fields['entity_code']) ?? wordOf(location.slice(slash + 1));
  const start = timeOf(fields['start'] ?? fields['from']);
  if (type === null || code === null || start === null) return undefined;
  const duration = numberOf(fields['duration']);
  const end = duration === null ? timeOf(fields['until']) : start + duration;
  if ((duration !== null && duration < 0) || (end !== null && !(end >= start && end < LATEST)))
    return undefined;
  return {
    type: type.toLowerCase(),
    code,
    name: wordOf(entity['name']) ?? wordOf(fields['location_name']) ?? wordOf(fields['entity_name']),
    start,
    end,
    datasource: wordOf(fields['datasource']),
    score: numberOf(fields['score']),
  };
}

/** A text with anything in it, or a number written as one. */
function wordOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
}

function numberOf(value: unknown): number | null {
  if (value === undefined || value === null || value === '') return null;
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** Whole unix seconds. */
function timeOf(value: unknown): number | null {
  const seconds = numberOf(value) ?? (typeof value === 'string' ? Date.parse(value) / 1000 : Number.NaN);
  return seconds > 0 && seconds < LATEST ? Math.floor(seconds) : null;
}
