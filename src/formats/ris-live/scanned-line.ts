import { grown } from '../../core/grown.ts';

/** Prefixes as columns, written over by the next line. */
export interface PrefixList {
  count: number;
  /** 4 or 6, [count]. */
  family: Uint8Array<ArrayBuffer>;
  /** Bits, [count]. */
  length: Uint8Array<ArrayBuffer>;
  /** Four words of an address, [4 · count]. */
  words: Uint32Array<ArrayBuffer>;
}

/** What a `RouteLine` of an update has, in columns that the next line is written over. */
export interface ScannedLine {
  /** Unix seconds at the collector. */
  time: number;
  collector: string;
  peer: string;
  /** AS number of the vantage point; 0 where the line does not say it. */
  asn: number;
  readonly announced: PrefixList;
  readonly withdrawn: PrefixList;
  /** Of what is announced; members of a set come last. */
  readonly path: { length: number; asns: Uint32Array<ArrayBuffer>; endsInSet: boolean };
}

const createPrefixList = (): PrefixList => ({
  count: 0,
  family: new Uint8Array(64),
  length: new Uint8Array(64),
  words: new Uint32Array(256),
});

export const createScannedLine = (): ScannedLine => ({
  time: 0,
  collector: '',
  peer: '',
  asn: 0,
  announced: createPrefixList(),
  withdrawn: createPrefixList(),
  path: { length: 0, asns: new Uint32Array(64), endsInSet: false },
});

export function clearLine(line: ScannedLine): void {
  line.time = 0;
  line.collector = '';
  line.peer = '';
  line.asn = 0;
  line.announced.count = 0;
  line.withdrawn.count = 0;
  line.path.length = 0;
  line.path.endsInSet = false;
}

/** Appends a prefix; the words are copied. */
export function addPrefix(list: PrefixList, family: number, length: number, words: Uint32Array): void {
  const row = list.count++;
  if (row >= list.family.length) {
    list.family = grown(list.family, row + 1);
    list.length = grown(list.length, row + 1);
    list.words = grown(list.words, 4 * list.family.length);
  }
  list.family[row] = family;
  list.length[row] = length;
  const at = 4 * row;
  list.words[at] = words[0];
  list.words[at + 1] = words[1];
  list.words[at + 2] = words[2];
  list.words[at + 3] = words[3];
}

export function addHop({ path }: ScannedLine, asn: number): void {
  path.asns = grown(path.asns, path.length + 1);
  path.asns[path.length++] = asn;
}
