import { createHash } from 'node:crypto';
import { orNaN } from '../../core/missing.ts';
import { roundedFigure } from '../../core/rounded-figure.ts';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Work } from '../../core/progress.ts';
import { METRICS, type MetricId, type MetricValues } from '../../schemas/metrics.ts';
import type { Plane } from '../../engines/territory/plane.ts';
import type { CountryMeasures } from '../../engines/country/rank.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { measureAllCountries } from './country-measures.ts';
import { cacheFolder } from '../../sources/user-folders.ts';
import { writeFileWhole } from '../../sources/write-file.ts';

/** Counts up with every change of a definition: what was measured by another one is not read. */
const DEFINITIONS = 3;

/** The measures of the bundled snapshot come with it, as `muruna rank` left them in the cache. */
const BUNDLED = fileURLToPath(new URL('../../../data/', import.meta.url));

/**
 * The measures of all countries of a snapshot, from the user's cache or measured now and kept there.
 *
 * The cache is only a shortcut: it is keyed by the content of the snapshot, a damaged file is measured anew, and where it
 * cannot be written the answer is the same.
 */
export async function measuresOfAllCountries(
  snapshot: Pick<Snapshot, 'id' | 'internet' | 'view'>,
  plane: Plane,
  work: Work = {},
  folder: string = cacheFolder(),
): Promise<CountryMeasures> {
  const kept = await keptMeasures(snapshot, plane, folder);
  if (kept) return kept;
  const measured = await measureAllCountries(snapshot.internet, plane, work);
  try {
    await writeMeasures(snapshot, plane, measured, folder);
  } catch {
    // A cache that cannot be written is no reason to withhold the answer.
  }
  return measured;
}

/** The same, only if they are kept already: no answer may depend on whether they are. */
export function keptMeasures(
  snapshot: Measured,
  plane: Plane,
  folder: string = cacheFolder(),
): Promise<CountryMeasures | undefined> {
  return readMeasures(fileOf(snapshot, plane, folder)).then(
    (kept) => kept ?? readMeasures(fileOf(snapshot, plane, BUNDLED)),
  );
}

/** What measures belong to. */
type Measured = Pick<Snapshot, 'id' | 'view'>;

function fileOf({ id, view }: Measured, plane: Plane, folder: string): string {
  const links = view === undefined ? '' : `-${view}`;
  return join(folder, `measures-${DEFINITIONS}-${id.slice(0, 32)}-${plane.id}${links}.json`);
}

async function readMeasures(file: string): Promise<CountryMeasures | undefined> {
  try {
    const { sha256, measures: rows } = JSON.parse(await readFile(file, 'utf8')) as KeptMeasures;
    if (sha256 !== checksumOf(rows)) return undefined;
    return new Map(Object.entries(rows).map(([country, row]) => [country, measuresOf(row)]));
  } catch {
    return undefined;
  }
}

/** Measures as they are kept, with a checksum: what was changed or cut is measured anew. */
interface KeptMeasures {
  readonly sha256: string;
  readonly measures: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

function checksumOf(measures: KeptMeasures['measures']): string {
  return createHash('sha256').update(JSON.stringify(measures)).digest('hex');
}

function measuresOf(row: Readonly<Record<string, number | null>>): MetricValues {
  return Object.fromEntries(
    METRICS.map((metric) => {
      const value = row[metric];
      if (value === undefined) throw new Error(`no ${metric}`);
      return [metric, roundedFigure(orNaN(value))];
    }),
  ) as Record<MetricId, number>;
}

/** Keeps measures of a snapshot in a folder, where they will be found. */
export async function writeMeasures(
  snapshot: Measured,
  plane: Plane,
  measures: CountryMeasures,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  // NaN becomes null.
  const rows = JSON.parse(JSON.stringify(Object.fromEntries(measures))) as KeptMeasures['measures'];
  const kept: KeptMeasures = { sha256: checksumOf(rows), measures: rows };
  await writeFileWhole(fileOf(snapshot, plane, folder), JSON.stringify(kept), 'XDG_CACHE_HOME');
}
