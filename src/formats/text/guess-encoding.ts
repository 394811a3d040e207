/** Encodings of one byte a letter in which spreadsheets save by default. */
export type OldEncoding = 'windows-1252' | 'windows-1251' | 'windows-1256';

/** As much of a text as a guess needs. */
const SAMPLE = 1 << 16;
/** Alef, the most frequent letter of Arabic and Persian; in windows-1251 it is the rare З. */
const ALEF = 0xc7;
const OFTEN = 0.06;

/**
 * The encoding of a text that is not UTF-8: Western European, Cyrillic or Arabic (Persian with it).
 *
 * Accented letters of Western languages stand alone among plain ones; words of the other two are wholly of upper bytes. Read in the
 * wrong one of those, words change between capitals and small letters (Cyrillic) or between Arabic and Latin letters.
 */
export function guessEncoding(bytes: Uint8Array): OldEncoding {
  const sample = bytes.subarray(0, SAMPLE);
  if (shareBesideOthers(sample) < 0.5) return 'windows-1252';
  const [cyrillic, arabic] = [
    disorder(sample, 'windows-1251', /\p{Ll}\p{Lu}/gu),
    disorder(sample, 'windows-1256', /\p{sc=Arabic}\p{sc=Latin}|\p{sc=Latin}\p{sc=Arabic}/gu),
  ];
  if (cyrillic !== arabic) return cyrillic < arabic ? 'windows-1251' : 'windows-1256';
  return shareOf(sample, ALEF) > OFTEN ? 'windows-1256' : 'windows-1251';
}

/** Share of the upper bytes that have another beside them. */
function shareBesideOthers(bytes: Uint8Array): number {
  let [upper, beside] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0x80) continue;
    upper++;
    if (bytes[at - 1] >= 0x80 || bytes[at + 1] >= 0x80) beside++;
  }
  return upper === 0 ? 0 : beside / upper;
}

/** How often a reading has what its language has not. */
function disorder(bytes: Uint8Array, encoding: OldEncoding, fault: RegExp): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return (text.match(fault) ?? []).length;
}

function shareOf(bytes: Uint8Array, letter: number): number {
  let [upper, found] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) upper++;
    if (byte === letter) found++;
  }
  return found / Math.max(1, upper);
}
