import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { fa } from './fa/index.ts';
import { fr } from './fr/index.ts';
import { ru } from './ru/index.ts';
import type { LanguageCode, MessageCode } from './codes.ts';

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
