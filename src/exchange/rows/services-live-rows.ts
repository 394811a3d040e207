import type { ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

const COLUMNS = {
  snapshot_date: 'text',
  country: 'text',
  service: 'text',
  kind: 'text',
  priority: 'count',
  people: 'number',
  hours: 'number',
  share_works: 'number',
  share_in_part: 'number',
  share_remembered: 'number',
  share_unknown: 'number',
  share_fails: 'number',
  certain_until_hours: 'number',
  possible_until_hours: 'number',
  cause: 'text',
  cause_layer: 'text',
  cause_what: 'text',
  protection: 'text',
  protection_authority: 'text',
  protection_until: 'text',
  protection_state: 'text',
} as const;

/** Each service at the strike, after 1, 7, 30 and 90 days. */
export function servicesLiveRows({ snapshot, country, services }: ServicesLiveAnswer): AnswerRows {
  return rowsOf(
    COLUMNS,
    services.flatMap(({ id, kind, priority, people, at, earliest, latest, cause, protection }) =>
      at.map(({ hours, works, inPart, remembered, unknown, fails }) => ({
        snapshot_date: snapshot.date,
        country,
        service: id,
        kind,
        priority,
        people,
        hours,
        share_works: works,
        share_in_part: inPart,
        share_remembered: remembered,
        share_unknown: unknown,
        share_fails: fails,
        certain_until_hours: earliest,
        possible_until_hours: latest,
        cause: cause?.why ?? null,
        cause_layer: cause?.layer ?? null,
        cause_what: cause?.what ?? null,
        protection: protection?.kind ?? null,
        protection_authority: protection?.authority ?? null,
        protection_until: protection?.until ?? null,
        protection_state: protection?.state ?? null,
      })),
    ),
  );
}
