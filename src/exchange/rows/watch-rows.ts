import type { Incident } from '../../schemas/incident.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import type { WatchIncidentsAnswer } from '../../schemas/watch-folder-answers.ts';
import { incidentsToldBy, type WatchReportAnswer } from '../../schemas/watch-report-answer.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

/** One row an incident. */
export const watchReplayRows = ({ incidents }: WatchReplayAnswer): AnswerRows => rowsOfIncidents(incidents);

/** The same of what a watched journal has. */
export const watchIncidentsRows = ({ incidents }: WatchIncidentsAnswer): AnswerRows =>
  rowsOfIncidents(incidents);

/** The same of an answer that was kept: of all its incidents, or of the one asked for. */
export const watchReportRows = ({ told, incident }: WatchReportAnswer): AnswerRows =>
  rowsOfIncidents(incidentsToldBy(told).filter(({ id }) => incident === null || id === incident));

function rowsOfIncidents(incidents: readonly Incident[]): AnswerRows {
  return rowsOf(
    {
      id: 'text',
      kind: 'text',
      state: 'text',
      severity: 'text',
      confidence: 'number',
      asn: 'number',
      group: 'text',
      plane: 'text',
      parent: 'text',
      onset: 'text',
      detected: 'text',
      confirmed: 'text',
      end: 'text',
      depth: 'number',
      area_hours: 'number',
      prefixes: 'count',
    },
    incidents.map(({ confidence, entity, actors, curve, scope, ...incident }) => ({
      ...incident,
      confidence: confidence.score,
      asn: (actors.attackers[0] ?? actors.leakers[0] ?? entity.network)?.asn,
      group: entity.group?.name,
      depth: curve?.depth,
      area_hours: curve?.areaHours,
      prefixes: scope.prefixes.length,
    })),
  );
}
