import { sumsOf } from '../../../answers/live-section.ts';
import { asnLookup } from '../../../core/as-graph.ts';
import { servicesInPlane } from '../../../engines/services/services-in-plane.ts';
import { servicesLive } from '../../../engines/services/live.ts';
import { strikeOf } from '../../../engines/services/strike-of.ts';
import { campaignOf } from '../../../engines/stress/campaign.ts';
import { testedCountry } from '../../../engines/stress/stress-test.ts';
import { needTarget } from '../../../formats/services/need-target.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import { SERVICE_KINDS, type Service } from '../../../schemas/services-folder.ts';
import type { ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import type { ServicesOfPage } from '../../../schemas/services-of-page.ts';
import type { Choices } from '../scenario/choice.ts';
import { eventsOfChoices } from '../scenario/events-of-choices.ts';

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

/** Hours of the curve, and those at which kinds are shown. */
const CURVE_HOURS = [0, 1, 6, 12, 24, 72, 168, 336, 720, 1440, 2160];
export const KIND_HOURS = [0, 24, 720];

/** What services do when choices fail for good, from the part of a snapshot that a page holds. */
export function liveSession(
  { internet }: Pick<Snapshot, 'internet'>,
  code: string,
  plane: PlaneId,
  { folder, origins, start }: ServicesOfPage,
): (choices: Choices) => LiveShares {
  const tested = testedCountry(internet, internet.countries.indexOf(code), plane);
  const needs = folder.needs.map((need) => ({ ...need, of: needTarget(need.target) }));
  const memory = { staleHours: 0, hasClocks: true, hasRootCopy: false };
  const { names, services } = servicesInPlane({ ...folder, needs }, plane, memory);
  const indexOf = asnLookup(internet.graph.asns);
  const originsOf = new Map(origins.map(([place, asns]) => [place, asns.map((asn) => indexOf(asn))]));
  const byKind = Map.groupBy(folder.services.keys(), (of) => folder.services[of].kind);
  return (choices) => {
    const events = eventsOfChoices(choices);
    const { campaign } = campaignOf({ ...tested, sets: new Map() }, events);
    const { strike, weights } = strikeOf({
      territory: tested.territory,
      campaign,
      events,
      names,
      services,
      certificates: folder.certificates,
      originsOf,
      start: Date.parse(start),
      goneAt: new Map(),
    });
    const found = { folder, live: servicesLive(strike, weights, CURVE_HOURS), causes: [] };
    const all = sumsOf(found, [...folder.services.keys()]);
    return {
      before: all.before(),
      curve: CURVE_HOURS.map((hours, at) => ({ hours, ...all.after(at) })),
      kinds: SERVICE_KINDS.flatMap((kind) => {
        const members = byKind.get(kind);
        if (members === undefined) return [];
        const sums = sumsOf(found, members);
        const at = KIND_HOURS.map((hour) => sums.after(CURVE_HOURS.indexOf(hour)));
        return [{ kind, services: members.length, at: sums.weighted > 0 ? at : null }];
      }),
    };
  };
}
