import { clockAfter } from '../../core/clock-after.ts';
import { encodeCsv } from '../../formats/text/csv.ts';
import type { Language } from '../../i18n/language.ts';
import type { PartAnswer, RestoreAnswer } from '../../schemas/restore-answer.ts';

const PLAN_COLUMNS = [
  'asset',
  'name',
  'crew',
  'crew_name',
  'depart_hour',
  'arrive_hour',
  'start_hour',
  'finish_hour',
  'slack_hours',
  'start',
  'finish',
  'parts',
  'why',
];

/** One line a repair and crew; hours since the situation and local clock times. */
export function planCsv(answer: RestoreAnswer, language: Language): string {
  const crewNames = new Map(answer.crews.map(({ id, name }) => [id, name]));
  const rows = answer.jobs.flatMap((job) =>
    job.crews.map((crew, at) => [
      job.asset,
      job.name ?? '',
      crew,
      crewNames.get(crew) ?? '',
      job.departs[at],
      job.arrives[at],
      job.start,
      job.finish,
      job.slack ?? '',
      clockAfter(answer.at, job.start),
      clockAfter(answer.at, job.finish),
      job.parts.map(partWords).join('; '),
      language.plain(job.why),
    ]),
  );
  return encodeCsv([PLAN_COLUMNS, ...rows], { forExcel: true });
}

function partWords({ part, quantity, depot }: PartAnswer): string {
  return `${quantity} ${part}${depot === null ? '' : ` (${depot})`}`;
}

export function recoveryCsv(answer: RestoreAnswer): string {
  const rows = answer.curve.map(([hour, served]) => [hour, Math.round(served)]);
  return encodeCsv([['hour', 'people_served'], ...rows], { forExcel: true });
}

/** Repairs as points (RFC 7946), in order of start. */
export function planGeojson(answer: RestoreAnswer, language: Language): string {
  const features = answer.jobs.map((job, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [job.lon, job.lat] },
    properties: {
      order: index + 1,
      asset: job.asset,
      name: job.name,
      crews: job.crews,
      start_hour: job.start,
      finish_hour: job.finish,
      why: language.plain(job.why),
    },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}
