import type { Blindness } from '../engines/watch/detectors/blindness.ts';
import type { Incident } from '../schemas/incident.ts';
import {
  compactTime,
  evidenceOfMessages,
  incidentHead,
  isoOrNull,
  isoTime,
  namesOfFeeds,
  plainName,
  sortedUnion,
  type IncidentContext,
} from './incident-parts.ts';
import { incidentScope } from './incident-scope.ts';

/** Collectors whose vantage points go blind within so many seconds are one incident: what carries them all has failed. */
const TOGETHER_SECONDS = 60;

const idOf = ({ collector, detected }: Blindness): string =>
  `feed-blindness-${plainName(collector)}-${compactTime(detected)}`;

/** Vantage points of a collector that ceased to see, as an incident. */
export function blindnessIncident(one: Blindness, context: IncidentContext): Incident {
  const { watch } = context;
  const { collector, feeds, detected, end } = one;
  const onset = Math.min(...feeds.map(({ since }) => since));
  const parent = watch.blindness.find(
    (other) =>
      other.detected <= detected &&
      idOf(other) !== idOf(one) &&
      detected - other.detected <= TOGETHER_SECONDS &&
      (other.detected < detected || other.collector < collector) &&
      !(other.end < detected),
  );
  return {
    ...incidentHead(idOf(one), one.revision, context),
    kind: 'feed-blindness',
    state: Number.isNaN(end) ? 'open' : 'closed',
    severity: severityOf(one),
    confidence: { score: 1, level: 'high', tags: [] },
    entity: { country: context.country, network: null, group: null, collector },
    signal: null,
    plane: null,
    parent: parent ? idOf(parent) : null,
    scope: incidentScope([], [], context),
    onset: isoTime(onset),
    onsetUncertaintySeconds: 0,
    detected: isoTime(detected),
    confirmed: isoTime(detected),
    end: isoOrNull(end),
    curve: null,
    routes: [],
    shift: null,
    actors: { attackers: [], leakers: [], victims: [], upstreams: [] },
    feeds: {
      voters: namesOfFeeds(context)(one.votersLeft ?? []),
      blind: namesOfFeeds(context)(sortedUnion([feeds.map(({ view }) => view)])),
      agreement: null,
    },
    ...evidenceOfMessages(one.messages, context),
  };
}

/** By what is left to judge with. */
function severityOf({ couldNotTell, feeds, votersBefore, votersLeft = [] }: Blindness): Incident['severity'] {
  if (couldNotTell) return 'high';
  const blind = new Set(feeds.map(({ view }) => view)).size;
  return blind > votersLeft.length || (blind >= votersBefore && blind > 1) ? 'medium' : 'minor';
}
