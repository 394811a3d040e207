import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { isoTime } from '../../answers/incident-parts.ts';
import { Refusal } from '../../core/refusal.ts';
import { readIodaEvents, type IodaEvent } from '../../formats/ioda/read-ioda-events.ts';
import type { CodedFinding } from '../../schemas/coded.ts';
import { toldEventSchema, type ToldEvent, type WatchToldAnswer } from '../../schemas/told-event.ts';
import { openAppended } from '../../sources/appended-file.ts';
import { readPackedText } from '../files/read-text.ts';
import type { Named } from './plan.ts';

/** What others told of, one object a line, beside the book of incidents. The last line of an event counts. */
export const TOLD_FILE = 'told.jsonl';

/**
 * Takes lists of outages of IODA into the folder of a watch: only what is new or told otherwise than before. Events of other countries than the watched
 * one are left out.
 *
 * @throws Refusal where a file is not there or has no list; then nothing of the others is taken either
 */
export async function takeTold(
  files: readonly Named[],
  folder: Named,
  country: string | null,
): Promise<Omit<WatchToldAnswer, 'format' | 'version' | 'journal'>> {
  const known = new Map((await toldIn(folder.place)).map((event) => [keyOf(event), event]));
  const counts = { added: 0, renewed: 0, same: 0, elsewhere: 0 };
  const findings: CodedFinding[] = [];
  const lines: string[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- a few small lists, in their order
    const list = await listIn(file);
    findings.push(...list.findings.map((finding) => findingAnswer(finding, file.name)));
    for (const event of list.events) {
      if (country !== null && isElsewhere(event, country)) counts.elsewhere++;
      else {
        const told = toldEvent(event, file.name, list.sha256);
        const before = known.get(keyOf(told));
        if (before && before.end === told.end && before.score === told.score) counts.same++;
        else {
          counts[before ? 'renewed' : 'added']++;
          known.set(keyOf(told), told);
          lines.push(`${JSON.stringify(told)}\n`);
        }
      }
    }
  }
  if (lines.length > 0) await append(join(folder.place, TOLD_FILE), lines.join(''));
  return { ...counts, findings };
}

async function listIn({ place }: Named) {
  const { text } = await readPackedText(place);
  const { events, findings } = readIodaEvents(text);
  const none = findings.find(({ code }) => code === 'ioda.no-list');
  if (none) throw new Refusal('bad-data', 'ioda.no-list', { path: none.facts['path'] });
  return { events, findings, sha256: hash('sha256', await readFile(place)) };
}

async function append(place: string, lines: string): Promise<void> {
  const file = await openAppended(place);
  try {
    await file.append(lines, true);
  } finally {
    await file.close();
  }
}

/** Regions are numbers without a country; they are the asker's. */
function isElsewhere({ type, code }: IodaEvent, country: string): boolean {
  const of = type === 'country' ? code : type === 'geoasn' ? code.slice(-2) : country;
  return of.toUpperCase() !== country;
}

function toldEvent(
  { type, code, name, start, end, datasource, score }: IodaEvent,
  file: string,
  sha256: string,
): ToldEvent {
  const entity = { type, code: type === 'country' ? code.toUpperCase() : code, name };
  const times = { onset: isoTime(start), end: end === null ? null : isoTime(end) };
  return { by: 'IODA', entity, ...times, datasource, score, file, sha256 };
}

/** IODA tells of an event again while it lasts, with another end and score. */
function keyOf({ by, entity, onset, datasource }: ToldEvent): string {
  return JSON.stringify([by, entity.type, entity.code, onset, datasource]);
}

/** What others told of, in the order of its onset; what is not such a line is left out. */
export async function toldIn(folder: string): Promise<ToldEvent[]> {
  const text = await readFile(join(folder, TOLD_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const events = text.split('\n').flatMap((line) => {
    const read = line === '' ? undefined : toldEventSchema.safeParse(parsed(line));
    return read?.success === true ? [read.data] : [];
  });
  const last = new Map(events.map((event) => [keyOf(event), event]));
  return [...last.values()].toSorted((one, other) => Date.parse(one.onset) - Date.parse(other.onset));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
