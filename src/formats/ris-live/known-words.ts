import { finished, mixed } from '../../core/hash-rows.ts';

/** Power of two; a collector and its peers are some hundred. */
const PLACES = 4096;

/**
 * Words that come again and again, of ASCII octets, without making a string each time. There is one place for each hash: what comes last stays, so that made-up words
 * take no more memory.
 */
export function createKnownWords() {
  const words: (string | undefined)[] = Array.from({ length: PLACES });

  function isSame(word: string, octets: Uint8Array, from: number, end: number): boolean {
    if (word.length !== end - from) return false;
    for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== octets[from + at]) return false;
    return true;
  }

  return (octets: Uint8Array, from: number, end: number): string => {
    let hash = end - from;
    for (let at = from; at < end; at++) hash = mixed(hash, octets[at]);
    const place = finished(hash) & (PLACES - 1);
    const known = words[place];
    if (known !== undefined && isSame(known, octets, from, end)) return known;
    const word = String.fromCharCode(...octets.subarray(from, end));
    words[place] = word;
    return word;
  };
}
