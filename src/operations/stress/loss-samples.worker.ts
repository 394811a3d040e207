import type { Internet } from '../../core/internet.ts';
import type { Failure } from '../../engines/reach/failure.ts';
import type { Losses, LossPair } from '../../engines/reach/losses.ts';
import {
  plausibleLosses,
  plausiblePolicyLosses,
  stressTest,
  testedCountry,
  type LinkDoubts,
} from '../../engines/stress/stress-test.ts';
import { patchRoom, type PatchRoom } from '../../engines/routing/patch-graph.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { NamedSets, ScenarioEvent } from '../../schemas/scenario-events.ts';
import { inOwnMemory } from '../threads/in-shared-memory.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

/** What is to be lost, and on which other Internets: one seed a job. */
export interface SampledCountry {
  readonly internet: Omit<Internet, 'nameOf'>;
  readonly country: number;
  readonly plane: PlaneId;
  readonly doubts: LinkDoubts;
  readonly asked: Scenario | { readonly failures: readonly Failure[] };
  readonly seeds: readonly number[];
}

interface Scenario {
  /** Without selectors, which may need names. */
  readonly events: readonly ScenarioEvent[];
  readonly sets: NamedSets;
  /** Positions of the moments whose losses are asked for. */
  readonly moments: readonly number[];
}

/** Losses by the number of their sample. */
export type LossSamples<Loss> = readonly (readonly [sample: number, losses: Loss[]])[];

await serveJobs<LossSamples<Losses | LossPair>>((data) => {
  const { seeds, ...asked } = data as SampledCountry;
  const sample = sampler(inOwnMemory(asked));
  const room = patchRoom();
  const found: [number, (Losses | LossPair)[]][] = [];
  return {
    doJob: (job) => void found.push([job, sample(seeds[job], room)]),
    finish: () => found,
  };
});

function sampler({
  internet,
  country,
  plane,
  doubts,
  asked,
}: Omit<SampledCountry, 'seeds'>): (seed: number, room: PatchRoom) => (Losses | LossPair)[] {
  const tested = testedCountry({ ...internet, nameOf: () => undefined }, country, plane);
  if ('failures' in asked)
    return (seed, room) => plausiblePolicyLosses(tested, doubts, asked.failures, seed, room);
  const { test } = stressTest(tested, asked.events, asked.sets);
  return (seed, room) => plausibleLosses(test, doubts, seed, room, asked.moments);
}
