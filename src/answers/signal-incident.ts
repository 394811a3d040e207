import type { SignalDrop } from '../engines/watch/detectors/signal.ts';
import type { Incident } from '../schemas/incident.ts';
import {
  compactTime,
  evidenceOfMessages,
  incidentHead,
  isoOrNull,
  isoTime,
  plainName,
  type IncidentContext,
} from './incident-parts.ts';
import { incidentScope } from './incident-scope.ts';

/** The drop of a time series from outside as an incident. */
export function signalIncident(drop: SignalDrop, context: IncidentContext): Incident {
  const { entity, signal, onset, detected, end, recoveredTo95At, baseline, depth, areaHours, curve } = drop;
  return {
    ...incidentHead(
      `signal-drop-${plainName(entity)}-${plainName(signal)}-${compactTime(onset)}`,
      drop.revision,
      context,
    ),
    kind: 'signal-drop',
    state: !Number.isNaN(end) ? 'closed' : Number.isNaN(recoveredTo95At) ? 'open' : 'recovering',
    severity: severityOf(depth),
    confidence: { score: 1, level: 'high', tags: [] },
    entity: { country: context.country, network: null, group: null, collector: null },
    signal: { entity, name: signal },
    plane: null,
    parent: null,
    scope: incidentScope([], [], context),
    onset: isoTime(onset),
    onsetUncertaintySeconds: detected - onset,
    detected: isoTime(detected),
    confirmed: isoTime(detected),
    end: isoOrNull(end),
    curve: {
      unit: 'value',
      baseline,
      depth,
      areaHours,
      recoveredTo95At: isoOrNull(recoveredTo95At),
      points: curve.map(([time, value]) => [time, value]),
    },
    routes: [],
    shift: null,
    actors: { attackers: [], leakers: [], victims: [], upstreams: [] },
    feeds: { voters: [], blind: [], agreement: null },
    ...evidenceOfMessages(drop.messages, context),
  };
}

/** By the share of the usual value that is gone. */
function severityOf(depth: number): Incident['severity'] {
  if (depth >= 0.8) return 'critical';
  if (depth >= 0.5) return 'high';
  return depth > 1 / 3 ? 'medium' : 'minor';
}
