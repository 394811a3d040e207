import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findingOf, type OnFinding } from '../../core/finding.ts';
import { watchReplayRequest } from '../../schemas/requests/watch.ts';
import { readDecompressed } from '../../sources/read-file.ts';
import { segmentsOf } from '../../sources/journal/segments.ts';
import type { JournalKind } from '../../store/journal/frame.ts';
import { optionOf } from '../option-of.ts';
import type { ArrivalSource, Chunks, Origin } from './arrival.ts';
import { openBmpSource } from './bmp-source.ts';
import { openJournalSource } from './journal-source.ts';
import { openLineSource } from './line-source.ts';
import type { PlannedSource } from './merge.ts';
import { openMrtSource } from './mrt-source.ts';
import { openSignalSource } from './signal-source.ts';
import { beginningOf, collectorOf, firstTimeOf } from './recognise-source.ts';

/** A file or folder: its name in the request, and where it lies. */
export interface Named {
  readonly name: string;
  readonly place: string;
}

export interface PlannedArchive extends PlannedSource {
  readonly name: string;
  readonly kind: JournalKind | 'journal';
  readonly collector: string | undefined;
}

const OPEN: Readonly<
  Record<Exclude<JournalKind, 'rtr'>, (from: Origin, chunks: Chunks, onFinding: OnFinding) => ArrivalSource>
> = {
  mrt: openMrtSource,
  bmp: openBmpSource,
  lines: openLineSource,
  signals: openSignalSource,
};

/** Every file and journal, folders opened, with when it begins; empty files are left out. */
export async function planSources(
  files: readonly Named[],
  onFinding: (file: string) => OnFinding,
): Promise<PlannedArchive[]> {
  const planned: PlannedArchive[] = [];
  for (const file of (await Promise.all(files.map(sourcesBelow))).flat()) {
    const one = 'segments' in file ? plannedJournal(file, onFinding) : await plannedFile(file, onFinding);
    if (one) planned.push(one);
  }
  return planned;
}

async function plannedFile(
  { name, place }: Named,
  onFinding: (file: string) => OnFinding,
): Promise<PlannedArchive | undefined> {
  const beginning = await beginningOf(place);
  if (!beginning) return undefined;
  const { kind, bytes } = beginning;
  if (kind === 'rtr') {
    onFinding(name)(findingOf('watch.no-times', 'lost', { option: optionOf(watchReplayRequest, 'vrps') }));
    return undefined;
  }
  const collector = kind === 'lines' ? undefined : collectorOf(name);
  const from: Origin = { name, kind, collector: collector ?? '' };
  const found = onFinding(name);
  return {
    name,
    kind,
    collector,
    saysEnds: false,
    firstTime: firstTimeOf(kind, bytes),
    open: () => OPEN[kind](from, readDecompressed(place, { onFinding: found }), found),
  };
}

interface NamedJournal extends Named {
  readonly segments: readonly string[];
}

function plannedJournal(
  { name, place, segments }: NamedJournal,
  onFinding: (file: string) => OnFinding,
): PlannedArchive {
  const onCut = (file: string, bytes: number): void =>
    onFinding(file)({ code: 'journal.cut', severity: 'lost', facts: { bytes } });
  return {
    name,
    kind: 'journal',
    collector: undefined,
    saysEnds: true,
    firstTime: -Infinity,
    open: () => openJournalSource(name, place, segments, onCut),
  };
}

async function sourcesBelow({ name, place }: Named): Promise<(Named | NamedJournal)[]> {
  const info = await stat(place).catch(() => undefined);
  if (!info?.isDirectory()) return [{ name, place }];
  const segments = await segmentsOf(place);
  if (segments.length > 0) return [{ name, place, segments }];
  const entries = await readdir(place, { withFileTypes: true });
  const below = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ name: join(name, entry.name), place: join(place, entry.name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(below.map(sourcesBelow))).flat();
}
