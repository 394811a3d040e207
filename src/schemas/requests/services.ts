import { z } from 'zod';
import { PROVIDER_KINDS } from '../services-who-answer.ts';
import { asnField, countryField, fileLanguage, inventory, planeField, snapshot, today } from './common.ts';
import { field } from './field.ts';

export const tldHomeRequest = z.strictObject({
  root: field(z.string().min(1), { help: 'field.tld-home.root', value: 'file', input: 'file' }),
  snapshot: snapshot(),
});

export const servicesInitRequest = z.strictObject({
  folder: field(z.string().min(1), { help: 'field.inventory.folder', position: 0, output: 'folder' }),
  example: field(z.boolean().default(false), { help: 'field.services.init.example' }),
  excel: field(z.boolean().default(false), { help: 'field.excel' }),
  language: fileLanguage(),
});

export const servicesImportRequest = z.strictObject({
  files: field(z.array(z.string().min(1)).min(1), {
    help: 'field.services.import.files',
    position: 0,
    input: 'file',
  }),
  out: field(z.string().min(1), { help: 'field.inventory.out', value: 'folder', output: 'folder' }),
  excel: field(z.boolean().default(false), { help: 'field.excel' }),
  language: fileLanguage(),
});

export const servicesCollectRequest = z.strictObject({
  list: field(z.string().min(1), { help: 'field.services.collect.list', position: 0, input: 'file' }),
  out: field(z.string().min(1), { help: 'field.services.collect.out', value: 'folder', output: 'folder' }),
  certificates: field(z.boolean().default(false), { help: 'field.services.collect.certificates' }),
  resolver: field(z.array(z.string().min(1)).min(1).optional(), {
    help: 'field.services.collect.resolver',
    value: 'address',
  }),
  yes: field(z.boolean().default(false), { help: 'field.services.collect.yes' }),
});

export type ServicesCollectRequest = z.output<typeof servicesCollectRequest>;

export const servicesCriticalRequest = z.strictObject({
  services: field(z.string().min(1), { help: 'field.services.folder', value: 'folder', input: 'folder' }),
  inventory: inventory(),
  out: field(z.string().min(1), {
    help: 'field.services.critical.out',
    value: 'folder',
    output: 'new-folder',
  }),
});

export const servicesCheckRequest = z.strictObject({
  folder: field(z.string().min(1), { help: 'field.services.folder', position: 0, input: 'folder' }),
});

const struckBy = () =>
  field(z.string().min(1).optional(), { help: 'field.services.live.scenario', value: 'file', input: 'file' });

/** What does not work any more whatever is reached. */
const lost = () => ({
  gone: field(z.array(z.string().min(1)).min(1).optional(), {
    help: 'field.services.live.gone',
    value: 'names',
  }),
  withdrawal: field(z.string().min(1).optional(), {
    help: 'field.services.live.withdrawal',
    value: 'file',
    input: 'file',
  }),
});

export const servicesLiveRequest = z.strictObject({
  country: countryField(),
  services: field(z.string().min(1), { help: 'field.services.folder', value: 'folder', input: 'folder' }),
  scenario: struckBy(),
  stale: field(z.number().min(0).max(720).default(0), { help: 'field.services.live.stale', value: 'hours' }),
  rootCopy: field(z.boolean().default(false), { help: 'field.services.live.root-copy' }),
  remedies: field(z.array(z.string().min(1)).min(1).optional(), {
    help: 'field.services.live.remedies',
    value: 'ids',
    form: 'name',
  }),
  home: field(asnField().optional(), { help: 'field.services.keep.home', value: 'asn', form: 'asn' }),
  ...lost(),
  plane: planeField(),
  lenient: field(z.boolean().default(false), { help: 'field.lenient' }),
  today: today(),
  snapshot: snapshot(),
});

export type ServicesLiveRequest = z.output<typeof servicesLiveRequest>;

export const sitrepRequest = z.strictObject({
  country: countryField(),
  services: field(z.string().min(1), { help: 'field.services.folder', value: 'folder', input: 'folder' }),
  hour: field(z.number().min(0).max(2160).default(0), { help: 'field.sitrep.hour', value: 'hours' }),
  plan: field(z.string().min(1).optional(), { help: 'field.sitrep.plan', value: 'file', input: 'file' }),
  isPublic: field(z.boolean().default(false), { help: 'field.sitrep.public', option: 'public' }),
  scenario: struckBy(),
  stale: field(z.number().min(0).max(720).default(0), { help: 'field.services.live.stale', value: 'hours' }),
  rootCopy: field(z.boolean().default(false), { help: 'field.services.live.root-copy' }),
  ...lost(),
  plane: planeField(),
  lenient: field(z.boolean().default(false), { help: 'field.lenient' }),
  today: today(),
  snapshot: snapshot(),
});

export type SitrepRequest = z.output<typeof sitrepRequest>;

export const servicesWhoRequest = z.strictObject({
  country: countryField(),
  services: field(z.string().min(1), { help: 'field.services.folder', value: 'folder', input: 'folder' }),
  k: field(z.int().min(1).max(3).default(1), { help: 'field.services.who.k', value: 'number' }),
  scenario: field(z.string().min(1).optional(), {
    help: 'field.services.who.scenario',
    value: 'file',
    input: 'file',
  }),
  hour: field(z.number().min(0).max(2160).default(0), { help: 'field.services.who.hour', value: 'hours' }),
  ...lost(),
  of: field(z.enum(PROVIDER_KINDS).default('network'), { help: 'field.services.who.of', value: 'kind' }),
  plane: planeField(),
  lenient: field(z.boolean().default(false), { help: 'field.lenient' }),
  today: today(),
  snapshot: snapshot(),
});

export type ServicesWhoRequest = z.output<typeof servicesWhoRequest>;

export const servicesKeepRequest = z.strictObject({
  country: countryField(),
  services: field(z.string().min(1), { help: 'field.services.folder', value: 'folder', input: 'folder' }),
  scenario: struckBy(),
  ...lost(),
  remedies: field(z.int().min(1).max(8).default(3), {
    help: 'field.services.keep.remedies',
    value: 'number',
  }),
  days: field(z.number().min(1).max(365).default(30), { help: 'field.services.keep.days', value: 'number' }),
  hour: field(z.number().min(0).max(8760).optional(), { help: 'field.services.keep.hour', value: 'hours' }),
  home: field(asnField().optional(), {
    help: 'field.services.keep.home',
    value: 'asn',
    form: 'asn',
  }),
  prices: field(z.array(z.string().min(1)).min(1).optional(), {
    help: 'field.services.keep.prices',
    value: 'prices',
    form: 'name',
  }),
  budget: field(z.number().min(0).optional(), { help: 'field.services.keep.budget', value: 'number' }),
  plane: planeField(),
  lenient: field(z.boolean().default(false), { help: 'field.lenient' }),
  today: today(),
  snapshot: snapshot(),
});

export type ServicesKeepRequest = z.output<typeof servicesKeepRequest>;
