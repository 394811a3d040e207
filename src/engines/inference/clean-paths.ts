import { isReservedAsn } from '../../core/reserved-asn.ts';
import type { Finding } from '../../core/finding.ts';
import { createCleanPathTable, type CleanPaths } from './clean-path-table.ts';
import { UNORDERED_HOP, type ObservedPaths } from './observed-paths.ts';

const FAULTS = {
  'as-set': { code: 'inference.as-set', severity: 'repaired' },
  empty: { code: 'inference.empty', severity: 'lost' },
  loop: { code: 'inference.loop', severity: 'lost' },
  prepending: { code: 'inference.prepending', severity: 'repaired' },
  'route-server': { code: 'inference.route-server', severity: 'repaired' },
  'reserved-asn': { code: 'inference.reserved-asn', severity: 'lost' },
} as const;
type Fault = keyof typeof FAULTS;

/**
 * Cleans observed paths (Luckie et al., IMC 2013, §5.1 step 1): prepending is collapsed; route servers of exchanges, which stand
 * between networks that peer with each other, are taken out; a set at the end of a path is cut off and the path before it kept; a
 * path with a set elsewhere, a reserved AS number or a loop (A B A) is left out whole, because its order is not to be trusted. Every
 * kind of fault is reported with how many entries it touched.
 */
export function cleanPaths(
  observed: ObservedPaths,
  routeServers: ReadonlySet<number> = NO_ROUTE_SERVERS,
): { paths: CleanPaths; findings: Finding[] } {
  const { offsets, hops, vantagePoint, entries, plane } = observed;
  const tally = new FaultTally();
  const table = createCleanPathTable();
  const scratch = new Uint32Array(longest(offsets));
  for (let path = 0; path + 1 < offsets.length; path++) {
    const kept = collapse(
      hops,
      offsets[path],
      offsets[path + 1],
      scratch,
      tally,
      entries[path],
      routeServers,
    );
    if (kept === 0) continue;
    table.add(scratch, kept, vantagePoint[path], plane[path], entries[path]);
  }
  return { paths: table.toCleanPaths(), findings: tally.findings() };
}

const NO_ROUTE_SERVERS: ReadonlySet<number> = new Set();

/** Writes the cleaned path into `scratch` and returns its length, 0 if the path is left out. */
function collapse(
  hops: Uint32Array,
  start: number,
  end: number,
  scratch: Uint32Array,
  tally: FaultTally,
  entries: number,
  routeServers: ReadonlySet<number>,
): number {
  let length = 0;
  let prepended = false;
  let served = false;
  let last = end;
  while (last > start && hops[last - 1] === UNORDERED_HOP) last--;
  if (last < end) tally.count('as-set', entries);
  for (let at = start; at < last; at++) {
    const asn = hops[at];
    if (routeServers.has(asn)) {
      served = true;
      continue;
    }
    if (length > 0 && scratch[length - 1] === asn) {
      prepended = true;
      continue;
    }
    const fault = faultAt(asn, scratch, length);
    if (fault !== undefined) {
      tally.count(fault, entries);
      return 0;
    }
    scratch[length++] = asn;
  }
  if (prepended) tally.count('prepending', entries);
  if (served) tally.count('route-server', entries);
  if (length === 0) tally.count('empty', entries);
  return length;
}

function faultAt(asn: number, scratch: Uint32Array, length: number): Fault | undefined {
  if (asn === UNORDERED_HOP) return 'as-set';
  if (isReservedAsn(asn)) return 'reserved-asn';
  for (let at = 0; at < length; at++) if (scratch[at] === asn) return 'loop';
  return undefined;
}

class FaultTally {
  readonly #entries = new Map<Fault, number>();

  count(fault: Fault, entries: number): void {
    this.#entries.set(fault, (this.#entries.get(fault) ?? 0) + entries);
  }

  findings(): Finding[] {
    return [...this.#entries]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([fault, entries]) => ({ ...FAULTS[fault], facts: { entries } }));
  }
}

function longest(offsets: Uint32Array): number {
  let length = 0;
  for (let path = 0; path + 1 < offsets.length; path++)
    length = Math.max(length, offsets[path + 1] - offsets[path]);
  return length;
}
