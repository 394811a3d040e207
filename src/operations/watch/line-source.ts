import type { OnFinding } from '../../core/finding.ts';
import type { Feed } from '../../engines/watch/feeds.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';
import { readRouteLine, type RouteLine } from '../../formats/ris-live/read-line.ts';
import { createLineScanner } from '../../formats/ris-live/scan-line.ts';
import type { PrefixList, ScannedLine } from '../../formats/ris-live/scanned-line.ts';
import type { WordPrefix } from '../../formats/text/word-prefix.ts';
import { openByteLines } from './byte-lines.ts';
import { createArrival, type ArrivalSource, type Chunks, type Origin, type Taker } from './arrival.ts';
import type { FeedBook } from './feed-book.ts';

/** Recorded lines of RIS Live, or RIPEstat's updates. */
export function openLineSource(from: Origin, chunks: Chunks, onFinding: OnFinding): ArrivalSource {
  const arrival = createArrival(from);
  const waiting: { readonly line: RouteLine; readonly offset: number; readonly bytes: Uint8Array }[] = [];
  const splitter = openByteLines((bytes, offset, number) => {
    const line = readRouteLine(new TextDecoder().decode(bytes), number, onFinding);
    if (line) waiting.push({ line, offset, bytes });
  });
  let next = 0;

  return {
    arrival,
    next() {
      if (next === waiting.length) return false;
      const { line, offset, bytes } = waiting[next++];
      arrival.opened = line;
      arrival.time = line.time;
      arrival.offset = offset;
      arrival.bytes = bytes;
      return true;
    },
    async more() {
      waiting.length = 0;
      next = 0;
      while (waiting.length === 0) {
        const piece = await chunks.next();
        if (piece.done === true) {
          splitter.finish();
          return waiting.length > 0;
        }
        splitter.push(piece.value);
      }
      return true;
    },
    close: async () => void (await chunks.return(undefined)),
  };
}

interface LineTakerState {
  readonly feeds: Set<Feed>;
  /** When the connection ended; undefined while it stands. */
  readonly endedAt: number | undefined;
}

/** What was missed in a longer hole may be anything: what was heard before is not known any more. */
const LONGEST_HOLE_SECONDS = 60;

/** Hands lines to the watch; each names its own vantage point. */
export function createLineTaker(watch: Watch, book: FeedBook, isLive: boolean, state: unknown): Taker {
  const saved = state as LineTakerState | undefined;
  const feeds = saved?.feeds ?? new Set<Feed>();
  let endedAt = saved?.endedAt;

  function goOn(): void {
    if (endedAt !== undefined && watch.now - endedAt > LONGEST_HOLE_SECONDS)
      for (const feed of feeds) watch.forget(feed);
    endedAt = undefined;
  }

  const scan = createLineScanner();

  function feedOf({ collector, asn, peer }: RouteLine | ScannedLine): Feed | undefined {
    const feed = book.feed({ collector, asn, peer });
    if (!feed || !isLive) return feed;
    goOn();
    feeds.add(feed);
    return feed;
  }

  return {
    take({ opened, bytes }) {
      const scanned = opened === undefined ? scan(bytes) : undefined;
      if (scanned) {
        const feed = feedOf(scanned);
        if (feed) takeScanned(scanned, feed, watch, book);
        return;
      }
      const line =
        (opened as RouteLine | undefined) ?? readRouteLine(new TextDecoder().decode(bytes), 1, () => {});
      const feed = line && feedOf(line);
      if (feed) takeLine(line, feed, watch, book);
    },
    end() {
      if (isLive) endedAt ??= watch.now;
    },
    isIdle: () => true,
    save: (): LineTakerState => ({ feeds, endedAt }),
  };
}

function takeLine(line: RouteLine, feed: Feed, watch: Watch, book: FeedBook): void {
  const { prefixes, paths } = watch.table;
  watch.heard(feed);
  if (line.isUp !== undefined) return book.session(feed, line.isUp);
  const idOf = ({ family, length, words }: WordPrefix): number => prefixes.intern(family, length, words);
  for (const prefix of line.withdrawn) book.withdraw(feed, idOf(prefix), 0);
  if (line.announced.length === 0) return;
  const { path, endsInSet } = line;
  const id = paths.intern({ length: path.length, asns: Uint32Array.from(path), endsInSet });
  for (const prefix of line.announced) book.announce(feed, idOf(prefix), 0, id, line.time, false);
}

const address = new Uint32Array(4);

/** The same without an object for each prefix. */
function takeScanned(
  { withdrawn, announced, path, time }: ScannedLine,
  feed: Feed,
  watch: Watch,
  book: FeedBook,
): void {
  const { prefixes, paths } = watch.table;
  watch.heard(feed);
  const idOf = ({ family, length, words }: PrefixList, row: number): number => {
    for (let word = 0; word < 4; word++) address[word] = words[4 * row + word];
    return prefixes.intern(family[row], length[row], address);
  };
  for (let row = 0; row < withdrawn.count; row++) book.withdraw(feed, idOf(withdrawn, row), 0);
  if (announced.count === 0) return;
  const id = paths.intern(path);
  for (let row = 0; row < announced.count; row++)
    book.announce(feed, idOf(announced, row), 0, id, time, false);
}
