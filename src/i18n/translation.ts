import type { en } from './en/index.ts';

/** The English catalogue is the list of messages: its templates also say which parameters each takes. */
export type English = ReturnType<typeof en>;

/** A part's sentences in another language: one for each English one, else it does not compile. */
export type Translation<EnglishPart> = { readonly [Code in keyof EnglishPart]: string };

/** Every sentence of a language. */
export type Catalogue = Translation<English>;
