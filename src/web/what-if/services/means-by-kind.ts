import { fatesOf } from '../../../answers/services-live-answer.ts';
import { SHARED_FATES, type SharesForGood } from '../../../engines/services/for-good/shares.ts';
import { serviceWeights } from '../../../engines/services/service-weights.ts';
import { SERVICE_KINDS, type Service } from '../../../schemas/services-folder.ts';
import type { ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';

type Fates = ServicesLiveAnswer['before'];

/** Means of the shares of services, each counted by its weight, at every hour. */
export interface MeansByKind {
  readonly all: readonly Fates[];
  readonly kinds: readonly {
    readonly kind: Service['kind'];
    readonly services: number;
    /** null where no service of the kind has a weight. */
    readonly at: readonly Fates[] | null;
  }[];
}

/** Adds up shares, service by service in order, as answers about services do: of all, and of each kind in the same pass. */
export function meansByKind(services: readonly Service[]): (shares: SharesForGood) => MeansByKind {
  const { weights } = serviceWeights(services);
  const kinds = SERVICE_KINDS.filter((kind) => services.some((service) => service.kind === kind));
  const kindOf = services.map(({ kind }) => 1 + kinds.indexOf(kind));
  const counts = [services.length, ...kinds.map(() => 0)];
  const totals = counts.map(() => 0);
  for (const [of, weight] of weights.entries()) {
    counts[kindOf[of]]++;
    for (const sum of [0, kindOf[of]]) totals[sum] += weight;
  }
  return ({ numbers, shares, hours }) => {
    const width = SHARED_FATES.length * hours;
    const sums = new Float64Array(counts.length * width);
    for (const [of, weight] of weights.entries()) {
      const own = kindOf[of] * width;
      for (let at = 0; at < width; at++) {
        const part = weight * shares[numbers[of * width + at]];
        sums[at] += part;
        sums[own + at] += part;
      }
    }
    const means = (of: number): readonly Fates[] =>
      Array.from({ length: hours }, (_, hour) =>
        fatesOf((fate) => sums[of * width + SHARED_FATES.indexOf(fate) * hours + hour] / totals[of]),
      );
    return {
      all: means(0),
      kinds: kinds.map((kind, at) => ({
        kind,
        services: counts[1 + at],
        at: totals[1 + at] > 0 ? means(1 + at) : null,
      })),
    };
  };
}
