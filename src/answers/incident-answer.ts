import { orNull } from '../core/missing.ts';
import type { Outage } from '../engines/watch/detectors/outage.ts';
import { groupOf, isPartOf, PART_SECONDS, rankOf } from '../engines/watch/outage-parts.ts';
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
  plainName,
  PLANE_OF_FAMILY,
  sortedUnion,
  UNIT_OF_FAMILY,
  type IncidentContext,
} from './incident-parts.ts';
import { incidentScope } from './incident-scope.ts';
import { blindnessIncident } from './blindness-incident.ts';
import { asnOfOwner, outageKindOf } from './outage-owner.ts';
import { ownIncidentEntries } from './own-incidents.ts';
import { allCases, routeIncidentEntries } from './route-incident.ts';
import { signalIncident } from './signal-incident.ts';

/** Fewer voters than this are named beside the confidence. */
const MANY_VOTERS = 5;

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

/** Forgets the revisions of what the watch has forgotten; there must be none that was not looked at. */
export function forgetRevisions(context: IncidentContext, seen: SeenRevisions): void {
  const there = new Set(incidentEntries(context).map(({ of }) => of));
  for (const of of seen.of.keys()) if (!there.has(of)) seen.of.delete(of);
  seen.sum = revisionsOf(context);
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
        hasNetwork(one, network, context) &&
        from >= one.usualUntil - PART_SECONDS &&
        !(from > one.end),
    );
    const parent = smallest(covering, context);
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

function outageId({ owner, family, onset }: Outage, context: IncidentContext): string {
  const group = groupOf(owner, context);
  const network = asnOfOwner(owner, context);
  const entity = group
    ? plainName(group.name)
    : network === undefined
      ? (context.country ?? 'networks')
      : `AS${network}`;
  return `${outageKindOf(owner, context)}-${entity}-${PLANE_OF_FAMILY[family]}-${compactTime(onset)}`;
}

function outageIncident(outage: Outage, all: readonly Outage[], context: IncidentContext): Incident {
  const { watch, nameOf } = context;
  const { owner, family, onset, end, curve } = outage;
  const names = namesOfFeeds(context);
  const prefixes = [...outage.prefixes].toSorted((a, b) => a - b);
  const group = groupOf(owner, context);
  const network = asnOfOwner(owner, context);
  const victims = network === undefined ? ownersOf(outage, all, context) : [network];
  const messages = prefixes
    .flatMap((prefix) => watch.withdrawalsOf(prefix))
    .filter(({ time }) => time >= outage.usualUntil - 1 && !(time > end))
    .toSorted((a, b) => a.time - b.time || a.message - b.message)
    .map(({ message }) => message);
  const parent = smallest(
    all.filter((one) => isPartOf(outage, one, context)),
    context,
  );
  return {
    ...incidentHead(outageId(outage, context), outage.revision, context),
    kind: outageKindOf(owner, context),
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
      network: network === undefined ? null : nameOf(network),
      group: group ? { name: group.name, kind: group.kind } : null,
      collector: null,
    },
    signal: null,
    plane: PLANE_OF_FAMILY[family],
    parent: parent ? outageId(parent, context) : null,
    scope: incidentScope(prefixes, victims, context),
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

/** Networks whose own outage is a part of a larger one, or was and is forgotten. */
function ownersOf(whole: Outage, all: readonly Outage[], context: IncidentContext): number[] {
  const parts = all.filter((one) => isPartOf(one, whole, context)).map(({ owner }) => owner);
  return sortedUnion([[...parts, ...whole.formerParts].flatMap((owner) => asnOfOwner(owner, context) ?? [])]);
}

function hasNetwork({ owner }: Outage, asn: number, context: IncidentContext): boolean {
  if (owner === 'country' || asnOfOwner(owner, context) === asn) return true;
  const members = groupOf(owner, context)?.networks ?? [];
  return members.some((number) => context.networks[number] === asn);
}

/** Of several larger outages the smallest is the parent; of equals the one that was detected first. */
function smallest(outages: readonly Outage[], context: IncidentContext): Outage | undefined {
  return outages.toSorted((a, b) => rankOf(a.owner, context) - rankOf(b.owner, context))[0];
}

function stateOf({ dismissed, confirmed, end, recoveredTo95At }: Outage): Incident['state'] {
  if (!Number.isNaN(dismissed)) return 'dismissed';
  if (Number.isNaN(confirmed)) return 'suspected';
  if (!Number.isNaN(end)) return 'closed';
  return Number.isNaN(recoveredTo95At) ? 'open' : 'recovering';
}

/** Of a country by the depth, of a network or group by what it is of the watched space. */
function outageSeverity(outage: Outage, { watch, networks }: IncidentContext): Incident['severity'] {
  const { owner, family, depth, baseline } = outage;
  if (owner === 'country')
    return depth >= 0.5 ? 'critical' : depth >= 0.2 ? 'high' : depth >= 0.1 ? 'medium' : 'minor';
  const all = networks.reduce((sum, _, network) => sum + watch.ownedBy(network, family), 0);
  const lost = (depth * baseline) / all;
  return lost >= 0.1 ? 'high' : lost >= 0.02 ? 'medium' : 'minor';
}
