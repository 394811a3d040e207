import { basename } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { SIGNAL_HEADER } from '../../formats/signals/read-signal-line.ts';
import type { WatchExportAnswer } from '../../schemas/watch-record-answer.ts';
import { readSegment, segmentsOf } from '../../sources/journal/segments.ts';
import type { JournalFrame, JournalKind } from '../../store/journal/frame.ts';
import { writeWholeFolder } from '../files/write-whole-folder.ts';

const ENDING: Readonly<Record<JournalKind, string>> = {
  mrt: 'mrt',
  bmp: 'bmp',
  lines: 'jsonl',
  signals: 'csv',
  rtr: 'rtr',
};
const LINE_FEED = Uint8Array.of(10);

interface Content {
  readonly source: string;
  readonly kind: JournalKind;
  readonly pieces: Uint8Array[];
  messages: number;
}

/** Writes the messages of each source of a journal into a file of its own, as they came: ordinary MRT, BMP or lines. */
export async function exportJournal(
  { name, place }: { readonly name: string; readonly place: string },
  out: string,
  option: string,
): Promise<WatchExportAnswer> {
  const segments = await segmentsOf(place);
  if (segments.length === 0) throw new Refusal('not-found', 'watch.no-journal', { folder: name });
  const contents = new Map<string, Content>();
  for (const segment of segments) await readInto(contents, place, segment);
  const files = await writeWholeFolder(out, option, async (write) => {
    const written: WatchExportAnswer['files'][number][] = [];
    for (const [index, { source, kind, pieces, messages }] of [...contents.values()].entries()) {
      const file = `${String(index + 1).padStart(4, '0')}-${plainName(source)}.${ENDING[kind]}`;
      const content = Buffer.concat(pieces);
      await write(file, content);
      written.push({ name: file, source, messages, bytes: content.length });
    }
    return written;
  });
  return { format: 'muruna/watch-export', version: 1, out, files };
}

async function readInto(contents: Map<string, Content>, place: string, segment: string): Promise<void> {
  const byNumber = new Map<number, Content>();
  await readSegment(place, segment, (frame: JournalFrame) => {
    if (frame.type === 'source') {
      let content = contents.get(frame.name);
      if (!content)
        contents.set(
          frame.name,
          (content = {
            source: frame.name,
            kind: frame.kind,
            pieces: beginningOfFile(frame.kind),
            messages: 0,
          }),
        );
      byNumber.set(frame.source, content);
    } else if (frame.type === 'message') {
      const content = byNumber.get(frame.source);
      if (!content) return;
      content.messages++;
      content.pieces.push(
        frame.bytes,
        ...(content.kind === 'lines' || content.kind === 'signals' ? [LINE_FEED] : []),
      );
    }
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
