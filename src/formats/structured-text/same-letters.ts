import { latinDigits } from '../../core/latin-digits.ts';

/** Letters that look the same to a reader and are not: Arabic for Persian, Cyrillic for Latin. */
const TWINS: Readonly<Record<string, string>> = {
  ...pairs('يىك', 'ییک'),
  ...pairs('АВЕКМНОРСТХаеорсухіј', 'ABEKMHOPCTXaeopcyxij'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(from.split('').map((letter, at) => [letter, to[at]]));
}

/** Joiners, direction marks, tatweel, soft hyphens and vowel signs: nothing by which a reader would distinguish names. */
const UNSEEN = /[\u00ad\u061c\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What a reader sees of a text: two texts that look the same have the same. */
export function seenLetters(text: string): string {
  return latinDigits(text.normalize('NFKC'))
    .replaceAll(UNSEEN, '')
    .replaceAll(/[يىكАВЕКМНОРСТХаеорсухіј]/g, (letter) => TWINS[letter])
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Names as they are known, found again however their letters are written. */
export interface Spellings {
  /** The known name that a text stands for: itself, or the only one that looks the same; undefined for another. */
  find(text: string): string | undefined;
}

/** Known names; of two that look the same each is only found by its own letters. `aliases` are other texts for some of them. */
export function spellings(
  names: Iterable<string>,
  aliases: ReadonlyMap<string, string> = new Map(),
): Spellings {
  const known = new Set(names);
  const seen = new Map<string, string | undefined>();
  const add = (text: string, name: string): void => {
    const letters = seenLetters(text);
    seen.set(letters, seen.has(letters) && seen.get(letters) !== name ? undefined : name);
  };
  for (const name of known) add(name, name);
  for (const [alias, name] of aliases) add(alias, name);
  return {
    find(text) {
      if (known.has(text)) return text;
      return aliases.get(text) ?? seen.get(seenLetters(text));
    },
  };
}
