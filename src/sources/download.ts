import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import { writeRefusal } from './write-file.ts';

export interface DownloadOptions extends Work {
  /** Sent to the server: who asks. */
  readonly userAgent: string;
  /** MD5 or SHA-256 the file must have, hexadecimal. */
  readonly checksum?: string | undefined;
  /** Take a file that is there without asking the server: for files whose name says their date. */
  readonly unchanging?: boolean;
  /** First pause before a broken download is taken up again; doubles each time. */
  readonly retryDelayMs?: number;
}

/** Broken connections in a row, without a byte more in between, before giving up. */
const TRIES = 5;

/** Shows whether a file on the server is still the same one. */
interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * Downloads a file to `path`. What has arrived stays beside it as `.part`, so that a broken or cancelled download is taken
 * up where it stopped; `path` itself is only ever replaced by a whole file that has the right checksum.
 *
 * @throws Refusal `download.not-found`, `download.failed`, `download.checksum`, or the reason of an aborted signal.
 */
export async function download(url: string, path: string, options: DownloadOptions): Promise<void> {
  if (options.unchanging && (await exists(path))) return;
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw writeRefusal(error, dirname(path), '--cache');
  });
  const arrived = await arrive(url, path, options);
  if (arrived === 'unchanged') return;
  if (options.checksum !== undefined) await holdToChecksum(url, `${path}.part`, options.checksum);
  await rename(`${path}.part`, path);
  await rename(`${path}.part.json`, `${path}.json`);
}

/** Text of a small file, such as a listing. */
export async function fetchText(url: string, options: DownloadOptions): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await request(url, {}, options);
      return await response.text();
    } catch (error) {
      await pauseOrGiveUp(error, url, attempt, options);
    }
  }
}

/** Tries until the whole file lies in `.part`, or the server says that the one at `path` is still right. */
async function arrive(url: string, path: string, options: DownloadOptions): Promise<'whole' | 'unchanged'> {
  let before = await sizeOf(`${path}.part`);
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptDownload(url, path, options);
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
): Promise<'whole' | 'unchanged'> {
  const part = `${path}.part`;
  const kept = await validatorsIn(`${part}.json`);
  const have = kept ? await sizeOf(part) : 0;
  const response = await request(url, await conditions(path, have, kept), options);
  if (response.status === 304) return 'unchanged';
  if (response.status === 416) {
    // The partial download is not the beginning of this file: start over.
    await rm(part, { force: true });
    throw new Error('HTTP 416');
  }
  const from = response.status === 206 ? have : 0;
  if (response.status === 206 && !startsAt(response, have)) throw new Error('the server sent another range');
  await writing(part, () => writeFile(`${part}.json`, JSON.stringify(validatorsOf(response))));
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = from + length;
  await writing(part, () => save(response, part, from, total, options));
  const arrived = await sizeOf(part);
  if (arrived < total) throw new Error(`${arrived} of ${total} bytes came`);
  return 'whole';
}

/** Asks for the rest of what is there in part, or whether what is there as a whole has changed. */
async function conditions(
  path: string,
  have: number,
  kept: Validators | undefined,
): Promise<Record<string, string>> {
  const same = kept?.etag ?? kept?.lastModified;
  if (have > 0 && same) return { range: `bytes=${have}-`, 'if-range': same };
  const whole = (await exists(path)) ? await validatorsIn(`${path}.json`) : undefined;
  if (whole?.etag) return { 'if-none-match': whole.etag };
  return whole?.lastModified ? { 'if-modified-since': whole.lastModified } : {};
}

async function request(
  url: string,
  headers: Record<string, string>,
  { signal, userAgent }: DownloadOptions,
): Promise<Response> {
  const response = await fetch(url, {
    headers: { ...headers, 'user-agent': userAgent, 'accept-encoding': 'identity' },
    ...(signal && { signal }),
  });
  if (response.ok || response.status === 304 || response.status === 416) return response;
  await response.body?.cancel();
  if (response.status === 404 || response.status === 410)
    throw new Refusal('not-found', 'download.not-found', { url });
  const reason = `HTTP ${response.status}`;
  if (response.status >= 500) throw new Error(reason);
  throw new Refusal('network', 'download.failed', { url, reason });
}

async function save(
  response: Response,
  part: string,
  from: number,
  total: number,
  { progress, signal }: DownloadOptions,
): Promise<void> {
  await using file = await open(part, from > 0 ? 'r+' : 'w');
  let at = from;
  for await (const chunk of response.body ?? []) {
    signal?.throwIfAborted();
    await file.write(chunk as Uint8Array, 0, (chunk as Uint8Array).length, at);
    at += (chunk as Uint8Array).length;
    progress?.('snapshot.progress.downloading', at, total);
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
  if (attempt >= TRIES) throw new Refusal('network', 'download.failed', { url, reason: reasonOf(fault) });
  try {
    await delay(retryDelayMs * 2 ** (attempt - 1), undefined, signal ? { signal } : {});
  } catch {
    signal?.throwIfAborted();
  }
}

/** What lay under `fetch failed` or `terminated`. */
function reasonOf(fault: unknown): string {
  const { cause, message } = fault as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return code ?? (cause instanceof Error ? cause.message : message);
}

async function holdToChecksum(url: string, part: string, expected: string): Promise<void> {
  const actual = await checksumOf(part, expected.length === 32 ? 'md5' : 'sha256');
  if (actual === expected.toLowerCase()) return;
  // Taking it up again would not mend it.
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
  throw new Refusal('bad-data', 'download.checksum', { url, expected, actual });
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
