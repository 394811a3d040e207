import { seededRandom, type Random } from '../../src/core/random.ts';
import { READERS, type Reader } from './readers.ts';

/** An input for one reader; the number says which, on every machine. */
export interface FuzzInput {
  readonly reader: Reader;
  readonly bytes: Uint8Array;
}

const MOST_BYTES = 1 << 17;

/** The input of a number: one in eight is arbitrary, the others are changed from what the reader takes. */
export function fuzzInput(number: number): FuzzInput {
  const reader = READERS[number % READERS.length];
  const random = seededRandom(number);
  if (random.below(8) === 0) return { reader, bytes: arbitraryBytes(random) };
  let bytes = seed(reader, random);
  for (let changes = 1 + random.below(6); changes > 0; changes--)
    bytes = CHANGES[random.below(CHANGES.length)](bytes, random, reader);
  return { reader, bytes: bytes.subarray(0, MOST_BYTES) };
}

function seed({ seeds }: Reader, random: Random): Uint8Array {
  return new Uint8Array(Buffer.from(seeds[random.below(seeds.length)]));
}

function arbitraryBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.below(600) }, () => random.below(256));
}

type Change = (bytes: Uint8Array, random: Random, reader: Reader) => Uint8Array;

/** Texts and numbers that readers have stumbled over. */
const DICTIONARY: readonly (string | readonly number[])[] = [
  '\n',
  '\r\n',
  '\0',
  '"',
  "'",
  ',',
  ';',
  '|',
  '\t',
  '{',
  '[',
  '<',
  '&#1;',
  '&',
  '..',
  '::',
  ': ',
  '-1',
  '1e999',
  '9999999999999',
  '1405-09-07',
  'NaN',
  '__proto__',
  'constructor',
  'null',
  '\uFEFF',
  '\u202E',
  'ي',
  '٣',
  '۱۲',
  '=1+1',
  '&a *a',
  '!!js/function',
  '<<: *x',
  '\uD800',
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0],
  [0x7f, 0xff, 0xff, 0xff],
  [0x80, 0, 0, 0],
  [0xff, 0xfe],
  [0xc3],
];

const CHANGES: readonly Change[] = [
  function flipBit(bytes, random) {
    const changed = bytes.slice();
    if (bytes.length > 0) changed[random.below(bytes.length)] ^= 1 << random.below(8);
    return changed;
  },
  function setByte(bytes, random) {
    const changed = bytes.slice();
    if (bytes.length > 0) changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  function insertWord(bytes, random) {
    const word = DICTIONARY[random.below(DICTIONARY.length)];
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), Buffer.from(word as string), bytes.subarray(at));
  },
  function overwriteWord(bytes, random) {
    const word = Buffer.from(DICTIONARY[random.below(DICTIONARY.length)] as string);
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), word, bytes.subarray(at + word.length));
  },
  function cut(bytes, random) {
    return bytes.slice(0, random.below(bytes.length + 1));
  },
  function leaveOut(bytes, random) {
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(40)));
  },
  function repeat(bytes, random) {
    const at = random.below(bytes.length + 1);
    const part = bytes.subarray(at, at + 1 + random.below(200));
    return joined(
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + random.below(50) }, () => part),
      bytes.subarray(at),
    );
  },
  function splice(bytes, random, reader) {
    const other = seed(reader, random);
    return joined(
      bytes.subarray(0, random.below(bytes.length + 1)),
      other.subarray(random.below(other.length + 1)),
    );
  },
];

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
