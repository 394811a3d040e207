import { Refusal } from '../../core/refusal.ts';
import { fetchText, type DownloadOptions } from '../../sources/download.ts';
import { isoDate, namesInListing, pathsInPrefixLog } from '../../sources/listings.ts';
import {
  AS_REL_FOLDER,
  AS_REL_NAME,
  COLLECTOR_NAME,
  collectorArchive,
  onMirror,
  PREFIX_FOLDERS,
  PREFIX_LOG,
  PREFIX_TABLE,
  type SourceId,
} from '../../sources/locations.ts';
import { DAYS_OF_ONE_TIME } from '../../store/assemble.ts';

/** A file to fetch: where it is published (the mirror aside) and of which day. */
export interface PublishedFile {
  readonly source: SourceId;
  readonly url: string;
  readonly date: string;
}

/** Which mirror to ask, if any, and how. */
export interface FindOptions extends DownloadOptions {
  readonly mirror?: string | undefined;
}

/** The AS relationships of a day, or the newest ones; refuses a day without any, naming those around it. */
export async function findAsRel(date: string | undefined, options: FindOptions): Promise<PublishedFile> {
  const listing = namesInListing(await fetchText(onMirror(AS_REL_FOLDER, options.mirror), options));
  const files = listing.flatMap((name): PublishedFile[] => {
    const [, digits] = AS_REL_NAME.exec(name) ?? [];
    return digits ? [{ source: 'caida-as-rel', url: AS_REL_FOLDER + name, date: isoDate(digits) }] : [];
  });
  return exactDate(files, date, AS_REL_FOLDER);
}

/** The prefix tables (IPv4, then IPv6) of the days nearest to the links' date; refuses where none is of their time. */
export async function findPrefixes(date: string, options: FindOptions): Promise<PublishedFile[]> {
  const found: PublishedFile[] = [];
  for (const folder of PREFIX_FOLDERS) {
    const files = await prefixTables(folder, date, options);
    const table = files.length > 0 ? nearest(files, date) : undefined;
    if (!table || daysBetween(table.date, date) > DAYS_OF_ONE_TIME)
      throw new Refusal('not-found', 'download.not-found', { url: folder });
    found.push(table);
  }
  return found;
}

/** Those of the month of a date; where there are none, those that the log names: it holds the last thirty. */
async function prefixTables(folder: string, date: string, options: FindOptions): Promise<PublishedFile[]> {
  const month = `${date.slice(0, 4)}/${date.slice(5, 7)}/`;
  const listing = await fetchText(onMirror(folder + month, options.mirror), options).catch(unlessMissing);
  const inMonth = namesInListing(listing ?? '').map((name) => month + name);
  const paths = inMonth.some((path) => PREFIX_TABLE.test(path))
    ? inMonth
    : pathsInPrefixLog(await fetchText(onMirror(folder + PREFIX_LOG, options.mirror), options));
  return paths.flatMap((path): PublishedFile[] => {
    const [, digits] = PREFIX_TABLE.exec(path) ?? [];
    return digits ? [{ source: 'caida-prefixes', url: folder + path, date: isoDate(digits) }] : [];
  });
}

/** What is not there is undefined; every other failure stays one. */
export function unlessMissing(error: unknown): undefined {
  if (error instanceof Refusal && error.kind === 'not-found') return undefined;
  throw error;
}

/** A collector's first table dump of a day, or its newest; refuses a day without any, naming those around it. */
export async function findRib(
  collector: string,
  date: string | undefined,
  options: FindOptions,
): Promise<PublishedFile> {
  if (!COLLECTOR_NAME.test(collector))
    throw new Refusal('usage', 'snapshot.bad-collector', { collector, example: 'route-views2' });
  const archive = collectorArchive(collector);
  const months =
    date === undefined ? await monthsOf(archive.folder, options) : [date.slice(0, 7).replace('-', '.')];
  // At the turn of a month the newest folder may still be empty.
  for (const month of months.slice(0, 2)) {
    const folder = archive.folder + archive.month(month);
    const names = namesInListing(await fetchText(onMirror(folder, options.mirror), options)).sort();
    const files = names.flatMap((name): PublishedFile[] => {
      const [, digits] = archive.fileName.exec(name) ?? [];
      return digits ? [{ source: archive.source, url: folder + name, date: isoDate(digits) }] : [];
    });
    if (files.length > 0 || month === months.at(-1)) return exactDate(files, date, folder);
  }
  throw new Refusal('bad-data', 'download.no-listing', { url: archive.folder });
}

/** Months of an archive, newest first, as `2025.09`. */
async function monthsOf(folder: string, options: FindOptions): Promise<string[]> {
  const names = namesInListing(await fetchText(onMirror(folder, options.mirror), options));
  return names
    .map((name) => name.replace(/\/$/, ''))
    .filter((name) => /^\d{4}\.\d{2}$/.test(name))
    .sort()
    .toReversed();
}

/** How many days that exist a refusal names. */
const DATES_SHOWN = 6;

function exactDate(files: readonly PublishedFile[], date: string | undefined, folder: string): PublishedFile {
  if (files.length === 0) throw new Refusal('bad-data', 'download.no-listing', { url: folder });
  if (date === undefined) return files.reduce((best, file) => (file.date > best.date ? file : best));
  const found = files.find((file) => file.date === date);
  if (found) return found;
  const dates = [...new Set(files.map((file) => file.date))];
  const around = dates.toSorted((a, b) => daysBetween(a, date) - daysBetween(b, date) || (a < b ? -1 : 1));
  throw new Refusal('not-found', 'snapshot.no-such-date', {
    date,
    url: folder,
    dates: around.slice(0, DATES_SHOWN).sort().join(', '),
  });
}

function nearest(files: readonly PublishedFile[], date: string): PublishedFile {
  return files.reduce((best, file) =>
    daysBetween(file.date, date) < daysBetween(best.date, date) ? file : best,
  );
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
