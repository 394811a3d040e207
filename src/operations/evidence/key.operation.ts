import { readFile } from 'node:fs/promises';
import { keyExportSchema, keyListSchema, keyNamedSchema, keyNewSchema } from '../../schemas/key-answers.ts';
import { readMoment } from '../../core/moment.ts';
import { Refusal } from '../../core/refusal.ts';
import {
  keyExportRequest,
  keyListRequest,
  keyNewRequest,
  keyRevokeRequest,
  keyTrustRequest,
} from '../../schemas/requests/evidence.ts';
import { keyListRows } from '../../exchange/rows/key-rows.ts';
import { keyReport } from '../../reports/dossier/key-report.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { operation } from '../operation.ts';
import { newKey, publicKeyText, readPublicKey, revokeKey, trustedKeys, trustKey } from './keys.ts';
import { optionOf } from '../option-of.ts';

/** A key pair: the private key in a file that only its owner can read, the public one beside it. */
export const keyNewOperation = operation({
  id: 'key.new',
  kind: 'write',
  request: keyNewRequest,
  answer: keyNewSchema,
  async run({ out, name, passphraseFile }, house) {
    const key = await newKey(out, name, await passphraseIn(passphraseFile));
    // Who signs with a key trusts it.
    await trustKey(key, house.now().toISOString());
    return { out, name, keyid: key.keyid };
  },
});

/** The public key of a key file, to hand out. */
export const keyExportOperation = operation({
  id: 'key.export',
  kind: 'read',
  request: keyExportRequest,
  answer: keyExportSchema,
  async run({ file, out }) {
    const publicKey = publicKeyText(await readPublicKey(file));
    if (out === undefined) return { publicKey };
    await writeFileWhole(out, publicKey, optionOf(keyExportRequest, 'out'));
    return { publicKey, out };
  },
});

/** Signatures of a public key count from now on. */
export const keyTrustOperation = operation({
  id: 'key.trust',
  kind: 'write',
  request: keyTrustRequest,
  answer: keyNamedSchema,
  async run({ file, name }, house) {
    const found = await readPublicKey(file);
    const key = { ...found, name: name ?? found.name };
    await trustKey(key, house.now().toISOString());
    return { name: key.name, keyid: key.keyid };
  },
});

/** What a key signs no longer counts from a moment on. */
export const keyRevokeOperation = operation({
  id: 'key.revoke',
  kind: 'write',
  request: keyRevokeRequest,
  answer: keyNamedSchema,
  async run({ key, since, reason }) {
    const { name, keyid } = await revokeKey(key, momentOf(since), reason);
    return { name, keyid };
  },
});

/** The keys that are trusted or revoked. */
export const keyListOperation = operation({
  id: 'key.list',
  kind: 'read',
  request: keyListRequest,
  answer: keyListSchema,
  run: async () => ({ keys: (await trustedKeys()).map((key) => ({ ...key })) }),
  report: keyReport,
  rows: keyListRows,
});

/** The first line of a file, or what the environment says; undefined where a key is to have no passphrase. */
async function passphraseIn(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return process.env['MURUNA_PASSPHRASE'];
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal('not-found', 'file.not-found', { file });
  });
  return text.split(/\r?\n/)[0];
}

/** A moment of a checked request, in UTC; the whole time where it gives none. */
function momentOf(written = '1970-01-01'): string {
  const read = readMoment(written, { zone: 'UTC' });
  if ('code' in read) throw new Error(`${written} is not a moment`);
  return new Date(read.moment).toISOString();
}
