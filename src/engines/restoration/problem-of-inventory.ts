import { middleOfCourse } from '../../core/great-circle.ts';
import { TICK_MINUTES, TICKS_PER_HOUR, type Problem, type ProblemRepair } from './problem.ts';
import type { DurationRange } from './ranges.ts';
import type { Damage } from '../../schemas/damage.ts';
import { courseOf, type Inventory, type Link, type RepairRule, type Site } from '../../schemas/inventory.ts';

export type Objective = 'people' | 'critical' | 'capacity';

export interface ProblemOptions {
  readonly objective: Objective;
  /** Leave out spares of foreign origin. */
  readonly localOnly: boolean;
}

/** A problem for the planner, and the names behind its indices. */
export interface BuiltProblem {
  readonly problem: Problem;
  /** People per site, for curves; the objective's weights are in the problem. */
  readonly people: Float64Array;
  readonly ranges: readonly DurationRange[];
  readonly assets: readonly string[];
  readonly skills: readonly string[];
  readonly parts: readonly string[];
  readonly kbpsPerPerson: number;
  /** Repairs of the damage that no rule of the inventory covers: given no skill that anyone has. */
  readonly withoutRule: ReadonlySet<number>;
}

/** No crew has it. */
const NO_SKILL = -1;
const DEFAULTS = {
  horizonDays: 30,
  nationalShare: 0.5,
  kbpsPerPerson: 50,
  equivalents: { 1: 50_000, 2: 10_000, 3: 2_000 },
};

/** Puts an inventory and a damage into the planner's units; both must be free of faults. See docs/methods/restoration.md. */
export function buildProblem(inventory: Inventory, damage: Damage, options: ProblemOptions): BuiltProblem {
  const { settings, sites, links } = inventory;
  const siteIndex = new Map(sites.map(({ id }, index) => [id, index]));
  const linkIndex = new Map(links.map(({ id }, index) => [id, index]));
  const skills = [...new Set([...inventory.crews, ...inventory.repairs].flatMap((row) => row.skills))].sort();
  const parts = [
    ...new Set([
      ...inventory.spares.map(({ part }) => part),
      ...inventory.repairs.flatMap((rule) => (rule.parts ?? []).map(({ part }) => part)),
    ]),
  ].sort();
  const horizon = Math.round((settings.horizon_days ?? DEFAULTS.horizonDays) * 24 * TICKS_PER_HOUR);
  const assets = damage.assets.map(({ asset }) => asset);
  const repairIndex = new Map(assets.map((asset, index) => [asset, index]));
  const withoutRule = new Set<number>();
  const ranges: DurationRange[] = [];
  const crewStates = new Map((damage.crews ?? []).map((state) => [state.crew, state]));
  const crewIndex = new Map(inventory.crews.map(({ id }, index) => [id, index]));

  const repairs = damage.assets.map((entry, index): ProblemRepair => {
    const rule = ruleFor(inventory, entry.asset, entry.damage);
    if (!rule && entry.hours === undefined) withoutRule.add(index);
    const hours = entry.hours ?? entry.hours_min ?? rule?.hours ?? 1;
    const scale = rule && entry.hours === undefined ? 1 : undefined;
    const ticks = ticksUp(hours);
    ranges.push({
      least: ticksUp(entry.hours_min ?? (scale ? rule?.hours_min : undefined) ?? hours),
      most: ticksUp(entry.hours_max ?? (scale ? rule?.hours_max : undefined) ?? hours),
    });
    const site = siteIndex.get(entry.asset);
    const link = linkIndex.get(entry.asset);
    const place = site !== undefined ? sites[site] : middle(sites, links[link!]);
    const needs = inventory.needs
      .filter(({ repair_of }) => repair_of === entry.asset)
      .flatMap(({ needs: need }) => (repairIndex.has(need) ? [repairIndex.get(need)!] : []));
    const inHand = (damage.crews ?? [])
      .filter(({ working_on }) => working_on === entry.asset)
      .map(({ crew }) => crewIndex.get(crew)!);
    const hoursLeft = (damage.crews ?? []).find(({ working_on }) => working_on === entry.asset)?.hours_left;
    return {
      lat: place.lat,
      lon: place.lon,
      asset: site !== undefined ? { site } : { link: link! },
      ticks,
      accessTick: ticksUp(entry.accessible_from_hour ?? 0),
      roles: rule ? rule.skills.map((skill) => skills.indexOf(skill)) : [NO_SKILL],
      parts: (rule?.parts ?? []).map(({ part, quantity }) => ({ part: parts.indexOf(part), quantity })),
      needs,
      ...(inHand.length > 0 && {
        inHand: { crews: inHand, ticks: Math.max(1, ticksUp(hoursLeft ?? hours)) },
      }),
    };
  });
  const batteryHours = new Map(
    inventory.supplies.map(({ site, battery_hours }) => [site, battery_hours ?? 0]),
  );
  const suppliesOf = new Map<string, number[]>();
  for (const { site, feed } of inventory.supplies) {
    if (!suppliesOf.has(site)) suppliesOf.set(site, []);
    suppliesOf.get(site)!.push(siteIndex.get(feed)!);
  }
  const equivalents = settings.person_equivalents ?? DEFAULTS.equivalents;
  const problem: Problem = {
    horizon,
    startMinute: minuteOfDay(damage.at),
    nationalShare: settings.national_share ?? DEFAULTS.nationalShare,
    sites: sites.map((site) => ({
      lat: site.lat,
      lon: site.lon,
      weight: weightOf(site, equivalents, options.objective),
      core: site.core === true,
      gateway: site.gateway === true,
      supplies: [...new Set(suppliesOf.get(site.id) ?? [])],
      batteryTicks: Math.floor((batteryHours.get(site.id) ?? 0) * TICKS_PER_HOUR + 1e-9),
    })),
    links: links.map(({ from, to, capacity_gbps }) => ({
      from: siteIndex.get(from)!,
      to: siteIndex.get(to)!,
      capacityGbps: capacity_gbps,
    })),
    repairs,
    crews: inventory.crews.map((crew) => {
      const state = crewStates.get(crew.id);
      const base = crew.base === undefined ? undefined : sites[siteIndex.get(crew.base)!];
      return {
        lat: state?.lat ?? crew.lat ?? base!.lat,
        lon: state?.lon ?? crew.lon ?? base!.lon,
        skills: crew.skills.map((skill) => skills.indexOf(skill)),
        speedKmh: crew.speed_kmh,
        shifts: crew.shifts ?? [],
        fromTick: ticksUp(state?.from_hour ?? crew.from_hour ?? 0),
      };
    }),
    batches: batchesOf(inventory, damage, options, siteIndex, parts),
  };
  return {
    problem,
    people: Float64Array.from(sites, (site) => site.people ?? 0),
    ranges,
    assets,
    skills,
    parts,
    kbpsPerPerson: settings.kbps_per_person ?? DEFAULTS.kbpsPerPerson,
    withoutRule,
  };
}

/** The rule for an asset: its own, then its kind with the damage, then its kind. */
export function ruleFor(
  { repairs, sites, links }: Inventory,
  asset: string,
  damage: string | undefined,
): RepairRule | undefined {
  const kind = sites.find(({ id }) => id === asset)?.kind ?? links.find(({ id }) => id === asset)?.kind;
  const wanted = [asset, ...(damage === undefined ? [] : [`${kind}/${damage}`, damage]), kind];
  for (const name of wanted) {
    const rule = repairs.find(({ of }) => of === name);
    if (rule) return rule;
  }
  return undefined;
}

function batchesOf(
  inventory: Inventory,
  damage: Damage,
  options: ProblemOptions,
  siteIndex: ReadonlyMap<string, number>,
  parts: readonly string[],
): Problem['batches'] {
  const used = new Map<string, number>();
  for (const { part, quantity } of damage.used_parts ?? []) used.set(part, (used.get(part) ?? 0) + quantity);
  return inventory.spares
    .filter(({ origin }) => !options.localOnly || origin === 'local')
    .toSorted((a, b) => (a.lead_hours ?? 0) - (b.lead_hours ?? 0))
    .map((spare) => {
      const depot = spare.depot === undefined ? undefined : inventory.sites[siteIndex.get(spare.depot)!];
      // What has been used came from the first stock there was.
      const taken = Math.min(spare.quantity, used.get(spare.part) ?? 0);
      used.set(spare.part, (used.get(spare.part) ?? 0) - taken);
      return {
        lat: spare.lat ?? depot!.lat,
        lon: spare.lon ?? depot!.lon,
        part: parts.indexOf(spare.part),
        quantity: Math.floor(spare.quantity - taken),
        arrivalTick: ticksUp(spare.lead_hours ?? 0),
        foreign: spare.origin === 'foreign',
      };
    });
}

function weightOf(
  site: Site,
  equivalents: Readonly<Record<1 | 2 | 3, number>>,
  objective: Objective,
): number {
  const people = site.people ?? 0;
  if (objective === 'capacity') return people;
  const critical = (site.critical ?? []).reduce((sum, { priority }) => sum + equivalents[priority], 0);
  return objective === 'people' ? people + critical : critical + people / 100;
}

function middle(sites: readonly Site[], link: Link): { lat: number; lon: number } {
  const from = sites.find(({ id }) => id === link.from)!;
  const to = sites.find(({ id }) => id === link.to)!;
  return middleOfCourse(courseOf(link, from, to));
}

function ticksUp(hours: number): number {
  return Math.ceil((hours * 60) / TICK_MINUTES - 1e-9);
}

/** Minutes after local midnight of an ISO 8601 moment, in its own offset. */
function minuteOfDay(at: string): number {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(at)!.map(Number);
  return hour * 60 + minute;
}
