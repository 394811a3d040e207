import type { en } from './en/index.ts';

/** The languages of reports. */
export const LANGUAGE_CODES = ['en', 'ar', 'fa', 'fr', 'ru'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** The English catalogue is the list of messages: its templates also say which parameters each takes. */
export type English = ReturnType<typeof en>;
export type MessageCode = keyof English;
export type UnitCode = Extract<MessageCode, `unit.${string}`>;
