import type { DrillAnswer } from '../../schemas/drill-answer.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

/** The plan: a row for each crew at each repair, in order of start; hours since `at`. */
export function restoreRows({ at, jobs }: RestoreAnswer): AnswerRows {
  return rowsOf(
    {
      at: 'text',
      asset: 'text',
      name: 'text',
      crew: 'text',
      depart_hour: 'number',
      arrive_hour: 'number',
      start_hour: 'number',
      finish_hour: 'number',
      slack_hours: 'number',
      lat: 'number',
      lon: 'number',
    },
    jobs.flatMap((job) =>
      job.crews.map((crew, place) => ({
        at,
        asset: job.asset,
        name: job.name,
        crew,
        depart_hour: job.departs[place],
        arrive_hour: job.arrives[place],
        start_hour: job.start,
        finish_hour: job.finish,
        slack_hours: job.slack,
        lat: job.lat,
        lon: job.lon,
      })),
    ),
  );
}

/** The failed networks and the hour in which each is back; hours since the blow. */
export function drillRows({ snapshot, country, networks }: DrillAnswer): AnswerRows {
  return rowsOf(
    {
      snapshot_date: 'text',
      country: 'text',
      asn: 'number',
      name: 'text',
      assets: 'count',
      back_hour: 'number',
    },
    networks.map(({ asn, name, assets, hour }) => ({
      snapshot_date: snapshot.date,
      country,
      asn,
      name,
      assets,
      back_hour: hour,
    })),
  );
}
