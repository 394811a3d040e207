import { join } from 'node:path';
import type { Language } from '../../i18n/language.ts';
import { drawChart } from '../../reports/charts/draw-chart.ts';
import { drawingSvg } from '../../reports/charts/drawing-svg.ts';
import { LIGHT_THEME } from '../../reports/charts/theme.ts';
import { recoveryChart } from '../../reports/restore/restore-report.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { renderPng } from '../documents/render-png.ts';
import { writeWholeFolder } from '../files/write-whole-folder.ts';
import { crewIcalendar, crewsWithCalendar } from './crew-calendar.ts';
import { fileNames } from './file-names.ts';
import { planCsv, planGeojson, recoveryCsv } from './plan-tables.ts';
import { terminalOption } from '../option-of.ts';

/**
 * A plan for other tools: plan.csv, a calendar a crew, plan.geojson, recovery.csv, recovery.svg, recovery.png, in a folder that appears
 * whole or not at all. Returns the paths.
 */
export async function exportPlan(
  answer: RestoreAnswer,
  folder: string,
  language: Language,
): Promise<string[]> {
  const drawing = drawChart(recoveryChart(answer), language);
  const crews = crewsWithCalendar(answer);
  const names = fileNames(crews, '.ics');
  const files: [string, string | Uint8Array][] = [
    ['plan.csv', planCsv(answer, language)],
    ['recovery.csv', recoveryCsv(answer)],
    ['plan.geojson', planGeojson(answer, language)],
    [
      'recovery.svg',
      drawingSvg(drawing, { id: 'recovery', colour: (ink) => LIGHT_THEME[ink], fonts: 'sans-serif' }),
    ],
    ['recovery.png', await renderPng(drawing)],
    ...crews.map((crew, at): [string, string] => [names[at], crewIcalendar(answer, crew, language)]),
  ];
  await writeWholeFolder(folder, terminalOption('export'), async (write) => {
    for (const [name, content] of files) await write(name, content);
  });
  return files.map(([name]) => join(folder, name));
}
