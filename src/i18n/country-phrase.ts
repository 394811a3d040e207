import type { NounForm } from './template.ts';

/** A country's name and the words before it in a sentence, which may contract with its article ("du", "aux"). */
export interface CountryPhrase {
  /** `''` at the start of the sentence. */
  readonly before: string;
  readonly name: string;
  /** The form that the sentence asks for, where it asks for one. */
  readonly form?: NounForm;
}

/** How a language writes a country inside a sentence; `code` is ISO 3166-1 alpha-2 or a UN M49 area. */
export type CountryInSentence = (phrase: CountryPhrase, code: string) => CountryPhrase;

/** Whether a name stands there as a label, "Country: Netherlands" or "(Netherlands)", and keeps its bare form. */
export function isLabel(before: string): boolean {
  return /[:(“«]\s*$/.test(before);
}

/** With a capital at the start of the sentence. */
export function atStart(before: string, words: string): string {
  return before === '' ? words[0].toUpperCase() + words.slice(1) : words;
}
