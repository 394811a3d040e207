/** A prefix as words: family, length in bits, and the address as four 32-bit words, host bits cleared. */
export interface WordPrefix {
  readonly family: 4 | 6;
  readonly length: number;
  readonly words: Uint32Array;
}

/** The longest one: an IPv6 address with an IPv4 tail, and its length. */
const LONGEST = 49;
const codes = new Uint8Array(LONGEST);

/**
 * `192.0.2.0/24` as words; undefined for anything else, written as `parseIPv4` and `parseIPv6` take addresses. (Read by character codes: live sources have tens of
 * thousands a second.)
 */
export function parseWordPrefix(text: string): WordPrefix | undefined {
  if (text.length > LONGEST) return undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code < 128 ? code : 0;
  }
  const words = new Uint32Array(4);
  const read = readWordPrefix(codes, 0, text.length, words);
  return read < 0 ? undefined : { family: read >> 8 === 6 ? 6 : 4, length: read & 0xff, words };
}

/** The same of ASCII octets between two places, into the four words: 256 · family + length; −1 where there is none. */
export function readWordPrefix(octets: Uint8Array, from: number, end: number, words: Uint32Array): number {
  let slash = from;
  let isSix = false;
  for (; slash < end && octets[slash] !== SLASH; slash++) isSix ||= octets[slash] === COLON;
  const length = slash === end ? -1 : lengthFrom(octets, slash + 1, end);
  if (length < 0 || length > (isSix ? 128 : 32)) return -1;
  words.fill(0);
  if (!(isSix ? readIPv6(octets, from, slash, words) : readIPv4(octets, from, slash, words, 0))) return -1;
  for (let word = length >> 5; word < 4; word++) {
    const bits = length - 32 * word;
    if (bits <= 0) words[word] = 0;
    else if (bits < 32) words[word] &= ~(0xffff_ffff >>> bits);
  }
  return (isSix ? 6 << 8 : 4 << 8) + length;
}

/** One to three digits up to the end; −1 for anything else. */
function lengthFrom(octets: Uint8Array, from: number, end: number): number {
  if (from === end || end > from + 3) return -1;
  let length = 0;
  for (let at = from; at < end; at++) {
    const digit = octets[at] - 48;
    if (digit < 0 || digit > 9) return -1;
    length = 10 * length + digit;
  }
  return length;
}

/** Reads a dotted address between two places into a word: no leading zeros, no octet above 255. */
function readIPv4(octets: Uint8Array, from: number, end: number, words: Uint32Array, word: number): boolean {
  let address = 0;
  let octet = -1;
  let dots = 0;
  for (let at = from; at < end; at++) {
    const digit = octets[at] - 48;
    if (digit === -2 && octet >= 0) {
      address = address * 256 + octet;
      octet = -1;
      dots++;
    } else if (digit < 0 || digit > 9 || octet === 0) return false;
    else if ((octet = octet < 0 ? digit : octet * 10 + digit) > 255) return false;
  }
  if (dots !== 3 || octet < 0) return false;
  words[word] = address * 256 + octet;
  return true;
}

const SLASH = 47;
const COLON = 58;
const groups = new Uint16Array(8);

/** Reads an address between two places into the words: groups of one to four digits, one `::` for one or more of them, an IPv4 tail. */
function readIPv6(octets: Uint8Array, start: number, end: number, words: Uint32Array): boolean {
  let count = 0;
  /** Groups before `::`; −1 = there is none. */
  let gap = -1;
  let at = start;
  if (octets[at] === COLON) {
    if (at + 1 >= end || octets[at + 1] !== COLON) return false;
    gap = 0;
    at += 2;
  }
  while (at < end) {
    const from = at;
    let value = 0;
    let digit = 0;
    for (; at < end && (digit = hexDigit(octets[at])) >= 0; at++) value = 16 * value + digit;
    if (at < end && octets[at] === 46) {
      // The last two groups as an IPv4 address.
      if (count > 6 || !readIPv4(octets, from, end, words, 3)) return false;
      groups[count++] = words[3] >>> 16;
      groups[count++] = words[3] & 0xffff;
      at = end;
      break;
    }
    if (at === from || at > from + 4 || count === 8) return false;
    groups[count++] = value;
    if (at === end) break;
    if (octets[at] !== COLON || ++at === end) return false;
    if (octets[at] !== COLON) continue;
    if (gap >= 0) return false;
    gap = count;
    at++;
  }
  if (gap < 0 ? count !== 8 : count > 7) return false;
  words.fill(0);
  const behind = gap < 0 ? 0 : count - gap;
  for (let group = 0; group < count; group++) {
    const place = gap < 0 || group < gap ? group : 8 - behind + (group - gap);
    words[place >> 1] |= groups[group] << (place & 1 ? 0 : 16);
  }
  return true;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
