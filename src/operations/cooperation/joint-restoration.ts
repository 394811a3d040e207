import { setImmediate } from 'node:timers/promises';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { sumOf } from '../../core/sum.ts';
import { createPlanner } from '../../engines/restoration/planner.ts';
import type { Plan } from '../../engines/restoration/problem.ts';
import { startSearch } from '../../engines/restoration/search.ts';
import type { FibreAnswer, JointRestorationAnswer } from '../../schemas/joint-restoration-answer.ts';
import { loadDamage, makeDamage } from '../restoration/damage.ts';
import { loadInventory } from '../restoration/inventory-folder.ts';
import { buildProblem } from '../../engines/restoration/problem-of-inventory.ts';
import {
  borderFibres,
  FIBRES,
  gainOfSharing,
  inBoth,
  lossIn,
  plansTogether,
  type Planned,
} from '../../engines/restoration/sharing.ts';
import { sharedInventory, type Side } from '../../engines/restoration/shared-inventory.ts';
import { optionOf } from '../option-of.ts';
import { briefRequest } from '../../schemas/requests/cooperation.ts';

export interface CountrySide extends Side {
  readonly country: string;
  /** Whether the damage was drawn, not given. */
  readonly drawn: boolean;
}

/** How long plans are looked for: the result depends on seed and moves alone. */
export interface SharingEffort {
  readonly seed: number;
  readonly moves: number;
}

/**
 * The value of sharing restoration (Sharkey et al. 2015, EJOR 244, pp. 309–321: what is lost when each decides alone): person-hours lost by separate plans against those by plans over common crews and spares; and what a fibre
 * between border points (exchanges, data centres, landing stations) would save. Every shared plan starts from the separate ones, and what
 * is not better is not taken, so that sharing never costs more than not sharing.
 */
export async function jointRestoration(
  sides: readonly [CountrySide, CountrySide],
  effort: SharingEffort,
  work: Work = {},
): Promise<JointRestorationAnswer> {
  const steps = { done: 0, of: 5 + 2 * FIBRES };
  const plan = async (side: Side, start: Plan | undefined): Promise<Planned> => {
    work.progress?.('brief.progress.restoration', steps.done++, steps.of);
    return planFor(side, start, effort, work);
  };
  const alone = [await plan(sides[0], undefined), await plan(sides[1], undefined)];
  const losses = alone.map((each) => lossIn(each, 0));
  const helped: number[] = [];
  for (const [at, side] of sides.entries()) {
    const shared = sharedInventory(side, sides[1 - at], { crews: true, damage: false });
    helped.push(Math.min(losses[at], lossIn(await plan(shared, alone[at].plan), 0)));
  }
  const fibres: FibreAnswer[] = [];
  for (const fibre of borderFibres(sides[0].inventory, sides[1].inventory)) {
    const { from, to, km } = fibre;
    const gains: number[] = [];
    for (const [at, side] of sides.entries()) {
      const ends = at === 0 ? { from: from.id, to: to.id, km } : { from: to.id, to: from.id, km };
      const joined = sharedInventory(side, sides[1 - at], { crews: false, damage: false, fibre: ends });
      gains.push(gainOfSharing(losses[at], lossIn(await plan(joined, alone[at].plan), 0)));
    }
    fibres.push({ ...fibre, gains });
  }
  return {
    sides: sides.map(({ country, drawn, damage }, at) => ({
      country,
      repairs: damage.assets.length,
      drawn,
      alone: losses[at],
      helped: helped[at],
      gain: gainOfSharing(losses[at], helped[at]),
    })),
    both: await bothHit(sides, losses, alone, plan),
    fibres: fibres.sort(
      (a, b) => Math.min(...b.gains) - Math.min(...a.gains) || sumOf(b.gains) - sumOf(a.gains) || a.km - b.km,
    ),
    commonSkills: inBoth(sides.map(({ inventory }) => inventory.crews.flatMap(({ skills }) => skills))),
    commonParts: inBoth(sides.map(({ inventory }) => inventory.spares.map(({ part }) => part))),
    ...effort,
  };
}

/** Moves of the search between two looks at the clock of others. */
const CHUNK = 50;

async function planFor(
  { inventory, damage, ownSites }: Side & { readonly ownSites?: number },
  start: Plan | undefined,
  { seed, moves }: SharingEffort,
  { signal }: Work,
): Promise<Planned> {
  const { problem } = buildProblem(inventory, damage, { objective: 'people', localOnly: false });
  const planner = createPlanner(problem);
  // What nobody could repair before is in no plan yet.
  const isWhole = start?.order.length === planner.feasible.length;
  const search = startSearch(planner, seed, moves, isWhole ? start : undefined);
  while (search.movesDone() < moves && planner.feasible.length > 0) {
    signal?.throwIfAborted();
    search.advance(CHUNK);
    await setImmediate();
  }
  return { planner, plan: search.best().plan, ownSites: ownSites ?? inventory.sites.length };
}

/** Both sides hit: one plan for all repairs with all crews and spares, unless the separate ones are as good. */
async function bothHit(
  [one, other]: readonly [CountrySide, CountrySide],
  losses: readonly number[],
  alone: readonly Planned[],
  plan: (side: Side, start: Plan) => Promise<Planned>,
): Promise<JointRestorationAnswer['both']> {
  const apart = sumOf(losses);
  const shared = sharedInventory(one, other, { crews: true, damage: true });
  const found = await plan(shared, plansTogether(alone[0], alone[1]));
  const bySide = [lossIn(found, 0), lossIn(found, 1)];
  const total = sumOf(bySide);
  if (total >= apart) return { alone: apart, shared: apart, gain: 0, bySide: losses };
  return { alone: apart, shared: total, gain: gainOfSharing(apart, total), bySide };
}

export interface InventoriesRequest {
  /** `IR=folder`, one for each country. */
  readonly inventories: readonly string[];
  /** `IR=file`; drawn for those that are not named. */
  readonly damages: readonly string[];
}

/** Share of the assets that a drawn damage breaks. */
const DRAWN_SHARE = 0.2;

/** The inventories and damages that were named, in the order of the two countries; `on` (ISO date) is the day of a drawn damage. */
export async function loadSides(
  { inventories, damages }: InventoriesRequest,
  countries: readonly string[],
  seed: number,
  on: string,
): Promise<[CountrySide, CountrySide]> {
  if (countries.length !== 2)
    throw new Refusal('usage', 'brief.inventory.pair', { option: optionOf(briefRequest, 'inventory') });
  const folders = byCountry(inventories, countries, optionOf(briefRequest, 'inventory'));
  const files = byCountry(damages, countries, optionOf(briefRequest, 'damage'));
  const load = async (country: string): Promise<CountrySide> => {
    const folder = folders.get(country);
    if (folder === undefined)
      throw new Refusal('usage', 'brief.inventory.missing', {
        country,
        option: optionOf(briefRequest, 'inventory'),
      });
    const inventory = await loadInventory(folder);
    const file = files.get(country);
    if (file !== undefined)
      return { country, inventory, damage: await loadDamage(file, inventory), drawn: false };
    const assets = inventory.sites.length + inventory.links.length;
    const random = Math.max(1, Math.round(DRAWN_SHARE * assets));
    return {
      country,
      inventory,
      damage: makeDamage(inventory, { at: `${on}T00:00Z`, random, seed }),
      drawn: true,
    };
  };
  return [await load(countries[0]), await load(countries[1])];
}

/** What was given as `IR=what`, by the countries of a brief. */
export function byCountry(
  given: readonly string[],
  countries: readonly string[],
  option: string,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const entry of given) {
    const at = entry.indexOf('=');
    const country = entry.slice(0, Math.max(0, at)).trim().toUpperCase();
    if (at < 0 || !countries.includes(country))
      throw new Refusal('usage', 'brief.inventory.form', { entry, option, known: someOf(countries) });
    if (named.has(country)) throw new Refusal('usage', 'brief.inventory.twice', { country, option });
    named.set(country, entry.slice(at + 1));
  }
  return named;
}

const MOST_NAMED = 12;

/** Codes that may be named; of all countries the first. */
function someOf(codes: readonly string[]): string {
  return codes.slice(0, MOST_NAMED).join(', ') + (codes.length > MOST_NAMED ? ' …' : '');
}
