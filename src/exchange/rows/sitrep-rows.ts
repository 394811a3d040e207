import { clockAfter } from '../../core/clock-after.ts';
import type { SitrepAnswer } from '../../schemas/sitrep-answer.ts';
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

/** A moment some hours after hour 0. */
export function momentAfter(start: string, hours: number | null): string | null {
  return hours === null ? null : clockAfter(start, hours);
}

/** All services, each kind, and each kind in each region. */
export function sitrepRows({ snapshot, country, at, scenario, rows }: SitrepAnswer): AnswerRows {
  const table = rowsOf(
    COLUMNS,
    rows.map(({ level, region, kind, services, people, hidden, since, back }) => ({
      snapshot_date: snapshot.date,
      country,
      moment: at.date,
      level,
      region,
      kind,
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
      hidden: hidden.length === 0 ? null : hidden.join(';'),
      since: momentAfter(scenario.start, since),
      expected_back: momentAfter(scenario.start, back),
    })),
  );
  return { ...table, hashtags: Object.values(HASHTAGS) };
}
