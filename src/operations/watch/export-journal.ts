import { basename } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { SIGNAL_HEADER } from '../../formats/signals/read-signal-line.ts';
import type { WatchExportAnswer } from '../../schemas/watch-record-answer.ts';
import { readSegment, segmentsOf } from '../../sources/journal/segments.ts';
import type { JournalFrame, JournalKind } from '../../store/journal/frame.ts';
import { writeWholeFolder } from '../files/write-whole-folder.ts';
import { isLive } from './taker.ts';
import { createBmpMrtMaker, createLineMrtMaker, type MrtMaker, type ViewRecord } from './as-mrt.ts';

const ENDING: Readonly<Record<JournalKind, string>> = {
  mrt: 'mrt',
  bmp: 'bmp',
  lines: 'jsonl',
  signals: 'csv',
  rtr: 'rtr',
};
const LINE_FEED = Uint8Array.of(10);

interface Content {
  readonly file: string;
  readonly source: string;
  /** What has not been written yet. */
  pieces: Uint8Array[];
  messages: number;
  bytes: number;
}

/** A source in a segment. */
interface Source {
  readonly name: string;
  readonly kind: JournalKind;
  /** Where what it says of routes is written as MRT. */
  readonly maker: MrtMaker | undefined;
}

/**
 * Writes the messages of each source of a journal into a file of its own, as they came: ordinary MRT, BMP or lines. With `isMrt` what BMP sessions and lines say of routes and
 * sessions becomes MRT instead, a file for each table and collector, with the times of arrival. No more than a segment is in memory.
 */
export async function exportJournal(
  { name, place }: { readonly name: string; readonly place: string },
  out: string,
  option: string,
  { isMrt = false, signal }: { readonly isMrt?: boolean; readonly signal?: AbortSignal | undefined } = {},
): Promise<WatchExportAnswer> {
  const segments = await segmentsOf(place);
  if (segments.length === 0) throw new Refusal('not-found', 'watch.no-journal', { folder: name });
  const contents = new Map<string, Content>();
  const makers = new Map<string, MrtMaker>();
  const intake = { contents, makers, isMrt };
  await writeWholeFolder(out, option, async (_write, append) => {
    for (const segment of segments) {
      signal?.throwIfAborted();
      // oxlint-disable-next-line no-await-in-loop -- one segment after the other, so that memory holds one
      await readInto(intake, place, segment);
      // oxlint-disable-next-line no-await-in-loop -- as above
      for (const content of contents.values()) await append(content.file, takenFrom(content));
    }
  });
  const files = [...contents.values()].map(({ file, source, messages, bytes }) => ({
    name: file,
    source,
    messages,
    bytes,
  }));
  return { format: 'muruna/watch-export', version: 1, out, files };
}

function takenFrom(content: Content): Uint8Array {
  const taken = Buffer.concat(content.pieces);
  content.pieces = [];
  content.bytes += taken.length;
  return taken;
}

async function readInto(
  {
    contents,
    makers,
    isMrt,
  }: {
    readonly contents: Map<string, Content>;
    readonly makers: Map<string, MrtMaker>;
    readonly isMrt: boolean;
  },
  place: string,
  segment: string,
): Promise<void> {
  const byNumber = new Map<number, Source>();

  function contentOf(source: string, kind: JournalKind, view?: string): Content {
    const key = view === undefined ? source : `${source}\n${view}`;
    let content = contents.get(key);
    if (!content) {
      const number = String(contents.size + 1).padStart(4, '0');
      // What stands before `updates` is the collector, so that tables of a router are read as vantage points of their own.
      const ending = view === undefined ? ENDING[kind] : 'updates.mrt';
      const plain = plainName(view === undefined ? source : `${plainName(source)}-${view}`);
      content = {
        file: `${number}-${plain}.${ending}`,
        source,
        pieces: view === undefined ? beginningOfFile(kind) : [],
        messages: 0,
        bytes: 0,
      };
      contents.set(key, content);
    }
    return content;
  }

  function makerOf(source: string, kind: JournalKind): MrtMaker | undefined {
    if (!isMrt || (kind !== 'bmp' && kind !== 'lines')) return undefined;
    let maker = makers.get(source);
    if (!maker) makers.set(source, (maker = kind === 'bmp' ? createBmpMrtMaker() : createLineMrtMaker()));
    return maker;
  }

  function putRecords({ name, kind }: Source, records: readonly ViewRecord[]): void {
    for (const { view, bytes } of records) {
      const content = contentOf(name, kind, view);
      content.messages++;
      content.pieces.push(bytes);
    }
  }

  await readSegment(place, segment, (frame: JournalFrame) => {
    if (frame.type === 'source') {
      const { name, kind } = frame;
      const maker = makerOf(name, kind);
      byNumber.set(frame.source, { name, kind, maker });
      if (!maker) contentOf(name, kind);
      return;
    }
    const source = byNumber.get(frame.source);
    if (!source) return;
    if (source.maker) {
      if (frame.type === 'message') putRecords(source, source.maker.message(frame.time, frame.bytes));
      // The end of an archive says nothing of the sessions in it.
      else if (isLive(source.name)) putRecords(source, source.maker.end());
      return;
    }
    if (frame.type === 'end') return;
    const content = contentOf(source.name, source.kind);
    content.messages++;
    content.pieces.push(
      frame.bytes,
      ...(source.kind === 'lines' || source.kind === 'signals' ? [LINE_FEED] : []),
    );
  });
}

/** The name of the file without folders and endings, of letters, digits and hyphens. */
function plainName(source: string): string {
  return basename(source)
    .replace(/\.(gz|bz2|zst|mrt|bmp|jsonl?)\b/g, '')
    .replaceAll(/[^\w-]+/g, '-');
}

/** What a file has before its first message. */
function beginningOfFile(kind: JournalKind): Uint8Array[] {
  return kind === 'signals' ? [new TextEncoder().encode(`${SIGNAL_HEADER}\n`)] : [];
}
