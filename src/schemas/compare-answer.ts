import type { AssessAnswer } from './assess-answer.ts';

/** The answer to `muruna compare CC CC`: that of each country, in the order asked for. */
export interface CompareAnswer {
  readonly format: 'muruna/compare';
  readonly version: 1;
  readonly countries: readonly AssessAnswer[];
}
