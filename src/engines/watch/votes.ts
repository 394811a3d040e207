import { grown } from '../../core/grown.ts';
import { NO_PATH } from './path-store.ts';
import type { FamilyIndex, ViewRoutes } from './view-routes.ts';

const NO_FLOOR = 0xffff;

/** Called for each prefix that became visible or ceased to be. */
export type OnFlip = (prefix: number, isVisible: boolean) => void;

/**
 * Which prefixes are visible: those that more than half of the voters of their family carry. Voters are views chosen by their health;
 * counters move with each route, so that nothing is scanned but when a voter comes or goes.
 *
 * The loss of a voter makes no prefix invisible, since it says nothing of the prefix; a new voter does only where less than a third
 * of all carry it then; where there were too few voters to tell, all is judged anew. A prefix that is left visible by that stays so as long as no fewer carry it than then.
 */
export interface Votes {
  readonly votersOf: (family: FamilyIndex) => readonly number[];
  readonly isVoter: (view: number, family: FamilyIndex) => boolean;
  /** How many voters carry the prefix. */
  readonly carriersOf: (prefix: number) => number;
  readonly isVisible: (prefix: number) => boolean;
  /** A route of a view came, went or took another path. */
  readonly changed: (view: number, prefix: number, before: number, after: number) => void;
  /** Judges every prefix by the voters as they stand, whatever it was before: what few voters said is no evidence. */
  readonly judgeAnew: (family: FamilyIndex) => void;
  /** Before its routes are cleared, a view must have ceased to vote. */
  readonly setVoter: (table: ViewRoutes, view: number, family: FamilyIndex, votes: boolean) => void;
  readonly save: () => VotesState;
}

/** Everything that was voted, to go on from. */
export interface VotesState {
  readonly voters: [number[], number[]];
  readonly isVoting: Uint8Array<ArrayBuffer>;
  readonly carriers: Uint16Array<ArrayBuffer>;
  readonly visible: Uint8Array<ArrayBuffer>;
  readonly floors: Uint16Array<ArrayBuffer>;
}

export function createVotes(
  familyOf: (prefix: number) => FamilyIndex,
  onFlip: OnFlip,
  saved?: VotesState,
): Votes {
  const voters: [number[], number[]] = saved?.voters ?? [[], []];
  /** By 2 · view + family. */
  let isVoting = saved?.isVoting ?? new Uint8Array(64);
  /** By prefix. */
  let carriers = saved?.carriers ?? new Uint16Array(1024);
  let visible = saved?.visible ?? new Uint8Array(1024);
  /** With so many carriers it is visible though they are not most voters; `NO_FLOOR` = only with most. */
  let floors = saved?.floors ?? new Uint16Array(1024).fill(NO_FLOOR);

  function judge(prefix: number, voterCount: number): void {
    set(prefix, 2 * carriers[prefix] > voterCount || carriers[prefix] >= floors[prefix] ? 1 : 0);
  }

  function set(prefix: number, isVisible: 0 | 1): void {
    if (isVisible === visible[prefix]) return;
    visible[prefix] = isVisible;
    onFlip(prefix, isVisible === 1);
  }

  /** After a voter came or went. */
  function judgeAgain(prefix: number, voterCount: number, isNewVoter: boolean): void {
    const isMost = 2 * carriers[prefix] > voterCount;
    const isLeft = visible[prefix] === 1 && !(isNewVoter && 3 * carriers[prefix] < voterCount);
    floors[prefix] = isLeft && !isMost ? carriers[prefix] : NO_FLOOR;
    set(prefix, isMost || isLeft ? 1 : 0);
  }

  function makeRoom(prefixCount: number): void {
    carriers = grown(carriers, prefixCount);
    visible = grown(visible, prefixCount);
    const known = floors.length;
    floors = grown(floors, prefixCount);
    floors.fill(NO_FLOOR, known);
  }

  return {
    save: () => ({ voters, isVoting, carriers, visible, floors }),
    votersOf: (family) => voters[family],
    isVoter: (view, family) => isVoting[2 * view + family] === 1,
    carriersOf: (prefix) => (prefix < carriers.length ? carriers[prefix] : 0),
    isVisible: (prefix) => prefix < visible.length && visible[prefix] === 1,
    changed(view, prefix, before, after) {
      const family = familyOf(prefix);
      if (isVoting[2 * view + family] !== 1) return;
      if ((before === NO_PATH) === (after === NO_PATH)) return;
      if (prefix >= carriers.length) makeRoom(prefix + 1);
      carriers[prefix] += before === NO_PATH ? 1 : -1;
      judge(prefix, voters[family].length);
    },
    judgeAnew(family) {
      for (let prefix = 0; prefix < carriers.length; prefix++) {
        if (carriers[prefix] === 0 && visible[prefix] === 0) continue;
        if (familyOf(prefix) !== family) continue;
        floors[prefix] = NO_FLOOR;
        judge(prefix, voters[family].length);
      }
    },
    setVoter(table, view, family, votes) {
      isVoting = grown(isVoting, 2 * view + 2);
      if ((isVoting[2 * view + family] === 1) === votes) return;
      isVoting[2 * view + family] = votes ? 1 : 0;
      const list = voters[family];
      if (votes) list.push(view);
      else list.splice(list.indexOf(view), 1);
      const { count } = table.prefixes;
      makeRoom(count);
      const step = votes ? 1 : -1;
      table.column(view).each((prefix) => {
        if (familyOf(prefix) === family) carriers[prefix] += step;
      });
      for (let prefix = 0; prefix < count; prefix++)
        if (familyOf(prefix) === family) judgeAgain(prefix, list.length, votes);
    },
  };
}
