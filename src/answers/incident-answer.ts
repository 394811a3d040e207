import { orNull } from '../core/missing.ts';
import type { Outage } from '../engines/watch/detectors/outage.ts';
import type { Incident } from '../schemas/incident.ts';
import {
  compactTime,
  confidenceLevel,
  evidenceOfMessages,
  incidentHead,
  type IncidentEntry,
  isoOrNull,
  isoTime,
  namesOfFeeds,
  PLANE_OF_FAMILY,
  UNIT_OF_FAMILY,
  type IncidentContext,
} from './incident-parts.ts';
import { blindnessIncident } from './blindness-incident.ts';
import { ownIncidentEntries } from './own-incidents.ts';
import { allCases, routeIncidentEntries } from './route-incident.ts';
import { signalIncident } from './signal-incident.ts';

/** Fewer voters than this are named beside the confidence. */
const MANY_VOTERS = 5;
/** A network's outage belongs to the country's if it began no more than this before it. */
const PART_SECONDS = 600;

/** Every incident, in order of detection; parts of a larger one name it as their parent. Dismissed suspicions are left out. */
export function incidentsOf(context: IncidentContext): Incident[] {
  return inOrder(
    incidentEntries(context)
      .filter(({ of }) => !('dismissed' in of && !Number.isNaN(of.dismissed)))
      .map(({ make }) => make()),
  );
}

/** Revisions that have been looked at: their sum, and that of each case. */
export interface SeenRevisions {
  sum: number;
  readonly of: Map<object, number>;
}

/**
 * Incidents of which there is a revision that `seen` does not have, dismissed suspicions too; it is noted there.
 */
export function revisedIncidents(context: IncidentContext, seen: SeenRevisions): Incident[] {
  const sum = revisionsOf(context);
  if (sum === seen.sum) return [];
  seen.sum = sum;
  const revised = incidentEntries(context).filter(({ of, revision }) => seen.of.get(of) !== revision);
  for (const { of, revision } of revised) seen.of.set(of, revision);
  return inOrder(revised.map(({ make }) => make()));
}

/** Sum of all revisions: it grows with each. */
function revisionsOf({ watch }: IncidentContext): number {
  let sum = 0;
  for (const { revision } of watch.outages()) sum += revision;
  for (const { revision } of watch.signals) sum += revision;
  for (const { revision } of watch.blindness) sum += revision;
  for (const cases of Object.values(watch.own)) for (const { revision } of cases) sum += revision;
  for (const cases of allCases(watch)) for (const { revision } of cases) sum += revision;
  return sum;
}

function incidentEntries(context: IncidentContext): IncidentEntry[] {
  const outages = context.watch.outages();
  const entries = outages.map((outage) => ({
    of: outage,
    revision: outage.revision,
    make: () => outageIncident(outage, outages, context),
  }));
  const signals = context.watch.signals.map((drop) => ({
    of: drop,
    revision: drop.revision,
    make: () => signalIncident(drop, context),
  }));
  const blindness = context.watch.blindness.map((one) => ({
    of: one,
    revision: one.revision,
    make: () => blindnessIncident(one, context),
  }));
  const own = ownIncidentEntries(context, (network, from) => {
    const covering = outages.filter(
      (one) =>
        Number.isNaN(one.dismissed) &&
        (one.owner === 'country' || context.networks[one.owner] === network) &&
        from >= one.usualUntil - PART_SECONDS &&
        !(from > one.end),
    );
    const parent = covering.find(({ owner }) => owner !== 'country') ?? covering[0];
    return parent ? outageId(parent, context) : null;
  });
  return [...entries, ...signals, ...blindness, ...own, ...routeIncidentEntries(context)].map(
    ({ make, ...entry }) => ({
      ...entry,
      make: () => {
        const incident = make();
        return { ...incident, expected: context.expectedBy(incident) };
      },
    }),
  );
}

function inOrder(incidents: readonly Incident[]): Incident[] {
  return incidents.toSorted((a, b) =>
    a.detected < b.detected ? -1 : a.detected > b.detected ? 1 : a.id < b.id ? -1 : 1,
  );
}

function outageId({ owner, family, onset }: Outage, { country, networks }: IncidentContext): string {
  const entity = owner === 'country' ? (country ?? 'networks') : `AS${networks[owner]}`;
  return `${owner === 'country' ? 'country' : 'network'}-outage-${entity}-${PLANE_OF_FAMILY[family]}-${compactTime(onset)}`;
}

function outageIncident(outage: Outage, all: readonly Outage[], context: IncidentContext): Incident {
  const { watch, networks, nameOf, prefixText } = context;
  const { owner, family, onset, end, curve } = outage;
  const names = namesOfFeeds(context);
  const prefixes = [...outage.prefixes].toSorted((a, b) => a - b);
  const victims = owner === 'country' ? ownersOf(outage, all, networks) : [networks[owner]];
  const messages = prefixes
    .flatMap((prefix) => watch.withdrawalsOf(prefix))
    .filter(({ time }) => time >= outage.usualUntil - 1 && !(time > end))
    .toSorted((a, b) => a.time - b.time || a.message - b.message)
    .map(({ message }) => message);
  const parent = all.find((one) => one !== outage && isPartOf(outage, one));
  return {
    ...incidentHead(outageId(outage, context), outage.revision),
    kind: owner === 'country' ? 'country-outage' : 'network-outage',
    state: stateOf(outage),
    severity: outageSeverity(outage, context),
    confidence: {
      score: outage.agreement,
      level: confidenceLevel(outage.agreement),
      tags: [
        ...(outage.voters.length < MANY_VOTERS ? (['few-voters'] as const) : []),
        ...(outage.blind.length > 0 ? (['blind-feeds'] as const) : []),
      ],
    },
    entity: {
      country: context.country,
      network: owner === 'country' ? null : nameOf(networks[owner]),
      collector: null,
    },
    signal: null,
    plane: PLANE_OF_FAMILY[family],
    parent: parent ? outageId(parent, context) : null,
    scope: { prefixes: prefixes.map(prefixText), networks: victims },
    onset: isoTime(onset),
    onsetUncertaintySeconds: Math.max(0, onset - outage.usualUntil),
    detected: isoTime(outage.detected),
    confirmed: isoOrNull(outage.confirmed),
    end: isoOrNull(end),
    curve: {
      unit: UNIT_OF_FAMILY[family],
      baseline: outage.baseline,
      depth: outage.depth,
      areaHours: outage.areaHours,
      recoveredTo95At: isoOrNull(outage.recoveredTo95At),
      points: curve.map(([time, value]) => [time, orNull(value)]),
    },
    routes: [],
    shift: null,
    actors: { attackers: [], leakers: [], victims: victims.map(nameOf), upstreams: [] },
    feeds: { voters: names(outage.voters), blind: names(outage.blind), agreement: outage.agreement },
    ...evidenceOfMessages(messages, context),
  };
}

/** Networks whose own outage is a part of the country's. */
function ownersOf(country: Outage, all: readonly Outage[], networks: readonly number[]): number[] {
  const parts = all.filter((one) => one !== country && isPartOf(one, country));
  return parts.map(({ owner }) => networks[owner as number]).toSorted((a, b) => a - b);
}

function isPartOf(one: Outage, whole: Outage): boolean {
  return (
    one.owner !== 'country' &&
    whole.owner === 'country' &&
    one.family === whole.family &&
    one.onset >= whole.onset - PART_SECONDS &&
    !(one.onset > whole.end)
  );
}

function stateOf({ dismissed, confirmed, end, recoveredTo95At }: Outage): Incident['state'] {
  if (!Number.isNaN(dismissed)) return 'dismissed';
  if (Number.isNaN(confirmed)) return 'suspected';
  if (!Number.isNaN(end)) return 'closed';
  return Number.isNaN(recoveredTo95At) ? 'open' : 'recovering';
}

/** Of a country by the depth, of a network by what it is of the watched space. */
function outageSeverity(outage: Outage, { watch, networks }: IncidentContext): Incident['severity'] {
  const { owner, family, depth, baseline } = outage;
  if (owner === 'country')
    return depth >= 0.5 ? 'critical' : depth >= 0.2 ? 'high' : depth >= 0.1 ? 'medium' : 'minor';
  const all = networks.reduce((sum, _, network) => sum + watch.ownedBy(network, family), 0);
  const lost = (depth * baseline) / all;
  return lost >= 0.1 ? 'high' : lost >= 0.02 ? 'medium' : 'minor';
}
