import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import { request, type RequestOptions } from './request.ts';
import { bodyOf, startPace, type Pace } from './response-body.ts';
import { refuseUnlessWhole, type Published } from './whole-file.ts';
import { writeRefusal } from './write-file.ts';
import { makeFolder } from './make-folder.ts';

export interface DownloadOptions extends Omit<Work, 'signal'>, RequestOptions {
  /** MD5 or SHA-256 the file must have, hexadecimal. */
  readonly checksum?: string | undefined;
  /** Take a file that is there without asking the server: for files whose name says their date. */
  readonly unchanging?: boolean;
  /** Take only the first bytes of the file. */
  readonly firstBytes?: number;
  /** What is published there; a file of another kind is refused. */
  readonly published?: Published;
  /** A file larger than this is refused. */
  readonly mostBytes?: number;
  /** How long a server may be slow before its pace counts. */
  readonly patienceMs?: number;
  /** First pause before a broken download is taken up again; doubles each time. */
  readonly retryDelayMs?: number;
}

const MOST_BYTES = 4e9;
/** Listings and checksum files are small. */
const MOST_LISTING_BYTES = 50e6;

/** Broken connections in a row, without a byte more in between, before giving up. */
const TRIES = 5;

/** Shows whether a file on the server is still the same one. */
interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * Downloads a file to `path`. What has arrived stays beside it as `.part`, so that a broken or cancelled download is taken
 * up where it stopped; `path` itself is only ever replaced by a whole file of data that has the right checksum.
 *
 * @throws Refusal `download.not-found`, `download.failed`, `download.offline`, `download.redirect`, `download.too-large`,
 * `download.too-slow`, `download.not-data`, `download.cut`, `download.checksum`, or the reason of an aborted signal.
 */
export async function download(url: string, path: string, options: DownloadOptions): Promise<void> {
  if (options.unchanging && (await exists(path))) return;
  await makeFolder(dirname(path)).catch((error: unknown) => {
    throw writeRefusal(error, dirname(path), '--cache');
  });
  const arrived = await arrive(url, path, options);
  if (arrived === 'unchanged') return;
  if (options.checksum !== undefined) await holdToChecksum(url, `${path}.part`, options.checksum);
  await refuseUnlessWhole(url, `${path}.part`, {
    mayBeCut: options.firstBytes !== undefined,
    published: options.published,
  }).catch(async (error: unknown) => {
    await discard(`${path}.part`);
    throw error;
  });
  await rename(`${path}.part`, path);
  await rename(`${path}.part.json`, `${path}.json`);
}

/** Text of a small file, such as a listing. */
export async function fetchText(url: string, options: DownloadOptions): Promise<string> {
  const pace = startPace(url, options.patienceMs);
  for (let attempt = 1; ; attempt++) {
    try {
      return await shortText(await request(url, {}, { ...options, packed: true }), url, pace);
    } catch (error) {
      await pauseOrGiveUp(error, url, attempt, options);
    }
  }
}

/** Tries until the whole file lies in `.part`, or the server says that the one at `path` is still right. */
async function arrive(url: string, path: string, options: DownloadOptions): Promise<'whole' | 'unchanged'> {
  const pace = startPace(url, options.patienceMs);
  let before = await sizeOf(`${path}.part`);
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptDownload(url, path, options, pace);
    } catch (error) {
      const now = await sizeOf(`${path}.part`);
      if (now > before) attempt = 1;
      before = now;
      await pauseOrGiveUp(error, url, attempt, options);
    }
  }
}

async function attemptDownload(
  url: string,
  path: string,
  options: DownloadOptions,
  pace: Pace,
): Promise<'whole' | 'unchanged'> {
  const part = `${path}.part`;
  const kept = options.packed ? undefined : await validatorsIn(`${part}.json`);
  const have = kept ? await sizeOf(part) : 0;
  const wanted = options.firstBytes ?? Number.POSITIVE_INFINITY;
  if (have >= wanted) return 'whole';
  const response = await request(url, await conditions(path, have, kept, wanted), options);
  if (response.status === 304) return 'unchanged';
  if (response.status === 416) {
    // The partial download is not the beginning of this file: start over.
    await rm(part, { force: true });
    throw new Error('HTTP 416');
  }
  const from = response.status === 206 ? have : 0;
  if (response.status === 206 && !startsAt(response, have)) throw new Error('the server sent another range');
  await writing(part, () => writeFile(`${part}.json`, JSON.stringify(validatorsOf(response))));
  const total = Math.min(from + lengthOf(response), wanted);
  const most = options.mostBytes ?? MOST_BYTES;
  if (total > most) throw tooLarge(url, most);
  await writing(part, () => save(bodyOf(response, pace), url, part, { from, total, wanted, most }, options));
  const arrived = await sizeOf(part);
  if (arrived < total) throw new Error(`${arrived} of ${total} bytes came`);
  return 'whole';
}

/** Bytes that will come; NaN where the server does not say, or says it of the packed form. */
function lengthOf({ headers }: Response): number {
  const isPacked = headers.get('content-encoding') !== null;
  return isPacked ? Number.NaN : Number(headers.get('content-length') ?? Number.NaN);
}

function tooLarge(url: string, most: number): Refusal {
  return new Refusal('bad-data', 'download.too-large', { url, megabytes: Math.round(most / 1e6) });
}

/** The text of an answer that must be short. */
async function shortText(response: Response, url: string, pace: Pace): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of bodyOf(response, pace)) {
    bytes += chunk.length;
    if (bytes > MOST_LISTING_BYTES) throw tooLarge(url, MOST_LISTING_BYTES);
    pieces.push(chunk);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Asks for the rest of what is there in part, or whether what is there as a whole has changed. */
async function conditions(
  path: string,
  have: number,
  kept: Validators | undefined,
  wanted: number,
): Promise<Record<string, string>> {
  const same = kept?.etag ?? kept?.lastModified;
  const last = Number.isFinite(wanted) ? String(wanted - 1) : '';
  if (have > 0 && same) return { range: `bytes=${have}-${last}`, 'if-range': same };
  if (last !== '') return { range: `bytes=0-${last}` };
  const whole = (await exists(path)) ? await validatorsIn(`${path}.json`) : undefined;
  if (whole?.etag) return { 'if-none-match': whole.etag };
  return whole?.lastModified ? { 'if-modified-since': whole.lastModified } : {};
}

/** Where the bytes of an answer begin in the file, how many there will be, how many are wanted and how many are allowed. */
interface Extent {
  readonly from: number;
  readonly total: number;
  readonly wanted: number;
  readonly most: number;
}

async function save(
  body: AsyncIterable<Uint8Array>,
  url: string,
  part: string,
  { from, total, wanted, most }: Extent,
  { progress, signal }: DownloadOptions,
): Promise<void> {
  await using file = await open(part, from > 0 ? 'r+' : 'w');
  let at = from;
  for await (const chunk of body) {
    signal?.throwIfAborted();
    const piece = chunk.subarray(0, Math.max(0, wanted - at));
    await file.write(piece, 0, piece.length, at);
    at += piece.length;
    if (at > most) throw tooLarge(url, most);
    progress?.('snapshot.progress.downloading', at, total);
    if (at >= wanted) break;
  }
  await file.truncate(at);
}

function startsAt(response: Response, offset: number): boolean {
  return new RegExp(`^bytes ${offset}-`).test(response.headers.get('content-range') ?? '');
}

/** Errors of the disk, as opposed to those of the network. */
async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw writeRefusal(error, path, '--cache');
  }
}

/** After a passing fault a pause; after too many, or when cancelled, the end. */
async function pauseOrGiveUp(
  fault: unknown,
  url: string,
  attempt: number,
  { signal, retryDelayMs = 500 }: DownloadOptions,
): Promise<void> {
  signal?.throwIfAborted();
  if (fault instanceof Refusal) throw fault;
  const reason = reasonOf(fault);
  if (UNREACHABLE.has(reason))
    throw new Refusal('network', 'download.offline', { host: new URL(url).host, reason, option: '--mirror' });
  if (attempt >= TRIES) throw new Refusal('network', 'download.failed', { url, reason });
  try {
    await delay(retryDelayMs * 2 ** (attempt - 1), undefined, signal ? { signal } : {});
  } catch {
    signal?.throwIfAborted();
  }
}

/** Faults that do not pass within seconds: no name service, no route, nobody there. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ECONNREFUSED',
]);

/** What lay under `fetch failed` or `terminated`. */
function reasonOf(fault: unknown): string {
  const { cause, message } = fault as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return code ?? (cause instanceof Error ? cause.message : message);
}

async function holdToChecksum(url: string, part: string, expected: string): Promise<void> {
  const actual = await checksumOf(part, expected.length === 32 ? 'md5' : 'sha256');
  if (actual === expected.toLowerCase()) return;
  await discard(part);
  throw new Refusal('bad-data', 'download.checksum', { url, expected, actual });
}

/** Throws away what taking it up again would not mend. */
async function discard(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
}

async function checksumOf(path: string, algorithm: 'md5' | 'sha256'): Promise<string> {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

function validatorsOf(response: Response): Validators {
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  // A weak validator does not vouch for bytes (RFC 9110 §13.1.5).
  return {
    ...(etag !== null && !etag.startsWith('W/') && { etag }),
    ...(lastModified !== null && { lastModified }),
  };
}

async function validatorsIn(path: string): Promise<Validators | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Validators;
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await sizeOf(path)) > 0;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
