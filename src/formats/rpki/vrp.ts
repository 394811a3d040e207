import type { WordPrefix } from '../text/word-prefix.ts';

/** A validated ROA payload: who may originate a prefix, down to which length. */
export interface Vrp extends WordPrefix {
  readonly asn: number;
  readonly maxLength: number;
}
