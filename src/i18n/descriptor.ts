import type { CountryInSentence } from './country-phrase.ts';
import type { Bounds } from './number-words.ts';
import type { Catalogue } from './translation.ts';

/** What the program must know of a language that `Intl` does not say. */
export interface LanguageDescriptor {
  readonly direction: 'ltr' | 'rtl';
  /** Its digits by their Unicode name (`arab`, `arabext`, `deva`); absent where they are Latin. */
  readonly numerals?: string;
  /** Locale of dates, where it is not the language itself. */
  readonly dates?: string;
  /** Calendar in which dates are given first, the Gregorian date in brackets behind it. */
  readonly calendar?: string;
  /** What stands before the bound of a figure too small to be written ("less than 0.1 %"), where it is not "<" and ">". */
  readonly bounds?: Bounds;
  /** Faces of a script that IBM Plex Sans does not have. */
  readonly faces?: ScriptFaces;
  /** How a country is written inside a sentence, where it takes an article or a case; absent where its bare name stands. */
  readonly countryInSentence?: CountryInSentence;
  /** Sets the no-break spaces of a sentence, which the catalogue writes as plain ones. */
  readonly typography?: (sentence: string) => string;
  /** Words that no sentence uses, with the word of the glossary to write instead; the tests hold the catalogue to it. */
  readonly avoided?: Readonly<Record<string, string>>;
  /** Every sentence; put together when first asked for, since most runs speak one language. */
  readonly catalogue: () => Catalogue;
}

/** Faces of a script, on paper and on the screen. */
export interface ScriptFaces {
  /** Family set in PDF reports and in pictures. */
  readonly family: string;
  /** Its files, regular first, in packages under a free licence. */
  readonly files: readonly string[];
  /** Families of pages, which embed none: a list as CSS has it. */
  readonly screen: string;
}
