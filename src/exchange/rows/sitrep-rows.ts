import { clockAfter } from '../../core/clock-after.ts';
import type { SitrepAnswer, SitrepRow } from '../../schemas/sitrep-answer.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

const COLUMNS = {
  snapshot_date: 'text',
  country: 'text',
  moment: 'text',
  level: 'text',
  region: 'text',
  kind: 'text',
  services: 'count',
  works: 'count',
  degraded: 'count',
  down: 'count',
  unknown: 'count',
  people: 'number',
  people_works: 'number',
  people_degraded: 'number',
  people_down: 'number',
  people_unknown: 'number',
  hidden: 'text',
  since: 'text',
  expected_back: 'text',
} as const;

/** By column, of the core hashtags of HXL 1.1; attributes of our own name the states. */
const HASHTAGS: Readonly<Record<keyof typeof COLUMNS, string>> = {
  snapshot_date: '#date+snapshot',
  country: '#country+code',
  moment: '#date+reported',
  level: '#meta+level',
  region: '#adm1+name',
  kind: '#service+type',
  services: '#service+num+total',
  works: '#service+num+works',
  degraded: '#service+num+degraded',
  down: '#service+num+down',
  unknown: '#service+num+unknown',
  people: '#population+num+total',
  people_works: '#reached+num+works',
  people_degraded: '#affected+num+degraded',
  people_down: '#affected+num+down',
  people_unknown: '#affected+num+unknown',
  hidden: '#meta+hidden',
  since: '#date+start',
  expected_back: '#date+end+expected',
};

/** The counts and moments of a row as other programs read them; what is hidden or not known is null. */
export function countsOfRow({ services, people, since, back }: SitrepRow, start: string) {
  const moment = (hours: number | null): string | null => (hours === null ? null : clockAfter(start, hours));
  return {
    services: services.total,
    works: services.works,
    degraded: services.degraded,
    down: services.down,
    unknown: services.unknown,
    people: people.total,
    people_works: people.works,
    people_degraded: people.degraded,
    people_down: people.down,
    people_unknown: people.unknown,
    since: moment(since),
    expected_back: moment(back),
  };
}

/** All services, each kind, and each kind in each region. */
export function sitrepRows({ snapshot, country, at, scenario, rows }: SitrepAnswer): AnswerRows {
  const table = rowsOf(
    COLUMNS,
    rows.map((row) => ({
      ...countsOfRow(row, scenario.start),
      snapshot_date: snapshot.date,
      country,
      moment: at.date,
      level: row.level,
      region: row.region,
      kind: row.kind,
      hidden: row.hidden.length === 0 ? null : row.hidden.join(';'),
    })),
  );
  return { ...table, hashtags: Object.values(HASHTAGS) };
}
