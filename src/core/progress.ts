/** Told now and then how far long work has come; `phase` is a message code. */
export type Progress = (phase: string, done: number, total: number) => void;

/** What long work gets from its caller. */
export interface Work {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}
