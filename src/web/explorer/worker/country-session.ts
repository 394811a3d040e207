import { asnLookup } from '../../../core/as-graph.ts';
import { once } from '../../../core/once.ts';
import { watchGatewayPaths, type GatewayPaths } from '../../../engines/flows/gateway-paths.ts';
import type { InboundWatch } from '../../../engines/flows/inbound-replay.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import { NO_MASK } from '../../../engines/routing/mask.ts';
import { baselineOf, damageOf, type Baseline, type FailureDamage } from '../../../engines/reach/damage.ts';
import { impactOf } from '../../../engines/stress/impact.ts';
import { borderFlows } from '../../../engines/flows/border-flows.ts';
import { borderOf } from '../../../engines/flows/border-world.ts';
import type { InboundFlows } from '../../../engines/flows/inbound-flows.ts';
import type { Losses } from '../../../engines/reach/losses.ts';
import { patchRoom } from '../../../engines/routing/patch-graph.ts';
import { onGraph, territoryOf } from '../../../engines/territory/territory.ts';
import { errorRates, plausibleInternet } from '../../../engines/stress/uncertainty.ts';
import type { ErrorRates } from '../../../schemas/error-rates.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { impactAnswer } from '../../../answers/impact-answer.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import type { Choices } from '../scenario/choice.ts';
import { failureOfChoices, type ChoiceContext } from '../scenario/failure-of-choices.ts';

/** One country of one snapshot, with what every question to it starts from. */
export interface CountrySession {
  readonly context: ChoiceContext;
  readonly baseline: Baseline;
  readonly damage: (choices: Choices) => { readonly damage: FailureDamage; readonly unknown: string[] };
  /** Everything beyond the losses; `routed` is the weight that still has a route, as a share of the undamaged. */
  readonly impact: (
    damage: FailureDamage,
    progress: (done: number, total: number) => void,
  ) => { readonly impact: ImpactAnswer; readonly routed: number };
  /** The losses of the choices on another Internet that the evidence allows, as `muruna stress` draws it. */
  readonly sample: (choices: Choices, seed: number) => Losses;
}

/** Opens a country (its ISO code, known to be in the snapshot) in one plane. */
export async function countrySession(
  snapshot: Snapshot,
  code: string,
  plane: PlaneId,
): Promise<CountrySession> {
  const { internet } = snapshot;
  const country = internet.countries.indexOf(code);
  const territory = territoryOf(internet, country, plane);
  const context = { internet, country, indexOf: asnLookup(internet.graph.asns) };
  const baseline = baselineOf(territory);
  const confidence = await snapshot.section('link.confidence');
  const labelConfidence =
    confidence instanceof Float32Array && confidence.length === internet.graph.linkKind.length
      ? confidence
      : undefined;
  const rates = once((): ErrorRates => {
    const sources = snapshot.linkSources.some((bits) => bits !== 0) ? snapshot.linkSources : undefined;
    return errorRates(internet.graph, {
      labelConfidence,
      vantagePoints: internet.linkVantagePoints,
      sources,
    });
  });
  const border = borderOf(territory);
  const room = patchRoom();
  const flowsOf = (
    damage: FailureDamage | undefined,
    progress: (done: number, total: number) => void,
  ): { flows: InboundFlows; paths: GatewayPaths } => {
    const { watch, paths } = watchGatewayPaths(territory);
    const counted = countedWatch(watch, territory.nationals.length, progress);
    return { flows: borderFlows(border, damage?.mask, counted), paths: paths() };
  };
  const before = once(() => flowsOf(undefined, () => {}));
  return {
    context,
    baseline,
    damage: (choices) => {
      const { failure, unknown } = failureOfChoices(context, choices);
      return { damage: damageOf(baseline, failure), unknown };
    },
    impact: (damage, progress) => {
      const one = before();
      const unharmed = !damage.mask.failedAs && !damage.mask.failedLink;
      const other = unharmed ? one : flowsOf(damage, progress);
      const found = impactOf(internet, baseline, damage, one.flows, other.flows);
      const paths = { before: one.paths, after: other.paths };
      return {
        impact: impactAnswer(internet, territory, found, paths, []),
        routed: other.flows.routed / one.flows.routed,
      };
    },
    sample: (choices, seed) => {
      const drawn = plausibleInternet(internet, territory, rates(), labelConfidence, seed, room);
      const own = baselineOf(onGraph(territory, drawn.graph), NO_MASK, baseline.space);
      const { failure } = failureOfChoices({ ...context, internet: drawn }, choices);
      return damageOf(own, failure).losses;
    },
  };
}

/** A watch that also counts the national networks whose routes have been followed. */
function countedWatch(
  watch: InboundWatch,
  total: number,
  progress: (done: number, total: number) => void,
): InboundWatch {
  let done = 0;
  return {
    ...watch,
    aim: (group, weight) => {
      progress(done, total);
      done += group.members.length;
      watch.aim(group, weight);
    },
  };
}
