import type { GatewayChange, ShareMove } from '../engines/watch/detectors/gateway.ts';
import type { Inflation } from '../engines/watch/detectors/inflation.ts';
import type { WithdrawnCase } from '../engines/watch/detectors/withdrawn.ts';
import type { Incident } from '../schemas/incident.ts';
import {
  compactTime,
  evidenceOfMessages,
  incidentHead,
  isoOrNull,
  isoTime,
  namesOfFeeds,
  PLANE_OF_FAMILY,
  sortedUnion,
  type IncidentContext,
  type IncidentEntry,
} from './incident-parts.ts';
import { incidentScope } from './incident-scope.ts';

/** The outage of a network, or of the country, that was under way at a time. */
export type OutageAt = (network: number, from: number) => string | null;

/** So many prefixes or networks make it more than minor. */
const SOME = 10;
/** Shares that move by so much are medium, and high. */
const [MEDIUM_MOVE, HIGH_MOVE] = [0.3, 0.6];

/** What becomes of the watched networks' own routes: prefixes that went, other gateways, longer paths. */
export function ownIncidentEntries(context: IncidentContext, outageAt: OutageAt): IncidentEntry[] {
  const { withdrawn, gateways, inflation } = context.watch.own;
  return [
    ...withdrawn.map((one) => entryOf(one, () => withdrawalIncident(one, context, outageAt))),
    ...gateways.map((one) => entryOf(one, () => gatewayIncident(one, context))),
    ...inflation.map((one) => entryOf(one, () => inflationIncident(one, context))),
  ];
}

function entryOf(of: { readonly revision: number }, make: () => Incident): IncidentEntry {
  return { of, revision: of.revision, make };
}

/** What these incidents have in common: they name nobody who did it. */
function plainIncident(
  kind: Incident['kind'],
  name: string,
  revision: number,
  { detected, onset, end }: { readonly detected: number; readonly onset: number; readonly end: number },
  context: IncidentContext,
) {
  return {
    ...incidentHead(`${kind}-${name}-${compactTime(detected)}`, revision, context),
    kind,
    state: Number.isNaN(end) ? ('open' as const) : ('closed' as const),
    confidence: { score: 1, level: 'high' as const, tags: [] },
    signal: null,
    onset: isoTime(onset),
    onsetUncertaintySeconds: 0,
    detected: isoTime(detected),
    confirmed: isoTime(detected),
    end: isoOrNull(end),
    curve: null,
  };
}

function withdrawalIncident(one: WithdrawnCase, context: IncidentContext, outageAt: OutageAt): Incident {
  const { watch, nameOf, prefixText } = context;
  const { network, detected, prefixes, revision } = one;
  const onset = Math.min(...prefixes.map((prefix) => prefix.onset));
  const families = new Set(prefixes.map(({ prefix }) => watch.table.familyOf(prefix)));
  const messages = prefixes
    .flatMap(({ prefix, onset: from, detected: until }) =>
      watch.withdrawalsOf(prefix).filter(({ time }) => time >= from - 600 && time <= until),
    )
    .toSorted((a, b) => a.time - b.time || a.message - b.message)
    .map(({ message }) => message);
  return {
    ...plainIncident(
      'prefix-withdrawal',
      `AS${network}`,
      revision,
      { detected, onset, end: endOf(prefixes) },
      context,
    ),
    severity: prefixes.length >= SOME ? 'medium' : 'minor',
    entity: { country: context.country, network: nameOf(network), group: null, collector: null },
    plane: families.size === 1 ? PLANE_OF_FAMILY[[...families][0]] : null,
    parent: outageAt(network, onset),
    scope: incidentScope(
      prefixes.map(({ prefix }) => prefix),
      [network],
      context,
    ),
    routes: prefixes.map(({ prefix, kind, onset: first, detected: said, end, carriers, voters }) => ({
      prefix: prefixText(prefix),
      kind,
      victims: [network],
      first: isoTime(first),
      detected: isoTime(said),
      end: isoOrNull(end),
      share: null,
      rpki: null,
      peak: voters.length - carriers,
      tags: [],
      score: null,
    })),
    shift: null,
    actors: { attackers: [], leakers: [], victims: [nameOf(network)], upstreams: [] },
    feeds: {
      voters: namesOfFeeds(context)(sortedUnion(prefixes.map(({ voters }) => voters))),
      blind: [],
      agreement:
        prefixes.reduce((sum, { carriers, voters }) => sum + 1 - carriers / voters.length, 0) /
        prefixes.length,
    },
    ...evidenceOfMessages(messages, context),
  };
}

/** When the last of several was over; NaN where one is not. */
function endOf(parts: readonly { readonly end: number }[]): number {
  return Math.max(...parts.map(({ end }) => end));
}

function gatewayIncident(one: GatewayChange, context: IncidentContext): Incident {
  const { family, revision, gateways, upstreams, voters } = one;
  const largest = Math.max(
    ...[...gateways, ...upstreams].map(({ before, after }) => Math.abs(after - before)),
  );
  const name = `${context.country ?? 'networks'}-${PLANE_OF_FAMILY[family]}`;
  const movesOf = (moves: readonly ShareMove[]) =>
    moves.map(({ asn, before, after }) => ({ network: context.nameOf(asn), before, after }));
  return {
    ...plainIncident('gateway-change', name, revision, one, context),
    severity: largest >= HIGH_MOVE ? 'high' : largest >= MEDIUM_MOVE ? 'medium' : 'minor',
    entity: { country: context.country, network: null, group: null, collector: null },
    plane: PLANE_OF_FAMILY[family],
    parent: null,
    scope: incidentScope(
      [],
      gateways.map(({ asn }) => asn),
      context,
    ),
    routes: [],
    shift: {
      gateways: movesOf(gateways),
      upstreams: movesOf(upstreams),
      lengths: [],
      hasSettled: one.hasSettled,
    },
    actors: {
      attackers: [],
      leakers: [],
      victims: [],
      upstreams: upstreams.map(({ asn }) => context.nameOf(asn)),
    },
    feeds: { voters: namesOfFeeds(context)(voters), blind: [], agreement: null },
    ...evidenceOfMessages([], context),
  };
}

function inflationIncident(one: Inflation, context: IncidentContext): Incident {
  const { family, detected, networks, revision, voters } = one;
  const asns = sortedUnion([networks.map(({ network }) => network)]);
  const name = `${context.country ?? 'networks'}-${PLANE_OF_FAMILY[family]}`;
  const onset = Math.min(...networks.map((network) => network.onset));
  return {
    ...plainIncident('path-inflation', name, revision, { detected, onset, end: endOf(networks) }, context),
    severity: asns.length >= SOME ? 'medium' : 'minor',
    entity: {
      country: context.country,
      network: asns.length === 1 ? context.nameOf(asns[0]) : null,
      group: null,
      collector: null,
    },
    plane: PLANE_OF_FAMILY[family],
    parent: null,
    scope: incidentScope([], asns, context),
    routes: [],
    shift: {
      gateways: [],
      upstreams: [],
      lengths: networks.map(({ network, before, after }) => ({
        network: context.nameOf(network),
        before,
        after,
      })),
      hasSettled: false,
    },
    actors: { attackers: [], leakers: [], victims: asns.map(context.nameOf), upstreams: [] },
    feeds: { voters: namesOfFeeds(context)(voters), blind: [], agreement: null },
    ...evidenceOfMessages([], context),
  };
}
