import type { CodedNotice } from '../schemas/coded.ts';

/** What a comparison in time needs to know of how a snapshot was made. */
export interface MadeSnapshot {
  readonly manifest: {
    readonly builder: string;
    readonly topology: 'as-rel' | 'inferred';
    readonly sources: readonly { readonly role: string; readonly sha256: string; readonly date?: string }[];
    readonly parameters: Readonly<Record<string, string | number | boolean>>;
    readonly vantagePoints: readonly number[];
    readonly linkSources: readonly string[];
  };
  /** Bits named by `manifest.linkSources`, [m]. */
  readonly linkSources: Uint8Array;
}

/** Numbers of vantage points that differ by less see about the same. */
const SAME_VIEW = 0.1;

/** What differs in the data from one snapshot to the next, so that measures may move without a change in the networks. */
export function dataChanges(before: MadeSnapshot, after: MadeSnapshot): CodedNotice[] {
  const [was, is] = [before.manifest, after.manifest];
  const changes: CodedNotice[] = [];
  if (was.topology !== is.topology) changes.push({ code: `series.data.${is.topology}`, facts: {} });
  const added = otherSources(before, after);
  const gone = otherSources(after, before);
  if (added) changes.push({ code: 'series.data.sources-added', facts: factsOf(added) });
  if (gone) changes.push({ code: 'series.data.sources-gone', facts: factsOf(gone) });
  if (seesOtherwise(was.vantagePoints.length, is.vantagePoints.length))
    changes.push({
      code: 'series.data.vantage-points',
      facts: { before: was.vantagePoints.length, after: is.vantagePoints.length },
    });
  if (was.parameters['weights'] !== is.parameters['weights'])
    changes.push({ code: 'series.data.weights', facts: {} });
  if (idsOf(was, COUNTRIES) !== idsOf(is, COUNTRIES))
    changes.push({ code: 'series.data.countries', facts: {} });
  if (was.builder !== is.builder)
    changes.push({ code: 'series.data.builder', facts: { before: was.builder, after: is.builder } });
  return changes;
}

/** Whether the sizes of networks come from the very same tables, so that changes of size are not seen. */
export function haveSameSizes(before: MadeSnapshot, after: MadeSnapshot): boolean {
  const ids = idsOf(before.manifest, SIZES);
  return ids !== '' && ids === idsOf(after.manifest, SIZES);
}

const COUNTRIES: readonly string[] = ['asns', 'delegated', 'asn-country', 'national', 'ip-to-country'];
const SIZES: readonly string[] = ['prefixes', 'users'];

function idsOf({ sources }: MadeSnapshot['manifest'], roles: readonly string[]): string {
  const ids = sources.filter(({ role }) => roles.includes(role)).map(({ sha256 }) => sha256);
  return ids.toSorted().join(' ');
}

/** Kinds of sources of links that one snapshot has and another lacks, and the links that only they show. */
export interface OtherSources {
  readonly names: readonly string[];
  /** 1 for those links, [m]. */
  readonly marks: Uint8Array;
}

/** What the later of two snapshots has beyond the earlier; undefined where that is nothing. */
export function otherSources(earlier: MadeSnapshot, later: MadeSnapshot): OtherSources | undefined {
  const known = sourceNames(earlier.manifest);
  const { linkSources: names } = later.manifest;
  const others = names.filter((name) => !known.includes(name));
  if (known.length === 0 || others.length === 0) return undefined;
  const common = names.reduce((bits, name, bit) => bits | (known.includes(name) ? 1 << bit : 0), 0);
  const marks = later.linkSources.map((bits) => (bits !== 0 && (bits & common) === 0 ? 1 : 0));
  return marks.includes(1) ? { names: others, marks } : undefined;
}

/** CAIDA's as-rel of the first kind names no sources; all its links come from BGP paths. */
function sourceNames({ linkSources, topology }: MadeSnapshot['manifest']): readonly string[] {
  return linkSources.length === 0 && topology === 'as-rel' ? ['bgp'] : linkSources;
}

function factsOf({ names, marks }: OtherSources): CodedNotice['facts'] {
  return { sources: names.join(', '), links: marks.reduce((sum, mark) => sum + mark, 0) };
}

function seesOtherwise(before: number, after: number): boolean {
  return Math.abs(after - before) > SAME_VIEW * Math.max(before, after);
}
