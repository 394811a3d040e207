/** What became of a national AS. */
export const FATES = ['failed', 'cut-off', 'partly-cut', 'rerouted', 'unharmed'] as const;
export type Fate = (typeof FATES)[number];
