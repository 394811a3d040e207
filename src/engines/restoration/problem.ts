import type { Place } from '../../core/great-circle.ts';

/**
 * What the planner is given: a damaged network and the means to repair it. See docs/methods/restoration.md.
 *
 * Times are whole ticks of TICK_MINUTES from the moment of the situation; indices point into the arrays of this object.
 */
export interface Problem {
  /** Nothing is counted after this tick. */
  readonly horizon: number;
  /** Local time of day at tick 0, minutes after midnight; shifts are read against it. */
  readonly startMinute: number;
  /** Share of a site's service that national connectivity makes up, 0 … 1; the rest is international. */
  readonly nationalShare: number;
  readonly sites: readonly ProblemSite[];
  readonly links: readonly ProblemLink[];
  readonly repairs: readonly ProblemRepair[];
  readonly crews: readonly ProblemCrew[];
  readonly batches: readonly PartBatch[];
}

export const TICK_MINUTES = 15;
export const TICKS_PER_HOUR = 60 / TICK_MINUTES;

export interface ProblemSite extends Place {
  /** Person-equivalents that depend on this site. */
  readonly weight: number;
  readonly core: boolean;
  readonly gateway: boolean;
  /** Sites any one of which powers this one; empty = needs none. Acyclic. */
  readonly supplies: readonly number[];
  readonly batteryTicks: number;
  /** What is left of the battery at tick 0, where the supplies have been down before; undefined = all of it. */
  readonly batteryLeft?: number | undefined;
}

export interface ProblemLink {
  readonly from: number;
  readonly to: number;
  /** Gbit/s; undefined = no limit stated. Used by the capacity objective only. */
  readonly capacityGbps?: number | undefined;
}

export interface ProblemRepair extends Place {
  /** The damaged asset: a site or a link, each at most once. */
  readonly asset: { readonly site: number } | { readonly link: number };
  /** Work, in ticks, ≥ 1. */
  readonly ticks: number;
  /** Earliest tick of access. */
  readonly accessTick: number;
  /** One skill per crew needed, ≥ 1 entry. */
  readonly roles: readonly number[];
  readonly parts: readonly { readonly part: number; readonly quantity: number }[];
  /** Pinned to these crews, one a role; empty where those named cannot fill the roles. */
  readonly team?: readonly number[] | undefined;
  /** Pinned to begin no earlier than this tick, and to be finished by that one. */
  readonly pinnedFrom?: number | undefined;
  readonly dueTick?: number | undefined;
  /** Units that the plan in force keeps for this repair: it takes these first, others may take them before. */
  readonly setAside?: readonly { readonly batch: number; readonly quantity: number }[] | undefined;
  /** Repairs that must be finished before this one starts. Acyclic. */
  readonly needs: readonly number[];
  /** Work in hand: these crews are there; if they go on with it before anything else they need only this many ticks more. */
  readonly inHand?: { readonly crews: readonly number[]; readonly ticks: number } | undefined;
}

export interface ProblemCrew extends Place {
  readonly skills: readonly number[];
  readonly speedKmh: number;
  /** Daily windows in minutes after local midnight, end > start, end ≤ 2880 (past midnight); empty = day and night. */
  readonly shifts: readonly { readonly start: number; readonly end: number }[];
  /** First tick at which the crew may travel or work. */
  readonly fromTick: number;
  /** On the road: it needs only this many on-shift ticks more to that repair; to others it goes from where it is. */
  readonly heading?: { readonly repair: number; readonly ticks: number } | undefined;
}

export interface PartBatch extends Place {
  readonly part: number;
  readonly quantity: number;
  readonly arrivalTick: number;
  readonly foreign: boolean;
}

/** One way to do the work: repairs in list order, each with one crew a role. */
export interface Plan {
  readonly order: readonly number[];
  /** For each repair (by index) its crews, one a role; empty for repairs left out. */
  readonly crews: readonly (readonly number[])[];
}
