import { orNull } from '../core/missing.ts';
import {
  hijackScore,
  HIJACK_POINTS,
  type Hijack,
  type HijackedPrefix,
} from '../engines/watch/detectors/hijack.ts';
import type { Outage } from '../engines/watch/detectors/outage.ts';
import type { Watch } from '../engines/watch/watch.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';
import type { Incident, IncidentEvidence } from '../schemas/incident.ts';

/** What the answer needs beside the watch. */
export interface IncidentContext {
  readonly watch: Watch;
  readonly country: string | null;
  /** AS numbers of the watched networks, by their number in the watch. */
  readonly networks: readonly number[];
  readonly nameOf: (asn: number) => NetworkName;
  readonly prefixText: (prefix: number) => string;
  /** A kept message by its number. */
  readonly evidenceOf: (message: number) => IncidentEvidence;
}

/** So many messages stand in an incident; the others are counted. */
const MOST_EVIDENCE = 20;
/** Fewer voters than this are named beside the confidence. */
const MANY_VOTERS = 5;
/** A network's outage belongs to the country's if it began no more than this before it. */
const PART_SECONDS = 600;
const PLANES = ['ipv4', 'ipv6'] as const;
const UNITS = ['/24', '/48'] as const;

/** Unix seconds as ISO 8601, UTC. */
export function isoTime(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

const isoOrNull = (seconds: number): string | null => (Number.isNaN(seconds) ? null : isoTime(seconds));

/** Every incident, in order of detection; parts of a larger one name it as their parent. */
export function incidentsOf(context: IncidentContext): Incident[] {
  const { watch } = context;
  const outages = watch.outages();
  const incidents = [
    ...outages.map((outage) => outageIncident(outage, outages, context)),
    ...watch.hijacks().map((hijack, _, all) => hijackIncident(hijack, all, context)),
  ];
  return incidents.toSorted((a, b) =>
    a.detected < b.detected ? -1 : a.detected > b.detected ? 1 : a.id < b.id ? -1 : 1,
  );
}

function outageId({ owner, family, onset }: Outage, { country, networks }: IncidentContext): string {
  const entity = owner === 'country' ? (country ?? 'networks') : `AS${networks[owner]}`;
  return `${owner === 'country' ? 'country' : 'network'}-outage-${entity}-${PLANES[family]}-${compact(onset)}`;
}

function compact(seconds: number): string {
  return isoTime(seconds).replaceAll(/[-:]/g, '');
}

function outageIncident(outage: Outage, all: readonly Outage[], context: IncidentContext): Incident {
  const { watch, networks, nameOf, prefixText } = context;
  const { owner, family, onset, end, curve } = outage;
  const names = feedNames(context);
  const prefixes = [...outage.prefixes].toSorted((a, b) => a - b);
  const victims = owner === 'country' ? ownersOf(outage, all, networks) : [networks[owner]];
  const messages = prefixes
    .flatMap((prefix) => watch.withdrawalsOf(prefix))
    .filter(({ time }) => time >= outage.usualUntil - 1 && !(time > end))
    .toSorted((a, b) => a.time - b.time || a.message - b.message)
    .map(({ message }) => message);
  const parent = all.find((one) => one !== outage && isPartOf(outage, one));
  return {
    ...head(outageId(outage, context), outage.revision),
    kind: owner === 'country' ? 'country-outage' : 'network-outage',
    state: stateOf(outage),
    severity: outageSeverity(outage, context),
    confidence: {
      score: outage.agreement,
      level: levelOf(outage.agreement),
      tags: [
        ...(outage.voters.length < MANY_VOTERS ? (['few-voters'] as const) : []),
        ...(outage.blind.length > 0 ? (['blind-feeds'] as const) : []),
      ],
    },
    entity: { country: context.country, network: owner === 'country' ? null : nameOf(networks[owner]) },
    plane: PLANES[family],
    parent: parent ? outageId(parent, context) : null,
    scope: { prefixes: prefixes.map(prefixText), networks: victims },
    onset: isoTime(onset),
    onsetUncertaintySeconds: Math.max(0, onset - outage.usualUntil),
    detected: isoTime(outage.detected),
    end: isoOrNull(end),
    curve: {
      unit: UNITS[family],
      baseline: outage.baseline,
      depth: outage.depth,
      areaHours: outage.areaHours,
      recoveredTo95At: isoOrNull(outage.recoveredTo95At),
      points: curve.map(([time, value]) => [time, orNull(value)]),
    },
    hijacked: [],
    actors: { attackers: [], victims: victims.map(nameOf), upstreams: [] },
    feeds: { voters: names(outage.voters), blind: names(outage.blind), agreement: outage.agreement },
    ...evidenceParts(messages, context),
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

function stateOf({ end, recoveredTo95At }: Outage): Incident['state'] {
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

function hijackId({ attacker, prefixes }: Hijack): string {
  return `origin-hijack-AS${attacker}-${compact(prefixes[0].detected)}`;
}

function hijackIncident(hijack: Hijack, all: readonly Hijack[], context: IncidentContext): Incident {
  const { watch, nameOf, prefixText } = context;
  const { attacker, prefixes } = hijack;
  const score = Math.max(...prefixes.map(hijackScore));
  const highest = Object.values(HIJACK_POINTS).reduce((sum, points) => sum + Math.max(0, points), 0);
  const share = Math.min(1, Math.max(0, score / highest));
  const first = Math.min(...prefixes.map((one) => one.first));
  const isOver = prefixes.every(({ end }) => !Number.isNaN(end));
  const families = new Set(prefixes.map(({ prefix }) => watch.table.familyOf(prefix)));
  const victims = union(prefixes.map((one) => one.victims));
  const parent = all.find(
    (one) => one.prefixes[0].detected < prefixes[0].detected && areTogether(one, hijack),
  );
  return {
    ...head(hijackId(hijack), hijack.revision),
    kind: 'origin-hijack',
    state: isOver ? 'closed' : 'open',
    severity: score >= 5 ? 'high' : score >= 3 ? 'medium' : 'minor',
    confidence: { score: share, level: levelOf(share), tags: tagsOf(prefixes) },
    entity: { country: context.country, network: victims.length === 1 ? nameOf(victims[0]) : null },
    plane: families.size === 1 ? PLANES[[...families][0]] : null,
    parent: parent ? hijackId(parent) : null,
    scope: { prefixes: prefixes.map(({ prefix }) => prefixText(prefix)), networks: victims },
    onset: isoTime(first),
    onsetUncertaintySeconds: 0,
    detected: isoTime(prefixes[0].detected),
    end: isOver ? isoTime(Math.max(...prefixes.map(({ end }) => end))) : null,
    curve: null,
    hijacked: prefixes.map((one) => ({
      prefix: prefixText(one.prefix),
      kind: one.kind,
      victims: [...one.victims],
      first: isoTime(one.first),
      detected: isoTime(one.detected),
      end: isoOrNull(one.end),
      peak: one.peak,
      tags: tagsOf([one]),
      score: hijackScore(one),
    })),
    actors: {
      attackers: [nameOf(attacker)],
      victims: victims.map(nameOf),
      upstreams: union(prefixes.map(({ upstreams }) => [...upstreams])).map(nameOf),
    },
    feeds: {
      voters: feedNames(context)(union(prefixes.map((one) => [...one.everCarried]))),
      blind: [],
      agreement: null,
    },
    ...evidenceParts(union(prefixes.map(({ messages }) => messages)), context),
  };
}

/** Whether two hijacks overlap in time and have a victim in common. */
function areTogether(one: Hijack, other: Hijack): boolean {
  const victims = new Set(one.prefixes.flatMap((prefix) => prefix.victims));
  const overlap = (a: HijackedPrefix, b: HijackedPrefix): boolean => !(a.end < b.first) && !(b.end < a.first);
  return (
    other.prefixes.some((prefix) => prefix.victims.some((victim) => victims.has(victim))) &&
    one.prefixes.some((a) => other.prefixes.some((b) => overlap(a, b)))
  );
}

function tagsOf(prefixes: readonly HijackedPrefix[]) {
  const tags = new Set(prefixes.flatMap((one) => [...one.tags]));
  return (Object.keys(HIJACK_POINTS) as (keyof typeof HIJACK_POINTS)[]).filter((tag) => tags.has(tag));
}

function levelOf(score: number): Incident['confidence']['level'] {
  return score >= 0.8 ? 'high' : score >= 0.5 ? 'medium' : 'low';
}

function union(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].toSorted((a, b) => a - b);
}

function head(id: string, revision: number) {
  return {
    format: 'muruna-incident',
    version: 1,
    id,
    revision,
    cause: { type: 'unknown', basis: 'none' },
  } as const;
}

function feedNames({ watch }: IncidentContext) {
  return (views: readonly number[]) =>
    views.map((view) => {
      const { collector, asn, peer } = watch.feeds[view];
      return { collector, asn, peer };
    });
}

function evidenceParts(messages: readonly number[], { evidenceOf }: IncidentContext) {
  const distinct = [...new Set(messages)];
  return { evidence: distinct.slice(0, MOST_EVIDENCE).map(evidenceOf), evidenceTotal: distinct.length };
}
