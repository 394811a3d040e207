import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import type { Failure } from '../../engines/reach/failure.ts';
import type { Losses, LossPair } from '../../engines/reach/losses.ts';
import { withoutSelectors } from '../../engines/stress/draws.ts';
import {
  plausibleLosses,
  plausiblePolicyLosses,
  type LinkDoubts,
  type StressTest,
  type TestedCountry,
} from '../../engines/stress/stress-test.ts';
import { patchRoom, type PatchRoom } from '../../engines/routing/patch-graph.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { runJobs } from '../threads/worker-pool.ts';
import type { LossSamples, SampledCountry } from './loss-samples.worker.ts';

/** How many other Internets are drawn, and from which seed. */
interface Sampling {
  readonly samples: number;
  readonly seed: number;
}

/** ASes up to which the losses are known before a worker has started. */
const SMALL = 2000;

/** The losses of some moments of a scenario on other Internets that the evidence allows, by sample. */
export async function samplesOfScenario(
  test: StressTest,
  moments: readonly number[],
  doubts: LinkDoubts,
  sampling: Sampling,
  work: Work,
): Promise<Losses[][]> {
  const { tested, sets } = test;
  const ask = (): SampledCountry['asked'] => ({
    events: withoutSelectors(tested, test.events),
    sets,
    moments,
  });
  const here = (seed: number, room: PatchRoom): Losses[] =>
    plausibleLosses(test, doubts, seed, room, moments);
  return sampled(tested, doubts, sampling, { ask, here }, work);
}

/** The losses that failures make under policy on other Internets that the evidence allows, by sample. */
export async function samplesOfFailures(
  tested: TestedCountry,
  doubts: LinkDoubts,
  failures: readonly Failure[],
  sampling: Sampling,
  work: Work,
): Promise<LossPair[][]> {
  const ask = (): SampledCountry['asked'] => ({ failures });
  const here = (seed: number, room: PatchRoom): LossPair[] =>
    plausiblePolicyLosses(tested, doubts, failures, seed, room);
  return sampled(tested, doubts, sampling, { ask, here }, work);
}

/** On all processors, on small Internets here: each sample has a seed of its own, so the place makes no difference. */
async function sampled<Loss>(
  { internet, country, territory }: TestedCountry,
  doubts: LinkDoubts,
  { samples, seed }: Sampling,
  { ask, here }: { ask: () => SampledCountry['asked']; here: (seed: number, room: PatchRoom) => Loss[] },
  work: Work,
): Promise<Loss[][]> {
  if (samples === 0) return [];
  const seeds = Array.from({ length: samples }, (_, sample) => seed + sample);
  if (work.workers === undefined && internet.graph.asCount <= SMALL) {
    // Whoever asked has more to do first.
    await Promise.resolve();
    const room = patchRoom();
    return seeds.map((each) => {
      work.signal?.throwIfAborted();
      return here(each, room);
    });
  }
  const { plane } = territory;
  const shared = inSharedMemory({ internet: withoutNames(internet), doubts });
  const data: SampledCountry = { ...shared, country, plane, asked: ask(), seeds };
  const parts = await runJobs<LossSamples<Loss>>(
    {
      worker: new URL('./loss-samples.worker', import.meta.url),
      data,
      jobCount: samples,
      phase: 'stress.progress.samples',
    },
    work,
  );
  const bySample: Loss[][] = [];
  for (const [sample, losses] of parts.flat()) bySample[sample] = losses;
  return bySample;
}

function withoutNames({ nameOf: _nameOf, ...plain }: Internet): Omit<Internet, 'nameOf'> {
  return plain;
}
