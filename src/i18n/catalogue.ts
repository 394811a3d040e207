import type { LanguageCode } from './codes.ts';
import type { LanguageDescriptor } from './descriptor.ts';
import { LANGUAGES } from './languages.ts';
import type { Catalogue } from './translation.ts';

const made = new WeakMap<LanguageDescriptor, Catalogue>();

/** The sentences of a language, put together once. */
export function catalogueOf(descriptor: LanguageDescriptor): Catalogue {
  const known = made.get(descriptor) ?? descriptor.catalogue();
  made.set(descriptor, known);
  return known;
}

/** The sentences of every language by its code. */
export const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = catalogues();

function catalogues(): Record<LanguageCode, Catalogue> {
  const all = {} as Record<LanguageCode, Catalogue>;
  for (const [code, descriptor] of Object.entries(LANGUAGES))
    Object.defineProperty(all, code, { enumerable: true, get: () => catalogueOf(descriptor) });
  return all;
}
