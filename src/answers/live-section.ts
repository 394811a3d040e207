import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import { serviceWeights } from '../engines/services/service-weights.ts';
import type { LiveSection } from '../schemas/live-section.ts';
import { SERVICE_KINDS, type Service } from '../schemas/services-folder.ts';
import { fatesOf, groundOf, SHOWN_HOURS, type LiveInput } from './services-live-answer.ts';

type Fates = LiveSection['before'];
type Grounds = LiveSection['grounds'];

/** Which services go on, in sums by kind and first cause; named are only those whose rows say TLP:CLEAR. */
export function liveSection(input: LiveInput): LiveSection {
  const { folder, hours } = input;
  const { services } = folder;
  const { weighting } = serviceWeights(services);
  const all = sumsOf(input, [...services.keys()]);
  const works = hours.map((_, at) => all.after(at).works);
  const least = works.indexOf(Math.min(...works));
  const shown = [...hours.keys()].filter((at) => at === least || SHOWN_HOURS.includes(hours[at]));
  const byKind = Map.groupBy(services.keys(), (of) => services[of].kind);
  return {
    handling: input.handling,
    start: input.start,
    gone: input.gone,
    weighting,
    coverage: { services: all.weighted / services.length, space: orNull(input.spaceCoverage) },
    services: services.length,
    people: all.people,
    before: all.before(),
    at: shown.map((at) => ({ hours: hours[at], ...all.after(at) })),
    lowest: shown.indexOf(least),
    grounds: all.grounds,
    kinds: SERVICE_KINDS.filter((kind) => byKind.has(kind)).map((kind) => {
      const sums = sumsOf(input, byKind.get(kind)!);
      const isKnown = sums.weighted > 0;
      return {
        kind,
        services: byKind.get(kind)!.length,
        people: sums.people,
        before: isKnown ? sums.before() : null,
        at: isKnown ? shown.map((at) => ({ hours: hours[at], ...sums.after(at) })) : null,
        grounds: sums.grounds,
      };
    }),
    named: services.flatMap((service, of) => (isPublic(service) ? [namedService(input, of)] : [])),
  };
}

/** A row without a mark is TLP:RED. */
function isPublic({ handling }: Service): boolean {
  return handling === 'TLP:CLEAR';
}

interface Sums {
  /** Services with a weight. */
  readonly weighted: number;
  readonly people: number | null;
  readonly grounds: Grounds;
  before(): Fates;
  after(at: number): Fates;
}

/** Sums over some services (indices), each counted by its weight. */
export function sumsOf(
  { folder: { services }, live, causes }: Pick<LiveInput, 'folder' | 'live' | 'causes'>,
  members: readonly number[],
): Sums {
  const { weights } = serviceWeights(services);
  const total = members.reduce((sum, of) => sum + weights[of], 0);
  const known = members.filter((of) => services[of].people !== undefined);
  const mean = (column: Float64Array, at: number): number =>
    members.reduce((sum, of) => sum + weights[of] * column[at * services.length + of], 0) / total;
  return {
    weighted: members.filter((of) => weights[of] > 0).length,
    people: known.length === 0 ? null : known.reduce((sum, of) => sum + services[of].people!, 0),
    grounds: groundsAmong(members, causes, weights, total),
    before: () => fatesOf((fate) => mean(live.before[fate], 0)),
    after: (at) => fatesOf((fate) => mean(live.after[fate], at)),
  };
}

/** What ends services first, in all. */
export function groundsOf(services: readonly Service[], causes: LiveInput['causes']): Grounds {
  const { weights } = serviceWeights(services);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return groundsAmong([...services.keys()], causes, weights, total);
}

function groundsAmong(
  members: readonly number[],
  causes: LiveInput['causes'],
  weights: readonly number[],
  total: number,
): Grounds {
  const ended = members.filter((of) => causes[of] !== undefined);
  return [...Map.groupBy(ended, (of) => groundOf(causes[of]!))]
    .map(([ground, of]) => ({
      ground,
      services: of.length,
      weight: of.reduce((sum, one) => sum + weights[one], 0),
    }))
    .sort((one, other) => other.weight - one.weight || other.services - one.services)
    .map(({ ground, services, weight }) => ({
      ground,
      services,
      share: total > 0 ? Math.min(1, roundedFigure(weight / total)) : null,
    }));
}

function namedService({ folder, live, causes }: LiveInput, of: number): LiveSection['named'][number] {
  const { id, name, kind } = folder.services[of];
  const cause = causes[of];
  return {
    name: name ?? id,
    kind,
    earliest: orNull(live.earliest[of]),
    latest: orNull(live.latest[of]),
    ground: cause ? groundOf(cause) : null,
  };
}
