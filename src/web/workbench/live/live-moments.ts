import type { LiveService, ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';

/** How a service stands at an hour for most of its people: it works, nobody can say, it cannot work. */
export type ServiceState = 'works' | 'perhaps' | 'stopped';

export const SERVICE_STATES = ['works', 'perhaps', 'stopped'] as const satisfies readonly ServiceState[];

/** Between its last certain hour and the first at which it cannot work a service is neither. */
export function stateAt(
  { earliest, latest }: Pick<LiveService, 'earliest' | 'latest'>,
  hour: number,
): ServiceState {
  if (latest !== null && hour >= latest) return 'stopped';
  return earliest !== null && hour >= earliest ? 'perhaps' : 'works';
}

/** Services with remedies, by their ids. */
export interface KeptServices {
  readonly remedies: number;
  readonly of: ReadonlyMap<string, LiveService>;
}

export function keptServices({
  remedies,
  services,
}: Pick<ServicesLiveAnswer, 'remedies' | 'services'>): KeptServices {
  return {
    remedies: remedies.length,
    of: new Map(services.map((service) => [service.id, service])),
  };
}

/** The worst of some states. */
export function worstStateOf(states: readonly ServiceState[]): ServiceState {
  return SERVICE_STATES.findLast((state) => states.includes(state)) ?? 'works';
}

/** The last moment of a curve that an hour has reached. */
export function momentAt(hours: readonly number[], hour: number): number {
  return Math.max(
    0,
    hours.findLastIndex((from) => from <= hour),
  );
}

/**
 * Where an hour lies on an axis on which every moment of the curve is as far from the next: 0 … 1. The hours of the first day have as much
 * room as the weeks at the end.
 */
export function placeOfHour(hours: readonly number[], hour: number): number {
  const last = hours.length - 1;
  if (last < 1) return 0;
  const at = momentAt(hours, hour);
  if (at >= last) return 1;
  const within = Math.max(0, hour - hours[at]) / (hours[at + 1] - hours[at]);
  return (at + within) / last;
}

/** Layers of the picture from below: heights at each moment, as shares of all use. */
export function layersOf(
  curve: ServicesLiveAnswer['curve'],
): Readonly<Record<'works' | 'remembered' | 'unknown', readonly number[]>> {
  const upTo = (...fates: readonly ('works' | 'remembered' | 'unknown')[]): number[] =>
    curve.map((at) =>
      Math.min(
        1,
        fates.reduce((sum, fate) => sum + at[fate], 0),
      ),
    );
  return {
    works: upTo('works'),
    remembered: upTo('works', 'remembered'),
    unknown: upTo('works', 'remembered', 'unknown'),
  };
}
