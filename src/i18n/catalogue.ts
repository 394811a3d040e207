import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { fa } from './fa/index.ts';
import { fr } from './fr/index.ts';
import { ru } from './ru/index.ts';
import type { ParamPairs } from './template.ts';
import type { ParamTypes } from './text.ts';

/** The languages of reports. */
export const LANGUAGE_CODES = ['en', 'ar', 'fa', 'fr', 'ru'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** The English catalogue is the list of messages: its templates also say which parameters each takes. */
export type English = ReturnType<typeof en>;
export type MessageCode = keyof English;
export type UnitCode = Extract<MessageCode, `unit.${string}`>;

/** The other languages have the same codes, or they do not compile. */
export type Catalogue = { readonly [Code in MessageCode]: string };

/** Put together when first asked for: most runs speak one language. */
export const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = lazily({ en, ar, fa, fr, ru });

function lazily<Key extends string, Value>(makers: Readonly<Record<Key, () => Value>>): Record<Key, Value> {
  const made: Partial<Record<Key, Value>> = {};
  const values = {} as Record<Key, Value>;
  for (const key of Object.keys(makers) as Key[])
    Object.defineProperty(values, key, { enumerable: true, get: () => (made[key] ??= makers[key]()) });
  return values;
}

/** Parameters that the message of this code takes, by name. */
export type ParamsOfCode<Code extends MessageCode> = {
  readonly [Pair in ParamPairs<English[Code]> as Pair[0]]: ParamTypes[Pair[1]];
};
