import { message } from '../../../i18n/text.ts';
import type { Report } from '../../../reports/model.ts';
import { incidentReport, incidentSections } from '../../../reports/watch/incident-report.ts';
import { incidentTimeline } from '../../../reports/watch/incident-timeline.ts';
import {
  watchIncidentsReport,
  watchShowReport,
  watchStatusReport,
} from '../../../reports/watch/watch-folder-report.ts';
import { watchReplayReport } from '../../../reports/watch/watch-replay-report.ts';
import type { Incident } from '../../../schemas/incident.ts';
import { lastMomentOf, incidentsToldBy, type WatchAnswer } from './watch-text.ts';

/** Where the list of incidents belongs. */
export const TIMELINE = 'timeline';

/** What an answer says of all it watched: its report, with the incidents on a timeline in place of one after the other. */
export function watchReport(answer: WatchAnswer): Report {
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
export function reportOfIncident(answer: WatchAnswer, incident: Incident): Report {
  const report = reportOf(answer);
  if (answer.format !== 'muruna/watch-show') return incidentReport(incident, report.provenance);
  const { title } = incidentReport(incident, report.provenance);
  return {
    ...report,
    title,
    sections: [...incidentSections(incident), ...report.sections.filter(({ id }) => id !== incident.id)],
  };
}

function reportOf(answer: WatchAnswer): Report {
  const report = bareReportOf(answer);
  // Only the command line knows how it was asked there.
  const { command: _, ...provenance } = report.provenance;
  return { ...report, provenance };
}

function bareReportOf(answer: WatchAnswer): Report {
  const asked = { software: answer.provenance.software, command: '' };
  switch (answer.format) {
    case 'muruna/watch-replay':
      return watchReplayReport(answer, asked);
    case 'muruna/watch-incidents':
      return watchIncidentsReport(answer, asked);
    case 'muruna/watch-show':
      return watchShowReport(answer, asked);
    default:
      return watchStatusReport(answer, asked);
  }
}
