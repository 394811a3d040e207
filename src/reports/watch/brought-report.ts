import { message } from '../../i18n/text.ts';
import type { Incident } from '../../schemas/incident.ts';
import {
  incidentsToldBy,
  lastMomentOf,
  type ToldByWatch,
  type WatchReportAnswer,
} from '../../schemas/watch-report-answer.ts';
import type { Report } from '../model.ts';
import type { Asked } from '../provenance.ts';
import { incidentReport, incidentSections } from './incident-report.ts';
import { incidentTimeline } from './incident-timeline.ts';
import { watchIncidentsReport, watchShowReport, watchStatusReport } from './watch-folder-report.ts';
import { watchReplayReport } from './watch-replay-report.ts';
import { watchWhyReport } from './watch-why-report.ts';

/** Where the list of incidents belongs. */
export const TIMELINE = 'timeline';

/** An answer of the watch that was kept, or one incident of it. */
export function watchReportReport({ told, incident: wanted }: WatchReportAnswer, asked: Asked): Report {
  const incident = incidentsToldBy(told).find(({ id }) => id === wanted);
  const report = incident ? reportOfIncident(told, incident) : withTimeline(told);
  return { ...report, provenance: { ...report.provenance, ...asked } };
}

/** The whole report; the incidents stand on a timeline before they are listed. */
function withTimeline(told: ToldByWatch): Report {
  const report = reportOf(told);
  const timeline = incidentTimeline(incidentsToldBy(told), lastMomentOf(told));
  return {
    ...report,
    sections: report.sections.map((section) =>
      section.id === 'incidents' ? { ...section, blocks: [timeline, ...section.blocks] } : section,
    ),
  };
}

/** What an answer says of all it watched: its report, with the incidents on a timeline in place of one after the other. */
export function toldOnScreen(answer: ToldByWatch): Report {
  const report = reportOf(answer);
  const incidents = incidentsToldBy(answer);
  const ofIncidents = new Set(['incidents', ...incidents.map(({ id }) => id)]);
  const [summary, ...others] = report.sections.filter(({ id }) => !ofIncidents.has(id));
  if (incidents.length === 0) return report;
  const timeline = {
    id: TIMELINE,
    title: message('watch.section.incidents'),
    blocks: [incidentTimeline(incidents, lastMomentOf(answer))],
  };
  return { ...report, sections: [summary, timeline, ...others] };
}

/** What an answer says of one incident. */
export function reportOfIncident(answer: ToldByWatch, incident: Incident): Report {
  const report = reportOf(answer);
  if (answer.format !== 'muruna/watch-show') return incidentReport(incident, report.provenance);
  const { title } = incidentReport(incident, report.provenance);
  return {
    ...report,
    title,
    sections: [...incidentSections(incident), ...report.sections.filter(({ id }) => id !== incident.id)],
  };
}

function reportOf(answer: ToldByWatch): Report {
  const report = bareReportOf(answer);
  // Only the command line knows how it was asked there.
  const { command: _, ...provenance } = report.provenance;
  return { ...report, provenance };
}

function bareReportOf(answer: ToldByWatch): Report {
  const asked = { software: answer.provenance.software, command: '' };
  switch (answer.format) {
    case 'muruna/watch-replay':
      return watchReplayReport(answer, asked);
    case 'muruna/watch-incidents':
      return watchIncidentsReport(answer, asked);
    case 'muruna/watch-show':
      return watchShowReport(answer, asked);
    case 'muruna/watch-why':
      return watchWhyReport(answer, asked);
    default:
      return watchStatusReport(answer, asked);
  }
}
