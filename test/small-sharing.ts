import type { Grant, Terms } from '../src/engines/exchange/sharing.ts';

// One item, as A gives it to B.

export const ITEM = {
  id: 'incident 1',
  author: 'A',
  modified: '2026-11-01T00:00:00Z',
  sha256: 'a'.repeat(64),
  marking: 'TLP:GREEN',
  parts: [],
  from: [],
  isOnlyThat: false,
} as const;
export const TERMS: Terms = { marking: 'TLP:GREEN', purpose: 'to see', until: null, onward: [] };
export const GRANT: Grant = { id: 'g1', item: ITEM, giver: 'A', taker: 'B', terms: TERMS, parent: null };
/** A day later. */
export const NOW = '2026-11-02T00:00:00Z';
