import type { Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import type { FirstCause } from '../engines/services/first-cause.ts';
import type { NameGraph } from '../engines/services/name-graph.ts';
import type { ServiceShares, ServicesLive } from '../engines/services/live.ts';
import type { ServiceStrike } from '../engines/services/service-hours.ts';
import { serviceWeights } from '../engines/services/service-weights.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { Service, ServicesFolder } from '../schemas/services-folder.ts';
import type { CauseGround, LiveService, ServicesLiveAnswer } from '../schemas/services-live-answer.ts';
import { claimedProtection } from './claimed-protection.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** What is known of the services of a country under a scenario. */
export interface LiveInput {
  readonly internet: Internet;
  readonly country: number;
  readonly plane: PlaneId;
  readonly snapshot: AskedSnapshot;
  readonly scenario: { readonly name: string | undefined; readonly file: string | undefined };
  readonly start: string;
  readonly folder: ServicesFolder;
  readonly handling: ServicesLiveAnswer['handling'];
  readonly stale: number;
  readonly rootCopy: boolean;
  readonly remedies: readonly string[];
  readonly timed: NameGraph['timed'];
  readonly gone: readonly string[];
  readonly withdrawal:
    | { readonly file: string; readonly on: string; readonly goneAt: ServiceStrike['goneAt'] }
    | undefined;
  readonly spaceCoverage: number;
  readonly hours: readonly number[];
  readonly live: ServicesLive;
  readonly causes: readonly (FirstCause | undefined)[];
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
}

type Fates = ServicesLiveAnswer['before'];

/** Hours at which every service is shown. */
export const SHOWN_HOURS = [0, 24, 168, 720, 2160];
const FATES = ['works', 'inPart', 'remembered', 'unknown', 'fails'] as const;

export function servicesLiveAnswer(input: LiveInput): ServicesLiveAnswer {
  const { internet, country, plane, snapshot, scenario, start, folder, live, hours } = input;
  const { services } = folder;
  const { weighting, weights } = serviceWeights(services);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const summed = (shares: ServiceShares, at: number): Fates =>
    fatesOf((fate) => {
      const column = shares[fate].subarray(at * services.length, (at + 1) * services.length);
      return weights.reduce((sum, weight, of) => sum + weight * column[of], 0) / total;
    });
  const order = [...services.keys()].sort(
    (one, other) =>
      priorityOf(services[one]) - priorityOf(services[other]) || weights[other] - weights[one] || one - other,
  );
  return {
    format: 'muruna/services-live',
    version: 1,
    country: internet.countries[country],
    plane,
    ...snapshotParts(snapshot),
    handling: input.handling,
    scenario: { name: scenario.name ?? null, file: scenario.file ?? null, start },
    staleHours: input.stale,
    rootCopy: input.rootCopy,
    remedies: input.remedies,
    clocks: input.timed,
    gone: input.gone,
    withdrawal: withdrawalOf(input),
    weighting,
    coverage: {
      services: services.length === 0 ? 0 : weights.filter((weight) => weight > 0).length / services.length,
      space: orNull(input.spaceCoverage),
    },
    before: summed(live.before, 0),
    curve: hours.map((hour, at) => ({ hours: hour, ...summed(live.after, at) })),
    causes: causesOf(input.causes, weights, total),
    grounds: groundsOf(input.causes, weights, total),
    services: order.map((of) => serviceAnswer(input, of)),
  };
}

/** Of what stops, the things that services need. */
function withdrawalOf({ withdrawal, folder }: LiveInput): ServicesLiveAnswer['withdrawal'] {
  if (withdrawal === undefined) return null;
  const { file, on, goneAt } = withdrawal;
  const needed = new Set(folder.needs.map(({ target }) => target));
  return {
    file,
    on,
    stopped: goneAt.size,
    things: [...goneAt].flatMap(([id, { earliest, latest }]) =>
      needed.has(id) ? [{ id, earliest, latest: orNull(latest) }] : [],
    ),
  };
}

function priorityOf({ priority = 2 }: Service): 1 | 2 | 3 {
  return Math.round(priority) as 1 | 2 | 3;
}

/** Sums of shares may pass the whole by a hair. */
export function fatesOf(value: (fate: (typeof FATES)[number]) => number): Fates {
  const of = (fate: (typeof FATES)[number]): number => Math.min(1, Math.max(0, roundedFigure(value(fate))));
  return {
    works: of('works'),
    inPart: of('inPart'),
    remembered: of('remembered'),
    unknown: of('unknown'),
    fails: of('fails'),
  };
}

function serviceAnswer(
  { internet, folder, live, hours, causes, originsOf, start }: LiveInput,
  of: number,
): LiveService {
  const service = folder.services[of];
  const count = folder.services.length;
  const cause = causes[of];
  const network = cause && originsOf.get(cause.what)?.[0];
  return {
    id: service.id,
    name: service.name ?? null,
    kind: service.kind,
    priority: priorityOf(service),
    region: service.region ?? null,
    people: service.people ?? null,
    before: fatesOf((fate) => live.before[fate][of]),
    at: SHOWN_HOURS.map((hour) => ({
      hours: hour,
      ...fatesOf((fate) => live.after[fate][hours.indexOf(hour) * count + of]),
    })),
    earliest: orNull(live.earliest[of]),
    latest: orNull(live.latest[of]),
    cause: cause
      ? {
          ground: groundOf(cause),
          why: cause.why,
          layer: cause.need?.layer ?? null,
          target: cause.need?.target ?? null,
          what: cause.what,
          zone: cause.zone ?? null,
          network: network === undefined ? null : nameOfNetwork(internet, network),
          hours: cause.hour,
        }
      : null,
    protection: claimedProtection(service, Date.parse(start)),
  };
}

function causesOf(
  causes: LiveInput['causes'],
  weights: readonly number[],
  total: number,
): ServicesLiveAnswer['causes'] {
  const sums = new Map<
    string,
    { why: FirstCause['why']; layer: LayerOrNone; services: number; weight: number }
  >();
  for (const [of, cause] of causes.entries()) {
    if (!cause || weights[of] === 0) continue;
    const layer = cause.need?.layer ?? null;
    const key = `${cause.why} ${layer ?? ''}`;
    const sum = sums.get(key) ?? { why: cause.why, layer, services: 0, weight: 0 };
    sums.set(key, { ...sum, services: sum.services + 1, weight: sum.weight + weights[of] });
  }
  return [...sums.values()]
    .sort((one, other) => other.weight - one.weight || other.services - one.services)
    .map(({ why, layer, services, weight }) => ({
      why,
      layer,
      services,
      share: Math.min(1, roundedFigure(weight / total)),
    }));
}

/** What kind of need ends a service. */
export function groundOf({ why, need, zone }: Pick<FirstCause, 'why' | 'need' | 'zone'>): CauseGround {
  switch (why) {
    case 'place':
      // On the way down to a zone nobody has got as far as the service itself.
      return zone === undefined ? 'link' : 'name';
    case 'expired':
      return 'name';
    case 'thing':
      return need?.layer === 'power' ? 'power' : 'supply';
    case 'certificate':
    case 'circle':
      return why;
    default:
      return 'unknown';
  }
}

function groundsOf(
  causes: LiveInput['causes'],
  weights: readonly number[],
  total: number,
): ServicesLiveAnswer['grounds'] {
  const sums = new Map<CauseGround, { services: number; weight: number }>();
  for (const [of, cause] of causes.entries()) {
    if (!cause || weights[of] === 0) continue;
    const { services, weight } = sums.get(groundOf(cause)) ?? { services: 0, weight: 0 };
    sums.set(groundOf(cause), { services: services + 1, weight: weight + weights[of] });
  }
  return [...sums]
    .sort(([, one], [, other]) => other.weight - one.weight || other.services - one.services)
    .map(([ground, { services, weight }]) => ({
      ground,
      services,
      share: Math.min(1, roundedFigure(weight / total)),
    }));
}

type LayerOrNone = ServicesLiveAnswer['causes'][number]['layer'];
