import type { Failure } from '../../reach/failure.ts';
import { HOLDING, hoursOfTerm, type IssuerHours } from '../service-hours.ts';
import type { AccessForGood } from './access.ts';
import { sharesAdded, type ClassShares, type OutlastedRows } from './class-shares.ts';
import {
  BOTH_ALWAYS,
  BOTH_NEVER,
  groundKnown,
  serviceRows,
  WAYS,
  type ForGoodGround,
  type GroundKnown,
} from './ground.ts';
import { hourRows, type HourRows } from './hour-rows.ts';
import { rowsAfter, type NameRows, type Way } from './names.ts';
import { clockRows, MOST_GROUPS, renewedAfter, sideBySide } from './renewals.ts';
import type { LeafKind } from './services.ts';

/** What fails at hour 0 and stays down, and countries whose issuers renew nothing any more. */
export interface ForGoodStrike {
  readonly failure: Failure;
  readonly withdrawn: readonly string[];
}

/** As `ServicesLive`, by classes of services that fare alike. */
export interface LiveForGood {
  readonly before: ClassShares;
  readonly after: ClassShares;
}

/**
 * What `servicesLive` says of failures that begin at hour 0 and last for good, many times as fast from the second question on: what does
 * not depend on the failure is found once, and what fares alike is looked at together, whether places, names, services or groups of
 * networks. The shares are the same to the last bit.
 *
 * @example const ask = liveForGood(ground); ask({ failure: { ases: [7], links: [] }, withdrawn: [] }).after.shares
 */
export function liveForGood(ground: ForGoodGround): (strike: ForGoodStrike) => LiveForGood {
  const known = groundKnown(ground);
  const { service, whole } = known.services;
  return ({ failure, withdrawn }) => {
    const access = known.access.after(failure);
    const total = access.weights.reduce((sum, weight) => sum + weight, 0);
    const asking = [...access.weights.keys()].filter((group) => access.weights[group] > 0);
    const people = asking.map((group) => access.weights[group] / total);
    const before = sharesAdded(service, whole, 1);
    const reachedBefore = asking.map((group) => access.groups[group].before);
    before.add(rowsOfGroups(known.before, reachedBefore), people);
    const after = sharesAdded(service, whole, known.hours.length);
    const renewed = WAYS.map((way) => renewedAfter(known, access, withdrawn, way));
    for (let from = 0; from < asking.length; from += MOST_GROUPS) {
      const groups = asking.slice(from, from + MOST_GROUPS);
      const rows = hourRows(groups.length);
      const level = levels(rows, known.hours);
      const [failing, holding] = WAYS.map((way) => {
        const { leafRows } = rowsOfLeaves(known, access, groups, rows, way, renewed[way]);
        return levelsOfServices(known, rows, leafRows, level);
      });
      const outlasted = { failing, holding, counts: rows.hours(), width: rows.width };
      after.add(outlasted, people.slice(from, from + MOST_GROUPS));
    }
    return { before: before.found(), after: after.found() };
  };
}

type RowsOfLeaf = (leaf: LeafKind) => readonly [earliest: number, latest: number];

/**
 * How many of the hours asked each node of the services outlasts. Where no service outlives another, least and greatest of hours are those
 * of levels, which are few.
 */
function levelsOfServices(
  { services }: GroundKnown,
  rows: HourRows,
  leafRows: RowsOfLeaf,
  level: (row: number) => number,
): NameRows {
  if (services.graph.lag.every((lag) => lag === 0))
    return serviceRows(services, rows, (leaf) => {
      const [earliest, latest] = leafRows(leaf);
      return [level(earliest), level(latest)];
    });
  const { earliest, latest } = serviceRows(services, rows, leafRows);
  return { earliest: earliest.map(level), latest: latest.map(level) };
}

/** When names and the leaves of services end, for some groups beside each other, after a failure. */
function rowsOfLeaves(
  known: GroundKnown,
  access: AccessForGood,
  groups: readonly number[],
  rows: HourRows,
  way: Way,
  renewed: readonly IssuerHours[],
): { readonly names: NameRows; readonly leafRows: RowsOfLeaf } {
  const { names, asked, answered } = known;
  const side = sideBySide(known, access, groups);
  const clockRow = clockRows(known, access, groups, rows, way);
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
  // What was answered until hour 0 is remembered from then on.
  const lastHeld = rows.pairwise((now, then) => (now > 0 ? now : then > 0 ? 0 : -Infinity));
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

/** Rows of how many of the hours rows outlast; ∞ = all, −∞ = none, so that these stay the ends of all rows. */
function levels(rows: HourRows, hours: readonly number[]): (row: number) => number {
  const known = new Map<number, number>();
  const outlasted = (until: number): number => {
    let count = 0;
    while (count < hours.length && until > hours[count]) count++;
    return count === 0 ? -Infinity : count === hours.length ? Infinity : count;
  };
  return (row) => {
    const found = known.get(row) ?? rows.of((at) => outlasted(rows.hours()[row * rows.width + at]));
    known.set(row, found);
    return found;
  };
}

/** The same rows of other groups, each one of those. */
function rowsOfGroups(rows: OutlastedRows, of: readonly number[]): OutlastedRows {
  const { counts, width } = rows;
  const own = new Float64Array((counts.length / width) * of.length);
  for (let row = 0; row * width < counts.length; row++)
    for (let at = 0; at < of.length; at++) own[row * of.length + at] = counts[row * width + of[at]];
  return { ...rows, counts: own, width: of.length };
}
