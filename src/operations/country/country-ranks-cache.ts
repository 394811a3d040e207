import { createHash } from 'node:crypto';
import { orNaN } from '../../core/missing.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Work } from '../../core/progress.ts';
import { COVERAGE_NEEDS, METRICS } from '../../schemas/metrics.ts';
import type { Plane } from '../../engines/territory/plane.ts';
import type { CountryFlows } from '../../engines/flows/country-flows.ts';
import type { CountryMeasures, MeasuredWorld } from '../../engines/country/rank.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { measureAllCountries } from './country-measures.ts';
import { cacheFolder } from '../../sources/user-folders.ts';
import { writeFileWhole } from '../../sources/write-file.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** Counts up with every change of a definition: what was measured by another one is not read. */
export const DEFINITIONS = 5;

/** The measures of the bundled snapshot come with it, as `muruna rank` left them in the cache. */
const BUNDLED = fileURLToPath(new URL('../../../data/', import.meta.url));

/** The measures of all countries of a snapshot: see `measuredWorld`; `flows` of all countries where they are known. */
export async function measuresOfAllCountries(
  snapshot: Pick<Snapshot, 'id' | 'internet' | 'view'>,
  plane: Plane,
  work: Work = {},
  flows?: readonly CountryFlows[],
): Promise<CountryMeasures> {
  return (await measuredWorld(snapshot, plane, work, cacheFolder(), flows)).measures;
}

/**
 * The measures of all countries of a snapshot and what is known of them, from the user's cache or measured now and kept there.
 *
 * The cache is only a shortcut: it is keyed by the content of the snapshot, a damaged file is measured anew, and where it
 * cannot be written the answer is the same.
 */
export async function measuredWorld(
  snapshot: Pick<Snapshot, 'id' | 'internet' | 'view'>,
  plane: Plane,
  work: Work = {},
  folder: string = cacheFolder(),
  flows?: readonly CountryFlows[],
): Promise<MeasuredWorld> {
  const kept = await keptMeasures(snapshot, plane, folder);
  if (kept) return kept;
  const measured = await measureAllCountries(snapshot.internet, plane, work, flows);
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
): Promise<MeasuredWorld | undefined> {
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

async function readMeasures(file: string): Promise<MeasuredWorld | undefined> {
  try {
    const { sha256, measures, coverage } = JSON.parse(await readFile(file, 'utf8')) as KeptMeasures;
    if (sha256 !== checksumOf({ measures, coverage })) return undefined;
    return { measures: figuresOf(measures, METRICS), coverage: figuresOf(coverage, COVERAGE_NEEDS) };
  } catch {
    return undefined;
  }
}

/** Measures as they are kept, with a checksum: what was changed or cut is measured anew. */
interface KeptMeasures {
  readonly sha256: string;
  readonly measures: KeptFigures;
  readonly coverage: KeptFigures;
}

/** By country and name; null is missing. */
type KeptFigures = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

function checksumOf(kept: Omit<KeptMeasures, 'sha256'>): string {
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex');
}

function figuresOf<Name extends string>(
  rows: KeptFigures,
  names: readonly Name[],
): Map<string, Readonly<Record<Name, number>>> {
  const figures = (row: KeptFigures[string]): Readonly<Record<Name, number>> =>
    Object.fromEntries(
      names.map((name) => {
        const value = row[name];
        if (value === undefined) throw new Error(`no ${name}`);
        return [name, orNaN(value)];
      }),
    ) as Record<Name, number>;
  return new Map(Object.entries(rows).map(([country, row]) => [country, figures(row)]));
}

function keptFigures(byCountry: ReadonlyMap<string, Readonly<Record<string, number>>>): KeptFigures {
  // NaN becomes null.
  return JSON.parse(JSON.stringify(Object.fromEntries(byCountry))) as KeptFigures;
}

/** Keeps measures of a snapshot in a folder, where they will be found. */
export async function writeMeasures(
  snapshot: Measured,
  plane: Plane,
  measured: MeasuredWorld,
  folder: string,
): Promise<void> {
  await makeFolder(folder);
  const figures = {
    measures: keptFigures(measured.measures),
    coverage: keptFigures(measured.coverage),
  };
  const kept: KeptMeasures = { sha256: checksumOf(figures), ...figures };
  await writeFileWhole(fileOf(snapshot, plane, folder), JSON.stringify(kept), 'XDG_CACHE_HOME');
}
