import { z } from 'zod';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { REPORT_FORMATS } from '../report-formats.ts';
import { book, countryField, fileLanguage, snapshot, today, todayOfServices } from './common.ts';
import { field } from './field.ts';

const ofCountry = /^[^=]+=.+$/;

const servicesOfSides = () => ({
  services: field(z.array(z.string().regex(ofCountry)).min(1).optional(), {
    help: 'field.brief.services',
    value: 'country=folder',
    example: 'IR=services',
    input: 'folder',
    isOfCountry: true,
  }),
  gone: field(z.array(z.string().min(1)).min(1).optional(), {
    help: 'field.services.live.gone',
    value: 'names',
    goesWith: 'services',
  }),
});

export const briefRequest = z.strictObject({
  countries: field(z.array(z.string().min(1)).default([]), { help: 'field.brief.countries', position: 0 }),
  region: field(z.array(z.string().min(1)).optional(), { help: 'field.brief.region', value: 'countries' }),
  inventory: field(z.array(z.string().regex(ofCountry)).optional(), {
    help: 'field.brief.inventory',
    value: 'country=folder',
    example: 'IR=inventory',
    input: 'folder',
    isOfCountry: true,
  }),
  damage: field(z.array(z.string().regex(ofCountry)).optional(), {
    help: 'field.brief.damage',
    value: 'country=file',
    example: 'IR=night.json',
    input: 'file',
    isOfCountry: true,
  }),
  ...servicesOfSides(),
  ranks: field(z.boolean().default(false), { help: 'field.brief.ranks' }),
  today: todayOfServices(),
  snapshot: snapshot(),
});

export const partnersRequest = z.strictObject({ country: countryField(), snapshot: snapshot() });

export const matchRequest = z.strictObject({
  book: book(),
  country: field(z.string().min(1).optional(), { help: 'field.match.country', value: 'country' }),
  declaredOnly: field(z.boolean().default(false), { help: 'field.match.declared-only' }),
  keep: field(z.string().min(1).optional(), { help: 'field.match.keep', value: 'file', input: 'file' }),
  practices: field(z.array(z.string().min(1)).max(100).default([]), {
    help: 'field.match.practices',
    value: 'files',
    input: 'file',
  }),
  snapshot: snapshot(),
});

export const commitmentsRequest = z.strictObject({ book: book(), snapshot: snapshot(), today: today() });

export const eventRequest = z.strictObject({
  event: field(z.string().min(1), { help: 'field.event', position: 0 }),
  book: book(),
  snapshot: snapshot(),
  today: today(),
});

const formats = () =>
  field(z.array(z.enum(REPORT_FORMATS)).min(1).default(['html']), {
    help: 'field.formats',
    value: 'formats',
    areFlags: true,
  });
const out = () =>
  field(z.string().min(1), { help: 'field.folder.out', value: 'folder', output: 'new-folder' });

const languages = z.array(z.enum(LANGUAGE_CODES)).min(1);
const latinDigits = () => field(z.boolean().default(false), { help: 'field.latin-digits' });

export const eventPackRequest = z.strictObject({
  ...eventRequest.shape,
  out: out(),
  formats: formats(),
  languages: field(languages.optional(), { help: 'field.event.languages', value: 'codes', option: 'lang' }),
  latinDigits: latinDigits(),
});

export const briefPartnersRequest = z.strictObject({
  country: countryField(),
  out: out(),
  formats: formats(),
  languages: field(languages.default(['en']), { help: 'field.languages', value: 'codes', option: 'lang' }),
  latinDigits: latinDigits(),
  ...servicesOfSides(),
  today: todayOfServices(),
  snapshot: snapshot(),
});

export const bookInitRequest = z.strictObject({
  folder: field(z.string().min(1), { help: 'field.inventory.folder', position: 0, output: 'folder' }),
  countries: field(z.array(z.string().min(1)).length(2), { help: 'field.book.init.countries', position: 1 }),
  language: fileLanguage(),
  today: today(),
});

export const bookCheckRequest = z.strictObject({
  folder: field(z.string().min(1), { help: 'field.book', position: 0, input: 'folder' }),
});

export type MatchRequest = z.input<typeof matchRequest>;
