import type { ObservedLinks } from './observed-links.ts';

/** How many of the largest ASes the mesh is sought among, and how many more may join it. */
const SEED_SIZE = 10;
const CANDIDATES = 30;

/**
 * The provider-free networks at the top: the heaviest full mesh among the ASes of highest transit degree (Luckie et al.,
 * IMC 2013, §5.1 step 2). A maximal clique among the first ten is found exactly (Bron & Kerbosch 1973) and extended in order of
 * transit degree by the ASes linked to all its members. Ties go to the lower index. Returned ascending.
 */
export function topClique(links: ObservedLinks, transitDegree: Uint32Array): number[] {
  const ranked = [...transitDegree.keys()]
    .filter((as) => transitDegree[as] > 0)
    .sort((one, other) => transitDegree[other] - transitDegree[one] || one - other)
    .slice(0, CANDIDATES);
  const linked = adjacencyAmong(ranked, links);
  const weight = (members: readonly number[]): number =>
    members.reduce((sum, position) => sum + transitDegree[ranked[position]], 0);
  const seed = ranked.slice(0, SEED_SIZE).map((_, position) => position);
  let best: readonly number[] = [];
  maximalCliques(seed, linked, (members) => {
    if (weight(members) > weight(best)) best = members;
  });
  const clique = [...best];
  for (let position = SEED_SIZE; position < ranked.length; position++)
    if (clique.every((member) => linked[position][member] === 1)) clique.push(position);
  return clique.map((position) => ranked[position]).sort((one, other) => one - other);
}

function adjacencyAmong(ranked: readonly number[], links: ObservedLinks): Uint8Array[] {
  const positionOf = new Map(ranked.map((as, position) => [as, position]));
  const linked = ranked.map(() => new Uint8Array(ranked.length));
  for (let link = 0; link < links.low.length; link++) {
    const one = positionOf.get(links.low[link]);
    const other = positionOf.get(links.high[link]);
    if (one === undefined || other === undefined) continue;
    linked[one][other] = linked[other][one] = 1;
  }
  return linked;
}

/** Bron–Kerbosch without pivot; ten nodes need none. Members come in ascending order. */
function maximalCliques(
  nodes: readonly number[],
  linked: readonly Uint8Array[],
  found: (members: readonly number[]) => void,
): void {
  const extend = (members: readonly number[], open: readonly number[], closed: readonly number[]): void => {
    if (open.length === 0 && closed.length === 0) found(members);
    let rest = open;
    let done = closed;
    for (const node of open) {
      const near = (other: number): boolean => linked[node][other] === 1;
      extend([...members, node], rest.filter(near), done.filter(near));
      rest = rest.filter((other) => other !== node);
      done = [...done, node];
    }
  };
  extend([], nodes, []);
}
