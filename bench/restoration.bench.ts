import { makeDamage } from '../src/operations/restoration/damage.ts';
import { makeExampleInventory } from '../src/operations/restoration/inventory-example.ts';
import { restore } from '../src/operations/restoration/restore.ts';
import type { Recorder } from './results.ts';

const AT = '2025-06-15T03:00+03:30';

const SEEDS = 10;

/**
 * Plans for the synthetic example country: the goals' size (200 repairs, 20 crews, 1,000 sites) with the gap over time, for ten countries
 * with a damage each, and 2,000 repairs. Seeded; the time limits make the figures depend on the machine, which is what is measured.
 */
export async function bench(record: Recorder): Promise<void> {
  const small: Planned[] = [];
  for (let seed = 1; seed <= SEEDS; seed++)
    small.push(
      await measure(`200 repairs, 20 crews, 1,000 sites, 60 s, seed ${seed}`, {
        sites: 1000,
        crews: 20,
        repairs: 200,
        seconds: 60,
        seed,
      }),
    );
  record('restoration.gap', Math.max(...small.map(({ gap }) => gap)));
  record('restoration.first', Math.max(...small.map(({ firstPlanMs }) => firstPlanMs)));
  const large = await measure('2,000 repairs, 60 crews, 3,000 sites, 5 s', {
    sites: 3000,
    crews: 60,
    repairs: 2000,
    seconds: 5,
    seed: 1,
  });
  record('restoration.large', large.seconds);
  record('restoration.memory', large.megabytes);
}

/** When which plan and bound were known, person-hours. */
type Point = readonly [ms: number, value: number, bound: number];

interface Size {
  readonly sites: number;
  readonly crews: number;
  readonly repairs: number;
  readonly seconds: number;
  /** Of the country, the damage and the search. */
  readonly seed: number;
}

interface Planned {
  /** Percent. */
  readonly gap: number;
  readonly firstPlanMs: number;
  readonly seconds: number;
  /** Resident when it was done. */
  readonly megabytes: number;
}

async function measure(name: string, { sites, crews, repairs, seconds, seed }: Size): Promise<Planned> {
  const inventory = makeExampleInventory({ country: 'IR', seed, sites, crews });
  const damage = makeDamage(inventory, { at: AT, random: repairs, seed });
  const began = performance.now();
  const history: Point[] = [];
  const result = await restore(
    { inventory, damage, objective: 'people', localOnly: false, seed, seconds, brief: true },
    {},
    (value, bound) => history.push([performance.now() - began, value, bound]),
  );
  const took = (performance.now() - began) / 1000;
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  const lines = [
    name,
    `  first plan ${Math.round(history[0][0])} ms, answer after ${took.toFixed(1)} s, resident ${Math.round(megabytes)} MB`,
    `  ${result.found.moves} moves, ${result.found.boundSteps} bound steps`,
    `  plan ${millions(result.plan.objective)}, bound ${millions(result.bound)} million person-hours, gap ${(100 * result.gap).toFixed(2)} %`,
    `  nearest first ${millions(result.rules['nearest-first'].objective)}, biggest first ${millions(result.rules['biggest-first'].objective)}`,
    `  gap over time: ${gapOverTime(history)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return { gap: 100 * result.gap, firstPlanMs: history[0][0], seconds: took, megabytes };
}

function millions(personHours: number): string {
  return (personHours / 1e6).toFixed(1);
}

function gapOverTime(history: readonly Point[]): string {
  const marks = [1, 2, 5, 10, 20, 30, 45, 60];
  return marks
    .flatMap((second) => {
      const last = history.findLast(([ms]) => ms <= second * 1000);
      if (!last || history[history.length - 1][0] < second * 500) return [];
      const [, value, bound] = last;
      return [`${second} s ${(100 * (1 - bound / value)).toFixed(1)} %`];
    })
    .join(', ');
}
