/** What became of a national AS. */
export const FATES = [
  'failed',
  'cut-off',
  'mostly-cut',
  'partly-cut',
  'reduced',
  'rerouted',
  'unharmed',
] as const;
export type Fate = (typeof FATES)[number];

/** Of the reach abroad that it had, what is left to an AS of each class: less than that, for `reduced` at most that. */
export const LEFT = { 'cut-off': 0.01, 'mostly-cut': 0.5, 'partly-cut': 0.9, reduced: 0.99 } as const;

/** The classes whose routes before and after lead to nearly the same networks, so that their lengths can be compared. */
export const COMPARABLE: ReadonlySet<Fate> = new Set<Fate>(['reduced', 'rerouted', 'unharmed']);
