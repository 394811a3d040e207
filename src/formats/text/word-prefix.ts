import { parseIPv4, parseIPv6 } from './ip-text.ts';

/** A prefix as words: family, length in bits, and the address as four 32-bit words, host bits cleared. */
export interface WordPrefix {
  readonly family: 4 | 6;
  readonly length: number;
  readonly words: Uint32Array;
}

/** `192.0.2.0/24` as words; undefined for anything else. */
export function parseWordPrefix(text: string): WordPrefix | undefined {
  const [address, lengthText, ...more] = text.split('/');
  if (more.length > 0 || lengthText === undefined || !/^\d{1,3}$/.test(lengthText)) return undefined;
  const length = Number(lengthText);
  const words = new Uint32Array(4);
  const isSix = address.includes(':');
  if (isSix) {
    const value = parseIPv6(address);
    if (value === undefined) return undefined;
    for (let word = 0; word < 4; word++)
      words[word] = Number((value >> BigInt(96 - 32 * word)) & 0xffff_ffffn);
  } else {
    const value = parseIPv4(address);
    if (Number.isNaN(value)) return undefined;
    words[0] = value;
  }
  if (length > (isSix ? 128 : 32)) return undefined;
  for (let word = 0; word < 4; word++) {
    const bits = length - 32 * word;
    if (bits <= 0) words[word] = 0;
    else if (bits < 32) words[word] &= ~(0xffff_ffff >>> bits);
  }
  return { family: isSix ? 6 : 4, length, words };
}
