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
export type English = typeof en;
export type MessageCode = keyof English;
export type UnitCode = Extract<MessageCode, `unit.${string}`>;

/** The other languages have the same codes, or they do not compile. */
export type Catalogue = { readonly [Code in MessageCode]: string };

export const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = { en, ar, fa, fr, ru };

/** Parameters that the message of this code takes, by name. */
export type ParamsOfCode<Code extends MessageCode> = {
  readonly [Pair in ParamPairs<English[Code]> as Pair[0]]: ParamTypes[Pair[1]];
};
