import { createPrefixIndex, type PrefixColumns, type PrefixIndex } from '../../core/prefix-index.ts';
import {
  createPathStore,
  NO_PATH,
  type NoteFor,
  type OnCollected,
  type PathStore,
  type PathStoreState,
} from './path-store.ts';
import { createRouteColumn, type RouteColumn, type RouteColumnState } from './route-column.ts';

/** Index of the families in pairs: IPv4, IPv6. */
export type FamilyIndex = 0 | 1;

/** Called for each route that came, went or took another path, while both paths are still kept. */
export type OnRouteChange = (view: number, prefix: number, before: number, after: number) => void;

/**
 * Who carries what: for each view (one table of one vantage point) and prefix the path in use and since when.
 *
 * Views are never mixed: what one of them withdraws, another still has.
 */
export interface ViewRoutes {
  readonly prefixes: PrefixIndex;
  readonly paths: PathStore;
  readonly viewCount: number;
  /** A new view; their numbers count up from 0. */
  readonly addView: () => number;
  readonly column: (view: number) => RouteColumn;
  /** How many prefixes of a family the view carries. */
  readonly countOf: (view: number, family: FamilyIndex) => number;
  readonly familyOf: (prefix: number) => FamilyIndex;
  /** False where the view already has this route: nothing changes. */
  readonly announce: (view: number, prefix: number, path: number, seconds: number) => boolean;
  /** False where the view has no route to it. */
  readonly withdraw: (view: number, prefix: number) => boolean;
  /** The session fell: all its routes go. */
  readonly clear: (view: number) => void;
  readonly save: () => ViewRoutesState;
}

/** Everything that is carried, to go on from. */
export interface ViewRoutesState {
  readonly prefixes: PrefixColumns;
  readonly paths: PathStoreState;
  readonly columns: readonly RouteColumnState[];
  readonly counts: number[];
}

/** Called once for all routes of a view that go together, while their paths are still kept. Default: `OnRouteChange` for each. */
export type OnRoutesGone = (view: number, gone: RouteColumn) => void;

export function createViewRoutes(
  onChange: OnRouteChange,
  {
    noteFor,
    onCollected,
    onGone = (view, gone) => gone.each((prefix, path) => onChange(view, prefix, path, NO_PATH)),
    saved,
  }: {
    readonly noteFor?: NoteFor;
    readonly onCollected?: OnCollected;
    readonly onGone?: OnRoutesGone;
    readonly saved?: ViewRoutesState | undefined;
  } = {},
): ViewRoutes {
  const prefixes = createPrefixIndex(0, saved?.prefixes);
  const paths = createPathStore(noteFor, saved?.paths, onCollected);
  const columns: RouteColumn[] = saved?.columns.map((one) => createRouteColumn(one)) ?? [];
  const counts: number[] = saved?.counts ?? [];

  const familyOf = (prefix: number): FamilyIndex => (prefixes.familyOf(prefix) === 6 ? 1 : 0);

  return {
    prefixes,
    paths,
    get viewCount() {
      return columns.length;
    },
    addView() {
      counts.push(0, 0);
      return columns.push(createRouteColumn()) - 1;
    },
    column: (view) => columns[view],
    countOf: (view, family) => counts[2 * view + family],
    familyOf,
    announce(view, prefix, path, seconds) {
      const column = columns[view];
      const before = column.pathOf(prefix);
      if (before === path) return false;
      paths.retain(path);
      column.set(prefix, path, seconds, prefixes.count);
      if (before === NO_PATH) counts[2 * view + familyOf(prefix)]++;
      onChange(view, prefix, before, path);
      if (before !== NO_PATH) paths.release(before);
      return true;
    },
    withdraw(view, prefix) {
      const column = columns[view];
      const before = column.pathOf(prefix);
      if (before === NO_PATH) return false;
      column.remove(prefix);
      counts[2 * view + familyOf(prefix)]--;
      onChange(view, prefix, before, NO_PATH);
      paths.release(before);
      return true;
    },
    clear(view) {
      const gone = columns[view];
      columns[view] = createRouteColumn();
      counts[2 * view] = 0;
      counts[2 * view + 1] = 0;
      onGone(view, gone);
      gone.each((_, path) => paths.release(path));
    },
    save: () => ({
      prefixes: prefixes.columns(),
      paths: paths.save(),
      columns: columns.map((column) => column.save()),
      counts,
    }),
  };
}
