import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { encodeCsvLine } from '../../formats/text/csv.ts';
import type { Language } from '../../i18n/language.ts';
import { drawChart } from '../../reports/charts/draw-chart.ts';
import { drawingSvg } from '../../reports/charts/drawing-svg.ts';
import { LIGHT_THEME } from '../../reports/charts/theme.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { recoveryChart } from '../../reports/restore/restore-report.ts';
import { renderPng } from '../documents/render-png.ts';
import { writeRefusal, writeFileWhole } from '../../sources/write-file.ts';

/** Writes a plan for other tools: plan.csv, a calendar a crew, plan.geojson, recovery.csv, recovery.svg, recovery.png. Returns the paths. */
export async function exportPlan(
  answer: RestoreAnswer,
  folder: string,
  language: Language,
): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeRefusal(error, folder, '--export');
  }
  const drawing = drawChart(recoveryChart(answer), language);
  const files: [string, string | Uint8Array][] = [
    ['plan.csv', planCsv(answer, language)],
    ['recovery.csv', recoveryCsv(answer)],
    ['plan.geojson', planGeojson(answer, language)],
    [
      'recovery.svg',
      drawingSvg(drawing, { id: 'recovery', colour: (ink) => LIGHT_THEME[ink], fonts: 'sans-serif' }),
    ],
    ['recovery.png', await renderPng(drawing)],
    ...answer.crews
      .filter(({ id }) => answer.jobs.some(({ crews }) => crews.includes(id)))
      .map(({ id }): [string, string] => [`${fileName(id)}.ics`, crewIcalendar(answer, id, language)]),
  ];
  const paths: string[] = [];
  for (const [name, content] of files) {
    const path = join(folder, name);
    await writeFileWhole(path, content, '--export');
    paths.push(path);
  }
  return paths;
}

/** One line a repair and crew; hours since the situation and local clock times. */
export function planCsv(answer: RestoreAnswer, language: Language): string {
  const header = [
    'asset',
    'name',
    'crew',
    'depart_hour',
    'arrive_hour',
    'start_hour',
    'finish_hour',
    'start',
    'finish',
    'why',
  ];
  const rows = answer.jobs.flatMap((job) =>
    job.crews.map((crew, at) =>
      encodeCsvLine([
        job.asset,
        job.name ?? '',
        crew,
        job.departs[at],
        job.arrives[at],
        job.start,
        job.finish,
        clock(answer.at, job.start),
        clock(answer.at, job.finish),
        language.plain(job.why),
      ]),
    ),
  );
  return [encodeCsvLine(header), ...rows, ''].join('\n');
}

function recoveryCsv(answer: RestoreAnswer): string {
  const rows = answer.curve.map(([hour, served]) => encodeCsvLine([hour, Math.round(served)]));
  return ['hour,people_served', ...rows, ''].join('\n');
}

/** Repairs as points (RFC 7946), in order of start. */
export function planGeojson(answer: RestoreAnswer, language: Language): string {
  const features = answer.jobs.map((job, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [job.lon, job.lat] },
    properties: {
      order: index + 1,
      asset: job.asset,
      crews: job.crews,
      start_hour: job.start,
      finish_hour: job.finish,
      why: language.plain(job.why),
    },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1)}\n`;
}

/** The work of one crew as a calendar (RFC 5545), times in UTC. The same plan gives the same bytes. */
export function crewIcalendar(answer: RestoreAnswer, crew: string, language: Language): string {
  const { name } = answer.crews.find(({ id }) => id === crew)!;
  const calendar = ical({
    name,
    prodId: { company: 'Muruna', product: 'restore' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const job of answer.jobs)
    if (job.crews.includes(crew))
      calendar.createEvent({
        id: `${job.asset}-${crew}-${job.start}@muruna`,
        start: moment(answer.at, job.start),
        end: moment(answer.at, job.finish),
        stamp: moment(answer.at, 0),
        summary: job.name === null ? job.asset : `${job.name} (${job.asset})`,
        description: language.plain(job.why),
        location: { title: `${job.lat}, ${job.lon}`, geo: { lat: job.lat, lon: job.lon } },
      });
  return calendar.toString();
}

function moment(at: string, hours: number): Date {
  return new Date(Date.parse(at) + hours * 3_600_000);
}

/** A moment in the situation's own offset, `2025-06-15T14:30+03:30`. */
export function clock(at: string, hours: number): string {
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(at)![0];
  const minutes =
    offset === 'Z'
      ? 0
      : Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  const local = new Date(Date.parse(at) + hours * 3_600_000 + minutes * 60_000);
  return `${local.toISOString().slice(0, 16)}${offset}`;
}

function fileName(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
}
