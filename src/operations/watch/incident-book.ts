import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { openAppended } from '../../sources/appended-file.ts';

/** The book of a folder. */
export const BOOK_FILE = 'incidents.jsonl';
const LINE_FEED = 10;

/** Every revision of every incident that has left the watch, in that order, one object a line. Lines are only added. */
export interface IncidentBook {
  /** Lines that it has. */
  readonly lines: number;
  append(incidents: readonly Incident[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the book of a folder; a line that was not written whole is cut off. */
export async function openIncidentBook(folder: string): Promise<IncidentBook> {
  const place = join(folder, BOOK_FILE);
  const bytes = await readFile(place).catch(() => Buffer.alloc(0));
  const whole = bytes.lastIndexOf(LINE_FEED) + 1;
  if (whole < bytes.length) await truncate(place, whole);
  let lines = bytes.subarray(0, whole).reduce((sum, byte) => sum + (byte === LINE_FEED ? 1 : 0), 0);
  const file = await openAppended(place);
  return {
    get lines() {
      return lines;
    },
    async append(incidents) {
      if (incidents.length === 0) return;
      await file.append(incidents.map((one) => `${JSON.stringify(one)}\n`).join(''), true);
      lines += incidents.length;
    },
    close: () => file.close(),
  };
}

/** Every revision in the book of a folder; none where it has no book. What is not an incident is left out. */
export async function revisionsIn(folder: string): Promise<Incident[]> {
  const text = await readFile(join(folder, BOOK_FILE), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const read = line === '' ? undefined : incidentSchema.safeParse(parsed(line));
    return read?.success === true ? [read.data] : [];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The last revision of each incident, in the order in which they first came. */
export function lastRevisions(revisions: readonly Incident[]): Incident[] {
  return [...new Map(revisions.map((one) => [one.id, one])).values()];
}
