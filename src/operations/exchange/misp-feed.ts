import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findingOf } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { readMisp } from '../../formats/misp/read-misp.ts';
import type { WrittenEvent } from '../../formats/misp/misp-written.ts';
import type { CodedFinding } from '../../schemas/coded.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { makeFolder } from '../../sources/make-folder.ts';
import { readTextFile } from '../files/read-text.ts';
import { writeFileWhole } from '../files/write-file.ts';

const MANIFEST = 'manifest.json';
const HASHES = 'hashes.csv';
/** An event of a feed is a file that has the id of the event for a name. */
const EVENT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.json$/i;
/** What a killed run could not clear away. */
const LEFT = /^\..*\.part$/;
/** Nobody else reads it until its writer lets them. */
const PRIVATE = 0o600;

/**
 * Writes events as a feed of MISP: `manifest.json`, `hashes.csv` and a file an event. A feed that stands there is replaced, each file as a whole and the manifest after all
 * events, so that a reader who comes in between finds everything that a manifest names.
 *
 * @returns the manifest, and the bytes of all files
 */
export async function writeMispFeed(
  folder: string,
  events: readonly WrittenEvent[],
  option: string,
): Promise<{ readonly manifest: Buffer; readonly bytes: number }> {
  await makeFolder(folder);
  const there = await readdir(folder);
  const manifest = encoded(Object.fromEntries(events.map((event) => [event.uuid, summaryOf(event)])));
  const files = new Map<string, Buffer>([
    ...events.map((event) => [`${event.uuid}.json`, encoded({ Event: event })] as const),
    [HASHES, Buffer.from(events.flatMap(hashLines).join(''))],
    [MANIFEST, manifest],
  ]);
  for (const [name, bytes] of files)
    // oxlint-disable-next-line no-await-in-loop -- the manifest comes last
    await writeFileWhole(join(folder, name), bytes, option, PRIVATE);
  await Promise.all(there.filter((name) => !files.has(name)).map((name) => rm(join(folder, name))));
  return { manifest, bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) };
}

/**
 * Whether a feed may be written to a folder that is there: it is empty, or a feed.
 *
 * @throws Refusal `folder.taken` where it holds something else
 */
export async function checkFeedFolder(folder: string, option: string): Promise<void> {
  const isOfFeed = (name: string): boolean =>
    name === MANIFEST || name === HASHES || EVENT.test(name) || LEFT.test(name);
  if (!(await readdir(folder)).every(isOfFeed))
    throw new Refusal('usage', 'folder.taken', { folder, option });
}

/** What a reader decides by whether to fetch an event. */
function summaryOf({ Orgc, Tag, info, date, analysis, threat_level_id, timestamp }: WrittenEvent): object {
  return { Orgc, Tag, info, date, analysis, threat_level_id, timestamp };
}

/** One line a value: its MD5, by which instances see which of their own events have it too. */
function hashLines({ uuid, Attribute, Object: objects }: WrittenEvent): string[] {
  const values = [...Attribute, ...objects.flatMap((object) => object.Attribute)]
    .filter(({ deleted }) => !deleted)
    .map(({ value }) => value);
  return [...new Set(values)].map((value) => `${createHash('md5').update(value).digest('hex')},${uuid}\n`);
}

function encoded(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 1)}\n`);
}

/** The incidents of a feed of MISP in a folder. */
export interface ReadFeed {
  readonly incidents: readonly SharedIncident[];
  readonly findings: readonly CodedFinding[];
}

/**
 * Reads the events of a feed that lies in a folder: those that its manifest names, or without a manifest all that are there. Undefined where it is no feed.
 *
 * Findings: those of `readMisp`, and `misp.not-there` {id}.
 *
 * @param folder where it lies
 * @param said how it is called in findings
 */
export async function readMispFeed(folder: string, said: string, now: string): Promise<ReadFeed | undefined> {
  const names = await readdir(folder);
  const there = new Set(names.filter((name) => EVENT.test(name)));
  const wanted = names.includes(MANIFEST)
    ? namedBy((await readTextFile(join(folder, MANIFEST))).text)
    : there.size > 0
      ? [...there].toSorted()
      : undefined;
  if (!wanted) return undefined;
  const incidents: SharedIncident[] = [];
  const findings: CodedFinding[] = [];
  for (const name of wanted) {
    const file = `${said}/${name}`;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const read = there.has(name) ? readMisp((await readTextFile(join(folder, name))).text, now) : undefined;
    if (!read)
      findings.push({
        ...findingOf('misp.not-there', 'lost', { id: name.replace(/\.json$/i, '') }),
        file: `${said}/${MANIFEST}`,
      });
    else {
      incidents.push(...read.incidents);
      findings.push(...read.findings.map(({ code, severity, facts }) => ({ code, severity, facts, file })));
    }
  }
  return { incidents, findings };
}

/** The files that a manifest names; anything else than ids of events is none of its. */
function namedBy(text: string): string[] | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)
      ? Object.keys(manifest)
          .map((id) => `${id}.json`)
          .filter((name) => EVENT.test(name))
      : undefined;
  } catch {
    return undefined;
  }
}
