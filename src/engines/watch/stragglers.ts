import type { Feeds } from './feeds.ts';
import { NO_PATH } from './path-store.ts';
import type { ViewRoutes } from './view-routes.ts';
import type { Votes } from './votes.ts';

/** The others have had so long to withdraw it too. */
const PATIENCE_SECONDS = 300;
/** With fewer voters one that is left says little. */
const FEWEST_VOTERS = 4;

/** What has ceased to be visible, to go on from. */
export interface StragglersState {
  readonly fallen: { readonly prefix: number; readonly time: number }[];
  readonly held: Map<number, number>;
}

/** Counts for each feed the prefixes that it alone still carries, five minutes after they ceased to be visible. */
export function createStragglers(table: ViewRoutes, votes: Votes, feeds: Feeds, saved?: StragglersState) {
  let fallen = saved?.fallen ?? [];
  /** Prefix → the one feed that still has it. */
  const held = saved?.held ?? new Map<number, number>();

  function lastCarrier(prefix: number): number | undefined {
    const voters = votes.votersOf(table.familyOf(prefix));
    if (voters.length < FEWEST_VOTERS || votes.isVisible(prefix) || votes.carriersOf(prefix) !== 1)
      return undefined;
    return voters.find((view) => table.column(view).pathOf(prefix) !== NO_PATH);
  }

  return {
    save: (): StragglersState => ({ fallen, held }),
    fell(prefix: number, time: number): void {
      if (votes.votersOf(table.familyOf(prefix)).length >= FEWEST_VOTERS) fallen.push({ prefix, time });
    },
    everyMinute(now: number): void {
      for (const [prefix, view] of held)
        if (votes.isVisible(prefix) || table.column(view).pathOf(prefix) === NO_PATH) held.delete(prefix);
      const due = fallen.filter(({ time }) => now - time >= PATIENCE_SECONDS);
      fallen = fallen.filter(({ time }) => now - time < PATIENCE_SECONDS);
      for (const { prefix } of due) {
        const view = lastCarrier(prefix);
        if (view !== undefined) held.set(prefix, view);
      }
      for (const feed of feeds.list) feed.lonely = 0;
      for (const view of held.values()) feeds.list[view].lonely++;
    },
  };
}
