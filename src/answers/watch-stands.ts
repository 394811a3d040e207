import type { WatchStands } from '../schemas/watch-stands.ts';
import { incidentsOf } from './incident-answer.ts';
import { isoTime } from './incident-parts.ts';
import { feedAnswers, watchedPlaneAnswer, type WatchContext } from './watch-answer.ts';

/** What the listener counts itself. */
export interface Heard {
  /** Unix seconds. */
  readonly since: number;
  readonly messages: number;
  readonly messagesPerSecond: number;
  readonly unwrittenBytes: number | null;
}

export function watchStands(context: WatchContext, { since, ...heard }: Heard): WatchStands {
  const { watch, country, networks, rpki } = context;
  return {
    ...heard,
    country,
    networks: networks.length,
    since: isoTime(since),
    now: isoTime(watch.now),
    visibility: ([0, 1] as const).map((family) => watchedPlaneAnswer(family, context)),
    feeds: feedAnswers(watch),
    rpki,
    open: incidentsOf(context).filter(({ state }) => state !== 'closed' && state !== 'dismissed'),
  };
}
