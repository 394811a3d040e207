import { orNull } from '../../core/missing.ts';
import { asnLookup } from '../../core/as-graph.ts';
import { once } from '../../core/once.ts';
import type { Finding } from '../../core/finding.ts';
import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import { watchGatewayPaths, type GatewayPaths } from '../../engines/flows/gateway-paths.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { campaignOf, failureAt, type Campaign, type Moment } from '../../engines/stress/campaign.ts';
import { drawnAway } from '../../engines/reach/attack.ts';
import { borderFlows } from '../../engines/flows/border-flows.ts';
import { borderOf, type Border } from '../../engines/flows/border-world.ts';
import { baselineOf, damageOf, type Baseline, type FailureDamage } from '../../engines/reach/damage.ts';
import { maskOf } from '../../engines/reach/failure.ts';
import { impactOf } from '../../engines/stress/impact.ts';
import type { Losses } from '../../engines/reach/losses.ts';
import { patchRoom, type PatchRoom } from '../../engines/routing/patch-graph.ts';
import { regionLosses } from '../../engines/reach/region-losses.ts';
import type { CampaignContext } from '../../engines/stress/resolve-event.ts';
import type { Importance } from '../../schemas/scenario-events.ts';
import { simpleImportance } from '../../engines/stress/select-networks.ts';
import { inPlane, onGraph, territoryOf, type Territory } from '../../engines/territory/territory.ts';
import { errorRates, plausibleInternet } from '../../engines/stress/uncertainty.ts';
import type { ImpactAnswer, StressAnswer } from '../../schemas/stress-answer.ts';
import { nameOfNetwork } from '../../answers/network-name.ts';
import { uncertaintyAnswer } from '../../answers/losses.ts';
import { impactAnswer } from '../../answers/impact-answer.ts';
import { stressAnswer } from '../../answers/stress-answer.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { StressRequest } from '../../schemas/requests/stress.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { drawScenario } from './draw-scenario.ts';
import { findCountry } from '../country/find-country.ts';
import { evidenceOf, refuseWithoutWeight } from './stress-evidence.ts';
import { refusedScenario, type ScenarioInput } from './scenario-input.ts';

const DEFAULT_SAMPLES = 100;
const DEFAULT_SEED = 1;

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
  const test = stressTest(snapshot.internet, country, plane, input, request.lenient ?? false);
  const { campaign, internet, baseline } = test;
  const { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED } = request;
  const evidence = await evidenceOf(snapshot);
  const rates = errorRates(snapshot.internet.graph, evidence);

  const damages = campaign.moments.map(({ failure, attacks }) => damageOf(baseline, failure, attacks));
  const worst = worstMoment(damages);
  const plausible: Losses[][] = [];
  const room = patchRoom();
  for (let sample = 0; sample < samples; sample++) {
    work.signal?.throwIfAborted();
    work.progress?.('stress.progress.samples', sample, samples);
    // One sample takes some tens of milliseconds: let Ctrl-C and the progress line come through in between.
    await new Promise(setImmediate);
    plausible.push(sampleLosses(test, rates, evidence.labelConfidence, seed + sample, room));
  }
  const impact = impactOfMoment(test, campaign.moments[worst], damages[worst]);
  const regionOf = regions && regionIndices(internet, regions);
  const draws =
    request.draws === undefined
      ? undefined
      : await drawScenario(
          test.context,
          baseline.territory.plane,
          snapshot.id,
          input.events,
          { draws: request.draws, resume: request.resume },
          work,
        );
  return stressAnswer({
    country: code,
    plane,
    snapshot: { ...snapshot, notices: [...snapshot.notices, ...test.notes.map(noticeOf)] },
    scenario: input,
    internet,
    territory: baseline.territory,
    campaign,
    losses: damages.map(({ losses }) => losses),
    samples: plausible,
    worst,
    impact,
    regions: regionOf && regionLosses(baseline, damages[worst], regionOf),
    draws,
    uncertainty: uncertaintyAnswer({ samples, seed }, rates),
  });
}

/** A scenario resolved against a snapshot, with the undamaged state. */
interface StressTest {
  readonly context: CampaignContext;
  readonly input: ScenarioInput;
  readonly campaign: Campaign;
  /** The snapshot with the links of exchanges. */
  readonly internet: Internet;
  /** Without those links. */
  readonly bare: Territory;
  readonly baseline: Baseline;
  readonly border: Border;
  readonly notes: readonly Finding[];
}

function stressTest(
  internet: Internet,
  country: number,
  plane: PlaneId,
  input: ScenarioInput,
  lenient: boolean,
): StressTest {
  const territory = territoryOf(internet, country, plane);
  refuseWithoutWeight(territory, plane, internet.countries[country]);
  const border = borderOf(territory);
  const hegemony = once(() => borderFlows(border).crossing);
  const importance = (by: Importance): Float64Array => {
    if (by !== 'hegemony') return simpleImportance(territory, by);
    const all = new Float64Array(internet.graph.asCount);
    all.set(hegemony());
    return all;
  };
  const indexOf = asnLookup(internet.graph.asns);
  const context = { internet, country, importance, indexOf, sets: input.sets };
  const { campaign, faults } = campaignOf(context, input.events);
  const findings = faults.map(input.located);
  const lost = findings.filter(({ severity }) => severity === 'lost');
  const unknown = lost.filter(({ code }) => SKIPPABLE.has(code));
  if (lost.length > (lenient ? unknown.length : 0)) throw refusedScenario(input.file, lost);
  const undamaged = maskOf(campaign.internet.graph, failureAt(campaign.events, []));
  const own =
    campaign.internet === internet ? territory : territoryOf(campaign.internet, country, territory.plane);
  const baseline = baselineOf(own, undamaged);
  return {
    context,
    input,
    campaign,
    internet: campaign.internet,
    bare: territory,
    baseline,
    border: own === territory ? border : borderOf(own),
    notes: [...findings.filter(({ severity }) => severity === 'note'), ...(lenient ? unknown : [])],
  };
}

function noticeOf({ code, facts }: Finding): CodedNotice {
  return { code, facts };
}

/** What `--lenient` may skip. */
const SKIPPABLE = new Set([
  'stress.unknown-network',
  'stress.unknown-link',
  'stress.unknown-set',
  'stress.unknown-country',
]);

/** The losses of every moment on another Internet that the evidence allows. */
function sampleLosses(
  { context, input, bare, baseline }: StressTest,
  rates: ReturnType<typeof errorRates>,
  labelConfidence: Float32Array | undefined,
  seed: number,
  room: PatchRoom,
): Losses[] {
  const internet = plausibleInternet(context.internet, bare, rates, labelConfidence, seed, room);
  const { campaign: sampled } = campaignOf({ ...context, internet }, input.events);
  const own = baselineOf(
    // The links of an exchange may be foreign ones.
    sampled.internet === internet
      ? onGraph(bare, internet.graph)
      : territoryOf(sampled.internet, context.country, bare.plane),
    maskOf(sampled.internet.graph, failureAt(sampled.events, [])),
    baseline.space,
  );
  return sampled.moments.map(({ failure, attacks }) => damageOf(own, failure, attacks).losses);
}

function impactOfMoment(test: StressTest, moment: Moment, damage: FailureDamage): ImpactAnswer {
  const { internet, baseline, border } = test;
  const { territory, undamaged } = baseline;
  const watchBefore = watchGatewayPaths(territory);
  const watchAfter = watchGatewayPaths(territory);
  const before = borderFlows(border, undamaged, watchBefore.watch);
  const after = borderFlows(border, damage.mask, watchAfter.watch);
  const impact = impactOf(internet, baseline, damage, before, after);
  const paths: { before: GatewayPaths; after: GatewayPaths } = {
    before: watchBefore.paths(),
    after: watchAfter.paths(),
  };
  return impactAnswer(internet, territory, impact, paths, divertedShares(test, moment, damage));
}

/** For each leak, the share of the foreign weight × national weight whose route it diverts. */
function divertedShares(
  { internet, baseline }: StressTest,
  moment: Moment,
  { mask }: FailureDamage,
): ImpactAnswer['diverted'] {
  const { territory } = baseline;
  const { isNational, weight, foreignWeight, graph } = territory;
  return moment.attacks
    .filter(({ kind }) => kind === 'leak')
    .map((attack) => {
      let diverted = 0;
      let all = 0;
      for (const victim of attack.victims) {
        if (!isNational[victim] || weight[victim] === 0) continue;
        const drawn = drawnAway(graph, attack, victim, inPlane(territory, mask));
        for (let as = 0; as < graph.asCount; as++)
          if (drawn[as] && !isNational[as]) diverted += weight[as] * weight[victim];
        all += foreignWeight * weight[victim];
      }
      return { leaker: nameOfNetwork(internet, attack.attacker), share: orNull(diverted / all) };
    });
}

function worstMoment(damages: readonly FailureDamage[]): number {
  const lost = damages.map(({ losses }) => losses.policy.international.total);
  return Math.max(0, lost.indexOf(Math.max(...lost.filter((loss) => !Number.isNaN(loss)))));
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
