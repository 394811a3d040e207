import type { Watch } from '../engines/watch/watch-face.ts';
import type { CollectorState } from '../schemas/feed-states.ts';
import type { WatchReplayAnswer } from '../schemas/watch-answer.ts';

/** How each collector is, by the health of its vantage points; in the order of their names. */
export function collectorHealth(watch: Watch): WatchReplayAnswer['collectors'] {
  const missing = new Set(
    watch.blindness.flatMap(({ feeds }) =>
      feeds.flatMap(({ view, end }) => (Number.isNaN(end) ? [view] : [])),
    ),
  );
  return [...Map.groupBy(watch.feeds, ({ collector }) => collector)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([collector, feeds]) => {
      const whole = feeds.filter(
        ({ view, isSynchronised }) => missing.has(view) || isSynchronised.includes(true),
      );
      const blind = whole.filter(({ state }) => state === 'blind').length;
      const voters = feeds.filter(
        ({ view }) => watch.votes.isVoter(view, 0) || watch.votes.isVoter(view, 1),
      ).length;
      return {
        collector,
        state: stateOf(whole.length, blind),
        feeds: feeds.length,
        wholeTables: whole.length,
        voters,
        blind,
      };
    });
}

function stateOf(whole: number, blind: number): CollectorState {
  if (whole === 0) return 'none';
  if (blind === 0) return 'healthy';
  return blind === whole ? 'blind' : 'partly-blind';
}
