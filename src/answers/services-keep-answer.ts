import type { Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import type { ServiceKeeping } from '../engines/services/keep.ts';
import type { Remedy } from '../engines/services/remedies.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { ServicesKeepAnswer } from '../schemas/services-keep-answer.ts';
import type { ProtectedService } from './claimed-protection.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** What is known of remedies for the services of a country. */
export interface KeepInput {
  readonly internet: Internet;
  readonly country: number;
  readonly plane: PlaneId;
  readonly snapshot: AskedSnapshot;
  readonly scenario: { readonly name: string | undefined; readonly file: string | undefined };
  readonly start: string;
  readonly handling: ServicesKeepAnswer['handling'];
  readonly claims: readonly ProtectedService[];
  readonly gone: readonly string[];
  readonly withdrawal: string | undefined;
  /** One of the two. */
  readonly days: number | undefined;
  readonly hour: number | undefined;
  readonly timed: ServicesKeepAnswer['clocks'];
  readonly budget: number | undefined;
  readonly weighting: ServicesKeepAnswer['weighting'];
  readonly serviceCoverage: number;
  readonly spaceCoverage: number;
  readonly home: { readonly network: number; readonly reached: number; readonly isAsked: boolean };
  readonly remedies: readonly Remedy[];
  readonly prices: readonly number[] | undefined;
  readonly found: ServiceKeeping;
  readonly memory: ServicesKeepAnswer['memory'];
}

/** How prices and answers name a remedy: `secondary:gov.ir`. */
export function remedyId(remedy: Remedy): string {
  const target = targetOf(remedy);
  return target === null ? remedy.kind : `${remedy.kind}:${target}`;
}

function targetOf(remedy: Remedy): string | null {
  if (remedy.kind === 'root-copy') return null;
  if (remedy.kind === 'mirror') return remedy.target;
  return remedy.kind === 'issuer' ? remedy.issuer : remedy.zone;
}

export function servicesKeepAnswer(input: KeepInput): ServicesKeepAnswer {
  const { internet, snapshot, scenario, home, remedies, prices, claims, found, memory } = input;
  const ids = remedies.map(remedyId);
  const order = [...remedies.keys()].sort(
    (one, other) =>
      shareOf(found.alone[other]) - shareOf(found.alone[one]) ||
      shareOf(found.missed[other]) - shareOf(found.missed[one]) ||
      one - other,
  );
  return {
    format: 'muruna/services-keep',
    version: 1,
    country: internet.countries[input.country],
    plane: input.plane,
    ...snapshotParts(snapshot),
    handling: input.handling,
    scenario: { name: scenario.name ?? null, file: scenario.file ?? null, start: input.start },
    gone: input.gone,
    withdrawal: input.withdrawal ?? null,
    days: input.days ?? null,
    hour: input.hour ?? null,
    clocks: input.timed,
    budget: input.budget ?? null,
    weighting: input.weighting,
    coverage: { services: input.serviceCoverage, space: orNull(input.spaceCoverage) },
    home: {
      network: nameOfNetwork(internet, home.network),
      isAsked: home.isAsked,
      reached: shareOf(home.reached),
    },
    before: shareOf(found.before),
    most: shareOf(found.most),
    remedies: order.map((at) => ({
      id: ids[at],
      kind: remedies[at].kind,
      target: targetOf(remedies[at]),
      alone: shareOf(found.alone[at]),
      missed: shareOf(found.missed[at]),
      protected: claims.filter(({ of }) => found.neededBy[at].has(of)).map(({ id }) => id),
      price: prices?.[at] ?? null,
    })),
    best: found.best.map(({ size, remedies: of, value, isProved }) => ({
      size,
      remedies: of.map((at) => ids[at]),
      works: shareOf(value),
      price: prices === undefined ? null : of.reduce((sum, at) => sum + prices[at], 0),
      isProved,
    })),
    protected: claims.map(({ of, id, name, protection }) => ({
      id,
      name,
      protection,
      before: shareOf(found.services.before[of]),
      best: found.services.best.map((shares) => shareOf(shares[of])),
      most: shareOf(found.services.most[of]),
    })),
    programmes: found.programmes.map(({ kinds, value }) => {
      const of = [...remedies.keys()].filter((at) => kinds.includes(remedies[at].kind));
      return {
        kinds,
        remedies: of.length,
        works: shareOf(value),
        price: prices === undefined ? null : of.reduce((sum, at) => sum + prices[at], 0),
      };
    }),
    looked: found.looked,
    memory: { now: shareOf(memory.now), longer: shareOf(memory.longer) },
  };
}

/** Sums of shares may pass the whole, or fall below nothing, by a hair. */
function shareOf(value: number): number {
  return Math.min(1, Math.max(0, roundedFigure(value)));
}
