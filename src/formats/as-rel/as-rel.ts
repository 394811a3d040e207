import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { grown } from '../../core/grown.ts';
import { parseAsn, parseWrittenAsn } from '../text/asn-text.ts';
import { lineFindings, type LineFindings, type WithFindings } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** What the comments of an as-rel file say, with which its links were made. */
export interface AsRelComments {
  /** AS numbers of the networks taken as provider-free. */
  readonly clique: readonly number[];
  /** AS numbers of exchange points' route servers, which were taken out of paths. */
  readonly ixps: readonly number[];
  /** What follows `source:`, e.g. `topology|BGP|20250901|ripe|rrc00`. */
  readonly inputs: readonly string[];
  /** All other comments, without the number sign. */
  readonly others: readonly string[];
}

/**
 * AS relationships as CAIDA publishes them: serial-1 `A|B|k`, serial-2 `A|B|k|sources`, where k = −1 says that A is a
 * provider of B and 0 that they are peers.
 */
export interface AsRel {
  readonly count: number;
  /** AS numbers, [count]; for provider links `from` is the provider. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** PROVIDER_TO_CUSTOMER or PEER_TO_PEER, [count]. */
  readonly kind: Uint8Array;
  /** Bits named by `sourceNames`, lowest first, [count]; 0 where the file does not say (serial-1). */
  readonly sources: Uint8Array;
  /** At most eight, in order of first appearance. */
  readonly sourceNames: readonly string[];
  readonly comments: AsRelComments;
}

const MOST_SOURCES = 8;
const KINDS: Readonly<Record<string, number>> = { '-1': PROVIDER_TO_CUSTOMER, '0': PEER_TO_PEER };

/** Reads as-rel, both serials, chunk by chunk. */
export function openAsRel(): TextReader<AsRel & WithFindings> {
  const findings = lineFindings();
  const links = growingLinks();
  const sourceBits = namedBits();
  const comments: Comments = { clique: [], ixps: [], inputs: [], others: [] };
  const lines = openLines((line, number) => {
    if (line === '') return;
    if (line.startsWith('#')) return readComment(line, comments);
    const fields = line.split('|');
    const from = parseWrittenAsn(fields[0]);
    const to = parseWrittenAsn(fields[1] ?? '');
    const kind = KINDS[fields[2]];
    if (Number.isNaN(from + to) || kind === undefined || fields.length > 4)
      return findings.lost('as-rel.malformed-line', number, line);
    const sources = sourceBits(fields[3]);
    if (sources < 0) findings.lost('as-rel.too-many-sources', number, line);
    links.add(from, to, kind, Math.max(sources, 0));
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      const columns = links.columns();
      reportCut(columns, findings);
      return { ...columns, sourceNames: sourceBits.names, comments, ...findings.found() };
    },
  };
}

/** A smaller file may be a choice of links. */
const LARGE_TABLE = 10_000;
/** Files run through the first AS numbers of their links up to nearly the largest of all. */
const LEAST_REACH = 0.9;

/** A file whose links are in the order of their first AS number and end long before the largest is the beginning of one. */
function reportCut({ count, from, to }: Pick<AsRel, 'count' | 'from' | 'to'>, findings: LineFindings): void {
  if (count < LARGE_TABLE) return;
  let largest = 0;
  for (let link = 0; link < count; link++) {
    if (link > 0 && from[link] < from[link - 1]) return;
    largest = Math.max(largest, to[link]);
  }
  const last = from[count - 1];
  if (last < LEAST_REACH * largest)
    findings.add({ code: 'as-rel.ends-early', severity: 'lost', facts: { last, largest } });
}

/** Writes as-rel: serial-2 if any link names its sources, else serial-1. */
export function encodeAsRel(asRel: AsRel): string {
  const { comments, sourceNames } = asRel;
  const header = [
    ...comments.others.map((text) => `#${text}`),
    ...comments.inputs.map((input) => `# source:${input}`),
    ...(comments.clique.length > 0 ? [`# input clique: ${comments.clique.join(' ')}`] : []),
    ...(comments.ixps.length > 0 ? [`# IXP ASes: ${comments.ixps.join(' ')}`] : []),
  ];
  const links = Array.from({ length: asRel.count }, (_, link) => {
    const kind = asRel.kind[link] === PROVIDER_TO_CUSTOMER ? -1 : 0;
    const names = sourceNames.filter((_, bit) => (asRel.sources[link] >> bit) & 1);
    const sources = names.length > 0 ? `|${names.join(',')}` : '';
    return `${asRel.from[link]}|${asRel.to[link]}|${kind}${sources}`;
  });
  return [...header, ...links].map((line) => `${line}\n`).join('');
}

type Comments = { -readonly [Key in keyof AsRelComments]: AsRelComments[Key][number][] };

function readComment(line: string, comments: Comments): void {
  const [, key, value] = /^#\s*(source|input clique|IXP ASes)\s*:(.*)$/.exec(line) ?? [];
  if (key === 'source') comments.inputs.push(value);
  else if (key) comments[key === 'IXP ASes' ? 'ixps' : 'clique'].push(...asnsIn(value));
  else comments.others.push(line.slice(1));
}

function asnsIn(text: string): number[] {
  return text
    .split(/\s+/)
    .map(parseAsn)
    .filter((asn) => !Number.isNaN(asn));
}

/** Turns `bgp,mlp` into bits, naming new ones as they appear; −1 where there are too many. */
function namedBits(): { (text: string | undefined): number; readonly names: readonly string[] } {
  const names: string[] = [];
  const known = new Map<string, number>();
  const bitsOf = (text: string): number => {
    let bits = 0;
    for (const name of text.split(',').filter((word) => word !== '')) {
      if (!names.includes(name) && names.length === MOST_SOURCES) return -1;
      if (!names.includes(name)) names.push(name);
      bits |= 1 << names.indexOf(name);
    }
    return bits;
  };
  const cached = (text: string | undefined): number => {
    if (text === undefined) return 0;
    const bits = known.get(text) ?? bitsOf(text);
    known.set(text, bits);
    return bits;
  };
  return Object.assign(cached, { names });
}

function growingLinks(): {
  add: (from: number, to: number, kind: number, sources: number) => void;
  columns: () => Pick<AsRel, 'count' | 'from' | 'to' | 'kind' | 'sources'>;
} {
  let froms = new Uint32Array(0);
  let tos = new Uint32Array(0);
  let kinds = new Uint8Array(0);
  let sourceBits = new Uint8Array(0);
  let count = 0;
  return {
    add(from, to, kind, sources) {
      froms = grown(froms, count + 1);
      tos = grown(tos, count + 1);
      kinds = grown(kinds, count + 1);
      sourceBits = grown(sourceBits, count + 1);
      froms[count] = from;
      tos[count] = to;
      kinds[count] = kind;
      sourceBits[count++] = sources;
    },
    columns: () => ({
      count,
      from: froms.slice(0, count),
      to: tos.slice(0, count),
      kind: kinds.slice(0, count),
      sources: sourceBits.slice(0, count),
    }),
  };
}
