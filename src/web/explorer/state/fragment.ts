import { choiceKey, choiceOfKey, type Choices } from '../scenario/choice.ts';
import type { SharedState, Theme } from './explorer-state.ts';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** The state as the fragment of an address, e.g. `#a=n49666.wTR&b=i&on=b&compare&lang=ar`; what is usual is left out. */
export function fragmentOf(place: SharedState): string {
  const { scenarios, active, comparing, language, theme } = place;
  const parts = [
    ...(scenarios[0].length > 0 ? [`a=${scenarios[0].map(choiceKey).join('.')}`] : []),
    ...(scenarios[1].length > 0 ? [`b=${scenarios[1].map(choiceKey).join('.')}`] : []),
    ...(active === 1 ? ['on=b'] : []),
    ...(comparing ? ['compare'] : []),
    `lang=${language}`,
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
  ];
  return `#${parts.join('&')}`;
}

/** What a fragment says; what it does not say or says wrongly is left out. */
export function placeOf(fragment: string, languages: readonly string[]): Partial<SharedState> {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const language = said.get('lang');
  const theme = THEMES.find((known) => known === said.get('theme'));
  return {
    scenarios: [choicesOf(said.get('a')), choicesOf(said.get('b'))],
    active: said.get('on') === 'b' ? 1 : 0,
    comparing: said.has('compare'),
    ...(language !== null && languages.includes(language) && { language }),
    ...(theme && { theme }),
  };
}

function choicesOf(list: string | null): Choices {
  const seen = new Map(
    (list ?? '').split('.').flatMap((key) => {
      const choice = choiceOfKey(key);
      return choice ? [[choiceKey(choice), choice] as const] : [];
    }),
  );
  return [...seen.values()];
}
