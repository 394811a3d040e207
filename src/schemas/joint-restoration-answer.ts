/** What two countries gain when they share what restores their networks. Person-hours lost; gains are shares of them, 0 … 1. */
export interface JointRestorationAnswer {
  /** In the order of the brief's countries. */
  readonly sides: readonly RestorationSide[];
  /** Both hit at once: each by its own plan, and by one plan for both with all crews and spares. */
  readonly both: {
    readonly alone: number;
    readonly shared: number;
    readonly gain: number;
    /** What each side loses in the shared plan. */
    readonly bySide: readonly number[];
  };
  /** Cross-border fibres, best first; empty where no two border points are near enough. */
  readonly fibres: readonly FibreAnswer[];
  readonly commonSkills: readonly string[];
  readonly commonParts: readonly string[];
  readonly seed: number;
  readonly moves: number;
}

export interface RestorationSide {
  readonly country: string;
  readonly repairs: number;
  /** Whether the damage was drawn, not given. */
  readonly drawn: boolean;
  /** Hit alone, with its own crews and spares. */
  readonly alone: number;
  /** Hit alone, with those of the other side too. */
  readonly helped: number;
  readonly gain: number;
}

export interface FibreAnswer {
  readonly from: BorderPoint;
  readonly to: BorderPoint;
  readonly km: number;
  /** Of each side, hit alone, without help of crews and spares. */
  readonly gains: readonly number[];
}

export interface BorderPoint {
  readonly id: string;
  readonly name: string | null;
}
