import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { download, fetchText } from '../../sources/download.ts';
import { md5In } from '../../sources/listings.ts';
import { ASNS_URL, DELEGATED_URLS, onMirror, SOURCES, type SourceId } from '../../sources/locations.ts';
import type { SnapshotBuildResult } from '../../schemas/snapshot-answers.ts';
import { BUILDER, buildSnapshot } from './build.ts';
import { findAsRel, findPrefixes, findRib, type FindOptions, type PublishedFile } from './find.ts';
import type { BuildInput } from './sources.ts';
import { cacheFolder } from '../../sources/user-folders.ts';

export interface SnapshotPullRequest {
  /** ISO date of the links; the newest if absent. */
  readonly date?: string | undefined;
  /** Links as published by CAIDA, or inferred from table dumps. */
  readonly topology: 'as-rel' | 'rib';
  /** Whose table dumps, for `rib`. */
  readonly collectors: readonly string[];
  /** Asked instead of the publishers: URL under which each host is a folder. */
  readonly mirror?: string | undefined;
  /** Where downloads are kept. */
  readonly cache?: string | undefined;
  /** Contact address sent to publishers; bgp.tools requires one. */
  readonly contact?: string | undefined;
  readonly out: string;
  readonly compact?: boolean | undefined;
  /** Called with each source and its terms before it is asked. */
  readonly onSource?: (source: { title: string; url: string; terms: string; termsUrl: string }) => void;
  readonly retryDelayMs?: number;
}

/** Downloads what a snapshot of a day is built from, then builds it. Downloads that are there already are used again. */
export async function pullSnapshot(
  request: SnapshotPullRequest,
  work: Work = {},
): Promise<SnapshotBuildResult> {
  const { date, mirror } = request;
  if (date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))))
    throw new Refusal('usage', 'usage.bad-date', { date, example: '2025-09-01' });
  const contact = request.contact === undefined ? '' : `; contact ${request.contact}`;
  const options: FindOptions = {
    ...work,
    mirror,
    userAgent: `${BUILDER.replace(' ', '/')} (network resilience workbench${contact})`,
    ...(request.retryDelayMs !== undefined && { retryDelayMs: request.retryDelayMs }),
  };
  const topology = await topologyFiles(request, options);
  const asRel = topology.find((file) => file.source === 'caida-as-rel');
  const prefixes = asRel ? await findPrefixes(asRel.date, options) : [];
  const fetchAll = async (files: readonly PublishedFile[]): Promise<BuildInput[]> => {
    const inputs: BuildInput[] = [];
    for (const file of files) inputs.push(await fetchFile(file, request, options));
    return inputs;
  };
  const links = await fetchAll(topology);
  return await buildSnapshot(
    {
      ...(asRel ? { asRel: links[0] } : { ribs: links }),
      prefixes: await fetchAll(prefixes),
      asns: await fetchFile({ source: 'bgp-tools', url: ASNS_URL }, request, options),
      delegated: await fetchDelegated(request, options),
      out: request.out,
      compact: request.compact,
    },
    work,
  );
}

async function topologyFiles(
  { topology, date, collectors }: SnapshotPullRequest,
  options: FindOptions,
): Promise<PublishedFile[]> {
  if (topology === 'as-rel') return [await findAsRel(date, options)];
  const files: PublishedFile[] = [];
  for (const collector of collectors) files.push(await findRib(collector, date, options));
  return files;
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
  file: { readonly source: SourceId; readonly url: string; readonly date?: string },
  request: SnapshotPullRequest,
  options: FindOptions,
): Promise<BuildInput> {
  const { title, terms, termsUrl } = SOURCES[file.source];
  request.onSource?.({ title, url: file.url, terms, termsUrl });
  const path = join(request.cache ?? cacheFolder(), cacheName(file.url));
  const unchanging = file.date !== undefined;
  await download(onMirror(file.url, request.mirror), path, { ...options, unchanging });
  return { path, url: file.url, terms: `${terms} (${termsUrl})`, ...(unchanging && { date: file.date }) };
}

/** A name for a URL's file: it keeps the last part, which has its date and compression, and cannot leave the cache. */
function cacheName(url: string): string {
  const name = basename(new URL(url).pathname).replaceAll(/[^\w.-]/g, '_');
  return join(createHash('sha256').update(url).digest('hex').slice(0, 12), name);
}
