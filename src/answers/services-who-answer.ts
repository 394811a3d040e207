import type { Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import type { ServiceProvider } from '../engines/services/providers.ts';
import { AT_ONCE, IN_THE_END, type LossTime } from '../engines/services/service-worlds.ts';
import { serviceWeights } from '../engines/services/service-weights.ts';
import type { ServiceBase, ServiceLoss } from '../engines/services/who.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { ServicesFolder } from '../schemas/services-folder.ts';
import {
  PROVIDER_KINDS,
  type LosingProvider,
  type ServicesWhoAnswer,
} from '../schemas/services-who-answer.ts';
import type { ProtectedService } from './claimed-protection.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** What is known of who the services of a country depend on. */
export interface WhoInput {
  readonly internet: Internet;
  readonly country: number;
  readonly plane: PlaneId;
  readonly snapshot: AskedSnapshot;
  readonly start: string;
  readonly scenario: ServicesWhoAnswer['scenario'];
  readonly gone: readonly string[];
  readonly folder: ServicesFolder;
  readonly handling: ServicesWhoAnswer['handling'];
  readonly spaceCoverage: number;
  readonly timed: ServicesWhoAnswer['clocks'];
  readonly base: ServiceBase;
  readonly claims: readonly ProtectedService[];
  readonly providers: readonly ServiceProvider[];
  /** What each takes away, as `providerLoss` sums it, [providers]. */
  readonly losses: readonly ProviderLoss[];
  readonly worst:
    | (Pick<NonNullable<ServicesWhoAnswer['worst']>, 'kind' | 'k' | 'lost' | 'alone' | 'looked'> & {
        readonly members: readonly ServiceProvider[];
      })
    | undefined;
}

/** What somebody takes away, summed over the services. */
export type ProviderLoss = Pick<LosingProvider, 'atOnce' | 'inTheEnd' | 'services' | 'kinds' | 'protected'>;

/** Sums a loss over services of a folder. */
export function providerLossOf(
  { services }: ServicesFolder,
  claims: readonly ProtectedService[],
): (loss: ServiceLoss) => ProviderLoss {
  const { weights } = serviceWeights(services);
  const total = sumOf(weights);
  const byKind = new Map<(typeof services)[number]['kind'], number[]>();
  for (const [of, { kind }] of services.entries()) byKind.set(kind, [...(byKind.get(kind) ?? []), of]);
  const summed = (column: Float64Array): number =>
    shareOf(weights.reduce((sum, weight, of) => sum + weight * column[of], 0) / total);
  const at = ({ lost, uncertain }: ServiceLoss, time: LossTime): LosingProvider['atOnce'] => ({
    lost: summed(lost[time]),
    uncertain: summed(uncertain[time]),
  });
  return (loss) => {
    const inTheEnd = loss.lost[IN_THE_END];
    const kinds = [...byKind].flatMap(([kind, own]) => {
      const weight = own.reduce((sum, of) => sum + weights[of], 0);
      const lost = own.reduce((sum, of) => sum + weights[of] * inTheEnd[of], 0);
      return lost > 0 ? [{ kind, lost: shareOf(lost / weight) }] : [];
    });
    return {
      atOnce: at(loss, AT_ONCE),
      inTheEnd: at(loss, IN_THE_END),
      services: inTheEnd.filter((share) => share > 0.5).length,
      kinds: kinds.sort((one, other) => other.lost - one.lost),
      protected: claims
        .map(({ id, of }) => ({
          id,
          atOnce: shareOf(loss.lost[AT_ONCE][of]),
          inTheEnd: shareOf(inTheEnd[of]),
        }))
        .filter((own) => own.atOnce + own.inTheEnd > 0),
    };
  };
}

export function servicesWhoAnswer(input: WhoInput): ServicesWhoAnswer {
  const { internet, country, plane, snapshot, folder, providers, losses, worst } = input;
  const { services } = folder;
  const { weighting, weights } = serviceWeights(services);
  const named = ({ kind, id, name, as }: ServiceProvider) => ({
    kind,
    id: name ?? id,
    network: as === undefined ? null : nameOfNetwork(internet, as),
  });
  const found = providers
    .map((provider, at) => ({ ...named(provider), networks: provider.going.ases.length, ...losses[at] }))
    .filter(
      (provider) =>
        provider.protected.length > 0 ||
        [provider.atOnce, provider.inTheEnd].some(({ lost, uncertain }) => lost + uncertain > 0),
    )
    .sort(
      (one, other) =>
        other.inTheEnd.lost - one.inTheEnd.lost ||
        other.atOnce.lost - one.atOnce.lost ||
        other.inTheEnd.uncertain - one.inTheEnd.uncertain ||
        other.atOnce.uncertain - one.atOnce.uncertain,
    );
  return {
    format: 'muruna/services-who',
    version: 1,
    country: internet.countries[country],
    plane,
    ...snapshotParts(snapshot),
    handling: input.handling,
    start: input.start,
    scenario: input.scenario,
    gone: input.gone,
    weighting,
    coverage: {
      services: weights.filter((weight) => weight > 0).length / services.length,
      space: orNull(input.spaceCoverage),
    },
    clocks: input.timed,
    before: {
      atOnce: stateOf(input.base, AT_ONCE, weights),
      inTheEnd: stateOf(input.base, IN_THE_END, weights),
    },
    looked: PROVIDER_KINDS.map((kind) => ({
      kind,
      providers: providers.filter((provider) => provider.kind === kind).length,
    })),
    protected: input.claims.map(({ id, name, protection }) => ({ id, name, protection })),
    providers: found,
    worst: worst
      ? {
          ...worst,
          lost: shareOf(worst.lost),
          members: worst.members.map(named),
          alone: shareOf(worst.alone),
        }
      : null,
  };
}

function stateOf(
  { works, fails }: ServiceBase,
  time: LossTime,
  weights: readonly number[],
): ServicesWhoAnswer['before']['atOnce'] {
  const total = sumOf(weights);
  const summed = (column: Float64Array): number =>
    weights.reduce((sum, weight, of) => sum + weight * column[of], 0) / total;
  const [working, failing] = [summed(works[time]), summed(fails[time])];
  return { works: shareOf(working), unknown: shareOf(1 - working - failing), fails: shareOf(failing) };
}

/** Sums of shares may pass the whole by a hair. */
function shareOf(value: number): number {
  return Math.min(1, Math.max(0, roundedFigure(value)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
