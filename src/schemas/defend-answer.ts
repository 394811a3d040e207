import type { PlaneId } from './planes.ts';
import type { Over } from './worst-cases.ts';
import type { LossKind } from './worst-cases.ts';
import type { CodedNotice, NetworkName, SnapshotOfAnswer } from './assess-answer.ts';
import type { Member } from './worst-answer.ts';

/** A link that is not there yet. */
export interface LinkAnswer {
  readonly national: NetworkName;
  readonly partner: NetworkName;
  /** Other partners that give the same way to everyone under the mesh; they differ at most in networks outside it. */
  readonly alike: readonly NetworkName[];
  /** What the partner would be to the national network. */
  readonly partnerIs: 'provider' | 'peer' | 'customer';
}

/** What some new links make of the worst loss. */
export interface DefenceAnswer {
  readonly links: readonly LinkAnswer[];
  /** Collateral loss of the worst set with the links, against what is reached without them. */
  readonly worst: number | null;
  /** No set loses more than this with the links; equal to `worst` where that is proved. */
  readonly bound: number | null;
  /** By how much the worst loss falls, as far as proved. */
  readonly gain: number | null;
  readonly set: readonly Member[];
}

/** The answer to `muruna defend CC`, as `--json` prints it. */
export interface DefendAnswer {
  readonly format: 'muruna/defend';
  readonly version: 1;
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  readonly over: Over;
  readonly lossKind: LossKind;
  readonly k: number;
  /** The worst set without new links. */
  readonly before: {
    readonly worst: number | null;
    readonly set: readonly Member[];
    readonly proved: boolean;
  };
  /** How many links were asked about. */
  readonly asked: number;
  /** Single links, the most useful first. */
  readonly ranked: readonly DefenceAnswer[];
  /** Link by link, each time the one that helps most with those before it. */
  readonly chosen: readonly DefenceAnswer[];
  /** The best of all choices of so many links among those asked about, if `proved`; else the best found. */
  readonly best: DefenceAnswer & { readonly proved: boolean };
  /** Worst loss for 1 … k, without and with the best links. */
  readonly curve: readonly {
    readonly k: number;
    readonly before: number | null;
    readonly after: number | null;
    readonly proved: boolean;
  }[];
}
