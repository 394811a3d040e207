import type { Failure } from '../../reach/failure.ts';
import { FACT } from '../needs-graph.ts';
import { FAILING, HOLDING, hoursOfTerm, type IssuerHours } from '../service-hours.ts';
import type { FirstCause } from '../first-cause.ts';
import type { AccessForGood } from './access.ts';
import { causesAmong, firstEnds, type EarliestHours } from './causes.ts';
import { sharesBefore } from './fates-before.ts';
import {
  BOTH_ALWAYS,
  BOTH_NEVER,
  groundKnown,
  rowsOfFacts,
  serviceRows,
  WAYS,
  type ForGoodGround,
  type GroundKnown,
} from './ground.ts';
import { holdInLanes, hourLanes, setLanes, type HourLanes } from './hour-lanes.ts';
import { rowsAfter, type NameRows, type UnknownWay } from './names.ts';
import { clockEnds, clockRows, renewedAfter, sideBySide } from './renewals.ts';
import { rowsOfDeath } from './rows-of-death.ts';
import type { LeafKind } from './services.ts';
import { sharesAdded, type SharesForGood } from './shares.ts';

/** What fails at hour 0 and stays down, and countries whose issuers renew nothing any more. */
export interface ForGoodStrike {
  readonly failure: Failure;
  readonly withdrawn: readonly string[];
}

/** As `ServicesLive`. */
export interface LiveForGood {
  readonly before: SharesForGood;
  readonly after: SharesForGood;
  /** As `firstCauses`, in steps of milliseconds, so that who asks something else need not wait. */
  readonly causes: () => Generator<undefined, readonly (FirstCause | undefined)[]>;
}

/**
 * What `servicesLive` says of failures that begin at hour 0 and last for good, many times as fast from the second question on: what does
 * not depend on the failure is found once, and what fares alike is looked at together, whether places, names or groups of networks. The
 * shares are the same to the last bit.
 *
 * @example const ask = liveForGood(ground); ask({ failure: { ases: [7], links: [] }, withdrawn: [] }).after.shares
 */
export function liveForGood(ground: ForGoodGround): (strike: ForGoodStrike) => LiveForGood {
  const known = groundKnown(ground);
  const { groupsAtOnce } = known;
  const { service, whole } = known.services;
  const room = laneRoom();
  return ({ failure, withdrawn }) => {
    const access = known.access.after(failure);
    const total = access.weights.reduce((sum, weight) => sum + weight, 0);
    const asking = [...access.weights.keys()].filter((group) => access.weights[group] > 0);
    const people = asking.map((group) => access.weights[group] / total);
    const reachedBefore = asking.map((group) => access.groups[group].before);
    const renewed = WAYS.map((way) => renewedAfter(known, access, withdrawn, way));
    const after = sharesAdded(service, whole, known.hours.length);
    for (let from = 0; from < asking.length; from += groupsAtOnce) {
      const groups = asking.slice(from, from + groupsAtOnce);
      known.rows.begin(groups.length);
      const shape = hourLanes(known.hours.length, groups.length);
      const [failing, holding] = WAYS.map((way) => {
        const { leafRows } = rowsOfLeaves(known, access, groups, way, renewed[way]);
        return lanesOfServices(known, shape, leafRows, room[way]);
      });
      after.add({ failing, holding }, shape, people.slice(from, from + groupsAtOnce));
    }
    return {
      before: sharesBefore(known.before, reachedBefore, people),
      after: after.found(),
      causes: () => causesOf(ground, known, access, asking, renewed),
    };
  };
}

/** So many services are looked at in a step. */
const SERVICES_A_STEP = 200;

function* causesOf(
  ground: ForGoodGround,
  known: GroundKnown,
  access: AccessForGood,
  asking: readonly number[],
  renewed: readonly (readonly IssuerHours[])[],
): Generator<undefined, readonly (FirstCause | undefined)[]> {
  const { groupsAtOnce, services } = known;
  const blocks = Array.from({ length: Math.ceil(asking.length / groupsAtOnce) }, (_, at) =>
    asking.slice(at * groupsAtOnce, (at + 1) * groupsAtOnce),
  );
  const ends = firstEnds(services.service, access.weights, known.hours.at(-1) ?? 0);
  let last: EarliestHours | undefined;
  for (const groups of blocks) {
    last = earliestHours(known, access, groups, renewed);
    ends.look(last);
    yield undefined;
  }
  const first = ends.found();
  const causes = Array<FirstCause | undefined>(first.length).fill(undefined);
  for (const groups of blocks) {
    const earliest = blocks.length === 1 ? last! : earliestHours(known, access, groups, renewed);
    yield undefined;
    const causeFrom = causesAmong(ground, known, access, earliest);
    const own = new Set(groups);
    for (const [service, end] of first.entries()) {
      if (service % SERVICES_A_STEP === 0) yield undefined;
      if (end !== undefined && own.has(end.group)) causes[service] = causeFrom(end, service);
    }
  }
  return causes;
}

/** When services and names cease with nothing remembered; in room of its own, which the next question leaves alone. */
function earliestHours(
  known: GroundKnown,
  access: AccessForGood,
  groups: readonly number[],
  renewed: readonly (readonly IssuerHours[])[],
): EarliestHours {
  const { rows, services } = known;
  rows.begin(groups.length);
  const found = WAYS.map((way) => {
    const { names, leafRows } = rowsOfLeaves(known, access, groups, way, renewed[way]);
    const { earliest } = rowsOfFacts(services, leafRows);
    rowsOfDeath(services.graph, services.order, earliest, rows, false);
    return { names: names.earliest, services: earliest };
  });
  const endsOf = WAYS.map((way) => clockEnds(known, access, way));
  return {
    groups,
    hours: rows.hours().slice(0, rows.count() * rows.width),
    services: [found[FAILING].services, found[HOLDING].services],
    names: [found[FAILING].names, found[HOLDING].names],
    endOf: (kind, group, way) => endsOf[way](kind, group),
  };
}

type RowsOfLeaf = (leaf: LeafKind) => readonly [earliest: number, latest: number];

/** Lanes that are kept between questions: megabytes that would be collected after each. */
function laneRoom(): readonly (readonly [LaneBuffer, LaneBuffer])[] {
  const buffer = (): LaneBuffer => {
    let lanes = new Uint32Array(0);
    return (length) => (lanes.length >= length ? lanes : (lanes = new Uint32Array(length)));
  };
  return WAYS.map(() => [buffer(), buffer()] as const);
}

type LaneBuffer = (length: number) => Uint32Array;

/** Where each node of the services holds. Where one goes on after another has ceased, hours are followed as numbers. */
function lanesOfServices(
  { services, rows, hours }: GroundKnown,
  shape: HourLanes,
  leafRows: RowsOfLeaf,
  room: readonly [LaneBuffer, LaneBuffer],
): { readonly earliest: Uint32Array; readonly latest: Uint32Array } {
  const { graph, order, kind, hasLags } = services;
  const both = hasLags ? serviceRows(services, rows, leafRows) : rowsOfFacts(services, leafRows);
  const [earliest, latest] = [both.earliest, both.latest].map((rowOf, at) => {
    const lanes = room[at](graph.nodeCount * shape.words);
    const writtenAt = new Int32Array(rows.count()).fill(-1);
    for (let node = 0; node < graph.nodeCount; node++) {
      if (!hasLags && kind[node] !== FACT) continue;
      const [row, start] = [rowOf[node], node * shape.words];
      const same = writtenAt[row];
      if (same >= 0) for (let word = 0; word < shape.words; word++) lanes[start + word] = lanes[same + word];
      else setLanes(lanes, start, shape, hours, rows.hours(), row * rows.width, rows.width);
      writtenAt[row] = start;
    }
    if (!hasLags) holdInLanes(graph, order, lanes, shape.words, at === 1);
    return lanes;
  });
  return { earliest, latest };
}

/** When names and the leaves of services end, for some groups beside each other, after a failure. */
function rowsOfLeaves(
  known: GroundKnown,
  access: AccessForGood,
  groups: readonly number[],
  way: UnknownWay,
  renewed: readonly IssuerHours[],
): { readonly names: NameRows; readonly leafRows: RowsOfLeaf } {
  const { names, asked, answered, rows, lastHeld } = known;
  const side = sideBySide(known, access, groups);
  const clockRow = clockRows(known, access, groups, way);
  const { earliest, latest } = rowsAfter(names, asked, rows, side, clockRow, way);
  const before = known.rowsBefore;
  const beforeRows = new Map<number, number>();
  /** What was known of it before, for these groups. */
  const wasAnswered = (answer: number): number => {
    const row = answered[way].earliest[answer];
    const found =
      beforeRows.get(row) ??
      rows.of((at) => before.hours()[row * before.width + access.groups[groups[at]].before]);
    beforeRows.set(row, found);
    return found;
  };
  const leafRows: RowsOfLeaf = (leaf) => {
    if (leaf.kind === 'question') {
      const held = lastHeld(earliest[leaf.answer], wasAnswered(leaf.answer));
      const soon = rows.later(held, leaf.hours);
      return [soon, rows.most(soon, rows.later(latest[leaf.answer], leaf.hours))];
    }
    if (leaf.kind === 'certificate') {
      const own = renewed[leaf.renewal];
      if (own.isUp) return BOTH_ALWAYS;
      const [certain, possible] = hoursOfTerm(leaf.term, own);
      return [rows.constant(certain), rows.constant(possible)];
    }
    return leaf.kind === 'thing' || way === HOLDING ? BOTH_ALWAYS : BOTH_NEVER;
  };
  return { names: { earliest, latest }, leafRows };
}
