import type { ReportProvenance, SourceLine } from './model.ts';

/** A publisher that asks pages with its data to carry a link, in its own words. */
export interface Credit {
  readonly words: string;
  readonly address: string;
}

/** Publishers who ask for a link, by what the terms of their data name. */
const CREDITS: Readonly<Record<string, Credit>> = {
  'DB-IP': { words: 'IP Geolocation by DB-IP', address: 'https://db-ip.com' },
};

/** The links that a page owes to the publishers of these sources. */
export function creditsFor(terms: readonly (string | undefined)[]): Credit[] {
  return Object.entries(CREDITS)
    .filter(([publisher]) => terms.some((words) => words?.includes(publisher)))
    .map(([, credit]) => credit);
}

/** Everything that a report was made from, of one snapshot or of several. */
export function sourcesIn({ snapshot, sources = [] }: ReportProvenance): readonly SourceLine[] {
  return snapshot ? [...snapshot.sources, ...sources] : sources;
}
