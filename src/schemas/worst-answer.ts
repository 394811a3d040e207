import type { PlaneId } from './planes.ts';
import type { Over } from './worst-cases.ts';
import type { LossKind } from './worst-cases.ts';
import type { CodedNotice, NetworkName, SnapshotOfAnswer } from './assess-answer.ts';
import type { LossAnswer, UncertaintyAnswer } from './stress-answer.ts';

/** A member of a set: an AS number for networks and suppliers, `49666-174` for links and gateways. */
export type Member = number | string;

/** The worst set of at most k, with its losses as shares of the undamaged value (null = nothing to lose). */
export interface WorstPoint {
  readonly k: number;
  readonly set: readonly Member[];
  /** The networks of the set, or the ends of its links. */
  readonly networks: readonly NetworkName[];
  readonly loss: number | null;
  readonly directLoss: number | null;
  readonly collateralLoss: number | null;
  /** The same with intervals. */
  readonly intervals: LossAnswer;
  /** No set of at most k makes a larger collateral loss than `bound`; `proved`: it is that of the set. */
  readonly proved: boolean;
  readonly bound: number | null;
  readonly seconds: number;
  /** Sets whose loss was computed exactly. */
  readonly evaluated: number;
}

/** The answer to `muruna worst CC`, as `--json` prints it: the point of the k asked for, and the curve up to it. */
export interface WorstAnswer extends WorstPoint {
  readonly format: 'muruna/worst';
  readonly version: 1;
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  readonly over: Over;
  readonly lossKind: LossKind;
  /** How many there are to choose from. */
  readonly candidates: number;
  /** Share below the worst loss up to which a set counts as a near-tie. */
  readonly tieShare: number;
  /** Near-ties of the worst set, the worst first; `moreTies`: there are further ones. */
  readonly nearTies: readonly {
    readonly set: readonly Member[];
    readonly networks: readonly NetworkName[];
    readonly collateralLoss: number | null;
  }[];
  readonly moreTies: boolean;
  readonly curve: readonly WorstPoint[];
  readonly uncertainty: UncertaintyAnswer;
}
