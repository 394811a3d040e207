import type { AsGraph } from '../../core/as-graph.ts';
import { arcInto, NEUTRAL, plainCalibration, type Calibration, type Exceptions } from './calibration.ts';
import { calibratedGraph } from './calibrated-graph.ts';
import { collectChoices } from './decisions.ts';
import { learnPreferences, noPreferences, type Preferences } from './learn-preferences.ts';
import type { ObservedRoutes } from './observed-routes.ts';
import { linkLookup } from '../routing/link-lookup.ts';

/** Rounds of routing with what was learnt, and learning again from what is then offered. */
const ROUNDS = 2;
const UNSEEN_COST = 0;
/** How often, and in what share of its uses, an arc must carry what only customers are offered to count as transit. */
const TRANSIT_USES = 2;
const TRANSIT_SHARE = 0.1;

/**
 * Learns from observed routes how ASes choose: local preferences, prepending, export exceptions and partial transit. Only what
 * is in `observed` is used.
 */
export function calibrate(
  graph: AsGraph,
  observed: ObservedRoutes,
  isSource: Uint8Array,
  told?: (round: number, done: number, total: number) => void,
): Calibration {
  let calibration: Calibration = {
    ...plainCalibration(graph),
    exportsAll: partialTransit(graph, observed),
    isSeen: seenLinks(graph, observed),
    unseenCost: UNSEEN_COST,
  };
  const learnt = noPreferences();
  for (let round = 0; round < ROUNDS; round++) {
    const choices = collectChoices(calibratedGraph(graph, calibration, isSource), observed, (done, total) =>
      told?.(round, done, total),
    );
    for (const one of choices.values()) {
      const { arcCost, byNextHop } = learnPreferences(one, learnt);
      for (const [arc, cost] of arcCost) learnt.arcCost.set(arc, cost);
      for (const [arc, special] of byNextHop) learnt.byNextHop.set(arc, special);
    }
    calibration = { ...calibration, ...asColumns(graph, learnt) };
  }
  return calibration;
}

function asColumns(
  graph: AsGraph,
  { arcCost, byNextHop }: Preferences,
): Pick<Calibration, 'arcCost' | 'byNextHop'> {
  const costs = new Uint8Array(2 * graph.linkKind.length).fill(NEUTRAL);
  for (const [arc, cost] of arcCost) costs[arc] = cost;
  return { arcCost: costs, byNextHop: exceptionColumns(byNextHop) };
}

function exceptionColumns(byArc: ReadonlyMap<number, ReadonlyMap<number, number>>): Exceptions {
  const rows = [...byArc]
    .flatMap(([arc, special]) => [...special].map(([as, cost]) => ({ arc, as, cost })))
    .sort((one, other) => one.arc - other.arc || one.as - other.as);
  return {
    arc: Uint32Array.from(rows, ({ arc }) => arc),
    as: Uint32Array.from(rows, ({ as }) => as),
    cost: Uint8Array.from(rows, ({ cost }) => cost),
  };
}

function seenLinks(graph: AsGraph, { offsets, hops, origin }: ObservedRoutes): Uint8Array {
  const linkOf = linkLookup(graph);
  const isSeen = new Uint8Array(graph.linkKind.length);
  for (let route = 0; route < origin.length; route++)
    for (let at = offsets[route]; at + 1 < offsets[route + 1]; at++) {
      const link = linkOf(hops[at], hops[at + 1]);
      if (link !== undefined) isSeen[link] = 1;
    }
  return isSeen;
}

/** Arcs over which an AS was heard to pass on, to a peer or a provider, what it heard from a peer or a provider. */
function partialTransit(graph: AsGraph, { offsets, hops, origin }: ObservedRoutes): Uint8Array {
  const linkOf = linkLookup(graph);
  const uses = new Uint32Array(2 * graph.linkKind.length);
  const transit = new Uint32Array(uses.length);
  for (let route = 0; route < origin.length; route++)
    for (let at = offsets[route]; at + 2 < offsets[route + 1]; at++) {
      const arc = arcOver(graph, linkOf, hops[at], hops[at + 1]);
      const next = arcOver(graph, linkOf, hops[at + 1], hops[at + 2]);
      if (arc < 0 || next < 0) continue;
      uses[arc]++;
      if (!receivesFromProvider(graph, arc) && !receivesFromCustomer(graph, next)) transit[arc]++;
    }
  return Uint8Array.from(transit, (count, arc) =>
    count >= TRANSIT_USES && count >= TRANSIT_SHARE * uses[arc] ? 1 : 0,
  );
}

function arcOver(
  graph: AsGraph,
  linkOf: ReturnType<typeof linkLookup>,
  receiver: number,
  speaker: number,
): number {
  const link = linkOf(receiver, speaker);
  return link === undefined ? -1 : arcInto(graph, link, receiver);
}

const receivesFromCustomer = (graph: AsGraph, arc: number): boolean =>
  graph.linkKind[arc >> 1] === 0 && (arc & 1) === 0;
const receivesFromProvider = (graph: AsGraph, arc: number): boolean =>
  graph.linkKind[arc >> 1] === 0 && (arc & 1) === 1;
