import { dayNumber } from '../core/day-number.ts';
import type { Internet } from '../core/internet.ts';
import { oldLinks } from '../core/link-age.ts';
import { once } from '../core/once.ts';
import { bytesAsSource, type ByteSource } from './byte-source.ts';
import type { Decompress } from './compact.ts';
import { damaged } from './head.ts';
import { internetOf } from './internet-columns.ts';
import type { SnapshotManifest } from './manifest.ts';
import type { PrefixTable4, PrefixTable6 } from './prefix-table.ts';
import type { SectionData, SectionEntry } from './section.ts';
import { openFile, type OpenedFile } from './section-reader.ts';

/** A sentence that belongs under every answer from a snapshot, as a message code with its facts. */
export interface SnapshotNotice {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** One opened snapshot: immutable, and enough to repeat any answer. */
export interface Snapshot {
  /** Identity, hexadecimal SHA-256: equal for equal content, whatever the form of the file. */
  readonly id: string;
  /** Where it was read from, for messages. */
  readonly name: string;
  /** Set where not all of its links are looked at; what is computed from it must be kept apart from the whole snapshot's. */
  readonly view?: 'fresh-only';
  readonly manifest: SnapshotManifest;
  readonly internet: Internet;
  /** Which kinds of source saw a link, [m]: bits named by `manifest.linkSources`; 0 = not recorded. */
  readonly linkSources: Uint8Array;
  /** What every answer from this snapshot should say, in a line each; empty for a snapshot without reservations. */
  readonly notices: readonly SnapshotNotice[];
  readonly compact: boolean;
  readonly fileBytes: number;
  readonly sections: readonly SectionEntry[];
  /** Any section by name, also those this version knows nothing of; undefined where there is none. */
  readonly section: (name: string) => Promise<SectionData | undefined>;
  /** The IPv4 prefix table (origins are dense AS indices), read when first asked for; undefined where there is none. */
  readonly prefixes4: () => Promise<PrefixTable4 | undefined>;
  readonly prefixes6: () => Promise<PrefixTable6 | undefined>;
}

/**
 * Opens a snapshot in memory; columns of a plain file are views of `bytes`. A compact file needs `decompress`.
 *
 * Refuses what is not a snapshot, cut or damaged (`bad-data`) and what a newer version wrote (`too-new`).
 */
export function openSnapshot(
  bytes: Uint8Array<ArrayBuffer>,
  options: { readonly name?: string; readonly decompress?: Decompress } = {},
): Promise<Snapshot> {
  return openSnapshotFrom(bytesAsSource(bytes, options.name ?? 'snapshot'), options.decompress);
}

/** Opens a snapshot of which only the parts that are needed are read. */
export async function openSnapshotFrom(source: ByteSource, decompress?: Decompress): Promise<Snapshot> {
  const file = await openFile(source, decompress);
  const { internet, linkSources } = internetOf(file.eager, source.name);
  const section = async (name: string): Promise<SectionData | undefined> =>
    file.eager.get(name) ?? file.readOnDemand(name);
  const { manifest } = file.head;
  return {
    id: file.id,
    name: source.name,
    manifest,
    internet,
    linkSources,
    notices: noticesOf(manifest, internet),
    compact: file.compact,
    fileBytes: file.fileBytes,
    sections: file.head.sections,
    section,
    prefixes4: once(() => prefixes4(file, source.name)),
    prefixes6: once(() => prefixes6(file, source.name)),
  };
}

const PULL = 'muruna snapshot pull';
/** What `pull` downloads and how long building takes, about. */
const PULL_MEGABYTES = 7;
const PULL_SECONDS = 10;

/** The bundled snapshot is old and sees little, others weigh or count otherwise than usual: every answer says so. */
function noticesOf(manifest: SnapshotManifest, internet: Internet): SnapshotNotice[] {
  const { bundled, date, parameters } = manifest;
  const old = oldShare(internet, date);
  const notices: SnapshotNotice[] = [];
  if (bundled)
    notices.push({
      code: 'snapshot.notice.bundled',
      facts: { date, old, command: PULL, megabytes: PULL_MEGABYTES, seconds: PULL_SECONDS },
    });
  else if (old > 0) notices.push({ code: 'snapshot.notice.old-links', facts: { date, old } });
  const years = yearsApart(manifest);
  if (years) notices.push({ code: 'snapshot.notice.years-apart', facts: years });
  if (parameters['weights'] === 'equal')
    notices.push({ code: 'snapshot.notice.equal-weights', facts: { option: '--prefixes' } });
  if (parameters['weights'] === 'users') notices.push({ code: 'snapshot.notice.users', facts: {} });
  if (parameters['nationalLists'] !== undefined)
    notices.push({
      code: 'snapshot.notice.national-lists',
      facts: { countries: String(parameters['nationalLists']) },
    });
  return [...notices, ...(manifest.reservations ?? [])];
}

/** Links and weights further apart than this describe different networks. */
const DAYS_APART = 548;

/** The days of links and of what else went in, where they are far apart; layers are of several years on purpose. */
function yearsApart({ date, sources }: SnapshotManifest): { oldest: string; newest: string } | undefined {
  const others = sources.flatMap((source) =>
    source.date !== undefined && source.role !== 'rib' && source.role !== 'updates' ? [source.date] : [],
  );
  const days = [date, ...others].filter((one) => !Number.isNaN(dayNumber(one))).sort();
  const [oldest, newest] = [days[0], days[days.length - 1]];
  if (oldest === undefined || dayNumber(newest) - dayNumber(oldest) <= DAYS_APART) return undefined;
  return { oldest, newest };
}

/** Share of the links that were last seen more than a year before the snapshot's date, 0 … 1. */
function oldShare(internet: Internet, date: string): number {
  const isOld = oldLinks(internet, date);
  return isOld.length === 0 ? 0 : isOld.reduce((sum, one) => sum + one, 0) / isOld.length;
}

async function prefixes4(file: OpenedFile, name: string): Promise<PrefixTable4 | undefined> {
  const [address, length, origin] = await columnsOf(file, [
    'prefix4.address',
    'prefix4.length',
    'prefix4.origin',
  ]);
  if (!address) return undefined;
  const sound =
    address instanceof Uint32Array && length instanceof Uint8Array && origin instanceof Uint32Array;
  if (!sound || length.length !== address.length || origin.length !== address.length)
    throw damaged(name, 'prefix4');
  return { address, length, origin };
}

async function prefixes6(file: OpenedFile, name: string): Promise<PrefixTable6 | undefined> {
  const [high, low, length, origin] = await columnsOf(file, [
    'prefix6.high',
    'prefix6.low',
    'prefix6.length',
    'prefix6.origin',
  ]);
  if (!high) return undefined;
  const sound =
    high instanceof Uint32Array &&
    low instanceof Uint32Array &&
    length instanceof Uint8Array &&
    origin instanceof Uint32Array;
  if (!sound || [low, length, origin].some((column) => column.length !== high.length))
    throw damaged(name, 'prefix6');
  return { high, low, length, origin };
}

function columnsOf(file: OpenedFile, names: readonly string[]): Promise<(SectionData | undefined)[]> {
  return Promise.all(names.map((name) => file.readOnDemand(name)));
}
