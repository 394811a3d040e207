import type { OnFinding } from '../../core/finding.ts';
import type { Feed } from '../../engines/watch/feeds.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';
import { addressText, distinguisherText } from '../../formats/bgp/address-text.ts';
import { ATTRIBUTE } from '../../formats/bgp/attribute-types.ts';
import type { BgpMessage } from '../../formats/bgp/message.ts';
import type { Prefix } from '../../formats/bgp/prefix.ts';
import { decodeBmp, endOfRib, type BmpSessions } from '../../formats/bmp/decode-message.ts';
import { sessionKey, type BmpMessage, type BmpPeer } from '../../formats/bmp/message.ts';
import { openBmpStream } from '../../formats/bmp/message-stream.ts';
import { createArrival, type ArrivalSource, type Chunks, type Origin, type Taker } from './arrival.ts';
import type { FeedBook } from './feed-book.ts';

const UNICAST = 1;

/**
 * A captured BMP session. It has no arrival times, so those of the routes count, and never go back: other messages may be stamped with a
 * clock that is off.
 */
export function openBmpSource(from: Origin, chunks: Chunks, onFinding: OnFinding): ArrivalSource {
  const arrival = createArrival(from);
  const waiting: {
    readonly message: BmpMessage;
    readonly time: number;
    readonly offset: number;
    readonly bytes: Uint8Array;
  }[] = [];
  let time = Number.NaN;
  const stream = openBmpStream((message, offset, bytes) => {
    if (message.kind === 'route-monitoring' && message.peer.seconds > 0)
      time = Math.max(message.peer.seconds + message.peer.microseconds / 1e6, Number.isNaN(time) ? 0 : time);
    waiting.push({ message, time, offset, bytes: bytes.slice() });
  }, onFinding);
  let next = 0;

  /** What came before the first route came when it did. */
  function dateEarly(): void {
    const first = waiting.find((one) => !Number.isNaN(one.time))?.time ?? 0;
    for (const [at, one] of waiting.entries())
      if (Number.isNaN(one.time)) waiting[at] = { ...one, time: first };
  }

  return {
    arrival,
    next() {
      if (next === waiting.length) return false;
      const { message, time: at, offset, bytes } = waiting[next++];
      arrival.opened = message;
      arrival.time = at;
      arrival.offset = offset;
      arrival.bytes = bytes;
      return true;
    },
    async more() {
      waiting.splice(0, next);
      next = 0;
      for (;;) {
        const piece = await chunks.next();
        if (piece.done === true) stream.finish();
        else stream.push(piece.value);
        if (piece.done !== true && (waiting.length === 0 || Number.isNaN(time))) continue;
        dateEarly();
        return waiting.length > 0;
      }
    },
    close: async () => void (await chunks.return(undefined)),
  };
}

/** Types of peers: of an instance that its distinguisher names, and of a local one. */
const [DISTINGUISHED, LOCAL] = [1, 2];

interface BmpTakerState {
  readonly opens: BmpSessions;
  readonly sessions: Map<string, { feeds: Map<string, Feed>; isUp: boolean | undefined }>;
}

/** Hands the messages of one router to the watch. */
export function createBmpTaker(
  router: string,
  watch: Watch,
  book: FeedBook,
  isLive: boolean,
  state: unknown,
): Taker {
  const saved = state as BmpTakerState | undefined;
  const opens: BmpSessions = saved?.opens ?? new Map();
  /** Feeds of a session, one a table, and whether it is up. */
  const sessions: BmpTakerState['sessions'] = saved?.sessions ?? new Map();

  function sessionOf(peer: BmpPeer) {
    const key = sessionKey(peer);
    let session = sessions.get(key);
    if (!session) sessions.set(key, (session = { feeds: new Map(), isUp: undefined }));
    return session;
  }

  function feedOf(peer: BmpPeer): Feed | undefined {
    const session = sessionOf(peer);
    let feed = session.feeds.get(peer.rib);
    if (!feed) {
      const named = `${addressText(peer.address)} ${peer.rib} ${distinguisherText(peer.distinguisher)}${instanceOf(peer)}`;
      feed = book.feed({
        collector: router,
        asn: peer.asn,
        peer: named,
        session: `${router} ${sessionKey(peer)}`,
      });
      if (!feed) return undefined;
      session.feeds.set(peer.rib, feed);
      if (session.isUp !== undefined) book.session(feed, true);
    }
    return feed;
  }

  function setSession(peer: BmpPeer, isUp: boolean): void {
    const session = sessionOf(peer);
    session.isUp = isUp;
    for (const feed of session.feeds.values()) book.session(feed, isUp);
  }

  function read(message: BmpMessage): void {
    if (message.kind === 'peer-up') return setSession(message.peer, true);
    if (message.kind === 'peer-down') return setSession(message.peer, false);
    if (message.kind !== 'route-monitoring') return;
    const feed = feedOf(message.peer);
    if (!feed) return;
    watch.heard(feed);
    const ended = endOfRib(message.message);
    if (ended === '1/1') watch.tableRead(feed, 0);
    else if (ended === '2/1') watch.tableRead(feed, 1);
    else takeUpdate(message.message, feed, watch, book);
  }

  return {
    take: ({ opened, bytes }) => read((opened as BmpMessage | undefined) ?? decodeBmp(bytes, opens)),
    end() {
      if (!isLive) return;
      opens.clear();
      for (const session of sessions.values()) {
        session.isUp = false;
        for (const feed of session.feeds.values()) book.session(feed, false);
      }
    },
    isIdle: () => true,
    save: (): BmpTakerState => ({ opens, sessions }),
  };
}

/** What tells a peer from one of another type (RFC 7854 §4.2) where the distinguisher does not. */
function instanceOf({ type, distinguisher }: BmpPeer): string {
  const isNamed = type === DISTINGUISHED ? distinguisher.some((octet) => octet !== 0) : type !== LOCAL;
  return isNamed ? '' : ` type ${type}`;
}

function takeUpdate(message: BgpMessage, feed: Feed, watch: Watch, book: FeedBook): void {
  if (message.kind !== 'update') return;
  const { prefixes, paths } = watch.table;
  const idOf = ({ family, length, octets }: Prefix): number =>
    prefixes.intern(family, length, wordsOf(octets, length));
  const announced = [...message.announced];
  const withdrawn = [...message.withdrawn];
  let asns: number[] = [];
  let endsInSet = false;
  let onlyToCustomer = 0;
  for (const { type, value } of message.attributes.list) {
    if (value.kind === 'reach' && value.safi === UNICAST) announced.push(...value.prefixes);
    if (value.kind === 'unreach' && value.safi === UNICAST) withdrawn.push(...value.prefixes);
    if (type === ATTRIBUTE.onlyToCustomer && value.kind === 'number') onlyToCustomer = value.value;
    if (type !== ATTRIBUTE.asPath || value.kind !== 'path') continue;
    asns = value.segments.flatMap((segment) => segment.asns);
    endsInSet = /set$/i.test(value.segments.at(-1)?.kind ?? '');
  }
  for (const prefix of withdrawn) book.withdraw(feed, idOf(prefix), prefix.pathId ?? 0);
  if (announced.length === 0) return;
  const path = paths.intern({ length: asns.length, asns: Uint32Array.from(asns), endsInSet, onlyToCustomer });
  for (const prefix of announced)
    book.announce(feed, idOf(prefix), prefix.pathId ?? 0, path, watch.now, false);
}

/** Octets of a prefix as four words, bits beyond its length cleared. */
function wordsOf(octets: Uint8Array, length: number): Uint32Array {
  const words = new Uint32Array(4);
  for (const [at, octet] of octets.entries()) words[at >> 2] |= octet << (24 - 8 * (at & 3));
  for (let word = 0; word < 4; word++) {
    const bits = length - 32 * word;
    if (bits <= 0) words[word] = 0;
    else if (bits < 32) words[word] &= ~(0xffff_ffff >>> bits);
  }
  return words;
}
