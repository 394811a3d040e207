import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { withoutFields } from '../../exchange/dossier/seal.ts';
import { safeName } from '../../exchange/dossier/safe-path.ts';
import { envelopeText, parseEnvelope, type Envelope } from '../../exchange/dossier/statement.ts';
import type { House } from '../operation.ts';
import { fileOfBytes, writeArchive, type SourceFile } from './archive.ts';
import { DISCLOSURES_PATH, ENVELOPE_PATH, KEY_FOLDER, TIMESTAMP_PATH } from './build.ts';
import { openDossier, type OpenDossier, type StoredFile } from './open.ts';
import { parsePublicKey } from './keys.ts';
import { isSignedBy, signStatement, withSignature } from './sign.ts';
import { checkTimestamp } from './timestamp.ts';
import { isUnsigned, verifyDossier } from './verify.ts';
import { crc32 } from 'node:zlib';

/** Adds the signatures of further keys. What is signed stays byte for byte as it was. */
export async function addSignatures(
  dossier: string,
  keyFiles: readonly string[],
  out: string,
  house: Pick<House, 'now' | 'operations' | 'software'>,
): Promise<void> {
  await amend(dossier, out, house, async (envelope) => {
    const payload = Buffer.from(envelope.payload, 'base64');
    const { envelope: signed, signers } = await signStatement(payload, keyFiles, envelope.signatures);
    return [
      fileOfBytes(ENVELOPE_PATH, envelopeText(signed)),
      ...signers.map(({ keyid, publicKey }) => fileOfBytes(`${KEY_FOLDER}${keyid}.pub`, publicKey)),
    ];
  });
}

/**
 * Adds a signature that was made elsewhere, with the key that made it: the private key never comes here.
 *
 * @throws Refusal `bad-data` where the signature is not one of that key over this dossier
 */
export async function attachSignature(
  dossier: string,
  { publicKey, signature }: { readonly publicKey: string; readonly signature: string },
  out: string,
  house: Pick<House, 'now' | 'operations' | 'software'>,
): Promise<{ readonly keyid: string; readonly name: string }> {
  const key = parsePublicKey(publicKey);
  if (!key) throw new Refusal('bad-data', 'dossier.attach.no-key', { command: 'muruna key export' });
  await amend(dossier, out, house, (envelope) => {
    const made = { keyid: key.keyid, sig: signature };
    if (!isSignedBy(Buffer.from(envelope.payload, 'base64'), made, key))
      throw new Refusal('bad-data', 'dossier.attach.other', { key: key.keyid });
    return Promise.resolve([
      fileOfBytes(ENVELOPE_PATH, envelopeText(withSignature(envelope, made))),
      fileOfBytes(`${KEY_FOLDER}${key.keyid}.pub`, key.publicKey),
    ]);
  });
  return { keyid: key.keyid, name: key.name };
}

/** Attaches a time-stamp token that some authority gave for the statement. */
export async function attachTimestamp(
  dossier: string,
  tokenFile: string,
  out: string,
  house: Pick<House, 'now' | 'operations' | 'software'>,
): Promise<void> {
  const token = await readFile(tokenFile).catch(() => {
    throw new Refusal('not-found', 'file.not-found', { file: tokenFile });
  });
  await amend(dossier, out, house, async (envelope) => {
    const { valid } = await checkTimestamp(token, Buffer.from(envelope.payload, 'base64'));
    if (!valid) throw new Refusal('bad-data', 'dossier.timestamp-other', { file: tokenFile });
    return [fileOfBytes(TIMESTAMP_PATH, token)];
  });
}

/** Takes sealed fields out for good: their disclosures are dropped, everything else stays verifiable. */
export async function redactFields(
  dossier: string,
  fields: readonly string[],
  out: string,
  house: Pick<House, 'now' | 'operations' | 'software'>,
): Promise<void> {
  await amend(dossier, out, house, async (_, files) => {
    const file = files.find(({ path }) => path === DISCLOSURES_PATH);
    const texts = file ? (JSON.parse(new TextDecoder().decode(await bytesOf(file))) as string[]) : [];
    const {
      kept,
      unknown: [missing],
    } = withoutFields(texts, fields);
    if (missing !== undefined) throw new Refusal('not-found', 'dossier.no-such-field', { field: missing });
    return [fileOfBytes(DISCLOSURES_PATH, `${JSON.stringify(kept, undefined, 1)}\n`)];
  });
}

/** Bytes of the statement that the signatures and time-stamps are for. */
export async function statementOfDossier(dossier: string): Promise<Uint8Array> {
  const opened = await openDossier(dossier);
  try {
    return Buffer.from((await envelopeOf(opened, dossier)).payload, 'base64');
  } finally {
    await opened.close();
  }
}

async function amend(
  dossier: string,
  out: string,
  house: Pick<House, 'now' | 'operations' | 'software'>,
  change: (envelope: Envelope, files: readonly StoredFile[]) => Promise<SourceFile[]>,
): Promise<void> {
  const { operations, software } = house;
  const request = { now: house.now().toISOString(), operations, software };
  const { answer } = await verifyDossier({ dossier, trusted: [], ...request });
  if (!answer.intact && !answer.problems.every(isUnsigned))
    throw new Refusal('bad-data', 'dossier.not-intact', { file: dossier });
  const opened = await openDossier(dossier);
  try {
    const changed = await change(await envelopeOf(opened, dossier), opened.files);
    const replaced = new Set(changed.map(({ path }) => path));
    const kept = [];
    for (const file of opened.files) if (!replaced.has(file.path)) kept.push(await storedFile(file));
    await writeArchive(out, safeName(parse(out).name), [...kept, ...changed]);
  } finally {
    await opened.close();
  }
}

async function envelopeOf(opened: OpenDossier, dossier: string): Promise<Envelope> {
  const file = opened.files.find(({ path }) => path === ENVELOPE_PATH);
  const envelope = file && parseEnvelope(new TextDecoder().decode(await bytesOf(file)));
  if (!envelope) throw new Refusal('bad-data', 'dossier.not-intact', { file: dossier });
  return envelope;
}

async function storedFile({ path, bytes, read }: StoredFile): Promise<SourceFile> {
  let crc = 0;
  for await (const chunk of read()) crc = crc32(chunk, crc);
  return { path, bytes, sha256: '', crc32: crc, content: { read } };
}

async function bytesOf({ read }: StoredFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of read()) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks);
}
