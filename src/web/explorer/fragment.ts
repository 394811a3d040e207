import { placeOfQuery, queryOf } from '../what-if/state/query.ts';
import type { WhatIfPlace } from '../what-if/state/what-if-state.ts';

export type Theme = 'auto' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** How the page is read, beside what fails. */
export interface Reading {
  readonly language: string;
  readonly theme: Theme;
}

/** What fails and how it is read as the fragment of an address, e.g. `#a=n49666.wTR&b=i&on=b&compare&lang=ar`. */
export function fragmentOf(place: WhatIfPlace, { language, theme }: Reading): string {
  return `#${[...queryOf(place), `lang=${language}`, ...(theme === 'auto' ? [] : [`theme=${theme}`])].join('&')}`;
}

/** What a fragment says; what it does not say or says wrongly is left out. */
export function placeOf(
  fragment: string,
  languages: readonly string[],
): { readonly place: WhatIfPlace; readonly reading: Partial<Reading> } {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const language = said.get('lang');
  const theme = THEMES.find((known) => known === said.get('theme'));
  return {
    place: placeOfQuery(said),
    reading: {
      ...(language !== null && languages.includes(language) && { language }),
      ...(theme && { theme }),
    },
  };
}
