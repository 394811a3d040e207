import type { Stretch } from './address-space.ts';
import { groupingOf, type Grouping } from './groups.ts';
import type { FamilyIndex } from './view-routes.ts';

/** In place of an owner: space that is not watched. */
export const NOBODY = -1;

/** Space that an owner has by announcing it: the longest of several prefixes decides. */
export interface Claim extends Stretch {
  readonly owner: number;
}

/** Called when the visible space of an owner changed. */
export type OnCover = (owner: number, family: FamilyIndex) => void;

/**
 * How much of the watched address space at least one visible prefix covers, by owner.
 *
 * Watched space is cut into cells wherever a prefix begins or ends; each counts the visible prefixes over it, and the sums move when a
 * count leaves or reaches zero. So losing a more-specific under a visible aggregate changes nothing. Groups are owners beside the
 * networks: what is owned and seen counts for the network and for each group that has the cell.
 */
export interface SpaceCoverage {
  /** Units that the owner has, and those of them that are visible. */
  readonly ownedBy: (owner: number, family: FamilyIndex) => number;
  readonly visibleOf: (owner: number, family: FamilyIndex) => number;
  /** Whether nothing is owned yet. */
  readonly isEmpty: () => boolean;
  /** Whether every unit of the stretch has an owner. */
  readonly isOwned: (stretch: Stretch) => boolean;
  /** Whether visible prefixes cover every unit of the stretch, all of which has an owner. */
  readonly isCovered: (stretch: Stretch) => boolean;
  /** Owners with space in the stretch, each once, ascending. */
  readonly ownersIn: (stretch: Stretch) => number[];
  /** Groups with owned space in the stretch, each once, ascending. */
  readonly groupsIn: (stretch: Stretch) => number[];
  /** Gives unowned space to owners; `visible` has every visible stretch of the family. */
  readonly claim: (family: FamilyIndex, claims: readonly Claim[], visible: Iterable<Stretch>) => void;
  /** The same where nothing is visible yet. */
  readonly own: (family: FamilyIndex, claims: readonly Claim[]) => void;
  /** A prefix over this stretch became visible or ceased to be. */
  readonly flip: (stretch: Stretch, isVisible: boolean) => void;
  readonly save: () => SpaceCoverageState;
}

/** Everything that is owned and seen, to go on from. */
export interface SpaceCoverageState {
  readonly cells: readonly [Cell[], Cell[]];
  readonly owned: number[];
  readonly seen: number[];
}

export function createSpaceCoverage(
  onCover: OnCover,
  saved?: SpaceCoverageState,
  grouping: Grouping = groupingOf([], 0),
): SpaceCoverage {
  const cells = [createCells(2 ** 24, saved?.cells[0]), createCells(2 ** 48, saved?.cells[1])] as const;
  if (!saved)
    for (const family of [0, 1] as const) {
      const stretches = grouping.stretches(family);
      cells[family].cutAll(stretches);
      for (const stretch of stretches)
        for (const cell of cells[family].cut(stretch).list)
          if (!cell.groups.includes(stretch.owner)) cell.groups = [...cell.groups, stretch.owner];
    }
  /** By 2 · owner + family. */
  const owned: number[] = saved?.owned ?? [];
  const seen: number[] = saved?.seen ?? [];

  function own(claim: Claim): void {
    const { list } = cells[claim.family].cut(claim);
    for (const cell of list) {
      if (cell.owner !== NOBODY) continue;
      cell.owner = claim.owner;
      add(owned, cell, claim.family, 1);
    }
  }

  /** Counts a cell for its owner and for the groups that have it. */
  function add(sums: number[], cell: Cell, family: FamilyIndex, step: 1 | -1): void {
    const units = step * (cell.end - cell.start);
    sums[2 * cell.owner + family] = (sums[2 * cell.owner + family] ?? 0) + units;
    for (const group of groupsOf(cell)) sums[2 * group + family] = (sums[2 * group + family] ?? 0) + units;
  }

  function groupsOf({ owner, groups }: Cell): readonly number[] {
    const ofNetwork = grouping.ofNetwork(owner);
    if (groups.length === 0) return ofNetwork;
    return ofNetwork.length === 0 ? groups : [...new Set([...ofNetwork, ...groups])];
  }

  /** The longest first: what is owned already is left alone by the shorter ones. */
  function ownAll(family: FamilyIndex, claims: readonly Claim[]): void {
    cells[family].cutAll(claims);
    const longestFirst = claims.toSorted(
      (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start || a.owner - b.owner,
    );
    for (const claim of longestFirst) own(claim);
  }

  function cover({ family, start, end }: Stretch, step: 1 | -1): void {
    const line = cells[family];
    if (!line.touchesOwned(start, end)) return;
    for (const cell of line.cut({ start, end }).list) {
      if (cell.owner === NOBODY) continue;
      const before = cell.covers;
      cell.covers += step;
      if (before !== 0 && cell.covers !== 0) continue;
      add(seen, cell, family, step);
      onCover(cell.owner, family);
      for (const group of groupsOf(cell)) onCover(group, family);
    }
  }

  return {
    ownedBy: (owner, family) => owned[2 * owner + family] ?? 0,
    visibleOf: (owner, family) => seen[2 * owner + family] ?? 0,
    isEmpty: () => owned.length === 0,
    isOwned: ({ family, start, end }) =>
      cells[family].within(start, end).every(({ owner }) => owner !== NOBODY),
    isCovered: ({ family, start, end }) =>
      cells[family].within(start, end).every(({ owner, covers }) => owner !== NOBODY && covers > 0),
    ownersIn({ family, start, end }) {
      const owners = new Set<number>();
      for (const cell of cells[family].within(start, end)) if (cell.owner !== NOBODY) owners.add(cell.owner);
      return [...owners].toSorted((a, b) => a - b);
    },
    groupsIn({ family, start, end }) {
      const found = new Set<number>();
      for (const cell of cells[family].within(start, end))
        if (cell.owner !== NOBODY) for (const group of groupsOf(cell)) found.add(group);
      return [...found].toSorted((a, b) => a - b);
    },
    claim(family, claims, visible) {
      ownAll(family, claims);
      for (const cell of cells[family].all()) cell.covers = 0;
      for (let at = family; at < seen.length; at += 2) seen[at] = 0;
      const touching = [...visible].filter(({ start, end }) => cells[family].touchesOwned(start, end));
      cells[family].cutAll(touching);
      for (const stretch of touching) cover(stretch, 1);
    },
    own: ownAll,
    save: () => ({ cells: [cells[0].all(), cells[1].all()], owned, seen }),
    flip: (stretch, isVisible) => cover(stretch, isVisible ? 1 : -1),
  };
}

interface Cell {
  readonly start: number;
  end: number;
  owner: number;
  /** Visible prefixes over it; only counted where it is owned. */
  covers: number;
  /** Groups that have the space, whoever owns it. */
  groups: readonly number[];
}

/** So few stretches are cut one by one. */
const FEW = 16;

/** The address space of a family as a row of cells without gaps, in ascending order. */
function createCells(size: number, saved?: Cell[]) {
  let row: Cell[] = saved ?? [{ start: 0, end: size, owner: NOBODY, covers: 0, groups: [] }];

  /** Index of the cell that holds the unit. */
  function indexOf(unit: number): number {
    let low = 0;
    let high = row.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (row[middle].start <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Makes a cell begin at the unit. */
  function cutAt(unit: number): number {
    if (unit >= size) return row.length;
    const index = indexOf(unit);
    const cell = row[index];
    if (cell.start === unit) return index;
    row.splice(index + 1, 0, { ...cell, start: unit });
    cell.end = unit;
    return index + 1;
  }

  /** Makes cells begin and end where many stretches do, in one pass. */
  function cutAll(stretches: readonly { readonly start: number; readonly end: number }[]): void {
    if (stretches.length < FEW) {
      for (const { start, end } of stretches) {
        cutAt(start);
        cutAt(end);
      }
      return;
    }
    const places = Float64Array.from(stretches.flatMap(({ start, end }) => [start, end])).sort();
    const cut: Cell[] = [];
    let next = 0;
    for (const cell of row) {
      let rest = cell;
      for (; next < places.length && places[next] < cell.end; next++) {
        if (places[next] <= rest.start) continue;
        cut.push({ ...rest, end: places[next] });
        rest = { ...rest, start: places[next] };
      }
      cut.push(rest);
    }
    row = cut;
  }

  return {
    cutAll,
    all: (): Cell[] => row,
    within(start: number, end: number): readonly Cell[] {
      const first = indexOf(start);
      return row.slice(first, indexOf(end - 1) + 1);
    },
    touchesOwned(start: number, end: number): boolean {
      for (let index = indexOf(start); index < row.length && row[index].start < end; index++)
        if (row[index].owner !== NOBODY) return true;
      return false;
    },
    /** The cells that make up the stretch exactly. */
    cut({ start, end }: { readonly start: number; readonly end: number }) {
      const first = cutAt(start);
      return { list: row.slice(first, cutAt(end)) };
    },
  };
}
