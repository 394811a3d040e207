import { parseAsn, parseWrittenAsn } from '../text/asn-text.ts';
import { lineFindings, type LineFindings, type WithFindings } from '../text/findings.ts';
import { formatIPv4, formatIPv6, parseIPv4, parseIPv6 } from '../text/ip-text.ts';
import { openLines, type TextReader } from '../text/lines.ts';
import { grown } from '../../core/grown.ts';

/**
 * Prefixes and their origins as CAIDA publishes them (`pfx2as`): address, length, origins, between tabs. Several origins
 * stand with `_` between them; the members of an AS set, of which only the set is known as origin, with `,`.
 */
export interface PrefixToAs {
  readonly count: number;
  /** 4 or 6, [count]. */
  readonly family: Uint8Array;
  /** Four 32-bit words a prefix, most significant first, [4 · count]; IPv4 is word 0, the others 0. Host bits are 0. */
  readonly address: Uint32Array;
  readonly length: Uint8Array;
  /** Origins of prefix p: `origins[originOffsets[p]] … origins[originOffsets[p + 1] - 1]`, AS numbers. */
  readonly originOffsets: Uint32Array;
  readonly origins: Uint32Array;
  /** 1 where an origin belongs to one AS set with the origin before it, by origin. */
  readonly inSet: Uint8Array;
}

/**
 * Reads tables of prefixes and origins of IPv4 and IPv6 chunk by chunk: pfx2as, and the other dresses they come in: a prefix with a
 * slash and its origin (pyasn, spreadsheets), or behind its origin (riswhois), between tabs, spaces, commas or semicolons.
 */
export function openPrefixToAs(): TextReader<PrefixToAs & WithFindings> {
  const findings = lineFindings();
  const rows = growingRows();
  const lines = openLines((line, number) => {
    if (line === '' || /^[#;%]/.test(line)) return;
    const row = rowOfPfx2as(line) ?? rowOfOtherDress(line);
    if (!row) {
      if (number > 1 || !HEADER.test(line)) findings.lost('prefix-to-as.malformed-line', number, line);
      return;
    }
    const { prefix, origins } = row;
    if (prefix.hostBits)
      findings.add({
        code: 'prefix-to-as.host-bits',
        severity: 'repaired',
        facts: { text: line },
        line: number,
      });
    rows.add(prefix, origins);
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      const columns = rows.columns();
      reportCut(columns, findings);
      return { ...columns, ...findings.found() };
    },
  };
}

/** A smaller table may be a choice of prefixes. */
const LARGE_TABLE = 100_000;
/** 200.0.0.0: whole tables of IPv4 go on to 223.0.0.0/8. */
const LEAST_END = 200 * 2 ** 24;

/** A table in the order of its IPv4 addresses that ends long before the last of them is the beginning of one. */
function reportCut({ count, family, address }: PrefixToAs, findings: LineFindings): void {
  let rows = 0;
  let last = 0;
  for (let row = 0; row < count; row++) {
    if (family[row] !== 4) continue;
    if (address[4 * row] < last) return;
    last = address[4 * row];
    rows++;
  }
  if (rows >= LARGE_TABLE && last < LEAST_END)
    findings.add({ code: 'prefix-to-as.ends-early', severity: 'lost', facts: { last: formatIPv4(last) } });
}

/** Writes pfx2as. */
export function encodePrefixToAs(table: PrefixToAs): string {
  const lines = Array.from({ length: table.count }, (_, row) => {
    const words = table.address.subarray(4 * row, 4 * row + 4);
    const address = table.family[row] === 4 ? formatIPv4(words[0]) : formatIPv6(fromWords(words));
    let origins = '';
    for (let at = table.originOffsets[row]; at < table.originOffsets[row + 1]; at++)
      origins += `${origins === '' ? '' : table.inSet[at] ? ',' : '_'}${table.origins[at]}`;
    return `${address}\t${table.length[row]}\t${origins}\n`;
  });
  return lines.join('');
}

/** The first line of a spreadsheet names its columns. */
const HEADER = /\b(prefix|network|cidr)\b/i;

interface Row {
  readonly prefix: Prefix;
  readonly origins: Origins;
}

function rowOfPfx2as(line: string): Row | undefined {
  const [address, length, text, ...rest] = line.split('\t');
  if (text === undefined || rest.length > 0) return undefined;
  const prefix = parsePrefix(address, length);
  const origins = prefix && parseOrigins(text);
  return origins && { prefix, origins };
}

/** `prefix/length origin`, or `origin prefix/length`, and behind either, as in riswhois, how many see it. */
function rowOfOtherDress(line: string): Row | undefined {
  const [first, second, ...rest] = line
    .trim()
    .split(/[\s,;]+/)
    .map((field) => field.replaceAll('"', ''));
  if (second === undefined || rest.length > 1 || rest.some((field) => !/^\d*$/.test(field))) return undefined;
  const [slashed, text] = first.includes('/') ? [first, second] : [second, first];
  const [address, length, ...more] = slashed.split('/');
  const prefix = length === undefined || more.length > 0 ? undefined : parsePrefix(address, length);
  const origins = prefix && parseOrigins(text);
  return origins && { prefix, origins };
}

interface Prefix {
  readonly family: 4 | 6;
  readonly words: readonly number[];
  readonly length: number;
  /** Bits behind the length were set and have been cleared. */
  readonly hostBits: boolean;
}

function parsePrefix(address: string, lengthText: string): Prefix | undefined {
  if (!/^\d{1,3}$/.test(lengthText)) return undefined;
  const length = Number(lengthText);
  return address.includes(':') ? prefix6(parseIPv6(address), length) : prefix4(parseIPv4(address), length);
}

function prefix4(address: number, length: number): Prefix | undefined {
  if (Number.isNaN(address) || length > 32) return undefined;
  const word = (address & maskOf(length)) >>> 0;
  return { family: 4, words: [word, 0, 0, 0], length, hostBits: word !== address };
}

function prefix6(address: bigint | undefined, length: number): Prefix | undefined {
  if (address === undefined || length > 128) return undefined;
  const words = [96n, 64n, 32n, 0n].map((shift) => Number((address >> shift) & 0xffffffffn));
  const masked = words.map((word, at) => (word & maskOf(length - 32 * at)) >>> 0);
  return { family: 6, words: masked, length, hostBits: masked.some((word, at) => word !== words[at]) };
}

function maskOf(bits: number): number {
  return bits <= 0 ? 0 : bits >= 32 ? -1 : -1 << (32 - bits);
}

function fromWords(words: ArrayLike<number>): bigint {
  return Array.from(words).reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
}

interface Origins {
  readonly asns: readonly number[];
  readonly inSet: readonly number[];
}

const NOT_IN_SET = [0];

function parseOrigins(text: string): Origins | undefined {
  const single = parseAsn(text);
  if (!Number.isNaN(single)) return { asns: [single], inSet: NOT_IN_SET };
  const sets = text.split('_').map((set) => set.split(',').map(parseWrittenAsn));
  const asns = sets.flat();
  if (asns.some(Number.isNaN)) return undefined;
  return { asns, inSet: sets.flatMap((set) => set.map((_, position) => Number(position > 0))) };
}

function growingRows(): {
  add: (prefix: Prefix, origins: Origins) => void;
  columns: () => PrefixToAs;
} {
  let family = new Uint8Array(0);
  let address = new Uint32Array(0);
  let length = new Uint8Array(0);
  let originOffsets = new Uint32Array(1);
  let origins = new Uint32Array(0);
  let inSet = new Uint8Array(0);
  let count = 0;
  let originCount = 0;
  return {
    add(prefix, parsed) {
      family = grown(family, count + 1);
      length = grown(length, count + 1);
      address = grown(address, 4 * count + 4);
      originOffsets = grown(originOffsets, count + 2);
      origins = grown(origins, originCount + parsed.asns.length);
      inSet = grown(inSet, originCount + parsed.asns.length);
      family[count] = prefix.family;
      length[count] = prefix.length;
      for (let word = 0; word < 4; word++) address[4 * count + word] = prefix.words[word];
      for (let at = 0; at < parsed.asns.length; at++, originCount++) {
        origins[originCount] = parsed.asns[at];
        inSet[originCount] = parsed.inSet[at];
      }
      originOffsets[++count] = originCount;
    },
    columns: () => ({
      count,
      family: family.slice(0, count),
      address: address.slice(0, 4 * count),
      length: length.slice(0, count),
      originOffsets: originOffsets.slice(0, count + 1),
      origins: origins.slice(0, originCount),
      inSet: inSet.slice(0, originCount),
    }),
  };
}
