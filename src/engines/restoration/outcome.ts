import type { Damage } from '../../schemas/damage.ts';
import type { Inventory, Site } from '../../schemas/inventory.ts';
import type { Reason } from './explain.ts';
import type { InfeasibleReason } from './feasibility.ts';
import type { Help } from './help.ts';
import type { BuiltProblem, Objective } from './problem-of-inventory.ts';
import type { Plan } from './problem.ts';
import type { Ranges } from './ranges.ts';
import type { SiteOutage } from './site-outages.ts';

export type RuleName = 'nothing' | 'nearest-first' | 'biggest-first';

/** How the work goes under a rule or plan. Hours since the situation; undefined: not within the horizon. */
export interface Outcome {
  /** Person-hours (person-equivalents) that a better order could have avoided. */
  readonly objective: number;
  /** [hour, people served] from each hour on. */
  readonly curve: readonly (readonly [hour: number, served: number])[];
  readonly hoursTo95: number | undefined;
  readonly servedAtEnd: number;
}

/** Everything a plan says; times in hours since the situation. */
export interface RestoreResult {
  readonly built: BuiltProblem;
  readonly inventory: Inventory;
  readonly damage: Damage;
  readonly objectiveKind: Objective;
  readonly localOnly: boolean;
  readonly plan: Outcome;
  readonly bound: number;
  /** (objective − bound) / objective; 0 when proved. */
  readonly gap: number;
  readonly proved: boolean;
  readonly found: Found;
  readonly order: Plan;
  readonly reasons: readonly Reason[];
  readonly rules: Readonly<Record<RuleName, Outcome>>;
  /** People served before anything broke. */
  readonly undamaged: number;
  /** Hour of the last repair; undefined while some stay undone. */
  readonly lastHour: number | undefined;
  /** Sites without service even while nothing is damaged. */
  readonly unconnected: readonly {
    readonly lacks: 'core' | 'gateway' | 'both';
    readonly sites: readonly Site[];
    readonly people: number;
  }[];
  /** When sites that the inventory connects are without service under the plan. */
  readonly outages: readonly SiteOutage[];
  /** Ticks by which each repair can begin later at no cost; undefined where that was not computed. */
  readonly slack: Int32Array | undefined;
  readonly infeasible: readonly { readonly repair: number; readonly reason: InfeasibleReason }[];
  readonly ranges: Ranges | undefined;
  readonly helps: readonly Help[];
  /** With spares in the country alone; undefined where there are no foreign ones, or nobody asked. */
  readonly local: (Outcome & { readonly repairsLeft: number }) | undefined;
  readonly seed: number;
}

/** The plan a search came to, and how. */
export interface Found {
  readonly plan: Plan;
  /** Person-equivalents × ticks. */
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
  readonly moves: number;
  readonly boundSteps: number;
  /** Stopped before its time, at the user's wish. */
  readonly stopped: boolean;
}
