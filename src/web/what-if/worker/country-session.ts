import { impactAnswer } from '../../../answers/impact-answer.ts';
import { once } from '../../../core/once.ts';
import type { FailureDamage } from '../../../engines/reach/damage.ts';
import type { Losses } from '../../../engines/reach/losses.ts';
import { patchRoom } from '../../../engines/routing/patch-graph.ts';
import { impactOf } from '../../../engines/stress/impact.ts';
import { routesInto, type Followed, type RoutesInto } from '../../../engines/stress/routes-into.ts';
import {
  damageAt,
  plausibleLosses,
  stressTest,
  testedCountry,
  type TestedCountry,
} from '../../../engines/stress/stress-test.ts';
import { errorRates } from '../../../engines/stress/uncertainty.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { evidenceOfSnapshot } from '../../../store/snapshot-evidence.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import type { Choices } from '../scenario/choice.ts';
import { eventsOfChoices, unknownChoices } from '../scenario/events-of-choices.ts';

/** One country of one snapshot, with what every question to it starts from. */
export interface CountrySession {
  readonly snapshot: Snapshot;
  readonly country: string;
  readonly plane: PlaneId;
  readonly tested: TestedCountry;
  /** What the choices make fail, as `muruna stress` answers it. */
  readonly test: (choices: Choices) => ChoiceTest;
}

/** Some choices resolved. */
export interface ChoiceTest {
  readonly damage: FailureDamage;
  /** Keys of the choices that the snapshot does not know. */
  readonly unknown: string[];
  /** Everything beyond the losses, in steps of about a millisecond. */
  readonly impact: () => Generator<Followed, RoutedImpact>;
  /** The losses on another Internet that the evidence allows. */
  readonly sample: (seed: number) => Losses;
}

/** What a failure does beyond the losses; `routed` is the weight that still has a route, as a share of the undamaged. */
export interface RoutedImpact {
  readonly impact: ImpactAnswer;
  readonly routed: number;
}

/** Opens a country (its ISO code, known to be in the snapshot) in one plane. */
export async function countrySession(
  snapshot: Snapshot,
  code: string,
  plane: PlaneId,
): Promise<CountrySession> {
  const { internet } = snapshot;
  const tested = testedCountry(internet, internet.countries.indexOf(code), plane);
  const { territory, border } = tested;
  const evidence = await evidenceOfSnapshot(snapshot);
  const doubts = once(() => ({
    rates: errorRates(internet.graph, evidence),
    labelConfidence: evidence.labelConfidence,
  }));
  const room = patchRoom();
  let before: RoutesInto | undefined;
  return {
    snapshot,
    country: code,
    plane,
    tested,
    test: (choices) => {
      const { test, faults } = stressTest(tested, eventsOfChoices(choices), new Map());
      const damage = damageAt(test, 0);
      return {
        damage,
        unknown: unknownChoices(choices, faults),
        impact: function* () {
          before ??= yield* routesInto(border);
          const { failedAs, failedLink } = damage.mask;
          const after = failedAs || failedLink ? yield* routesInto(border, damage.mask) : before;
          const impact = impactOf(internet, test.baseline, damage, before.flows, after.flows);
          return {
            impact: impactAnswer(internet, territory, impact, { before, after }, []),
            routed: after.flows.routed / before.flows.routed,
          };
        },
        sample: (seed) => plausibleLosses(test, doubts(), seed, room)[0],
      };
    },
  };
}
