import type { Plugin } from 'vite';
import { CATALOGUES } from '../../../i18n/catalogue.ts';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { parseTemplate, templateParams } from '../../../i18n/template.ts';

/**
 * Lets a page begin without any language: each is empty until `loadLanguage` fills it, and what all of them read off the English
 * sentences, the kinds of their parameters, is written down.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'muruna-one-language',
    enforce: 'pre',
    load(id) {
      if (id.endsWith('/src/i18n/languages.ts'))
        return `export const LANGUAGES = {${LANGUAGE_CODES.map((code) => `${code}: {}`).join(', ')}};`;
      return id.endsWith('/src/i18n/message-params.ts') ? messageParamsModule() : undefined;
    },
  };
}

/** Parameters with a kind of their own, such as `count:plural,share:share`, and the codes of the messages that have them. */
export function codesByParams(): Readonly<Record<string, readonly string[]>> {
  const params = ([, sentence]: readonly [string, string]): string =>
    [...templateParams(parseTemplate(sentence))]
      .flatMap(([name, kind]) => (kind === undefined || kind === 'name' ? [] : [`${name}:${kind}`]))
      .join(',');
  const grouped = Map.groupBy(Object.entries(CATALOGUES.en), params);
  grouped.delete('');
  return Object.fromEntries([...grouped].map(([key, messages]) => [key, messages.map(([code]) => code)]));
}

function messageParamsModule(): string {
  return `
import { catalogueOf } from './catalogue.ts';
import { LANGUAGES } from './languages.ts';
const NONE = new Map();
const known = new Map();
for (const [params, codes] of Object.entries(${JSON.stringify(codesByParams())})) {
  const kinds = new Map(params.split(',').map((one) => one.split(':')));
  for (const code of codes) known.set(code, kinds);
}
const messageParams = (code) => known.get(code) ?? NONE;
const isMessageCode = (code) =>
  Object.values(LANGUAGES).some((one) => 'catalogue' in one && Object.hasOwn(catalogueOf(one), code));
export { messageParams, isMessageCode };
`;
}
