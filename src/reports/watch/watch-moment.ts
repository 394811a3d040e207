import type { PLANES } from '../../schemas/planes.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';

/** How things stood at a moment, by an answer that has seen the whole archive. */
export interface WatchMoment {
  readonly visible: readonly {
    readonly plane: (typeof PLANES)[number];
    /** Visible of the watched address space; undefined = it could not be told. */
    readonly share: number | undefined;
  }[];
  /** Incidents that had been noticed and were not over, with the state that they had then and without the end that nobody knew. */
  readonly open: readonly (Incident & { readonly state: 'suspected' | 'open'; readonly end: null })[];
  /** Incidents that were over by then. */
  readonly over: number;
}

/**
 * What the watch knew at a moment: nothing that it noticed later, and each incident as confirmed as it was.
 *
 * @param at - unix milliseconds
 */
export function watchMoment({ visibility, incidents }: WatchReplayAnswer, at: number): WatchMoment {
  const noticed = incidents.filter(({ detected }) => Date.parse(detected) <= at);
  const isOver = ({ end }: Incident): boolean => end !== null && Date.parse(end) <= at;
  return {
    visible: visibility.map(({ plane, owned, points }) => {
      // Repeated values are left out: the last one counts until the next.
      const units = points.findLast(([time]) => time * 1000 <= at)?.[1] ?? undefined;
      return { plane, share: units === undefined || owned === 0 ? undefined : units / owned };
    }),
    open: noticed
      .filter((one) => !isOver(one))
      .map((one) => ({
        ...one,
        end: null,
        state: one.confirmed !== null && Date.parse(one.confirmed) <= at ? 'open' : 'suspected',
      })),
    over: noticed.filter(isOver).length,
  };
}
