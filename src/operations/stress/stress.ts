import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import type { FailureDamage } from '../../engines/reach/damage.ts';
import type { Losses } from '../../engines/reach/losses.ts';
import { regionLosses } from '../../engines/reach/region-losses.ts';
import type { Moment } from '../../engines/stress/moments.ts';
import { impactOf } from '../../engines/stress/impact.ts';
import { divertedShares, routesIntoNow } from '../../engines/stress/routes-into.ts';
import {
  damageAt,
  momentDamages,
  stressTest,
  testedCountry,
  worstMoment,
  worstMoments,
  type StressTest,
  type TestedCountry,
} from '../../engines/stress/stress-test.ts';
import { errorRates } from '../../engines/stress/uncertainty.ts';
import type { ImpactAnswer, StressAnswer } from '../../schemas/stress-answer.ts';
import { uncertaintyAnswer } from '../../answers/losses.ts';
import { impactAnswer } from '../../answers/impact-answer.ts';
import { stressAnswer } from '../../answers/stress-answer.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { StressRequest } from '../../schemas/requests/stress.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { drawScenario } from './draw-scenario.ts';
import { findCountry } from '../country/find-country.ts';
import { evidenceOfSnapshot } from '../../store/snapshot-evidence.ts';
import { knowledgeOf } from '../../answers/knowledge.ts';
import { samplesOfScenario } from './loss-samples.ts';
import { refuseWithoutWeight } from './refuse-without-weight.ts';
import { takenFaults } from './scenario-faults.ts';
import { refusedScenario, type ScenarioInput } from './scenario-input.ts';

const DEFAULT_SAMPLES = 100;
const DEFAULT_SEED = 1;
/** Moments whose losses have intervals, the worst ones: at least the first, and as many as there is time for. */
const MOMENTS_SAMPLED = 20;
const LOSSES_SAMPLED = 2000;

/** What breaks in a country, and how badly, when a scenario strikes. */
export async function stressFrom(
  snapshot: Snapshot,
  request: Pick<StressRequest, 'country' | 'plane' | 'lenient' | 'samples' | 'seed' | 'draws' | 'resume'>,
  input: ScenarioInput,
  regions: ReadonlyMap<number, string> | undefined,
  work: Work = {},
): Promise<StressAnswer> {
  const plane = request.plane ?? 'ipv4';
  const country = findCountry(snapshot.internet.countries, request.country);
  const code = snapshot.internet.countries[country];
  refuseOtherCountry(input, code);
  const tested = testedCountry(snapshot.internet, country, plane);
  refuseWithoutWeight(tested.territory, plane, code);
  const { test, notices } = resolved(tested, input, request.lenient ?? false);
  const { campaign, baseline } = test;
  const { internet } = campaign;
  const { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED } = request;
  const evidence = await evidenceOfSnapshot(snapshot);
  const rates = errorRates(snapshot.internet.graph, evidence);
  const doubts = { rates, labelConfidence: evidence.labelConfidence };

  const drawn = (moments: readonly number[]): Promise<Losses[][]> =>
    samplesOfScenario(test, moments, doubts, { samples, seed }, work);
  // Few moments are all sampled, on other threads, while what each leaves is found here.
  const few = campaign.moments.length <= MOMENTS_SAMPLED ? [...campaign.moments.keys()] : undefined;
  const samplesOfFew = few && drawn(few);
  // Awaited below; this only keeps a failure in between from going unheard.
  samplesOfFew?.catch(() => undefined);
  const damages = momentDamages(test);
  const worst = worstMoment(damages);
  const sampled =
    few ?? worstMoments(damages, Math.max(MOMENTS_SAMPLED, Math.floor(LOSSES_SAMPLED / samples)));
  const damage = damageAt(test, worst, damages[worst]);
  if (samples > 0) sayEarly(damage, work);
  // The samples are on other threads while the routes into the country are followed here.
  const [plausible, impact] = await Promise.all([
    samplesOfFew ?? drawn(sampled),
    Promise.resolve().then(() => impactOfMoment(test, campaign.moments[worst], damage)),
  ]);
  const regionOf = regions && regionIndices(internet, regions);
  const draws =
    request.draws === undefined
      ? undefined
      : await drawScenario(
          { ...tested, sets: input.sets },
          plane,
          snapshot.id,
          input.events,
          { draws: request.draws, resume: request.resume },
          work,
        );
  return stressAnswer({
    country: code,
    plane,
    snapshot: { ...snapshot, notices: [...snapshot.notices, ...notices] },
    scenario: input,
    internet,
    baseline,
    ...knowledgeOf(snapshot, tested),
    campaign,
    damages,
    sampled,
    samples: plausible,
    worst,
    impact,
    regions: regionOf && regionLosses(baseline, damage, regionOf),
    draws,
    uncertainty: uncertaintyAnswer({ samples, seed }, rates),
  });
}

/** The losses by the known links, for those who wait for the intervals. */
function sayEarly({ losses: { policy } }: FailureDamage, { early }: Work): void {
  const [international, domestic] = [policy.international.total, policy.domestic.total];
  if (!Number.isNaN(international + domestic))
    early?.({ code: 'stress.early', facts: { international, domestic } });
}

/** The scenario resolved; refuses what the snapshot does not know, unless it may be skipped. */
function resolved(
  tested: TestedCountry,
  input: ScenarioInput,
  lenient: boolean,
): { test: StressTest; notices: CodedNotice[] } {
  const { test, faults } = stressTest(tested, input.events, input.sets);
  return { test, notices: takenFaults(faults, input, lenient) };
}

function impactOfMoment(
  { campaign, baseline }: StressTest,
  { attacks }: Moment,
  damage: FailureDamage,
): ImpactAnswer {
  const { internet } = campaign;
  const [before, after] = [baseline.undamaged, damage.mask].map((mask) =>
    routesIntoNow(baseline.territory, mask),
  );
  const impact = impactOf(internet, baseline, damage, before.flows, after.flows);
  const diverted = divertedShares(baseline, attacks, damage);
  return impactAnswer(internet, baseline.territory, impact, { before, after }, diverted);
}

function regionIndices(internet: Internet, regions: ReadonlyMap<number, string>): Map<number, string> {
  const indexOf = asnLookup(internet.graph.asns);
  return new Map([...regions].map(([asn, region]) => [indexOf(asn), region]));
}

function refuseOtherCountry({ country, located, file }: ScenarioInput, code: string): void {
  if (country === undefined || country === code) return;
  const finding = located({
    code: 'scenario.other-country',
    severity: 'lost',
    facts: { country, asked: code },
    path: ['country'],
  });
  throw refusedScenario(file, [finding]);
}
