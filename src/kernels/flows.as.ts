// Where the routes to sixteen destinations at a time lead: the flow of a set of sources over every AS, in equal shares over
// equally good next hops. Works on what the routing kernel (routing.as.ts) left in the same memory.
//
// The specification is engines/flows/country-flows.twin.ts; docs/methods/hegemony.md explains it.
//
// Sixteen of the block's 64 lanes are a *group*; a row of a group is sixteen numbers, one a lane. Three kinds of next hops:
// providers of a node with a provider route, found by comparing route bytes; the peer a peer route was learnt from and the
// customer a customer route was learnt from, which `prepareGroup` writes down as *edges* with the lanes they hold in.
// A route of one hop ends at the destination: nobody else is crossed by it, so flow over it is taken out.
//
// Flow goes up first, a set of sources at a time in all lanes (`push`), until it is at ASes with a customer route; from there
// it goes down, a lane at a time for all sets (`followDown`), a *column* each: how routes go down does not depend on who sends.

export {
  nodeCount,
  transitCount,
  upOffsets,
  upTargets,
  peerOffsets,
  peerTargets,
  rows,
  groupRows,
  blockClimbed,
  climbed,
  country,
  bitOfNode,
  laneWeights,
  usedLanes,
  sumOfWeights,
  exceptions,
  isException,
  flow,
  hasFlow,
  ahead,
  upGroup,
  downGroup,
  isAheadUp,
  last,
  lastGroup,
  edgeStarts,
  edgeCounts,
  edgeTo,
  edgeLanes,
  found,
  foundFrom,
  hasClimbed,
  wantsShares,
  shares,
  entries,
  entryRoom,
  laneEntries,
  laneNodes,
  positions,
  isActive,
  downFlow,
  columns,
  downCrossing,
  downThrough,
  downArrived,
} from './flows/memory.as';
export { prepareGroup, forgetGroup } from './flows/next-hops.as';
export { push, routed, arrived } from './flows/up.as';
export { addRouted } from './flows/routed.as';
export { collect, roomForSets, followDown } from './flows/down.as';
export { tallyTo, forgetFlow, tallyLinks } from './flows/tally.as';
