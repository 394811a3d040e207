import type { Service } from '../../schemas/services-folder.ts';

/** How much each service counts in figures about all of them. */
interface ServiceWeights {
  /** people: by who uses it; rank: by 1 / rank; equal: where no service has either. */
  readonly weighting: 'people' | 'rank' | 'equal';
  /** 0 for a service that has no such weight where others do, [services]. */
  readonly weights: readonly number[];
}

/** People where any service has them, else the inverse of the rank where any has one, else all alike. */
export function serviceWeights(services: readonly Service[]): ServiceWeights {
  if (services.some(({ people = 0 }) => people > 0))
    return { weighting: 'people', weights: services.map(({ people }) => people ?? 0) };
  if (services.some(({ rank }) => rank !== undefined))
    return { weighting: 'rank', weights: services.map(({ rank }) => (rank === undefined ? 0 : 1 / rank)) };
  return { weighting: 'equal', weights: services.map(() => 1) };
}
