import type { Message } from '../i18n/text.ts';

/**
 * The answer to `muruna restore`, as `--json` prints it (docs/formats/restore.md; there every message is a sentence). Times are hours
 * since the situation, null = not within the horizon; people are numbers of people served.
 */
export interface RestoreAnswer {
  readonly format: 'muruna/restore';
  readonly version: 1;
  readonly title: string;
  /** What the inventory says of itself, e.g. that it is synthetic. */
  readonly note: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly objectiveKind: 'people' | 'critical' | 'capacity';
  readonly localOnly: boolean;
  /** Person-hours (person-equivalents) that an order of work can avoid and this one does not. */
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly proved: boolean;
  readonly undamaged: number;
  readonly servedNow: number;
  readonly hoursTo95: number | null;
  readonly lastHour: number;
  readonly jobs: readonly JobAnswer[];
  readonly curve: readonly (readonly [hour: number, served: number])[];
  readonly rules: Readonly<Record<'nothing' | 'nearest-first' | 'biggest-first', RuleAnswer>>;
  readonly infeasible: readonly { readonly asset: string; readonly reason: Message }[];
  readonly ranges: {
    readonly objective: readonly [low: number, high: number];
    readonly hoursTo95: readonly [low: number | null, high: number | null];
  } | null;
  readonly helps: readonly { readonly what: Message; readonly gain: number }[];
  readonly local: (RuleAnswer & { readonly repairsLeft: number }) | null;
  /** Crews taken off their work in hand; null where none had any. */
  readonly moved: readonly string[] | null;
  readonly crews: readonly { readonly id: string; readonly name: string }[];
  readonly effort: {
    readonly seed: number;
    readonly moves: number;
    readonly boundSteps: number;
    readonly firstPlanMs: number;
    readonly stopped: boolean;
    /** [milliseconds, objective, bound] as it went on. */
    readonly history: readonly (readonly [ms: number, objective: number, bound: number])[];
  };
}

export interface JobAnswer {
  readonly asset: string;
  readonly name: string | null;
  readonly lat: number;
  readonly lon: number;
  /** The first of its crews, and all of them. */
  readonly crew: string;
  readonly crews: readonly string[];
  /** By crew: when it leaves for the job and when it is there. */
  readonly departs: readonly number[];
  readonly arrives: readonly number[];
  readonly start: number;
  readonly finish: number;
  readonly why: Message;
}

export interface RuleAnswer {
  readonly objective: number;
  readonly hoursTo95: number | null;
  readonly servedAtEnd: number;
  readonly curve: readonly (readonly [hour: number, served: number])[];
}
