import type { RefusalKind } from '../core/refusal.ts';

/** Exit codes of the command line, documented in docs/guide/exit-codes.md. */
export const EXIT_CODES: Readonly<Record<RefusalKind | 'bug' | 'not-repeated', number>> = {
  bug: 1,
  usage: 2,
  'not-found': 3,
  'bad-data': 4,
  'too-new': 5,
  'no-space': 6,
  network: 7,
  denied: 8,
  'not-repeated': 9,
  cancelled: 130,
};
