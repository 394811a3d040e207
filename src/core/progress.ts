/** Called now and then with how far long work has come; `phase` is a message code. */
export type Progress = (phase: string, done: number, total: number) => void;

/** A sentence for whoever waits: a message code and its parameters. */
export interface WorkNote {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What long work gets from its caller. */
export interface Work {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  /** Threads at most; default: as many as the machine runs at once. The answer is the same on any number of them. */
  readonly workers?: number;
  /** Something to be said while the work goes on, such as the terms of what is about to be downloaded. */
  readonly note?: (note: WorkNote) => void;
  /** How things stand while work goes on that has no end of its own; called now and then, and asked for only where somebody looks. */
  readonly stands?: (now: () => unknown) => void;
  /** What is known of the answer before the rest of it; the answer says it again. */
  readonly early?: (known: WorkNote) => void;
}
