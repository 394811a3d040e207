import { groundsOf } from '../../../answers/live-section.ts';
import { asnLookup } from '../../../core/as-graph.ts';
import { liveForGood } from '../../../engines/services/for-good/live-for-good.ts';
import { servicesInPlane } from '../../../engines/services/services-in-plane.ts';
import { momentsOf } from '../../../engines/stress/moments.ts';
import { eventResolver } from '../../../engines/stress/resolve-event.ts';
import { testedCountry } from '../../../engines/stress/stress-test.ts';
import { needTarget } from '../../../formats/services/need-target.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import type { LiveSection } from '../../../schemas/live-section.ts';
import type { ScenarioFault } from '../../../schemas/scenario-events.ts';
import type { Service } from '../../../schemas/services-folder.ts';
import type { ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';
import type { ServicesOfPage } from '../../../schemas/services-of-page.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import type { Choices } from '../scenario/choice.ts';
import { eventsOfChoices } from '../scenario/events-of-choices.ts';
import { meansByKind } from './means-by-kind.ts';

type Fates = ServicesLiveAnswer['before'];

/** Which services go on under a scenario, in shares of their use. */
export interface LiveShares {
  /** Before anything fails. */
  readonly before: Fates;
  readonly curve: readonly (Fates & { readonly hours: number })[];
  readonly kinds: readonly {
    readonly kind: Service['kind'];
    readonly services: number;
    /** At the hours of `KIND_HOURS`; null where no service of the kind has a weight. */
    readonly at: readonly Fates[] | null;
  }[];
}

/** What ends services first, the heaviest first, as answers about services sum it up. */
export type LiveGrounds = LiveSection['grounds'];

/** What is found of some choices; the causes in steps of milliseconds, which may be left off. */
export interface LiveFound {
  readonly shares: LiveShares;
  readonly grounds: () => Generator<undefined, LiveGrounds>;
}

/** Hours of the curve, and those at which kinds are shown. */
export const CURVE_HOURS = [0, 1, 6, 12, 24, 72, 168, 336, 720, 1440, 2160];
export const KIND_HOURS = [0, 24, 720];

/**
 * What services do when choices fail for good, from the part of a snapshot that a page holds. Opening takes seconds for ten thousand
 * services; each question then takes hundredths of one.
 */
export function liveSession(
  { internet }: Pick<Snapshot, 'internet'>,
  code: string,
  plane: PlaneId,
  { folder, origins, start }: ServicesOfPage,
): (choices: Choices) => LiveFound {
  const tested = testedCountry(internet, internet.countries.indexOf(code), plane);
  const needs = folder.needs.map((need) => ({ ...need, of: needTarget(need.target) }));
  const hourZero = Date.parse(start);
  const memory = { staleHours: 0, hasClocks: true, hasRootCopy: false, start: hourZero };
  const { names, services } = servicesInPlane({ ...folder, needs }, plane, memory);
  const indexOf = asnLookup(internet.graph.asns);
  const ask = liveForGood({
    territory: tested.territory,
    names,
    services,
    certificates: folder.certificates,
    originsOf: new Map(origins.map(([place, asns]) => [place, asns.map((asn) => indexOf(asn))])),
    start: hourZero,
    hours: CURVE_HOURS,
  });
  const faults: ScenarioFault[] = [];
  const resolve = eventResolver({ ...tested, sets: new Map() }, faults);
  const means = meansByKind(folder.services);
  return (choices) => {
    const events = eventsOfChoices(choices);
    // What a snapshot does not know is said beside the choices.
    faults.length = 0;
    const [{ failure }] = momentsOf(events.map((event, position) => resolve(event, position, [])));
    const live = ask({ failure, withdrawn: events.flatMap(({ withdrawal = [] }) => withdrawal) });
    const [before] = means(live.before).all;
    const { all, kinds } = means(live.after);
    const shares: LiveShares = {
      before,
      curve: CURVE_HOURS.map((hours, at) => ({ hours, ...all[at] })),
      kinds: kinds.map(({ kind, services: count, at }) => ({
        kind,
        services: count,
        at: at && KIND_HOURS.map((hour) => at[CURVE_HOURS.indexOf(hour)]),
      })),
    };
    return {
      shares,
      grounds: function* () {
        return groundsOf(folder.services, yield* live.causes());
      },
    };
  };
}
