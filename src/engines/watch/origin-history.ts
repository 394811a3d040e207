import { NO_PATH } from './path-store.ts';
import type { RouteColumn } from './route-column.ts';

/** A network that announced a prefix, and the one next to it, for as long as somebody had it from there. */
export interface OriginSpell {
  readonly origin: number;
  /** 0 = none: a vantage point of its own. */
  readonly neighbour: number;
  /** Unix seconds: since when, and until when; NaN while some vantage point has it so. */
  readonly first: number;
  last: number;
  /** Vantage points that have it so, and most at any time. */
  carriers: number;
  peak: number;
}

/** As many are kept of each prefix; what ended first goes first. */
const MOST_SPELLS = 16;

/** Origin and neighbour of a path; undefined where it has no origin. */
export type EndOf = (path: number) => { readonly origin: number; readonly neighbour: number } | undefined;

/** By prefix. */
export type OriginHistoryState = Map<number, OriginSpell[]>;

/** Who announced the prefixes of watched networks, behind whom, since when and at how many vantage points. */
export function createOriginHistory(endOf: EndOf, saved?: OriginHistoryState) {
  const all: OriginHistoryState = saved ?? new Map<number, OriginSpell[]>();

  function find(spells: readonly OriginSpell[], path: number): OriginSpell | undefined {
    const end = endOf(path);
    return (
      end && spells.find(({ origin, neighbour }) => origin === end.origin && neighbour === end.neighbour)
    );
  }

  function left(prefix: number, path: number, now: number): void {
    const spell = find(all.get(prefix) ?? [], path);
    if (!spell || spell.carriers === 0) return;
    spell.carriers--;
    if (spell.carriers === 0) spell.last = now;
  }

  function came(prefix: number, path: number, now: number): void {
    let spells = all.get(prefix);
    if (!spells) all.set(prefix, (spells = []));
    const spell = find(spells, path) ?? added(spells, path, now);
    if (!spell) return;
    spell.carriers++;
    spell.last = Number.NaN;
    spell.peak = Math.max(spell.peak, spell.carriers);
  }

  /** A new one, where there is room: what goes on is not dropped for it. */
  function added(spells: OriginSpell[], path: number, now: number): OriginSpell | undefined {
    const end = endOf(path);
    if (!end) return undefined;
    if (spells.length >= MOST_SPELLS) {
      const [oldest] = spells.filter(({ carriers }) => carriers === 0).toSorted((a, b) => a.last - b.last);
      if (!oldest) return undefined;
      spells.splice(spells.indexOf(oldest), 1);
    }
    const made = { ...end, first: now, last: Number.NaN, carriers: 0, peak: 0 };
    spells.push(made);
    return made;
  }

  return {
    save: (): OriginHistoryState => all,
    has: (prefix: number): boolean => all.has(prefix),
    changed(prefix: number, before: number, after: number, now: number): void {
      if (before !== NO_PATH) left(prefix, before, now);
      if (after !== NO_PATH) came(prefix, after, now);
    },
    /** A vantage point has lost all its routes. */
    gone(column: RouteColumn, now: number): void {
      for (const prefix of all.keys()) {
        const path = column.pathOf(prefix);
        if (path !== NO_PATH) left(prefix, path, now);
      }
    },
    /** In the order in which they came. */
    of: (prefix: number): readonly OriginSpell[] => all.get(prefix) ?? [],
  };
}
