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
  /** The moment of the first plan, where this one is made in the middle of another. */
  readonly began: string;
  readonly objectiveKind: 'people' | 'critical' | 'capacity';
  readonly localOnly: boolean;
  /** Person-hours (person-equivalents) that an order of work can avoid and this one does not. */
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly proved: boolean;
  readonly undamaged: number;
  /** Names of sites without service even while nothing is damaged, group by group; in none of the figures. */
  readonly unconnected: readonly {
    readonly lacks: 'core' | 'gateway' | 'both';
    readonly sites: readonly string[];
    readonly people: number;
  }[];
  readonly servedNow: number;
  readonly hoursTo95: number | null;
  /** Hour of the last repair, null while some stay undone. */
  readonly lastHour: number | null;
  readonly jobs: readonly JobAnswer[];
  /** Work of the plan in force before that is not in this one, with the hours at which it would have been done. */
  readonly dropped: readonly {
    readonly asset: string;
    readonly crew: string;
    readonly start: number;
    readonly finish: number;
  }[];
  readonly curve: readonly (readonly [hour: number, served: number])[];
  readonly rules: Readonly<Record<'nothing' | 'nearest-first' | 'biggest-first', RuleAnswer>>;
  readonly infeasible: readonly {
    readonly asset: string;
    readonly name: string | null;
    readonly reason: Message;
  }[];
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
    readonly stopped: boolean;
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
  /** By crew: the name of the asset it comes from, or of the site of its base; null where it starts in the open. */
  readonly from: readonly (string | null)[];
  readonly start: number;
  readonly finish: number;
  /** When this work began: the start, or for work that was in hand an hour before `at`. */
  readonly begun: number;
  readonly parts: readonly PartAnswer[];
  readonly why: Message;
}

/** Units of a part that a repair takes, where they lie and when they are brought. */
export interface PartAnswer {
  readonly part: string;
  readonly quantity: number;
  /** A site; null where they lie elsewhere. */
  readonly depot: string | null;
  /** The repair to which they were on their way. */
  readonly sentTo: string | null;
  readonly lat: number;
  readonly lon: number;
  /** When they are at that place. */
  readonly fromHour: number;
  readonly leaves: number;
  readonly arrives: number;
}

export interface RuleAnswer {
  readonly objective: number;
  readonly hoursTo95: number | null;
  readonly servedAtEnd: number;
  readonly curve: readonly (readonly [hour: number, served: number])[];
}
