/** A network whose capacities are set anew for every flow; arcs come in pairs, arc ^ 1 is the reverse. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly arcsAt: readonly (readonly number[])[];
  readonly heads: readonly number[];
  /** Room left in each arc; what a flow uses up. */
  readonly room: Float64Array;
}

export function flowNetwork(
  nodeCount: number,
  pairs: readonly (readonly [from: number, to: number])[],
): FlowNetwork {
  const arcsAt: number[][] = Array.from({ length: nodeCount }, () => []);
  pairs.forEach(([from, to], pair) => {
    arcsAt[from].push(2 * pair);
    arcsAt[to].push(2 * pair + 1);
  });
  const heads = pairs.flatMap(([from, to]) => [to, from]);
  return { nodeCount, arcsAt, heads, room: new Float64Array(heads.length) };
}

/** Less room than this counts as none. */
const NO_ROOM = 1e-9;

/** The maximum flow by blocking flows (Dinic 1970); uses up `room`. */
export function maximumFlow(network: FlowNetwork, source: number, sink: number): number {
  const level = new Int32Array(network.nodeCount);
  const next = new Int32Array(network.nodeCount);
  let total = 0;
  while (markLevels(network, source, sink, level)) {
    next.fill(0);
    for (let pushed = Infinity; pushed > 0; total += pushed)
      pushed = push(network, level, next, source, sink, Infinity);
  }
  return total;
}

/** Arcs from the source to each node, −1 where there is no room; false when the sink is not reached. */
function markLevels(
  { arcsAt, heads, room }: FlowNetwork,
  source: number,
  sink: number,
  level: Int32Array,
): boolean {
  level.fill(-1);
  level[source] = 0;
  const queue = [source];
  for (const node of queue) {
    if (node === sink) return true;
    for (const arc of arcsAt[node])
      if (room[arc] > NO_ROOM && level[heads[arc]] < 0) {
        level[heads[arc]] = level[node] + 1;
        queue.push(heads[arc]);
      }
  }
  return false;
}

/** One augmenting path along rising levels; arcs found useless are not tried again in this phase. */
function push(
  network: FlowNetwork,
  level: Int32Array,
  next: Int32Array,
  node: number,
  sink: number,
  most: number,
): number {
  if (node === sink) return most;
  const { arcsAt, heads, room } = network;
  for (; next[node] < arcsAt[node].length; next[node]++) {
    const arc = arcsAt[node][next[node]];
    if (room[arc] <= NO_ROOM || level[heads[arc]] !== level[node] + 1) continue;
    const pushed = push(network, level, next, heads[arc], sink, Math.min(most, room[arc]));
    if (pushed === 0) continue;
    room[arc] -= pushed;
    room[arc ^ 1] += pushed;
    return pushed;
  }
  return 0;
}
