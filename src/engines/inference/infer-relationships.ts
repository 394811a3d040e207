import type { LinkList } from '../../core/as-graph.ts';
import type { Finding } from '../../core/finding.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { certainTransit, siblingLinks } from './certain-transit.ts';
import { cleanPaths } from './clean-paths.ts';
import { linkSlopes, type LinkSlopes } from './link-slopes.ts';
import type { ObservedPaths } from './observed-paths.ts';
import { observedLinks } from './observed-links.ts';
import { peerFeatures } from './peer-features.ts';
import { peerProbabilities } from './peer-model.ts';
import { withoutPoisonedPaths } from './poisoned-paths.ts';
import { providerFreeNetworks } from './provider-free.ts';
import { nodeDegrees, transitDegrees } from './transit-degree.ts';

export interface InferenceOptions {
  /** World region of an AS, 1 … 255, 0 = unknown. Without it links are judged on paths alone. */
  readonly regionOf?: (asn: number) => number;
  /** AS numbers of route servers of exchanges, which are taken out of paths. */
  readonly routeServers?: ReadonlySet<number>;
}

/** What each inferred link rests on, aligned with `links`. */
export interface LinkEvidence {
  /** Table entries whose path crosses the link. */
  readonly entries: Float64Array;
  /** Distinct vantage points that reported it. */
  readonly vantagePoints: Uint16Array;
  /** Probability, by the model, that the label is right, 0 … 1. */
  readonly confidence: Float32Array;
  /** Probability, by the model, that the link joins peers. */
  readonly peerProbability: Float32Array;
  /** Distinct paths with the provider end above, with it below, and those where the link does not touch the peak. */
  readonly votes: Uint32Array;
  readonly votesAgainst: Uint32Array;
  readonly offPeak: Uint32Array;
  /** 1 where the link was seen on an IPv4 path, on an IPv6 path. */
  readonly plane4: Uint8Array;
  readonly plane6: Uint8Array;
  /** 1 where each end carries the other's routes to and from the world (`siblingLinks`), whatever the label. */
  readonly siblings: Uint8Array;
}

export interface InferredRelationships {
  /** For provider links `from` is the provider, for peers the likelier upper end. Each pair once. */
  readonly links: LinkList;
  readonly evidence: LinkEvidence;
  /** AS numbers of the provider-free networks at the top, the one seen first first. */
  readonly clique: readonly number[];
  /** Vantage points of which paths were left after cleaning, ascending. */
  readonly vantagePoints: readonly number[];
  readonly findings: readonly Finding[];
}

/** From which probability on a link is called a peer link; docs/methods/inference.md says how it was chosen. */
const PEER_FROM = 0.5;
/** Probability that two members of the clique are peers. */
const IN_CLIQUE = 0.95;

/**
 * Relationships between neighbours from observed AS paths: paths are cleaned, the clique at the top is found, paths are split
 * at their peaks to see which end of a link stands above the other, and a small model of explained features separates peers from
 * customers. Never throws on data; deterministic; nothing depends on how ASes are numbered.
 */
export function inferRelationships(
  observed: ObservedPaths,
  options: InferenceOptions = {},
): InferredRelationships {
  const cleaned = cleanPaths(observed, options.routeServers);
  const clique = providerFreeNetworks(cleaned.paths);
  const { paths, findings: poisoned } = withoutPoisonedPaths(cleaned.paths, clique);
  const links = observedLinks(paths);
  const transitDegree = transitDegrees(paths, links);
  const slopes = linkSlopes(paths, links, transitDegree, clique);
  const features = peerFeatures({
    paths,
    links,
    slopes,
    transitDegree,
    nodeDegree: nodeDegrees(paths.asns.length, links),
    clique,
    region: regions(paths.asns, options.regionOf),
  });
  const peerProbability = peerProbabilities(features);
  for (let link = 0; link < peerProbability.length; link++)
    if (clique.includes(slopes.upper[link]) && clique.includes(slopes.lower[link]))
      peerProbability[link] = IN_CLIQUE;
  const kind = Uint8Array.from(peerProbability, (chance) =>
    chance >= PEER_FROM ? PEER_TO_PEER : PROVIDER_TO_CUSTOMER,
  );
  const { entries4, entries6, vantagePoints } = links;
  return {
    links: {
      from: slopes.upper.map((as) => paths.asns[as]),
      to: slopes.lower.map((as) => paths.asns[as]),
      kind,
    },
    evidence: {
      entries: entries4.map((count, link) => count + entries6[link]),
      vantagePoints,
      confidence: Float32Array.from(kind, (one, link) =>
        one === PEER_TO_PEER
          ? peerProbability[link]
          : (1 - peerProbability[link]) * upperChance(slopes, link),
      ),
      peerProbability: Float32Array.from(peerProbability),
      votes: slopes.votes,
      votesAgainst: slopes.votesAgainst,
      offPeak: slopes.offPeak,
      plane4: Uint8Array.from(entries4, (count) => (count > 0 ? 1 : 0)),
      plane6: Uint8Array.from(entries6, (count) => (count > 0 ? 1 : 0)),
      siblings: siblingLinks(certainTransit(paths, links, clique)),
    },
    clique: clique.map((as) => paths.asns[as]),
    vantagePoints: [...new Set(cleaned.paths.vantagePoint)].sort((one, other) => one - other),
    findings: [...cleaned.findings, ...poisoned],
  };
}

function regions(asns: Uint32Array, regionOf: ((asn: number) => number) | undefined): Uint8Array {
  return regionOf === undefined ? new Uint8Array(asns.length) : Uint8Array.from(asns, regionOf);
}

/**
 * Chance that the upper end is above: the share of paths that say so, a little less than certain without contradiction. Measured on
 * the fitting half of the links: 0.3 % of uncontradicted directions are wrong, and 30 % where a third of paths contradict.
 */
function upperChance({ votes, votesAgainst }: LinkSlopes, link: number): number {
  return 0.997 * ((votes[link] + 0.25) / (votes[link] + votesAgainst[link] + 0.25));
}
