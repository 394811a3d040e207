import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { writeFileWhole } from '../write-file.ts';
import { MESSAGE_AT, type JournalFrame } from '../../store/journal/frame.ts';
import { readSegment, segmentsOf } from './segments.ts';

const NAME = 'pruned.json';
const EVIDENCE = 'evidence';

/** What a journal held that was taken away: of each source how many messages and ends. */
interface Pruned {
  /** The last one, which may still be there. */
  readonly segments: readonly string[];
  readonly held: Readonly<Record<string, number>>;
}

/** How much of a journal stays. What incidents rest on stays in any case. */
export interface Retention {
  /** Days of the journal's own clock. */
  readonly days?: number | undefined;
  readonly bytes?: number | undefined;
}

/** Of each source how many messages and ends were taken away. */
export async function prunedCounts(folder: string): Promise<ReadonlyMap<string, number>> {
  return new Map(Object.entries((await readPruned(folder)).held));
}

async function readPruned(folder: string): Promise<Pruned> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => '');
  return text === '' ? { segments: [], held: {} } : (JSON.parse(text) as Pruned);
}

/** Whether a folder keeps messages without their segments. */
export async function keepsEvidence(folder: string): Promise<boolean> {
  return stat(join(folder, EVIDENCE)).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

/** Where in the folder of a journal a message is kept by its hash. */
export function keptPath(sha256: string): string {
  return `${EVIDENCE}/${sha256}`;
}

/** Bytes of a message that is kept there. */
export async function keptBytes(place: string | undefined): Promise<Uint8Array | undefined> {
  return place === undefined ? undefined : readFile(place).catch(() => undefined);
}

/** Time of the last message of segments, as far as they were read: a segment never changes once there is another behind it. */
export type LastTimes = Map<string, number>;

/**
 * Takes away the oldest segments before `first` that are older than the days, or more than the bytes. `evidenceIn` names the messages of a segment
 * that stay, by their offset, with their hash. A program that is killed in between leaves nothing half taken: its segments go with the next one.
 */
export async function pruneJournal(
  folder: string,
  { days = Infinity, bytes = Infinity }: Retention,
  first: string,
  now: number,
  evidenceIn: (segment: string) => ReadonlyMap<number, string>,
  lastTimes: LastTimes = new Map(),
): Promise<void> {
  const done = await readPruned(folder);
  for (const name of done.segments) await rm(join(folder, name), { force: true });
  const names = await segmentsOf(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  let all = sizes.reduce((sum, size) => sum + size, 0);
  for (const [index, name] of names.entries()) {
    if (name >= first) return;
    const known = lastTimes.get(name) ?? -Infinity;
    if (all <= bytes && now - known <= days * 86_400) return;
    // oxlint-disable-next-line no-await-in-loop -- the oldest first
    const { counts, evidence, last } = await readOut(folder, name, evidenceIn(name));
    lastTimes.set(name, last);
    if (all <= bytes && !(now - last > days * 86_400)) return;
    lastTimes.delete(name);
    // oxlint-disable-next-line no-await-in-loop -- the oldest first
    await takeAway(folder, name, counts, evidence);
    all -= sizes[index];
  }
}

async function readOut(folder: string, name: string, wanted: ReadonlyMap<number, string>) {
  const names = new Map<number, string>();
  const counts = new Map<string, number>();
  const evidence = new Map<string, Uint8Array>();
  let last = -Infinity;
  await readSegment(folder, name, (frame: JournalFrame, at) => {
    if (frame.type === 'source') {
      names.set(frame.source, frame.name);
      return;
    }
    const source = names.get(frame.source) ?? '';
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (frame.type !== 'message') return;
    last = Math.max(last, frame.time);
    const sha256 = wanted.get(at + MESSAGE_AT);
    if (sha256 !== undefined) evidence.set(sha256, frame.bytes);
  });
  return { counts, evidence, last };
}

async function takeAway(
  folder: string,
  name: string,
  counts: ReadonlyMap<string, number>,
  evidence: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  if (evidence.size > 0) await makeFolder(join(folder, EVIDENCE));
  for (const [sha256, bytes] of evidence) await writeFile(join(folder, EVIDENCE, sha256), bytes);
  const before = await readPruned(folder);
  const held: Record<string, number> = { ...before.held };
  for (const [source, count] of counts) held[source] = (held[source] ?? 0) + count;
  const after: Pruned = { segments: [name], held };
  await writeFileWhole(join(folder, NAME), JSON.stringify(after));
  await rm(join(folder, name));
}
