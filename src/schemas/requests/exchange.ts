import { z } from 'zod';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { EXCHANGE_FORMATS } from '../exchange-formats.ts';
import { fullHandling, HANDLINGS } from '../services-folder.ts';
import { field } from './field.ts';

const path = () => z.string().min(1);

/** It holds secrets: never an input that a dossier could pack. */
const exchange = () => field(path(), { help: 'field.exchange.folder', value: 'folder', isLocal: true });
const key = () => field(path(), { help: 'field.exchange.key', value: 'file', isLocal: true });
const out = () => field(path(), { help: 'field.exchange.out', value: 'folder', output: 'folder' });
/** `amber` will do. */
const given = z.preprocess(fullHandling, z.enum(HANDLINGS));
const now = () => field(z.iso.datetime().optional(), { help: 'field.now', now: 'moment', value: 'moment' });
const items = () =>
  field(z.array(path()).min(1), { help: 'field.exchange.items', position: 0, form: 'name' });

export const exchangeInitRequest = z.strictObject({
  folder: field(path(), { help: 'field.exchange.new-folder', position: 0, output: 'new-folder' }),
  key: key(),
  name: field(z.string().min(1).max(200).optional(), { help: 'field.exchange.name', value: 'text' }),
});

export const exchangePartnerRequest = z.strictObject({
  card: field(path(), { help: 'field.exchange.card', position: 0, input: 'file' }),
  folder: exchange(),
  limit: field(given.default('TLP:GREEN'), { help: 'field.exchange.limit' }),
  key: key(),
  now: now(),
});

export const exchangeRemoveRequest = z.strictObject({
  partner: field(path(), { help: 'field.exchange.partner', position: 0, form: 'name' }),
  folder: exchange(),
  key: key(),
  out: out(),
  now: now(),
});

export const exchangeAddRequest = z.strictObject({
  files: field(z.array(path()).default([]), { help: 'field.exchange.files', position: 0, input: 'file' }),
  told: field(z.array(path()).default([]), { help: 'field.exchange.told', value: 'ids', form: 'name' }),
  folder: exchange(),
  marking: field(given, { help: 'field.exchange.own-marking', option: 'tlp' }),
  downgrade: field(z.string().trim().min(1).max(2000).optional(), {
    help: 'field.exchange.downgrade',
    value: 'text',
  }),
  id: field(z.string().min(1).max(200).optional(), { help: 'field.exchange.id', value: 'text' }),
  part: field(z.array(path()).default([]), { help: 'field.exchange.part', value: 'items', form: 'name' }),
  from: field(z.array(path()).default([]), { help: 'field.exchange.from', value: 'items', form: 'name' }),
  copy: field(z.boolean().default(false), { help: 'field.exchange.copy' }),
  key: key(),
  now: now(),
});

/** For whom, and under what terms. */
const release = () => ({
  items: items(),
  folder: exchange(),
  to: field(z.array(path()).min(1), { help: 'field.exchange.to', value: 'partners', form: 'name' }),
  marking: field(given, { help: 'field.exchange.marking', option: 'tlp' }),
  purpose: field(z.string().min(1).max(2000), { help: 'field.exchange.purpose', value: 'text' }),
  until: field(z.iso.datetime().optional(), {
    help: 'field.exchange.until',
    value: 'moment',
    example: '2027-01-31T12:00:00Z',
  }),
  onward: field(z.array(path()).default([]), {
    help: 'field.exchange.onward',
    value: 'partners',
    form: 'name',
  }),
  now: now(),
});

export const exchangePreviewRequest = z.strictObject(release());

export const exchangeReleaseRequest = z.strictObject({ ...release(), key: key(), out: out() });

export const exchangeReceiveRequest = z.strictObject({
  parcels: field(z.array(path()).min(1), { help: 'field.exchange.parcels', position: 0, isLocal: true }),
  folder: exchange(),
  key: key(),
  out: out(),
  now: now(),
});

export const exchangeWithdrawRequest = z.strictObject({
  items: items(),
  folder: exchange(),
  reason: field(z.string().min(1).max(2000), { help: 'field.exchange.reason', value: 'text' }),
  key: key(),
  out: out(),
  now: now(),
});

export const exchangeSendRequest = z.strictObject({ folder: exchange(), key: key(), out: out(), now: now() });

export const exchangeExpireRequest = z.strictObject({ folder: exchange(), now: now() });

export const exchangeLedgerRequest = z.strictObject({ folder: exchange(), now: now() });

const format = () => field(z.enum(EXCHANGE_FORMATS), { help: 'field.exchange.as', value: 'format' });

export const exchangeWriteRequest = z.strictObject({
  ...release(),
  as: format(),
  actual: field(z.boolean().default(false), { help: 'field.exchange.actual' }),
  areas: field(path().optional(), { help: 'field.exchange.areas', value: 'file', input: 'file' }),
  key: key(),
  out: field(path(), { help: 'field.exchange.out-file', value: 'file', output: 'file-or-folder' }),
});

const readIn = () =>
  field(z.enum(LANGUAGE_CODES).optional(), {
    help: 'field.exchange.read-in',
    value: 'code',
    now: 'language',
  });

/** PEM: who signs messages of CAP. */
const trustCertificate = () =>
  field(z.array(path()).default([]), {
    help: 'field.exchange.trust-certificate',
    value: 'files',
    input: 'file',
    form: 'name',
  });

export const exchangeReadRequest = z.strictObject({
  files: field(z.array(path()).default([]), {
    help: 'field.exchange.read-files',
    position: 0,
    input: 'file',
  }),
  folder: field(path().optional(), {
    help: 'field.exchange.read-folder',
    value: 'folder',
    isLocal: true,
  }),
  beside: field(z.array(path()).default([]), {
    help: 'field.exchange.beside',
    value: 'files',
    input: 'file',
    form: 'name',
  }),
  readIn: readIn(),
  trustCertificate: trustCertificate(),
  now: now(),
});

export const exchangeKeepRequest = z.strictObject({
  files: field(z.array(path()).min(1), { help: 'field.exchange.read-files', position: 0, input: 'file' }),
  partner: field(path(), { help: 'field.exchange.partner', value: 'partner', form: 'name' }),
  folder: exchange(),
  readIn: readIn(),
  trustCertificate: trustCertificate(),
  now: now(),
});

/** A server of TAXII 2.1 of a partner; the token never stands on a command line. */
const wire = () => ({
  url: field(z.string().min(1).max(2000), { help: 'field.exchange.url', position: 0, form: 'name' }),
  partner: field(path(), { help: 'field.exchange.partner', value: 'partner', form: 'name' }),
  folder: exchange(),
  tokenFile: field(path().optional(), { help: 'field.exchange.token-file', value: 'file', isLocal: true }),
  now: now(),
});

export const exchangePullRequest = z.strictObject(wire());

export const exchangePushRequest = z.strictObject(wire());
