import { ROOT_COPY, type NameGraph } from '../name-graph.ts';
import { NOT_KNOWN, REACHED, type StrikeStretch } from '../question-hours.ts';
import { HOLDING, type FAILING } from '../service-hours.ts';
import { clockEnd, someReached } from '../zone-clocks.ts';
import type { ZoneClock } from '../zone-times.ts';
import { alikeNeeds, type AlikeNeeds } from './alike-needs.ts';
import { ALWAYS_ROW, NEVER_ROW, type HourRows } from './hour-rows.ts';
import { kindsBy, placeState, type PlaceKind } from './place-states.ts';
import { rowsOfDeath } from './rows-of-death.ts';

export type UnknownWay = typeof FAILING | typeof HOLDING;

/** Two stretches: before a failure at hour 0, and after, for good. */
export const FOR_GOOD: readonly StrikeStretch[] = [
  { fromHours: -Infinity, untilHours: 0 },
  { fromHours: 0, untilHours: Infinity },
];

/** What is reached by some groups of networks side by side before and after a failure, by where their rows begin. */
export interface GroupsSideBySide {
  readonly before: Uint32Array;
  readonly beforeAt: (group: number) => number;
  readonly reached: Uint32Array;
  readonly reachedAt: (group: number) => number;
}

/** A clock, and where it is refreshed from. */
interface ClockKind {
  readonly clock: ZoneClock;
  /** Those who ask from where the copy stands, by their numbers; undefined where each group holds it itself. */
  readonly askers: readonly number[] | undefined;
  readonly sources: readonly PlaceKind[];
}

type FactKind =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'always' }
  | ({ readonly kind: 'place' } & PlaceKind)
  | ({ readonly kind: 'clock' } & ClockKind);

/** Names as needs of each other, alike ones together, under failures that last for good. */
export interface NamesForGood {
  /** The facts by what decides them. */
  readonly facts: readonly FactKind[];
  /** Number of the kind of each fact of the names, −1 for other nodes. */
  readonly kindOf: Int32Array;
}

export function namesForGood(
  names: NameGraph,
  slotsOf: ReadonlyMap<string, readonly number[]>,
  askersAt: (place: string) => readonly number[],
): NamesForGood {
  const kinds = kindsBy<FactKind>();
  const kindOf = new Int32Array(names.graph.nodeCount).fill(-1);
  const unknown = kinds.of('unknown', () => ({ kind: 'unknown' }));
  const placeKind = (place: string): PlaceKind => ({
    slots: [...new Set(slotsOf.get(place))].sort((one, other) => one - other),
    isAnycast: names.anycast.has(place),
  });
  const keyOf = ({ slots, isAnycast }: PlaceKind): string =>
    slots.length === 0 ? '-' : `${isAnycast ? 'any ' : ''}${slots.join()}`;
  for (const [place, fact] of names.places) {
    const own = placeKind(place);
    if (place === ROOT_COPY) kindOf[fact] = kinds.of('always', () => ({ kind: 'always' }));
    // What nobody is known to announce is like everything else that is not known.
    else if (own.slots.length === 0) kindOf[fact] = unknown;
    else kindOf[fact] = kinds.of(`place ${keyOf(own)}`, () => ({ kind: 'place', ...own }));
  }
  for (const fact of names.unknown.keys()) kindOf[fact] = unknown;
  for (const [fact, clock] of names.clocks) {
    const askers = clock.copyAt && [...new Set(clock.copyAt.flatMap((place) => askersAt(place)))];
    const byKey = new Map(clock.sources.map((source) => [keyOf(placeKind(source)), placeKind(source)]));
    const key = [
      clock.kind,
      askers?.join() ?? 'own',
      [...byKey.keys()].sort().join(';'),
      clock.mayHaveOthers,
      clock.expireHours,
      clock.refreshHours,
      clock.signedUntil,
    ].join(' ');
    kindOf[fact] = kinds.of(key, () => ({ kind: 'clock', clock, askers, sources: [...byKey.values()] }));
  }
  return { facts: kinds.all, kindOf };
}

/** The part of the names that some nodes need. */
export function namesBelow(names: NameGraph, { kindOf }: NamesForGood, roots: Iterable<number>): AlikeNeeds {
  return alikeNeeds(names.graph, names.order, kindOf, roots);
}

/** The hours of all nodes with nothing remembered before, after, and with everything remembered after, [nodes] rows. */
export interface NameRows {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/** Whether names are answered before anything fails, as rows of −∞ and ∞: with nothing, and with everything remembered. */
export function rowsBefore(
  { facts }: NamesForGood,
  { graph, order, factOf }: AlikeNeeds,
  rows: HourRows,
  { before, beforeAt }: Pick<GroupsSideBySide, 'before' | 'beforeAt'>,
  way: UnknownWay,
): NameRows {
  const own = facts.map((fact, kind) => {
    if (factOf[kind] < 0) return NEVER_ROW;
    if (fact.kind === 'unknown') return way === HOLDING ? ALWAYS_ROW : NEVER_ROW;
    if (fact.kind !== 'place') return ALWAYS_ROW;
    return rows.of((group) => (isUp(placeState(fact, before, beforeAt(group)), way) ? Infinity : -Infinity));
  });
  const [earliest, latest] = [startOf(graph.nodeCount, factOf, own), startOf(graph.nodeCount, factOf, own)];
  rowsOfDeath(graph, order, earliest, rows, false);
  rowsOfDeath(graph, order, latest, rows, true);
  return { earliest, latest };
}

/**
 * The hours after which names cease after a failure.
 *
 * @param clockRow row of the end of a clock, by the number of its kind
 */
export function rowsAfter(
  { facts }: NamesForGood,
  { graph, order, factOf }: AlikeNeeds,
  rows: HourRows,
  { before, beforeAt, reached, reachedAt }: GroupsSideBySide,
  clockRow: (kind: number) => number,
  way: UnknownWay,
): NameRows {
  const first: number[] = [];
  const last: number[] = [];
  for (const [kind, fact] of facts.entries()) {
    if (factOf[kind] < 0) first.push(NEVER_ROW);
    else if (fact.kind === 'unknown') first.push(way === HOLDING ? ALWAYS_ROW : NEVER_ROW);
    else if (fact.kind === 'always') first.push(ALWAYS_ROW);
    else if (fact.kind === 'clock') first.push(clockRow(kind));
    else {
      const place: PlaceKind = fact;
      const isReached = (group: number): boolean => isUp(placeState(place, reached, reachedAt(group)), way);
      const wasReached = (group: number): boolean => isUp(placeState(place, before, beforeAt(group)), way);
      first.push(rows.of((group) => (isReached(group) ? Infinity : -Infinity)));
      last[kind] = rows.of((group) => (isReached(group) ? Infinity : wasReached(group) ? 0 : -Infinity));
    }
    last[kind] ??= first[kind];
  }
  const earliest = startOf(graph.nodeCount, factOf, first);
  const latest = startOf(graph.nodeCount, factOf, last);
  rowsOfDeath(graph, order, earliest, rows, false);
  rowsOfDeath(graph, order, latest, rows, true);
  return { earliest, latest };
}

/** The hour after which a clock ceases after a failure, for the group that asks or, where the copy stands elsewhere, for all. */
export function endForGood(
  { clock, askers, sources }: ClockKind,
  stateOf: (asker: number | undefined, source: PlaceKind, stretch: number) => number,
  hourOf: (moment: number) => number,
  way: UnknownWay,
): number {
  const sourceOf = (stretch: number): number =>
    someReached(
      (askers ?? [undefined]).flatMap((at) => sources.map((source) => stateOf(at, source, stretch))),
    );
  return clockEnd(clock, FOR_GOOD, 1, sourceOf, hourOf, way === HOLDING);
}

function isUp(state: number, way: UnknownWay): boolean {
  return state === REACHED || (way === HOLDING && state === NOT_KNOWN);
}

function startOf(nodeCount: number, factOf: Int32Array, rows: readonly number[]): Int32Array {
  const start = new Int32Array(nodeCount);
  for (const [kind, row] of rows.entries()) if (factOf[kind] >= 0) start[factOf[kind]] = row;
  return start;
}
