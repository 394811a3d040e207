import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { SnapshotBuildResult } from '../../schemas/snapshot-answers.ts';
import { download, fetchText, type DownloadOptions } from '../../sources/download.ts';
import { md5In } from '../../sources/listings.ts';
import { ASNS_URL, DELEGATED_URLS, onMirror, SOURCES, type SourceId } from '../../sources/locations.ts';
import { writeRefusal } from '../../sources/write-file.ts';
import { BUILDER, buildSnapshot } from './build.ts';
import {
  findAsRel,
  findPrefixes,
  findRib,
  unlessMissing,
  type FindOptions,
  type PublishedFile,
} from './find.ts';
import { keptName, useSnapshot } from './kept-snapshots.ts';
import type { BuildInput } from './sources.ts';
import { cacheFolder, dataFolder } from '../../sources/user-folders.ts';
import { optionOf } from '../option-of.ts';
import { snapshotPullRequest } from '../../schemas/requests/snapshot.ts';
import { makeFolder } from '../../sources/make-folder.ts';

export interface SnapshotPullRequest {
  /** ISO date of the links; the newest if absent. */
  readonly date?: string | undefined;
  /** Links as published by CAIDA, or inferred from table dumps. */
  readonly topology: 'as-rel' | 'rib';
  /** Only sources with free licences: the beginnings of RouteViews tables and the registries' delegations. */
  readonly open?: boolean | undefined;
  /** Whose table dumps, for `rib`. */
  readonly collectors: readonly string[];
  /** Asked instead of the publishers: URL under which each host is a folder. */
  readonly mirror?: string | undefined;
  /** Where downloads are kept. */
  readonly cache?: string | undefined;
  /** Contact address sent to publishers; bgp.tools requires one and is not asked without. */
  readonly contact?: string | undefined;
  /** Absent: among the kept snapshots, and in use from then on. */
  readonly out?: string | undefined;
  readonly compact?: boolean | undefined;
  /** Called with each source and its terms before it is asked. */
  readonly onSource?: (source: { title: string; url: string; terms: string; termsUrl: string }) => void;
  /** Told what is left out of what was asked for, and why. */
  readonly onNote?: (note: { code: string; facts: Record<string, string> }) => void;
  readonly retryDelayMs?: number;
}

/**
 * Collectors with tables sorted by address, and how much of their beginning is taken: IPv4, then IPv6. A beginning shows the links
 * of networks that announce low addresses; it is no random sample, and regions counted on it mislead (docs/methods/inference.md).
 */
const OPEN_TABLES = [
  { collector: 'route-views2', firstBytes: 2 ** 21 },
  { collector: 'route-views6', firstBytes: 2 ** 20 },
] as const;

/** Downloads what a snapshot of a day is built from, then builds it. Downloads that are there already are used again. */
export async function pullSnapshot(
  request: SnapshotPullRequest,
  work: Work = {},
): Promise<SnapshotBuildResult> {
  const { date, mirror, contact } = request;
  if (date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))))
    throw new Refusal('usage', 'usage.bad-date', { date, example: '2025-09-01' });
  const options: FindOptions = {
    ...work,
    mirror,
    userAgent: `${BUILDER.replace(' ', '/')} (network resilience workbench${contact ? `; contact ${contact}` : ''})`,
    ...(request.retryDelayMs !== undefined && { retryDelayMs: request.retryDelayMs }),
  };
  const inputs = {
    ...(request.open ? await openInputs(request, options) : await usualInputs(request, options)),
    ...(await identityInputs(request, options)),
  };
  return request.out === undefined
    ? await buildToKeep((out) => buildSnapshot({ ...inputs, out, compact: request.compact }, work))
    : await buildSnapshot({ ...inputs, out: request.out, compact: request.compact }, work);
}

/** Links as published with the prefix tables of that day, or table dumps, which have both. */
async function usualInputs(
  request: SnapshotPullRequest,
  options: FindOptions,
): Promise<{ asRel?: BuildInput; ribs?: BuildInput[]; prefixes?: BuildInput[] }> {
  const { topology, date, collectors } = request;
  if (topology === 'rib') {
    const ribs: BuildInput[] = [];
    for (const collector of collectors)
      ribs.push(await fetchFile(await findRib(collector, date, options), request, options));
    return { ribs };
  }
  const links = await findAsRel(date, options);
  const asRel = await fetchFile(links, request, options);
  const tables = await findPrefixes(links.date, options).catch(unlessMissing);
  if (tables !== undefined) {
    const prefixes: BuildInput[] = [];
    for (const table of tables) prefixes.push(await fetchFile(table, request, options));
    return { asRel, prefixes };
  }
  // CAIDA has announced the end of its prefix tables: RouteViews' own tables hold the same origins.
  request.onNote?.({ code: 'snapshot.pull.origins-from-tables', facts: { collector: collectors[0] } });
  const rib =
    (await findRib(collectors[0], links.date, options).catch(unlessMissing)) ??
    (await findRib(collectors[0], undefined, options));
  return { asRel, ribs: [await fetchFile(rib, request, options)] };
}

/** The first megabytes of RouteViews' tables: every full feed's best routes to the first part of the address space. */
async function openInputs(
  request: SnapshotPullRequest,
  options: FindOptions,
): Promise<{ layers: BuildInput[]; cutTables: true }> {
  const layers: BuildInput[] = [];
  for (const { collector, firstBytes } of OPEN_TABLES) {
    const table = await findRib(collector, request.date, options);
    layers.push(await fetchFile(table, request, { ...options, firstBytes }));
  }
  return { layers, cutTables: true };
}

/** Names and countries of bgp.tools where there is a contact to give; else, and with free sources, the registries' countries. */
async function identityInputs(
  request: SnapshotPullRequest,
  options: FindOptions,
): Promise<{ asns?: BuildInput; delegated?: BuildInput[] }> {
  const asksBgpTools = !request.open && request.contact !== undefined;
  if (!asksBgpTools)
    request.onNote?.({
      code: request.open ? 'snapshot.pull.no-names-open' : 'snapshot.pull.no-names',
      facts: { option: optionOf(snapshotPullRequest, 'contact') },
    });
  const asns = asksBgpTools
    ? await fetchFile({ source: 'bgp-tools', url: ASNS_URL }, request, { ...options, packed: true })
    : undefined;
  // asns.csv has countries too: the small set does without the registries' forty megabytes.
  if (asns && request.topology === 'as-rel') return { asns };
  return { ...(asns && { asns }), delegated: await fetchDelegated(request, options) };
}

async function fetchDelegated(request: SnapshotPullRequest, options: FindOptions): Promise<BuildInput[]> {
  const inputs: BuildInput[] = [];
  for (const url of DELEGATED_URLS) {
    const sums = await fetchText(`${onMirror(url, request.mirror)}.md5`, options);
    const checksum = md5In(sums);
    if (checksum === undefined) throw new Refusal('bad-data', 'download.no-checksum', { url: `${url}.md5` });
    inputs.push(await fetchFile({ source: 'delegated', url }, request, { ...options, checksum }));
  }
  return inputs;
}

/** Fetches one file into the cache, unless it is there; files whose URL has no date are asked after each time. */
async function fetchFile(
  file: { readonly source: SourceId; readonly url: string; readonly date?: string } | PublishedFile,
  request: SnapshotPullRequest,
  options: DownloadOptions,
): Promise<BuildInput> {
  const { title, terms, termsUrl } = SOURCES[file.source];
  request.onSource?.({ title, url: file.url, terms, termsUrl });
  const path = join(request.cache ?? cacheFolder(), cacheName(file.url, options.firstBytes));
  const unchanging = file.date !== undefined;
  const published = file.source === 'ris' || file.source === 'routeviews' ? 'dump' : 'table';
  await download(onMirror(file.url, request.mirror), path, { ...options, unchanging, published });
  return { path, url: file.url, terms: `${terms} (${termsUrl})`, ...(unchanging && { date: file.date }) };
}

/** A name for a URL's file: it keeps the last part, which has its date and compression, and cannot leave the cache. */
function cacheName(url: string, firstBytes: number | undefined): string {
  const name = basename(new URL(url).pathname).replaceAll(/[^\w.-]/g, '_');
  const part = firstBytes === undefined ? '' : `first-${firstBytes}-`;
  return join(createHash('sha256').update(url).digest('hex').slice(0, 12), `${part}${name}`);
}

/** Builds among the kept snapshots and puts what came out into use. */
async function buildToKeep(
  build: (out: string) => Promise<SnapshotBuildResult>,
): Promise<SnapshotBuildResult> {
  const folder = dataFolder();
  const out = join(folder, `.${process.pid}.building`);
  try {
    await makeFolder(folder);
    const built = await build(out);
    const kept = join(folder, keptName(built.manifest.date, built.id));
    await rename(out, kept);
    await useSnapshot(basename(kept), folder);
    return { ...built, out: kept };
  } catch (error) {
    throw writeRefusal(error, folder, 'XDG_DATA_HOME');
  }
}
