import { z } from 'zod';
import { usualCode } from '../core/usual-code.ts';
import { inEveryLanguage, LANGUAGE_CODES } from '../i18n/codes.ts';
import { boundedName } from './bounded-name.ts';
import { calendarDay, clockTime } from './moment.ts';

/** Short name of a record, unique among its kind: `mci-5g-core`. */
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'book.id-form');

/** ISO 3166-1 alpha-2, in capitals or not. */
const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'book.country-form')
  .overwrite(usualCode);

/** A country (two letters) or an organisation of the book (its id). */
const party = z.string().regex(/^([A-Za-z]{2}|[a-z0-9][a-z0-9-]*)$/, 'book.party-form');

const date = calendarDay;
const language = z.enum(LANGUAGE_CODES);

/** What a record is called: one name for all languages, or names in any of them. */
const title = z.union([
  boundedName(),
  z
    .strictObject(inEveryLanguage(boundedName().exactOptional()))
    .refine((forms) => Object.keys(forms).length > 0, 'book.no-title'),
]);

/** What an offer is of and a need asks for. */
export const FIELDS = ['cloud', 'equipment', 'software', 'services', 'training'] as const;

export const ORGANISATION_KINDS = [
  'regulator',
  'ministry',
  'operator',
  'company',
  'institution',
  'international',
] as const;

const countryRecord = z.strictObject({
  country,
  languages: z.array(language).min(1),
  note: z.string().optional(),
});

const organisation = z.strictObject({
  id,
  name: title,
  /** Absent for international bodies. */
  country: country.optional(),
  kind: z.enum(ORGANISATION_KINDS),
  /** True for made-up organisations. */
  example: z.boolean().optional(),
  /** Roles, never names: `head of network planning`. */
  roles: z.array(z.string()).optional(),
});

const meeting = z.strictObject({
  id,
  date,
  start: clockTime.optional(),
  minutes: z
    .int()
    .min(5)
    .max(24 * 60)
    .optional(),
  parties: z.array(party).min(2),
  topics: z.array(title).min(1),
});

const event = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'book.id-form'),
  name: title,
  place: title,
  country,
  from: date,
  to: date,
  /** Offset from UTC at the place, `+04:00`. */
  utcOffset: z
    .string()
    .regex(/^[+-]\d\d:\d\d$/, 'book.offset-form')
    .optional(),
  meetings: z.array(meeting),
});

const offer = z.strictObject({
  id,
  organisation: id,
  field: z.enum(FIELDS),
  title,
  /** Harmonised System (goods) and Central Product Classification (services) codes. */
  hs: z.array(z.string().regex(/^\d{4}(\.\d{2}){0,2}$/, 'book.hs-form')).optional(),
  cpc: z.array(z.string().regex(/^\d{3,5}$/, 'book.cpc-form')).optional(),
  languages: z.array(language).optional(),
  references: z.array(z.string()).optional(),
  exportConstraints: z.array(z.string()).optional(),
  /** Names of the measures it betters; see docs/formats/cooperation-book.md. */
  improves: z.array(z.string()).optional(),
  example: z.boolean().optional(),
});

const bound = { atMost: z.number().optional(), atLeast: z.number().optional() };

/** A figure to be reached, as a bound on a measure the engines compute. */
const target = z
  .strictObject({
    measure: z.string(),
    country,
    partner: country.optional(),
    /** Countries that count as inside, for measures of detours. */
    within: z.array(country).optional(),
    ...bound,
  })
  .refine(oneBound, 'book.one-bound');

const need = z
  .strictObject({
    id,
    country,
    field: z.enum(FIELDS).optional(),
    title,
    /** The measure it would better, with the bound wished for. */
    measure: z.string().optional(),
    /** For measures of a pair: the other country, and those that count as inside beside the two. */
    partner: country.optional(),
    within: z.array(country).optional(),
    ...bound,
    declaredBy: party.optional(),
    declaredOn: date.optional(),
  })
  .refine((record) => record.measure === undefined || oneBound(record), 'book.one-bound');

const commitment = z.strictObject({
  id,
  text: title,
  owner: party,
  due: date,
  target: target.optional(),
  /** The day it was reported done, for those without a measurable target. */
  done: date.optional(),
});

const agreement = z.strictObject({
  id,
  title,
  parties: z.array(party).min(2),
  event: z.string().optional(),
  signed: date,
  commitments: z.array(commitment),
});

function oneBound(record: {
  readonly atMost?: number | undefined;
  readonly atLeast?: number | undefined;
}): boolean {
  return (record.atMost === undefined) !== (record.atLeast === undefined);
}

/** One list of records a file: `organisations.yaml`, `offers.csv`… */
export const BOOK_SCHEMAS = {
  countries: z.array(countryRecord),
  organisations: z.array(organisation),
  events: z.array(event),
  offers: z.array(offer),
  needs: z.array(need),
  agreements: z.array(agreement),
} as const;

export type BookPart = keyof typeof BOOK_SCHEMAS;

/** The records of a cooperation book, part by part; a part without a file is empty. */
export type CooperationBook = { readonly [Part in BookPart]: Readonly<z.infer<(typeof BOOK_SCHEMAS)[Part]>> };

export type BookEvent = CooperationBook['events'][number];
export type Offer = CooperationBook['offers'][number];
export type Need = CooperationBook['needs'][number];

export type Agreement = CooperationBook['agreements'][number];
export type Commitment = Agreement['commitments'][number];
export type Target = NonNullable<Commitment['target']>;
export type Title = Offer['title'];
