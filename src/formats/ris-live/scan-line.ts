import { readWordPrefix } from '../text/word-prefix.ts';
import { createKnownWords } from './known-words.ts';
import {
  addHop,
  addPrefix,
  clearLine,
  createScannedLine,
  type PrefixList,
  type ScannedLine,
} from './scanned-line.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const ENVELOPE = ascii('{"type":"ris_message","data":');
const RIPE = ascii('.ripe.net');
const UPDATE = ascii('UPDATE');
const KEYS = ['timestamp', 'peer', 'peer_asn', 'host', 'type', 'path', 'announcements', 'withdrawals'].map(
  ascii,
);
const [TIMESTAMP, PEER, PEER_ASN, HOST, TYPE, PATH, ANNOUNCEMENTS, WITHDRAWALS] = KEYS.keys();
/** Keys that mean something else in lines of another form. */
const FOREIGN = ['source_id', 'data'].map(ascii);
const NEEDED = (1 << TIMESTAMP) | (1 << PEER) | (1 << TYPE);
const PREFIXES = ascii('prefixes');

const [QUOTE, COMMA, MINUS, DOT, COLON, BACKSLASH] = [34, 44, 45, 46, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const WORDS = ['true', 'false', 'null'].map(ascii);
/** Updates have no more than three levels. */
const DEEPEST = 16;
/** Digits that a double holds, so that a quotient by a power of ten is rounded once, as `JSON.parse` does. */
const MOST_DIGITS = 15;
const LONGEST_WORD = 256;

/**
 * Reads updates of RIS Live from their octets, as `readRouteLine` reads them: without the tree of objects that `JSON.parse` makes of a message, of which most is thrown
 * away. It knows the usual form only: an update in compact JSON (RFC 8259) of ASCII without escapes, each key that counts once, numbers without exponents, and prefixes
 * that can be read. Undefined for anything else, which is left to `readRouteLine`. What is returned is written over by the next line.
 */
export function createLineScanner(): (octets: Uint8Array) => ScannedLine | undefined {
  const line = createScannedLine();
  const known = createKnownWords();
  const words = new Uint32Array(4);
  let octets = new Uint8Array(0);
  let at = 0;
  /** Where the string begins and ends that was read last. */
  let [from, end] = [0, 0];
  /** The whole number that was read last. */
  let whole = 0;

  const take = (octet: number): boolean => octets[at] === octet && at++ >= 0;

  function string(): boolean {
    if (!take(QUOTE)) return false;
    from = at;
    for (; at < octets.length; at++) {
      const octet = octets[at];
      if (octet === QUOTE) {
        end = at++;
        return true;
      }
      if (octet < 32 || octet > 126 || octet === BACKSLASH) return false;
    }
    return false;
  }

  function isString(wanted: Uint8Array): boolean {
    if (end - from !== wanted.length) return false;
    for (let place = 0; place < wanted.length; place++)
      if (octets[from + place] !== wanted[place]) return false;
    return true;
  }

  /** Digits without leading zeros. */
  function wholeNumber(): boolean {
    const first = at;
    whole = 0;
    for (; octets[at] >= 48 && octets[at] <= 57; at++) whole = 10 * whole + octets[at] - 48;
    return at > first && at - first <= MOST_DIGITS && (octets[first] !== 48 || at === first + 1);
  }

  /** A number as a string or as it is. */
  function asn(): boolean {
    if (octets[at] !== QUOTE) return wholeNumber();
    if (!string() || end === from || end - from > MOST_DIGITS) return false;
    whole = 0;
    for (let place = from; place < end; place++) {
      const digit = octets[place] - 48;
      if (digit < 0 || digit > 9) return false;
      whole = 10 * whole + digit;
    }
    return true;
  }

  function time(): boolean {
    const first = at;
    if (!wholeNumber()) return false;
    line.time = whole;
    if (!take(DOT)) return isTime();
    const behind = at;
    for (; octets[at] >= 48 && octets[at] <= 57; at++) whole = 10 * whole + octets[at] - 48;
    if (at === behind || at - first > MOST_DIGITS + 1) return false;
    line.time = whole / 10 ** (at - behind);
    return isTime();
  }

  const isTime = (): boolean => line.time > 0 && line.time < 2 ** 32;

  /** Members of a list, up to its end. */
  function list(member: () => boolean): boolean {
    if (!take(OPEN_LIST)) return false;
    if (take(CLOSE_LIST)) return true;
    do if (!member()) return false;
    while (take(COMMA));
    return take(CLOSE_LIST);
  }

  /** Members of an object, up to its end; the name of each stands between `from` and `end`. */
  function object(member: () => boolean): boolean {
    if (!take(OPEN_OBJECT)) return false;
    if (take(CLOSE_OBJECT)) return true;
    do if (!string() || !take(COLON) || !member()) return false;
    while (take(COMMA));
    return take(CLOSE_OBJECT);
  }

  let depth = 0;
  /** Any value, which nobody asks for. */
  function skip(): boolean {
    const octet = octets[at];
    if (octet === QUOTE) return string();
    if (octet === OPEN_LIST || octet === OPEN_OBJECT) {
      if (depth === DEEPEST) return false;
      depth++;
      const isSound = octet === OPEN_LIST ? list(skip) : object(skip);
      depth--;
      return isSound;
    }
    if (octet === MINUS || (octet >= 48 && octet <= 57)) return skipNumber();
    return WORDS.some(skipWord);
  }

  function skipNumber(): boolean {
    take(MINUS);
    if (!wholeNumber()) return false;
    if (!take(DOT)) return true;
    const behind = at;
    while (octets[at] >= 48 && octets[at] <= 57) at++;
    return at > behind;
  }

  function skipWord(word: Uint8Array): boolean {
    for (let place = 0; place < word.length; place++) if (octets[at + place] !== word[place]) return false;
    at += word.length;
    return true;
  }

  function hop(): boolean {
    line.path.endsInSet = octets[at] === OPEN_LIST;
    return line.path.endsInSet ? list(hopOfSet) : hopOfSet();
  }

  function hopOfSet(): boolean {
    if (!wholeNumber()) return false;
    if (whole > 0 && whole <= 0xffff_ffff) addHop(line, whole);
    return true;
  }

  let prefixes: PrefixList = line.announced;
  function prefix(): boolean {
    if (!string()) return false;
    const read = readWordPrefix(octets, from, end, words);
    if (read >= 0) addPrefix(prefixes, read >> 8, read & 0xff, words);
    return read >= 0;
  }

  function prefixList(into: PrefixList): boolean {
    prefixes = into;
    return list(prefix);
  }

  let hasPrefixes = false;
  function announcement(): boolean {
    hasPrefixes = false;
    return object(partOfAnnouncement);
  }

  function partOfAnnouncement(): boolean {
    if (!isString(PREFIXES)) return skip();
    if (hasPrefixes) return false;
    hasPrefixes = true;
    return prefixList(line.announced);
  }

  function word(): boolean {
    return string() && end - from <= LONGEST_WORD;
  }

  /** Keys that were there. */
  let seen = 0;
  function partOfUpdate(): boolean {
    const key = KEYS.findIndex(isString);
    if (key < 0) return !FOREIGN.some(isString) && skip();
    if (seen & (1 << key)) return false;
    seen |= 1 << key;
    if (key === TIMESTAMP) return time();
    if (key === TYPE) return string() && isString(UPDATE);
    if (key === PATH) return list(hop);
    if (key === ANNOUNCEMENTS) return list(announcement);
    if (key === WITHDRAWALS) return prefixList(line.withdrawn);
    if (key === PEER_ASN) {
      if (!asn()) return false;
      line.asn = whole <= 0xffff_ffff ? whole : 0;
      return true;
    }
    if (!word()) return false;
    if (key === PEER) line.peer = known(octets, from, end);
    if (key === HOST) line.collector = known(octets, from, endsWith(RIPE) ? end - RIPE.length : end);
    return true;
  }

  function endsWith(ending: Uint8Array): boolean {
    const start = end - ending.length;
    if (start < from) return false;
    for (let place = 0; place < ending.length; place++)
      if (octets[start + place] !== ending[place]) return false;
    return true;
  }

  return (message) => {
    octets = message as Uint8Array<ArrayBuffer>;
    at = 0;
    seen = 0;
    depth = 0;
    clearLine(line);
    const isInEnvelope = octets[2] === ENVELOPE[2] && octets[3] === ENVELOPE[3] && skipWord(ENVELOPE);
    const isSound =
      object(partOfUpdate) &&
      (seen & NEEDED) === NEEDED &&
      (!isInEnvelope || take(CLOSE_OBJECT)) &&
      at === octets.length;
    octets = NOTHING;
    return isSound ? line : undefined;
  };
}

const NOTHING = new Uint8Array(0);
