import type { Random } from '../src/core/random.ts';
import type {
  Problem,
  ProblemCrew,
  ProblemLink,
  ProblemRepair,
  ProblemSite,
} from '../src/engines/restoration/problem.ts';

/** How large a random problem is to be, for tests. */
export interface RandomSize {
  readonly sites: number;
  readonly repairs: number;
  readonly crews: number;
  readonly horizon?: number;
}

/**
 * A small random problem with everything in it: rings, supplies with batteries in chains, several crews on one job, shifts,
 * scarce parts in several depots, needs, access times; work in hand, crews on the road, parts kept, batteries half empty. For
 * property tests.
 */
export function randomProblem(random: Random, size: RandomSize): Problem {
  const chance = (share: number): boolean => random.next() < share;
  const place = (): { lat: number; lon: number } => ({ lat: 30 + random.next(), lon: 50 + random.next() });
  const sites: ProblemSite[] = Array.from({ length: size.sites }, (_, site) => ({
    ...place(),
    weight: 2 * random.below(50),
    core: site === 0 || chance(0.1),
    gateway: site === 1 || chance(0.1),
    supplies:
      chance(0.4) && site > 1 ? [random.below(site), random.below(site)].slice(0, 1 + random.below(2)) : [],
    batteryTicks: random.below(12),
  }));
  for (const [index, site] of sites.entries())
    if (chance(0.2)) sites[index] = { ...site, batteryLeft: random.below(site.batteryTicks + 1) };
  const links: ProblemLink[] = [];
  for (let site = 1; site < size.sites; site++) links.push({ from: random.below(site), to: site });
  for (let extra = 0; extra < size.sites / 3; extra++)
    links.push({ from: random.below(size.sites), to: random.below(size.sites) });
  const usable = links.filter(({ from, to }) => from !== to);
  const assets = [...sites.map((_, site) => ({ site })), ...usable.map((_, link) => ({ link }))];
  const repairs: ProblemRepair[] = [];
  for (let repair = 0; repair < size.repairs && assets.length > 0; repair++) {
    const [asset] = assets.splice(random.below(assets.length), 1);
    repairs.push({
      ...place(),
      asset,
      ticks: 1 + random.below(20),
      accessTick: chance(0.3) ? random.below(20) : 0,
      roles: chance(0.2) ? [random.below(2), random.below(2)] : [random.below(2)],
      parts: chance(0.3) ? [{ part: random.below(2), quantity: 1 }] : [],
      needs: repair > 0 && chance(0.2) ? [random.below(repair)] : [],
    });
  }
  const crews: ProblemCrew[] = Array.from({ length: size.crews }, (_, crew) => ({
    ...place(),
    skills: crew === 0 ? [0, 1] : chance(0.5) ? [0, 1] : [random.below(2)],
    speedKmh: chance(0.5) ? 40 : 60,
    shifts: chance(0.3) ? [{ start: 360, end: 1080 }] : [],
    fromTick: chance(0.2) ? random.below(10) : 0,
  }));
  if (repairs.length > 0 && chance(0.3)) {
    const [first] = repairs;
    if (first.roles.length === 1 && crews[0].skills.includes(first.roles[0]))
      repairs[0] = { ...first, inHand: { crews: [0], ticks: Math.max(1, first.ticks - 3) } };
  }
  if (repairs.length > 1 && crews.length > 1 && chance(0.3))
    crews[1] = { ...crews[1], heading: { repair: 1, ticks: random.below(6) } };
  const batches = Array.from({ length: 3 }, () => ({
    ...place(),
    part: random.below(2),
    quantity: 1 + random.below(2),
    arrivalTick: chance(0.5) ? 0 : random.below(40),
    foreign: chance(0.3),
  }));
  if (repairs.length > 0 && chance(0.3)) {
    const keeps = random.below(repairs.length);
    repairs[keeps] = { ...repairs[keeps], setAside: [{ batch: random.below(batches.length), quantity: 1 }] };
  }
  return {
    horizon: size.horizon ?? 2000,
    startMinute: 60 * random.below(24),
    nationalShare: 0.5,
    sites,
    links: usable,
    repairs,
    crews,
    batches,
  };
}

/** The same with links that carry from nobody to a hundred people, two in three of them. */
export function withCapacities(problem: Problem, random: Random, kbpsPerPerson: number): Problem {
  const links = problem.links.map((link) =>
    random.below(3) === 0 ? link : { ...link, capacityGbps: (random.below(101) * kbpsPerPerson) / 1e6 },
  );
  return { ...problem, links };
}
