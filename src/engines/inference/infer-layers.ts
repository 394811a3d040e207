import type { LinkList } from '../../core/as-graph.ts';
import type { Finding } from '../../core/finding.ts';
import { inferRelationships, type InferenceOptions } from './infer-relationships.ts';
import { layeredLinks, type Announces } from './layered-links.ts';
import type { ObservedPaths } from './observed-paths.ts';
import { sightings } from './sightings.ts';

/** Paths of days within these many of each other are of one layer: one state of the Internet. */
const LAYER_DAYS = 365;

/** Links of several years as one picture of the newest day, with what each rests on, [m] each. */
export interface InferredLayers {
  readonly links: LinkList;
  /** Vantage points that reported it in the newest layer in which it was seen. */
  readonly vantagePoints: Uint16Array;
  /** Probability, by the model, that the label is right, 0 … 1. */
  readonly confidence: Float32Array;
  /** Day number on which it was last seen, in either plane. */
  readonly lastSeen: Uint16Array;
  readonly inPlane4: Uint8Array;
  readonly inPlane6: Uint8Array;
  /** 1 where the ends are siblings in the newest layer in which the link was seen. */
  readonly siblings: Uint8Array;
  /** Sessions of which paths were left after cleaning, as in `ObservedPaths`. */
  readonly vantagePointIds: readonly number[];
  /** AS numbers of the provider-free networks of the newest layer. */
  readonly clique: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * Infers relationships from paths of several years. Each layer is judged by itself, because clique and sizes of networks are those
 * of their time; a link is labelled as in the newest layer that shows it. Which links count today `layeredLinks` decides.
 */
export function inferLayers(
  observed: ObservedPaths,
  options: InferenceOptions & { readonly announces: Announces },
): InferredLayers {
  const rows = new Map<string, LabelledLink>();
  const findings: Finding[] = [];
  const vantagePointIds = new Set<number>();
  let clique: readonly number[] | undefined;
  for (const paths of layersOf(observed)) {
    const {
      links,
      evidence,
      clique: top,
      vantagePoints: ids,
      findings: found,
    } = inferRelationships(paths, options);
    for (const id of ids) vantagePointIds.add(id);
    clique ??= top;
    findings.push(...found);
    for (let link = 0; link < links.kind.length; link++) {
      const [from, to] = [links.from[link], links.to[link]];
      const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
      if (rows.has(pair)) continue;
      const { vantagePoints, confidence, siblings } = evidence;
      rows.set(pair, {
        from,
        to,
        kind: links.kind[link],
        vantagePoints: vantagePoints[link],
        confidence: confidence[link],
        sibling: siblings[link],
      });
    }
  }
  return {
    ...held([...rows.values()], observed, options.announces),
    vantagePointIds: [...vantagePointIds],
    clique: clique ?? [],
    findings,
  };
}

interface LabelledLink {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly vantagePoints: number;
  readonly confidence: number;
  readonly sibling: number;
}

function held(
  all: readonly LabelledLink[],
  observed: ObservedPaths,
  announces: Announces,
): Omit<InferredLayers, 'clique' | 'vantagePointIds' | 'findings'> {
  const everyLink = linkList(all);
  const seen = sightings(observed, everyLink);
  const { inPlane4, inPlane6 } = layeredLinks(everyLink, seen, announces);
  const kept = [...all.keys()].filter((link) => inPlane4[link] === 1 || inPlane6[link] === 1);
  return {
    links: linkList(kept.map((link) => all[link])),
    vantagePoints: Uint16Array.from(kept, (link) => all[link].vantagePoints),
    confidence: Float32Array.from(kept, (link) => all[link].confidence),
    lastSeen: Uint16Array.from(kept, (link) => Math.max(seen.links4[link], seen.links6[link])),
    inPlane4: Uint8Array.from(kept, (link) => inPlane4[link]),
    inPlane6: Uint8Array.from(kept, (link) => inPlane6[link]),
    siblings: Uint8Array.from(kept, (link) => all[link].sibling),
  };
}

function linkList(links: readonly LabelledLink[]): LinkList {
  return {
    from: Uint32Array.from(links, ({ from }) => from),
    to: Uint32Array.from(links, ({ to }) => to),
    kind: Uint8Array.from(links, ({ kind }) => kind),
  };
}

/** The paths of each layer, the newest first: days are taken together from the newest one that is left. */
function layersOf(observed: ObservedPaths): ObservedPaths[] {
  const { day } = observed;
  if (day === undefined) return [observed];
  const days = [...new Set(day)].sort((one, other) => other - one);
  const starts = days.reduce<number[]>(
    (newest, one) =>
      newest.length > 0 && newest[newest.length - 1] - one <= LAYER_DAYS ? newest : [...newest, one],
    [],
  );
  if (starts.length < 2) return [observed];
  return starts.map((newest) => pathsBetween(observed, day, newest - LAYER_DAYS, newest));
}

function pathsBetween(
  { offsets, hops, vantagePoint, entries, plane }: ObservedPaths,
  day: Uint16Array,
  first: number,
  last: number,
): ObservedPaths {
  const kept = [...day.keys()].filter((path) => day[path] >= first && day[path] <= last);
  const lengths = kept.map((path) => offsets[path + 1] - offsets[path]);
  const starts = new Uint32Array(kept.length + 1);
  lengths.forEach((length, row) => (starts[row + 1] = starts[row] + length));
  const some = new Uint32Array(starts[kept.length]);
  kept.forEach((path, row) => some.set(hops.subarray(offsets[path], offsets[path + 1]), starts[row]));
  return {
    offsets: starts,
    hops: some,
    vantagePoint: Uint32Array.from(kept, (path) => vantagePoint[path]),
    entries: Uint32Array.from(kept, (path) => entries[path]),
    plane: Uint8Array.from(kept, (path) => plane[path]),
    day: Uint16Array.from(kept, (path) => day[path]),
  };
}
