import type { Refusal } from '../core/refusal.ts';

/** A refusal in one sentence. */
export function refusalSentence(refusal: Refusal): string {
  return refusal.message;
}
