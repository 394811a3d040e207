/** What can happen in a drill that is drawn. */
export const DRILL_KINDS = ['outage', 'hijack', 'forged-path', 'leak', 'our-eyes'] as const;

export type DrillKind = (typeof DRILL_KINDS)[number];
