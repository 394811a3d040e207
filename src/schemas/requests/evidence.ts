import { z } from 'zod';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { writtenMoment } from '../moment.ts';
import { field } from './field.ts';

const path = () => z.string().min(1);
const dossier = () => field(path(), { help: 'field.dossier', position: 0, input: 'file' });
const out = () => field(path(), { help: 'field.dossier.out', value: 'file', output: 'file' });
/** Which inputs are packed. */
export const DOSSIER_INPUTS = ['no-snapshots', 'all', 'none'] as const;
const inputs = () => field(z.enum(DOSSIER_INPUTS).default('no-snapshots'), { help: 'field.dossier.inputs' });
const keys = () =>
  field(z.array(path()).min(1), { help: 'field.dossier.key', value: 'files', option: 'key' });

/** What goes into a dossier, and how it is shown. */
const contents = () => ({
  from: field(z.array(path()).min(1), {
    help: 'field.dossier.from',
    value: 'files',
    input: 'file',
    withInputs: true,
  }),
  narrative: field(path().optional(), { help: 'field.dossier.narrative', value: 'file', input: 'file' }),
  title: field(z.string().min(1).optional(), { help: 'field.dossier.title', value: 'text' }),
  languages: field(z.array(z.enum(LANGUAGE_CODES)).default([...LANGUAGE_CODES]), {
    help: 'field.dossier.languages',
    option: 'lang',
    value: 'codes',
  }),
  format: field(z.array(z.enum(['html', 'pdf'])).default(['html', 'pdf']), { help: 'field.dossier.format' }),
  seal: field(z.array(z.string().min(1)).default([]), { help: 'field.dossier.seal', value: 'paths' }),
  out: out(),
  now: field(z.iso.datetime().optional(), { help: 'field.now', now: 'moment', value: 'moment' }),
});

export const dossierBuildRequest = z.strictObject({
  ...contents(),
  keys: keys(),
  inputs: inputs(),
});

/** A dossier to be signed elsewhere. */
export const dossierDraftRequest = z.strictObject({
  ...contents(),
  inputs: inputs(),
  text: field(z.string().max(1_000_000).optional(), { help: 'field.dossier.text', value: 'text' }),
});

export const dossierAttachRequest = z.strictObject({
  dossier: dossier(),
  publicKey: field(z.string().min(1).max(10_000), { help: 'field.dossier.public-key', value: 'text' }),
  signature: field(z.base64().min(1).max(1000), { help: 'field.dossier.signature', value: 'text' }),
  out: out(),
});

export const dossierVerifyRequest = z.strictObject({
  dossier: dossier(),
  trust: field(z.array(path()).default([]), {
    help: 'field.dossier.trust',
    value: 'files',
    input: 'file',
  }),
  repeat: field(z.boolean().default(false), { help: 'field.dossier.repeat' }),
  input: field(z.array(path()).default([]), { help: 'field.dossier.input', value: 'files', isLocal: true }),
  tsaCert: field(z.array(path()).default([]), {
    help: 'field.dossier.tsa-cert',
    value: 'files',
    isLocal: true,
  }),
});

export const dossierFiguresRequest = z.strictObject({
  files: field(z.array(path()).min(1), { help: 'field.dossier.figures.files', position: 0, input: 'file' }),
});

export const dossierPreviewRequest = z.strictObject({ dossier: dossier() });

export const dossierSignRequest = z.strictObject({ dossier: dossier(), keys: keys(), out: out() });
export const dossierStatementRequest = z.strictObject({ dossier: dossier(), out: out() });
export const dossierTimestampRequest = z.strictObject({
  dossier: dossier(),
  token: field(path(), { help: 'field.dossier.token', value: 'file' }),
  out: out(),
});
export const dossierRedactRequest = z.strictObject({
  dossier: dossier(),
  fields: field(z.array(z.string().min(1)).min(1), {
    help: 'field.dossier.fields',
    value: 'paths',
    option: 'field',
  }),
  out: out(),
});

export const keyNewRequest = z.strictObject({
  out: field(path(), { help: 'field.key.out', value: 'file', output: 'file' }),
  name: field(z.string().default(''), { help: 'field.key.name', value: 'name' }),
  passphraseFile: field(path().optional(), { help: 'field.key.passphrase-file', value: 'file' }),
});
export const keyExportRequest = z.strictObject({
  file: field(path(), { help: 'field.key.any-file', position: 0 }),
  out: field(path().optional(), { help: 'field.key.export.out', value: 'file', output: 'file' }),
});
export const keyTrustRequest = z.strictObject({
  file: field(path(), { help: 'field.key.file', position: 0 }),
  name: field(z.string().min(1).optional(), { help: 'field.key.trust.name', value: 'name' }),
});
export const keyRevokeRequest = z.strictObject({
  key: field(z.string().min(1), { help: 'field.key.number', position: 0 }),
  since: field(writtenMoment.optional(), { help: 'field.key.since', value: 'date' }),
  reason: field(z.string().min(1).optional(), { help: 'field.key.reason', value: 'text' }),
});
export const keyListRequest = z.strictObject({});
