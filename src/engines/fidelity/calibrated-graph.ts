import type { AsGraph } from '../../core/as-graph.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { CUSTOMER, PEER, PROVIDER } from '../routing/route-class.ts';
import { arcEnds, BLOCKED, type Calibration, type Exceptions } from './calibration.ts';

/** Arcs grouped by one of their ends: `arcs[offsets[as]] … arcs[offsets[as + 1] − 1]`. */
export interface ArcRows {
  readonly offsets: Uint32Array;
  readonly arcs: Uint32Array;
}

/** A graph and a calibration made ready for many destinations. */
export interface CalibratedGraph {
  readonly graph: AsGraph;
  readonly calibration: Calibration;
  /** Ends of every arc, [2 m]. */
  readonly receiver: Uint32Array;
  readonly speaker: Uint32Array;
  /** What the speaker is to the receiver: PROVIDER, PEER or CUSTOMER, [2 m]. */
  readonly speakerIs: Uint8Array;
  /** Cost of hearing a route of each class, [4]. */
  readonly classCost: Uint8Array;
  /** 1 where the speaker passes on all its routes, 0 where only those of customers, [2 m]. */
  readonly isOpen: Uint8Array;
  /** Cost of the arc over that of the route, with the class's, [2 m]; BLOCKED_ARC = never. */
  readonly extra: Uint16Array;
  /** What hearing the destination itself over the arc costs, [2 m]: being unseen does not count there. */
  readonly extraAtEnd: Uint16Array;
  readonly hasException: Uint8Array;
  /** `exceptionKey` of arc and next hop → like `extra`. */
  readonly byNextHop: ReadonlyMap<number, number>;
  /** Arcs whose receiver can pass routes on or is a source, by speaker and by receiver, in ascending order of the other's ASN. */
  readonly bySpeaker: ArcRows;
  readonly byReceiver: ArcRows;
}

export const BLOCKED_ARC = 0xffff;

/**
 * @param isSource where given, of the ASes without customers only those marked hear routes: nobody's route depends on theirs
 */
export function calibratedGraph(
  graph: AsGraph,
  calibration: Calibration,
  isSource?: Uint8Array,
): CalibratedGraph {
  const arcs = 2 * graph.linkKind.length;
  const receiver = new Uint32Array(arcs);
  const speaker = new Uint32Array(arcs);
  const speakerIs = new Uint8Array(arcs);
  const extra = new Uint16Array(arcs);
  const extraAtEnd = new Uint16Array(arcs);
  const classCost = new Uint8Array(4);
  classCost[PEER] = calibration.peerCost;
  classCost[PROVIDER] = calibration.providerCost;
  for (let arc = 0; arc < arcs; arc++) {
    const ends = arcEnds(graph, arc);
    receiver[arc] = ends.receiver;
    speaker[arc] = ends.speaker;
    speakerIs[arc] = graph.linkKind[arc >> 1] === PEER_TO_PEER ? PEER : (arc & 1) === 0 ? CUSTOMER : PROVIDER;
    extraAtEnd[arc] = withClass(calibration.arcCost[arc], classCost[speakerIs[arc]]);
    const isUnseen = calibration.isSeen[arc >> 1] === 0 && extraAtEnd[arc] !== BLOCKED_ARC;
    extra[arc] = extraAtEnd[arc] + (isUnseen ? calibration.unseenCost : 0);
  }
  const hasException = new Uint8Array(arcs);
  const tableOf = ({ arc, as, cost }: Exceptions): Map<number, number> => {
    const table = new Map<number, number>();
    arc.forEach((one, row) => {
      hasException[one] = 1;
      table.set(exceptionKey(graph, one, as[row]), withClass(cost[row], classCost[speakerIs[one]]));
    });
    return table;
  };
  const byNextHop = tableOf(calibration.byNextHop);
  const receives = (as: number): boolean =>
    as < graph.transitCount || isSource === undefined || isSource[as] === 1;
  const kept = Uint32Array.from({ length: arcs }, (_, arc) => arc).filter((arc) => receives(receiver[arc]));
  return {
    graph,
    calibration,
    receiver,
    speaker,
    speakerIs,
    classCost,
    isOpen: Uint8Array.from(speakerIs, (one, arc) =>
      one === PROVIDER || calibration.exportsAll[arc] === 1 ? 1 : 0,
    ),
    extra,
    extraAtEnd,
    hasException,
    byNextHop,
    bySpeaker: arcRows(graph, kept, speaker, receiver),
    byReceiver: arcRows(graph, kept, receiver, speaker),
  };
}

/** Key of an arc and what lies behind the speaker, see `Exceptions`. */
export function exceptionKey(graph: AsGraph, arc: number, beyond: number): number {
  return arc * (graph.asCount + 4) + beyond;
}

function withClass(cost: number, classCost: number): number {
  return cost === BLOCKED ? BLOCKED_ARC : cost + classCost;
}

function arcRows(graph: AsGraph, arcs: Uint32Array, near: Uint32Array, far: Uint32Array): ArcRows {
  const { rankByAsn, asCount } = graph;
  const sorted = arcs.toSorted(
    (one, other) => near[one] - near[other] || rankByAsn[far[one]] - rankByAsn[far[other]],
  );
  const offsets = new Uint32Array(asCount + 1);
  for (const arc of sorted) offsets[near[arc] + 1]++;
  for (let as = 0; as < asCount; as++) offsets[as + 1] += offsets[as];
  return { offsets, arcs: sorted };
}
