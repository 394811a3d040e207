import type { LossKind, Over } from '../../../schemas/worst-cases.ts';
import type { DefenceStep } from '../../../engines/worst/defence.ts';
import type { DefendAnswer } from '../../../schemas/defend-answer.ts';
import type { PlaneId } from '../../../schemas/planes.ts';
import type { NetworkName } from '../../../schemas/answer-parts.ts';
import type { ImpactAnswer, LossesAnswer } from '../../../schemas/stress-answer.ts';
import type { Choice, Choices } from '../scenario/choice.ts';

/** What the page asks its workers; the first thing is always `open`. */
export type Request =
  | {
      readonly type: 'open';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly country: string;
      readonly plane: PlaneId;
    }
  | { readonly type: 'stress'; readonly id: string; readonly choices: Choices }
  | { readonly type: 'search'; readonly id: number; readonly text: string }
  /** Intervals for a scenario, over `samples` plausible Internets; a later request ends an earlier one. */
  | {
      readonly type: 'intervals';
      readonly id: string;
      readonly choices: Choices;
      readonly samples: number;
      readonly seed: number;
    }
  /** The worst set of at most k; a later request ends an earlier one, and k = 0 only ends it. */
  | { readonly type: 'worst'; readonly question: WorstQuestion }
  /** The new links that lower the worst loss most; a later request ends an earlier one. */
  | { readonly type: 'defend'; readonly question: DefendQuestion };

export interface DefendQuestion extends WorstQuestion {
  /** So many links are chosen together. */
  readonly links: number;
  readonly seconds: number;
}

export interface WorstQuestion {
  readonly k: number;
  readonly over: Over;
  readonly loss: LossKind;
}

/** What the workers say. `id` is that of the request; of `stress`, losses come first. `ahead` are losses not asked for yet, by their choices. */
export type Reply =
  | { readonly type: 'opened'; readonly networks: number }
  | {
      readonly type: 'losses' | 'ahead';
      readonly id: string;
      readonly losses: LossesAnswer;
      readonly unknown: readonly string[];
    }
  | { readonly type: 'progress'; readonly id: string; readonly done: number; readonly total: number }
  | { readonly type: 'impact'; readonly id: string; readonly impact: ImpactAnswer; readonly routed: number }
  | { readonly type: 'found'; readonly id: number; readonly hits: readonly Hit[] }
  | {
      readonly type: 'intervals';
      readonly id: string;
      readonly losses: LossesAnswer;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'worst'; readonly question: WorstQuestion; readonly found: WorstFound }
  | { readonly type: 'defend'; readonly found: DefendProgress }
  | { readonly type: 'error'; readonly detail: string };

/** How far the search for links has come, its answer, or why there is none. */
export type DefendProgress =
  | Pick<DefenceStep, 'task' | 'done' | 'total'>
  | { readonly answer: DefendAnswer }
  | { readonly none: 'nothing-to-defend' | 'no-proposal' };

/** Something the search found, and how much it means to the country, if that is known. */
export interface Hit {
  readonly choice: Choice;
  readonly network?: NetworkName;
}

export interface WorstFound {
  /** Worst first; shares of reach. */
  readonly sets: readonly { readonly choices: Choices; readonly collateral: number }[];
  readonly bound: number;
  readonly worst: number;
  readonly proved: boolean;
  readonly done: boolean;
}
