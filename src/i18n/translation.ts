/** A part's sentences in another language: one for each English one, else it does not compile. */
export type Translation<EnglishPart> = { readonly [Code in keyof EnglishPart]: string };
