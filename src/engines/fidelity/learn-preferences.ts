import { BLOCKED, COST_OF_HOP, MOST_LOCAL, NEUTRAL } from './calibration.ts';
import { keyWith, type RouteChoices } from './decisions.ts';

/** What was found to be preferred: a cost for each arc, and costs by what lies behind it where that matters. */
export interface Preferences {
  readonly arcCost: Map<number, number>;
  /** Arc → what lies behind the neighbour → cost. */
  readonly byNextHop: Map<number, Map<number, number>>;
}

export function noPreferences(): Preferences {
  return { arcCost: new Map(), byNextHop: new Map() };
}

/** Costs that are tried, mildest deviation first. */
const COSTS: readonly number[] = [
  NEUTRAL,
  ...Array.from({ length: MOST_LOCAL + 1 }, (_, cost) => cost).filter((cost) => cost !== NEUTRAL),
  COST_OF_HOP + NEUTRAL,
  2 * COST_OF_HOP + NEUTRAL,
  BLOCKED,
];
const SWEEPS = 3;
/** By how many explained choices a deviation must pay for itself. */
const PRICE = 1;
/** What it counts that the one taken is as short as the shortest; the rest is shared among those it ties with. */
const IN_SET = 0.7;

/**
 * Costs under which the choices seen are best explained, by coordinate descent: arc after arc, most often offered first, takes
 * the cost that explains most. A choice counts IN_SET if what was
 * taken is as short as the shortest, and the rest divided by how many local preferences leave.
 */
export function learnPreferences(choices: RouteChoices, known: Preferences): Preferences {
  const costs = startingCosts(choices, known);
  const rowsOfArc = groupRows(choices.arc);
  const choiceOfRow = choicesOfRows(choices);
  const found = noPreferences();
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [arc, rows] of rowsOfArc) {
      const rivals = rows.map((row) => rivalOf(choices, choiceOfRow[row], costs, row));
      const usual = bestCost(rivals, NEUTRAL);
      for (const row of rows) costs[row] = usual;
      found.arcCost.set(arc, usual);
      found.byNextHop.set(arc, exceptionsBy(choices.beyond, rows, rivals, costs));
    }
  return found;
}

/** For groups of candidates of one arc, by the AS that `column` names: costs that explain more than the ones they have. */
function exceptionsBy(
  column: readonly number[],
  rows: readonly number[],
  rivals: readonly Rival[],
  costs: Float64Array,
): Map<number, number> {
  const special = new Map<number, number>();
  const groups = groupRows(rows.map((row) => column[row]));
  for (const [as, members] of groups.size > 1 ? groups : []) {
    if (as < 0) continue;
    const usual = costs[rows[members[0]]];
    const cost = bestCost(
      members.map((member) => rivals[member]),
      usual,
    );
    if (cost === usual) continue;
    special.set(as, cost);
    for (const member of members) costs[rows[member]] = cost;
  }
  return special;
}

function startingCosts({ arc, beyond }: RouteChoices, known: Preferences): Float64Array {
  return Float64Array.from(
    arc,
    (one, row) => known.byNextHop.get(one)?.get(beyond[row]) ?? known.arcCost.get(one) ?? NEUTRAL,
  );
}

/** What a candidate is up against in one choice. */
interface Rival {
  readonly bareKey: number;
  /** The candidate is the one that was taken. */
  readonly isTaken: boolean;
  /** Key of the one that was taken, if that is another. */
  readonly takenKey: number;
  /** Least key among all others, and how many have it. */
  readonly leastKey: number;
  readonly leastCount: number;
}

function rivalOf(
  { offsets, taken, bareKey }: RouteChoices,
  choice: number,
  costs: Float64Array,
  row: number,
): Rival {
  let leastKey = Infinity;
  let leastCount = 0;
  for (let other = offsets[choice]; other < offsets[choice + 1]; other++) {
    if (other === row) continue;
    const key = keyWith(bareKey[other], costs[other]);
    if (key < leastKey) {
      leastKey = key;
      leastCount = 0;
    }
    if (key === leastKey) leastCount++;
  }
  const isTaken = taken[choice] === row;
  const takenKey = keyWith(bareKey[taken[choice]], costs[taken[choice]]);
  return { bareKey: bareKey[row], isTaken, takenKey, leastKey, leastCount };
}

/** The cost with the largest gain; anything but `usual` must pay its price. */
function bestCost(rivals: readonly Rival[], usual: number): number {
  let best = usual;
  let most = gainWith(rivals, usual) + PRICE;
  for (const cost of COSTS) {
    if (cost === usual) continue;
    const gain = gainWith(rivals, cost);
    if (gain <= most + 1e-9) continue;
    most = gain;
    best = cost;
  }
  return best;
}

/** How well the choices are explained if the candidate costs `cost`. */
function gainWith(rivals: readonly Rival[], cost: number): number {
  let gain = 0;
  for (const { bareKey, isTaken, takenKey, leastKey, leastCount } of rivals) {
    const key = keyWith(bareKey, cost);
    const wanted = isTaken ? key : takenKey;
    const least = Math.min(key, leastKey);
    if (wanted === Infinity || Math.floor(wanted / COST_OF_HOP) > Math.floor(least / COST_OF_HOP)) continue;
    gain += IN_SET;
    if (wanted === least)
      gain += (1 - IN_SET) / ((leastKey === least ? leastCount : 0) + (key === least ? 1 : 0));
  }
  return gain;
}

function choicesOfRows({ offsets, arc }: RouteChoices): Uint32Array {
  const choiceOfRow = new Uint32Array(arc.length);
  for (let choice = 0; choice + 1 < offsets.length; choice++)
    choiceOfRow.fill(choice, offsets[choice], offsets[choice + 1]);
  return choiceOfRow;
}

/** Positions by value, most frequent value first, then the lower value. */
function groupRows(values: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  values.forEach((value, row) => {
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  });
  return new Map(
    [...groups].sort(([one, rows], [other, others]) => others.length - rows.length || one - other),
  );
}
