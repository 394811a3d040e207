import type { Certificate } from 'pkijs';
import type { Work } from '../../core/progress.ts';
import { references, resolveReference, type Resolved } from '../../exchange/dossier/narrative.ts';
import { decodeResult, type Result, type ResultDocument } from '../../exchange/dossier/result-file.ts';
import { openFields, readDisclosure } from '../../exchange/dossier/seal.ts';
import {
  parseEnvelope,
  parseStatement,
  type Envelope,
  type Statement,
} from '../../exchange/dossier/statement.ts';
import { parseManifest, type BagFile } from '../../exchange/dossier/bag.ts';
import { DISCLOSURES_PATH, ENVELOPE_PATH, KEY_FOLDER, TIMESTAMP_PATH } from './build.ts';
import { parsePublicKey, type NamedKey, type TrustedKey } from './keys.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { Operations } from '../operation.ts';
import { accountFor } from './account-for.ts';
import { deriveResult } from './derive-result.ts';
import { openDossier, type OpenDossier, type StoredFile } from './open.ts';
import { readFiles, textOf, type ReadFiles } from './read-files.ts';
import { isSignedBy, textDigest } from './sign.ts';
import type { DossierVerification, SignatureAnswer, TimestampAnswer } from '../../schemas/dossier-answers.ts';
import { checkTimestamp } from './timestamp.ts';

export interface VerifyRequest {
  /** Path of an archive or an unpacked folder, or the bytes of an archive. */
  readonly dossier: string | Uint8Array;
  readonly trusted: readonly TrustedKey[];
  /** ISO 8601: the verifier's clock. */
  readonly now: string;
  /** Certificates of time-stamp authorities that the verifier trusts; without any, a time-stamp's authority is not judged. */
  readonly authorities?: readonly Certificate[];
  /** Those whose results may be packed. */
  readonly operations: Operations;
  /** Name and version of this program: what it built itself it derives again to the byte. */
  readonly software: string;
}

/** Something that is not as signed. */
type Problem = CodedNotice;

/** What verification finds, whatever is computed again afterwards. */
export type VerifyAnswer = Omit<DossierVerification, 'file' | 'repeats' | 'repeated'>;

const NARRATIVE_PATH = 'data/narrative-source.md';
/** Clocks differ by minutes. */
const CLOCK_SLACK_MS = 10 * 60_000;

/** Holds a dossier to its signatures, offline; nothing is written. `results` are the packed ones, for `--repeat`. */
export async function verifyDossier(
  request: VerifyRequest,
  work: Work = {},
): Promise<{ answer: VerifyAnswer; results: Map<string, Result> }> {
  const dossier = await openDossier(request.dossier);
  try {
    const problems: Problem[] = [];
    if (dossier.frameFault)
      problems.push({
        code: 'dossier.problem.frame',
        facts: { file: dossier.frameFault.file, offset: dossier.frameFault.offset },
      });
    const read = await readFiles(dossier.files, problems, work);
    const envelope = parseEnvelope(textOf(read, ENVELOPE_PATH));
    const payload = envelope ? Buffer.from(envelope.payload, 'base64') : undefined;
    const statement = payload && parseStatement(payload.toString('utf8'));
    if (!read.sums.has(ENVELOPE_PATH)) problems.push({ code: 'dossier.problem.unsigned', facts: {} });
    else if (!statement) problems.push({ code: 'dossier.problem.changed', facts: { file: ENVELOPE_PATH } });
    problems.push(...contentProblems(read, statement));
    const keys = packedKeys(read, envelope, problems);
    const signatures =
      envelope && payload ? signaturesOf(envelope, payload, read, keys, statement, request, problems) : [];
    if (statement && Date.parse(statement.predicate.builtAt) > Date.parse(request.now) + CLOCK_SLACK_MS)
      problems.push({
        code: 'dossier.problem.future',
        facts: { date: statement.predicate.builtAt, now: request.now },
      });
    const documents = packedResults(read, problems);
    const sealed = openSealed(documents, read, problems);
    const results = await derivedResults(documents, request.operations, problems);
    const timestamp = await timestampOf(read, payload, statement, request, problems);
    const source = textOf(read, NARRATIVE_PATH);
    const resolved = references(source).map((reference) => resolveReference(reference, results));
    const isPartlySealed = sealed.open.length + sealed.closed.length > 0;
    const claims = checkNarrative(resolved, isPartlySealed, problems);
    const isSameSoftware = statement?.predicate.software === request.software;
    if (statement && problems.every(isUnsigned))
      problems.push(
        ...(await accountFor(
          {
            head: statement.predicate,
            files: signedFiles(dossier.files, read, statement),
            results,
            narrative: read.sums.has(NARRATIVE_PATH) ? { source, resolved } : undefined,
            isSameSoftware: isSameSoftware && !isPartlySealed,
          },
          work,
        )),
      );
    const intact = problems.length === 0 && signatures.every(({ status }) => status !== 'invalid');
    const answer: VerifyAnswer = {
      format: 'muruna/dossier-verification',
      version: 1,
      ok: intact && timestamp?.chain !== 'untrusted' && signatures.some(({ status }) => status === 'trusted'),
      intact,
      title: statement?.predicate.title ?? null,
      builtAt: statement?.predicate.builtAt ?? null,
      software: statement?.predicate.software ?? null,
      files: dossier.files.length,
      bytes: dossier.files.reduce((sum, { bytes }) => sum + bytes, 0),
      signatures,
      timestamp,
      results: [...results.keys()],
      claims,
      sealed,
      derived: isSameSoftware && !isPartlySealed,
      problems,
      remarks: remarksOn(dossier),
    };
    return { answer, results };
  } finally {
    await dossier.close();
  }
}

/** Whether all that is wrong is that nobody signed yet: a draft. */
export function isUnsigned({ code }: Problem): boolean {
  return code === 'dossier.problem.unsigned';
}

/** What came upon the dossier on its way and changes nothing of what was signed. */
function remarksOn({ isRepacked, litter }: OpenDossier): CodedNotice[] {
  return [
    ...(isRepacked ? [{ code: 'dossier.remark.repacked', facts: {} }] : []),
    ...(litter.length > 0
      ? [{ code: 'dossier.remark.litter', facts: { count: litter.length, file: litter[0] } }]
      : []),
  ];
}

/** Files beside the signed ones: the signatures themselves and what may be added or taken away later. */
function isBeside(path: string): boolean {
  return (
    path === ENVELOPE_PATH ||
    path === TIMESTAMP_PATH ||
    path === DISCLOSURES_PATH ||
    path.startsWith(KEY_FOLDER)
  );
}

/** Every file changed, added or removed, by the signed statement; by the manifest alone where that cannot be read. */
function contentProblems(read: ReadFiles, statement: Statement | undefined): Problem[] {
  const signed = statement
    ? new Map(statement.subject.map(({ name, digest }) => [name, digest.sha256]))
    : (parseManifest(textOf(read, 'manifest-sha256.txt')) ?? new Map<string, string>());
  const problems: Problem[] = [];
  for (const [path, sum] of read.sums) {
    if (isBeside(path) || (!statement && !path.startsWith('data/'))) continue;
    const wanted = signed.get(path);
    if (wanted === undefined) problems.push({ code: 'dossier.problem.added', facts: { file: path } });
    else if (wanted !== sum) problems.push({ code: 'dossier.problem.changed', facts: { file: path } });
  }
  for (const path of signed.keys())
    if (!read.sums.has(path)) problems.push({ code: 'dossier.problem.removed', facts: { file: path } });
  return problems;
}

/** Public keys that came along; each must be the key its name says, and the key of a signature. Any other was added. */
function packedKeys(
  read: ReadFiles,
  envelope: Envelope | undefined,
  problems: Problem[],
): Map<string, NamedKey> {
  const keys = new Map<string, NamedKey>();
  for (const [path, bytes] of read.kept) {
    if (!path.startsWith(KEY_FOLDER)) continue;
    const text = bytes.toString('utf8');
    const key = parsePublicKey(text);
    const isOfSigner =
      envelope === undefined || envelope.signatures.some(({ keyid }) => path === keyFile(keyid));
    if (key && path === keyFile(key.keyid) && text === key.publicKey && isOfSigner) keys.set(key.keyid, key);
    else
      problems.push({ code: `dossier.problem.${isOfSigner ? 'changed' : 'added'}`, facts: { file: path } });
  }
  return keys;
}

function signaturesOf(
  envelope: Envelope,
  payload: Uint8Array,
  read: ReadFiles,
  packed: ReadonlyMap<string, NamedKey>,
  statement: Statement | undefined,
  { trusted }: VerifyRequest,
  problems: Problem[],
): SignatureAnswer[] {
  if (envelope.signatures.length === 0) problems.push({ code: 'dossier.problem.unsigned', facts: {} });
  return envelope.signatures.map((signature): SignatureAnswer => {
    const { keyid } = signature;
    const known = trusted.find((key) => key.keyid === keyid);
    const key = known ?? packed.get(keyid);
    const name = known?.name ?? '';
    // Either the key file is gone or the number in the envelope is another.
    if (!read.sums.has(keyFile(keyid)))
      problems.push({ code: 'dossier.problem.removed', facts: { file: keyFile(keyid) } });
    if (!key) {
      problems.push({ code: 'dossier.problem.signature', facts: { file: ENVELOPE_PATH, key: keyid } });
      return { keyid, name, status: 'unknown-key' };
    }
    if (!isSignedBy(payload, signature, key)) {
      problems.push({ code: 'dossier.problem.signature', facts: { file: ENVELOPE_PATH, key: keyid } });
      return { keyid, name, status: 'invalid' };
    }
    if (!known) return { keyid, name, status: 'unknown-key' };
    const revoked = known.revokedAt !== undefined && !isBefore(statement?.predicate.builtAt, known.revokedAt);
    return { keyid, name, status: revoked ? 'revoked' : 'trusted' };
  });
}

/**
 * Whether the dossier says it was built before its key was revoked. The holder of a stolen key can say so too: a revocation
 * dated before the theft is the safe one.
 */
function isBefore(moment: string | undefined, revokedAt: string): boolean {
  return moment !== undefined && Date.parse(moment) < Date.parse(revokedAt);
}

function packedResults(read: ReadFiles, problems: Problem[]): Map<string, ResultDocument> {
  const results = new Map<string, ResultDocument>();
  for (const [path, bytes] of read.kept) {
    const name = /^data\/results\/(.+)\.json$/.exec(path)?.[1];
    if (name === undefined) continue;
    const decoded = decodeResult(bytes.toString('utf8'));
    if ('result' in decoded) results.set(name, decoded.result);
    else problems.push({ code: 'dossier.problem.result', facts: { file: path } });
  }
  return results;
}

async function derivedResults(
  documents: ReadonlyMap<string, ResultDocument>,
  operations: Operations,
  problems: Problem[],
): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (const [name, document] of documents) {
    const result = await deriveResult(document, operations);
    if (result) results.set(name, result);
    else problems.push({ code: 'dossier.problem.result', facts: { file: `data/results/${name}.json` } });
  }
  return results;
}

function keyFile(keyid: string): string {
  return `${KEY_FOLDER}${keyid}.pub`;
}

/** Every file that the signature covers, with its size and its sum. */
function signedFiles(files: readonly StoredFile[], { sums }: ReadFiles, { subject }: Statement): BagFile[] {
  const signed = new Set(subject.map(({ name }) => name));
  return files
    .filter(({ path }) => signed.has(path))
    .map(({ path, bytes }) => ({ path, bytes, sha256: sums.get(path)! }));
}

/** Puts disclosed fields back into the results, in place. */
function openSealed(
  documents: Map<string, ResultDocument>,
  read: ReadFiles,
  problems: Problem[],
): VerifyAnswer['sealed'] {
  const texts = disclosures(read, problems);
  const open: string[] = [];
  const closed: string[] = [];
  let strangers = texts;
  for (const [name, { answer, provenance }] of documents) {
    const part = openFields({ ...answer, request: provenance.request }, texts, textDigest);
    strangers = strangers.filter((text) => part.strangers.includes(text));
    const { request, ...rest } = part.answer as Record<string, unknown>;
    const whole = { ...provenance, request: request as Record<string, unknown> };
    documents.set(name, { answer: rest, provenance: whole });
    open.push(...part.open);
    closed.push(...part.closed);
  }
  for (const text of strangers)
    problems.push({
      code: 'dossier.problem.disclosure',
      facts: { file: DISCLOSURES_PATH, field: readDisclosure(text)!.path },
    });
  return { open, closed };
}

function disclosures(read: ReadFiles, problems: Problem[]): string[] {
  if (!read.sums.has(DISCLOSURES_PATH)) return [];
  const text = textOf(read, DISCLOSURES_PATH);
  try {
    const texts = JSON.parse(text) as string[];
    // As the builder writes them: each once and in order, so that nothing can be said beside them.
    const isAsWritten = `${JSON.stringify([...new Set(texts)].toSorted(), undefined, 1)}\n` === text;
    if (isAsWritten && texts.every((item) => readDisclosure(item) !== undefined)) return texts;
  } catch {
    // falls through
  }
  problems.push({ code: 'dossier.problem.changed', facts: { file: DISCLOSURES_PATH } });
  return [];
}

async function timestampOf(
  read: ReadFiles,
  payload: Uint8Array | undefined,
  statement: Statement | undefined,
  { authorities, now }: VerifyRequest,
  problems: Problem[],
): Promise<TimestampAnswer | null> {
  if (!read.sums.has(TIMESTAMP_PATH) || !payload) return null;
  const token = read.kept.get(TIMESTAMP_PATH);
  const answer = await checkTimestamp(token ?? new Uint8Array(), payload, authorities);
  if (!answer.valid) problems.push({ code: 'dossier.problem.timestamp', facts: { file: TIMESTAMP_PATH } });
  else if (statement && answer.time !== null && !isPlausible(answer.time, statement, now))
    problems.push({
      code: 'dossier.problem.timestamp-time',
      facts: { time: answer.time, built: statement.predicate.builtAt, now },
    });
  return answer;
}

/** What is stamped was built before, and nobody stamps in the future. */
function isPlausible(time: string, { predicate }: Statement, now: string): boolean {
  const moment = Date.parse(time);
  return (
    moment >= Date.parse(predicate.builtAt) - CLOCK_SLACK_MS && moment <= Date.parse(now) + CLOCK_SLACK_MS
  );
}

/** Counts the claims that hold; one that does not is a lie of the builder, signed or not. */
function checkNarrative(resolved: readonly Resolved[], isSealed: boolean, problems: Problem[]): number {
  for (const { verdict, reference } of resolved)
    // Of a figure that was taken out nothing can be said.
    if (verdict !== 'holds' && !isSealed)
      problems.push({
        code: 'dossier.problem.claim',
        facts: { line: reference.line, reference: reference.source },
      });
  return resolved.filter(({ verdict, reference }) => verdict === 'holds' && reference.kind === 'claim')
    .length;
}
