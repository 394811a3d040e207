// Next hops over customers and peers, for a group of lanes: see ../flows.as.ts.
import { RouteByte } from '../routing/route-byte.as';
import {
  blockClimbed,
  clearRow,
  climbed,
  edgeCounts,
  edgeLanes,
  edgeStarts,
  edgeTo,
  found,
  foundFrom,
  groupRows,
  hasClimbed,
  i32At,
  peerOffsets,
  peerTargets,
  nodeCount,
  routes,
  rowOf,
  rows,
  shares,
  upOffsets,
  upTargets,
  wantsAny,
} from './memory.as';

/** The first lane of the group. */
export let group: usize = 0;
export let climbedCount: i32 = 0;
/** Counts the groups. */
export let groupNumber: u32 = 0;
let lastFound: usize = 0;
let fromCount: i32 = 0;

/**
 * Finds the next hops of customer and peer routes of sixteen lanes from `first` on; `count` nodes have climbed. `list`: the nodes
 * with routes (i32) apart from these, or 0 for all.
 */
export function prepareGroup(first: i32, count: i32, list: usize, listed: i32): void {
  group = first;
  groupNumber++;
  climbedCount = 0;
  if (list) for (let index = 0; index < listed; index++) takeRow(i32At(list, index));
  else for (let node = 0; node < nodeCount; node++) takeRow(node);
  for (let index = 0; index < count; index++) {
    const node = i32At(blockClimbed, index);
    takeRow(node);
    if (!v128.any_true(i8x16.ge_u(routes(node), i8x16.splat(<i8>RouteByte.CUSTOMER)))) continue;
    store<i32>(climbed + (<usize>climbedCount << 2), node);
    climbedCount++;
  }
  lastFound = found;
  fromCount = 0;
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    store<u8>(hasClimbed + <usize>node, 1);
    const route = routes(node);
    const beyond = v128.and(route, i8x16.ne(route, i8x16.splat(<i8>RouteByte.ORIGIN)));
    const up = i8x16.sub_sat_u(beyond, i8x16.splat(<i8>RouteByte.UP));
    const mayClimb = i8x16.ge_u(up, i8x16.splat(<i8>RouteByte.CUSTOMER));
    if (v128.any_true(mayClimb)) addEdges(node, up, mayClimb, upOffsets, upTargets);
    const over = i8x16.sub_sat_u(beyond, i8x16.splat(<i8>RouteByte.ACROSS));
    const mayCross = i8x16.ge_u(over, i8x16.splat(<i8>RouteByte.PEER));
    if (v128.any_true(mayCross)) addEdges(node, over, mayCross, peerOffsets, peerTargets);
  }
  sortEdges();
}

// @ts-ignore: decorator
@inline
function takeRow(node: i32): void {
  v128.store(groupRows + (<usize>node << 4), v128.load(rows + (<usize>node << 6) + group));
}

/** Puts the edges of each node side by side. */
function sortEdges(): void {
  let start = 0;
  for (let index = 0; index < fromCount; index++) {
    const node = i32At(foundFrom, index);
    store<i32>(edgeStarts + (<usize>node << 2), start);
    start += i32At(edgeCounts, node);
    store<i32>(edgeCounts + (<usize>node << 2), 0);
  }
  for (let at = found; at < lastFound; at += 32) {
    const node = load<i32>(at);
    const count = i32At(edgeCounts, node);
    const place = i32At(edgeStarts, node) + count;
    store<i32>(edgeCounts + (<usize>node << 2), count + 1);
    store<i32>(edgeTo + (<usize>place << 2), load<i32>(at, 4));
    v128.store(edgeLanes + (<usize>place << 4), v128.load(at, 16));
  }
}

/** Edges to `node` from those of its neighbours that route over it: whose route is what it offers. */
// @ts-ignore: decorator
@inline
function addEdges(node: i32, offer: v128, may: v128, offsets: usize, targets: usize): void {
  const end = i32At(offsets, node + 1);
  for (let arc = i32At(offsets, node); arc < end; arc++) {
    const neighbour = i32At(targets, arc);
    const lanes = v128.and(i8x16.eq(routes(neighbour), offer), may);
    if (!v128.any_true(lanes)) continue;
    store<i32>(lastFound, neighbour);
    store<i32>(lastFound, node, 4);
    v128.store(lastFound, lanes, 16);
    lastFound += 32;
    const count = i32At(edgeCounts, neighbour);
    if (count == 0) {
      store<i32>(foundFrom + (<usize>fromCount << 2), neighbour);
      fromCount++;
    }
    store<i32>(edgeCounts + (<usize>neighbour << 2), count + 1);
  }
}

// @ts-ignore: decorator
@inline
export function lanesOfEdge(edge: i32): v128 {
  return v128.load(edgeLanes + (<usize>edge << 4));
}

// @ts-ignore: decorator
@inline
export function holdsIn(edge: i32, lane: i32): bool {
  return load<u8>(edgeLanes + (<usize>edge << 4) + <usize>lane) != 0;
}

/** Forgets the edges of the group; before the next `prepareGroup`. */
export function forgetGroup(): void {
  for (let index = 0; index < fromCount; index++) store<i32>(edgeCounts + (<usize>i32At(foundFrom, index) << 2), 0);
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    store<u8>(hasClimbed + <usize>node, 0);
    if (wantsAny(node)) clearRow(rowOf(shares, node));
  }
}
