import { choiceKey, choiceOfKey, type Choices } from '../scenario/choice.ts';
import type { WhatIfPlace } from './what-if-state.ts';

/** What fails as parts of an address, e.g. `a=n49666.wTR`, `b=i`, `on=b`, `compare`; what is usual is left out. */
export function queryOf({ scenarios, active, comparing }: WhatIfPlace): string[] {
  return [
    ...(scenarios[0].length > 0 ? [`a=${scenarios[0].map(choiceKey).join('.')}`] : []),
    ...(scenarios[1].length > 0 ? [`b=${scenarios[1].map(choiceKey).join('.')}`] : []),
    ...(active === 1 ? ['on=b'] : []),
    ...(comparing ? ['compare'] : []),
  ];
}

/** What fails according to an address; what it does not say or says wrongly is left out. */
export function placeOfQuery(said: URLSearchParams): WhatIfPlace {
  return {
    scenarios: [choicesOf(said.get('a')), choicesOf(said.get('b'))],
    active: said.get('on') === 'b' ? 1 : 0,
    comparing: said.has('compare'),
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
