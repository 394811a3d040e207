import { middleOfCourse, type Place } from '../../core/great-circle.ts';
import {
  TICK_MINUTES,
  TICKS_PER_HOUR,
  type Problem,
  type ProblemCrew,
  type ProblemRepair,
  type ProblemSite,
} from './problem.ts';
import { findTeam } from './feasibility.ts';
import { keptUnits } from './plan-in-force.ts';
import type { DurationRange } from './ranges.ts';
import { namedBatches, type NamedBatch } from './spare-batches.ts';
import type { Damage, Pin } from '../../schemas/damage.ts';
import { courseOf, type Inventory, type RepairRule, type Site } from '../../schemas/inventory.ts';

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
  /** How a damage file names each batch. */
  readonly batchNames: readonly NamedBatch['name'][];
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

/** What the tables are looked up by. */
interface Lookup {
  readonly inventory: Inventory;
  readonly damage: Damage;
  readonly siteIndex: ReadonlyMap<string, number>;
  readonly linkIndex: ReadonlyMap<string, number>;
  readonly crewIndex: ReadonlyMap<string, number>;
  readonly repairIndex: ReadonlyMap<string, number>;
  readonly skills: readonly string[];
  readonly parts: readonly string[];
  /** Hours since `from_hour` and `lead_hours` of the inventory began to count. */
  readonly elapsedHours: number;
}

/** Puts an inventory and a damage into the planner's units; both must be free of faults. See docs/methods/restoration.md. */
export function buildProblem(inventory: Inventory, damage: Damage, options: ProblemOptions): BuiltProblem {
  const { settings, sites, links } = inventory;
  const lookup = lookupOf(inventory, damage);
  const { siteIndex, parts, skills } = lookup;
  const stock = namedBatches({
    inventory,
    damage,
    parts,
    localOnly: options.localOnly,
    elapsedHours: lookup.elapsedHours,
    placeOf: (asset) => placeOfAsset(lookup, asset),
    ticksUp,
    toHours: (ticks) => ticks / TICKS_PER_HOUR,
  });
  const kept = keptUnits(damage.plan, stock);
  const pins = new Map((damage.pins ?? []).map((pin) => [pin.asset, pin]));
  const crews = problemCrews(lookup);
  const horizon = Math.round((settings.horizon_days ?? DEFAULTS.horizonDays) * 24 * TICKS_PER_HOUR);
  const works = damage.assets.map((entry) => {
    const work = workOn(lookup, entry, kept.get(entry.asset));
    const pin = pins.get(entry.asset);
    return pin ? { ...work, repair: pinnedRepair(lookup, work.repair, pin, { crews, horizon }) } : work;
  });
  return {
    problem: {
      horizon,
      startMinute: minuteOfDay(damage.at),
      nationalShare: settings.national_share ?? DEFAULTS.nationalShare,
      sites: problemSites(lookup, options.objective),
      links: links.map(({ from, to, capacity_gbps }) => ({
        from: siteIndex.get(from)!,
        to: siteIndex.get(to)!,
        capacityGbps: capacity_gbps,
      })),
      repairs: works.map(({ repair }) => repair),
      crews,
      batches: stock.map(({ batch }) => batch),
    },
    people: Float64Array.from(sites, (site) => site.people ?? 0),
    ranges: works.map(({ range }) => range),
    assets: damage.assets.map(({ asset }) => asset),
    skills,
    parts,
    batchNames: stock.map(({ name }) => name),
    kbpsPerPerson: settings.kbps_per_person ?? DEFAULTS.kbpsPerPerson,
    withoutRule: new Set(works.flatMap(({ ruled }, repair) => (ruled ? [] : [repair]))),
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

function lookupOf(inventory: Inventory, damage: Damage): Lookup {
  const index = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, at) => [id, at]));
  const names = (all: readonly string[]): string[] => [...new Set(all)].sort();
  const idOf = ({ id }: { readonly id: string }): string => id;
  const ruleParts = inventory.repairs.flatMap((rule) => rule.parts ?? []);
  return {
    inventory,
    damage,
    siteIndex: index(inventory.sites.map(idOf)),
    linkIndex: index(inventory.links.map(idOf)),
    crewIndex: index(inventory.crews.map(idOf)),
    repairIndex: index(damage.assets.map(({ asset }) => asset)),
    skills: names([...inventory.crews, ...inventory.repairs].flatMap((row) => row.skills)),
    parts: names([...inventory.spares, ...ruleParts, ...(damage.sent_parts ?? [])].map(({ part }) => part)),
    elapsedHours: (Date.parse(damage.at) - Date.parse(damage.began ?? damage.at)) / 3_600_000,
  };
}

/** The repair as a pin wants it. Hours are rounded like all others: the beginning up, the end down. */
function pinnedRepair(
  { crewIndex }: Lookup,
  repair: ProblemRepair,
  { crews: names, from_hour, until_hour }: Pin,
  { crews, horizon }: Pick<Problem, 'crews' | 'horizon'>,
): ProblemRepair {
  const named = names?.map((name) => crewIndex.get(name)!);
  const fitting = (skill: number): number[] => named!.filter((crew) => crews[crew].skills.includes(skill));
  const team = named?.length === repair.roles.length && findTeam(repair.roles.map(fitting), () => true);
  return {
    ...repair,
    ...(named && { team: team || [] }),
    ...(from_hour !== undefined && { pinnedFrom: ticksUp(from_hour) }),
    ...(until_hour !== undefined && { dueTick: Math.min(horizon - 1, ticksDown(until_hour)) }),
  };
}

interface WorkOn {
  readonly repair: ProblemRepair;
  readonly range: DurationRange;
  /** Whether the inventory says who repairs it and with what. */
  readonly ruled: boolean;
}

function workOn(
  lookup: Lookup,
  entry: Damage['assets'][number],
  setAside: ProblemRepair['setAside'],
): WorkOn {
  const { inventory, siteIndex, linkIndex, repairIndex, skills } = lookup;
  const rule = ruleFor(inventory, entry.asset, entry.damage);
  const hours = entry.hours ?? entry.hours_min ?? rule?.hours ?? 1;
  // The rule's range belongs to the rule's hours.
  const ruleRange = entry.hours === undefined ? rule : undefined;
  const site = siteIndex.get(entry.asset);
  const inHand = workInHand(lookup, entry.asset, hours);
  const { lat, lon } = placeOfAsset(lookup, entry.asset);
  return {
    repair: {
      lat,
      lon,
      asset: site !== undefined ? { site } : { link: linkIndex.get(entry.asset)! },
      ticks: ticksUp(hours),
      accessTick: ticksUp(entry.accessible_from_hour ?? 0),
      roles: rule ? rule.skills.map((skill) => skills.indexOf(skill)) : [NO_SKILL],
      parts: inHand || entry.has_parts === true ? [] : partsOf(lookup, rule),
      setAside,
      needs: inventory.needs
        .filter(({ repair_of }) => repair_of === entry.asset)
        .flatMap(({ needs: need }) => repairIndex.get(need) ?? []),
      inHand,
    },
    range: {
      least: ticksUp(entry.hours_min ?? ruleRange?.hours_min ?? hours),
      most: ticksUp(entry.hours_max ?? ruleRange?.hours_max ?? hours),
    },
    ruled: rule !== undefined,
  };
}

/** Quantities of a part that is named twice are added. */
function partsOf({ parts }: Lookup, rule: RepairRule | undefined): ProblemRepair['parts'] {
  const quantities = new Map<number, number>();
  for (const { part, quantity } of rule?.parts ?? []) {
    const index = parts.indexOf(part);
    quantities.set(index, (quantities.get(index) ?? 0) + quantity);
  }
  return [...quantities].map(([part, quantity]) => ({ part, quantity }));
}

/** The crews that are at an asset, and how much on-shift time they still need. */
function workInHand({ damage, crewIndex }: Lookup, asset: string, hours: number): ProblemRepair['inHand'] {
  const states = (damage.crews ?? []).filter(({ working_on }) => working_on === asset);
  if (states.length === 0) return undefined;
  return {
    crews: states.map(({ crew }) => crewIndex.get(crew)!),
    ticks: Math.max(1, ticksUp(states[0].hours_left ?? hours)),
  };
}

function problemSites({ inventory, damage, siteIndex }: Lookup, objective: Objective): ProblemSite[] {
  const equivalents = inventory.settings.person_equivalents ?? DEFAULTS.equivalents;
  const batteryHours = new Map(
    inventory.supplies.map(({ site, battery_hours }) => [site, battery_hours ?? 0]),
  );
  const left = new Map((damage.batteries ?? []).map(({ site, hours_left }) => [site, hours_left]));
  const suppliesOf = Map.groupBy(inventory.supplies, ({ site }) => site);
  return inventory.sites.map((site) => {
    const batteryTicks = ticksDown(batteryHours.get(site.id) ?? 0);
    const hoursLeft = left.get(site.id);
    return {
      lat: site.lat,
      lon: site.lon,
      weight: weightOf(site, equivalents, objective),
      core: site.core === true,
      gateway: site.gateway === true,
      supplies: [...new Set((suppliesOf.get(site.id) ?? []).map(({ feed }) => siteIndex.get(feed)!))],
      batteryTicks,
      ...(hoursLeft !== undefined && { batteryLeft: Math.min(batteryTicks, ticksDown(hoursLeft)) }),
    };
  });
}

function problemCrews({
  inventory,
  damage,
  siteIndex,
  repairIndex,
  skills,
  elapsedHours,
}: Lookup): ProblemCrew[] {
  const states = new Map((damage.crews ?? []).map((state) => [state.crew, state]));
  return inventory.crews.map((crew) => {
    const state = states.get(crew.id);
    const base = crew.base === undefined ? undefined : inventory.sites[siteIndex.get(crew.base)!];
    const target =
      state?.heading_to === undefined || state.working_on !== undefined
        ? undefined
        : repairIndex.get(state.heading_to);
    const fromHour = state?.from_hour ?? Math.max(0, (crew.from_hour ?? 0) - elapsedHours);
    return {
      lat: state?.lat ?? crew.lat ?? base!.lat,
      lon: state?.lon ?? crew.lon ?? base!.lon,
      skills: crew.skills.map((skill) => skills.indexOf(skill)),
      speedKmh: crew.speed_kmh,
      shifts: crew.shifts ?? [],
      fromTick: ticksUp(fromHour),
      ...(target !== undefined &&
        state?.hours_left !== undefined && {
          heading: { repair: target, ticks: ticksUp(state.hours_left) },
        }),
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

/** Where a site is, or the middle of a link. */
function placeOfAsset({ inventory, siteIndex, linkIndex }: Lookup, asset: string): Place {
  const site = siteIndex.get(asset);
  if (site !== undefined) return inventory.sites[site];
  const link = inventory.links[linkIndex.get(asset)!];
  const [from, to] = [link.from, link.to].map((end) => inventory.sites[siteIndex.get(end)!]);
  return middleOfCourse(courseOf(link, from, to));
}

function ticksUp(hours: number): number {
  return Math.ceil((hours * 60) / TICK_MINUTES - 1e-9);
}

function ticksDown(hours: number): number {
  return Math.floor(hours * TICKS_PER_HOUR + 1e-9);
}

/** Minutes after local midnight of an ISO 8601 moment, in its own offset. */
function minuteOfDay(at: string): number {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(at)!.map(Number);
  return hour * 60 + minute;
}
