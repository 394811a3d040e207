import { findingOf, type Finding } from '../../core/finding.ts';
import { parseWordPrefix, type WordPrefix } from '../text/word-prefix.ts';
import { vrpOf } from './read-vrps.ts';
import type { Vrp } from './vrp.ts';

/** Local exceptions to what the RPKI says (RFC 8416). */
export interface Slurm {
  /** Whether a filter takes the payload away. */
  readonly isFiltered: (vrp: Vrp) => boolean;
  /** Payloads that are added, and that no filter touches. */
  readonly added: readonly Vrp[];
}

/** No exceptions. */
export const NO_SLURM: Slurm = { isFiltered: () => false, added: [] };

interface Filter {
  readonly prefix: WordPrefix | undefined;
  readonly asn: number | undefined;
}

/**
 * Reads a SLURM file: `prefixFilters` and `prefixAssertions`; those of BGPsec are passed over. Never throws on data: an entry that is not of the
 * form is left out with a finding.
 *
 * @example readSlurm('{"slurmVersion":1,"validationOutputFilters":{"prefixFilters":[{"asn":64496}]},"locallyAddedAssertions":{}}')
 */
export function readSlurm(text: string): { readonly slurm: Slurm; readonly findings: readonly Finding[] } {
  const document = parsed(text);
  const filtersOf = object(document?.['validationOutputFilters']);
  const addedOf = object(document?.['locallyAddedAssertions']);
  if (document?.['slurmVersion'] !== 1 || (!filtersOf && !addedOf))
    return { slurm: NO_SLURM, findings: [findingOf('slurm.no-exceptions', 'lost', {})] };
  const findings: Finding[] = [];
  const filters = each(filtersOf?.['prefixFilters'], 'prefixFilters', filterOf, findings);
  const added = each(
    addedOf?.['prefixAssertions'],
    'prefixAssertions',
    (entry) => vrpOf({ ...entry, maxLength: entry['maxPrefixLength'] }),
    findings,
  );
  return {
    slurm: {
      isFiltered: (vrp) => filters.some((filter) => meets(filter, vrp)),
      added,
    },
    findings,
  };
}

type Json = Readonly<Record<string, unknown>>;

function parsed(text: string): Json | undefined {
  try {
    return object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function object(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function each<T>(
  value: unknown,
  list: string,
  read: (entry: Json) => T | undefined,
  findings: Finding[],
): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index) => {
    const json = object(entry);
    const one = json && read(json);
    if (one !== undefined) return [one];
    findings.push(findingOf('slurm.entry', 'lost', { list, number: index + 1 }));
    return [];
  });
}

/** A filter names a prefix, a network or both (§3.3.1). */
function filterOf({ prefix: text, asn }: Json): Filter | undefined {
  const prefix = typeof text === 'string' ? parseWordPrefix(text) : undefined;
  if (text !== undefined && !prefix) return undefined;
  if (asn !== undefined && !(Number.isInteger(asn) && Number(asn) >= 0 && Number(asn) <= 0xffff_ffff))
    return undefined;
  if (!prefix && asn === undefined) return undefined;
  return { prefix, asn: asn === undefined ? undefined : Number(asn) };
}

function meets({ prefix, asn }: Filter, vrp: Vrp): boolean {
  return (asn === undefined || asn === vrp.asn) && (!prefix || covers(prefix, vrp));
}

function covers(outer: WordPrefix, inner: WordPrefix): boolean {
  if (outer.family !== inner.family || outer.length > inner.length) return false;
  for (let word = 0; word < 4; word++) {
    const bits = Math.max(0, Math.min(32, outer.length - 32 * word));
    const mask = bits === 0 ? 0 : (0xffff_ffff << (32 - bits)) >>> 0;
    if ((inner.words[word] & mask) >>> 0 !== outer.words[word]) return false;
  }
  return true;
}
