import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { openAsRel, type AsRel } from '../../formats/as-rel/as-rel.ts';
import { openAsnCountries, type AsnCountry } from '../../formats/asns-csv/asn-country.ts';
import { openAsnUsers, openNationalNetworks } from '../../formats/asns-csv/own-tables.ts';
import { openAsnsCsv, type AsnRecord } from '../../formats/asns-csv/asns-csv.ts';
import { openDelegated, type Delegation } from '../../formats/delegated/delegated.ts';
import { openPrefixToAs, type PrefixToAs } from '../../formats/prefix-to-as/prefix-to-as.ts';
import type { WithFindings } from '../../formats/text/findings.ts';
import type { TextReader } from '../../formats/text/lines.ts';
import { readInput, type ReadInput } from '../../sources/read-input.ts';
import type { SnapshotSource, SourceRole } from '../../store/manifest.ts';

/** A file to build from; where it was downloaded from, `url` and `terms` say so. */
export interface BuildInput {
  readonly path: string;
  readonly url?: string;
  readonly terms?: string;
  readonly date?: string;
}

/** Terms of what usually stands behind a role, for files of which nothing else is known. */
const USUAL_TERMS: Readonly<Record<SourceRole, string>> = {
  'as-rel': 'If from CAIDA: CAIDA Acceptable Use Agreement (use, do not redistribute)',
  prefixes: 'If from CAIDA: CAIDA Acceptable Use Agreement (use, do not redistribute)',
  rib: 'If from RouteViews: CC BY 4.0; if from RIPE RIS: RIPE NCC terms of service',
  asns: 'If from bgp.tools: its terms of use (ask before redistributing)',
  delegated: 'Terms of the regional Internet registry (statistics; attribute it)',
  'asn-country': 'Derived from RIR statistics (attribute the registries)',
  users: 'Terms of its publisher',
  national: 'Supplied by the builder of the snapshot',
  'ip-to-asn': 'Terms of its publisher',
  'ip-to-country': 'Terms of its publisher',
};

/** Collects what went into a build as its files are read. */
export interface ReadSources {
  readonly sources: SnapshotSource[];
  /** Findings: code → how often. */
  readonly findings: Record<string, number>;
}

export async function readAsRel(input: BuildInput, into: ReadSources, work: Work): Promise<AsRel> {
  const asRel = await readText('as-rel', input, openAsRel(), into, work);
  if (asRel.count === 0) throw wrongType(input, 'as-rel');
  return asRel;
}

export async function readPrefixTable(
  inputs: readonly BuildInput[],
  into: ReadSources,
  work: Work,
): Promise<PrefixToAs[]> {
  const tables: PrefixToAs[] = [];
  for (const input of inputs) {
    const table = await readText('prefixes', input, openPrefixToAs(), into, work);
    if (table.count === 0) throw wrongType(input, 'pfx2as');
    tables.push(table);
  }
  return tables;
}

export async function readAsns(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<readonly AsnRecord[]> {
  if (!input) return [];
  const { records } = await readText('asns', input, openAsnsCsv(), into, work);
  if (records.length === 0) throw wrongType(input, 'asns.csv');
  return records;
}

export async function readAsnCountries(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<readonly AsnCountry[]> {
  if (!input) return [];
  const { records } = await readText('asn-country', input, openAsnCountries(), into, work);
  if (records.length === 0) throw wrongType(input, 'asn-country');
  return records;
}

export async function readUsers(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<ReadonlyMap<number, number> | undefined> {
  if (!input) return undefined;
  const { records } = await readText('users', input, openAsnUsers(), into, work);
  if (records.length === 0) throw wrongType(input, 'asn,users');
  return new Map(records.map(({ asn, users }) => [asn, users]));
}

/** AS number → country, for all networks of the countries that are listed. */
export async function readNationalNetworks(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<ReadonlyMap<number, string>> {
  if (!input) return new Map();
  const { records } = await readText('national', input, openNationalNetworks(), into, work);
  if (records.length === 0) throw wrongType(input, 'asn,country');
  return new Map(records.map(({ asn, country }) => [asn, country]));
}

export async function readDelegations(
  inputs: readonly BuildInput[],
  into: ReadSources,
  work: Work,
): Promise<Delegation[]> {
  const delegations: Delegation[] = [];
  for (const input of inputs) {
    const file = await readText('delegated', input, openDelegated(), into, work);
    if (file.delegations.length === 0) throw wrongType(input, 'delegated-extended');
    for (const delegation of file.delegations) delegations.push(delegation);
  }
  return delegations;
}

async function readText<T extends WithFindings>(
  role: SourceRole,
  input: BuildInput,
  reader: TextReader<T>,
  into: ReadSources,
  work: Work,
): Promise<T> {
  const file = await readInput(input.path, (chunk) => reader.push(chunk), work);
  addSource(role, input, file, into);
  const result = reader.finish();
  addFindings(result.findingCounts, into);
  return result;
}

/** Notes a file that was read, with what is known of it. */
export function addSource(
  role: SourceRole,
  input: BuildInput,
  { name, bytes, sha256, findings }: ReadInput,
  into: ReadSources,
): void {
  const date = input.date ?? dateInName(name);
  into.sources.push({
    role,
    name,
    bytes,
    sha256,
    ...(input.url !== undefined && { url: input.url }),
    ...(date !== undefined && { date }),
    terms: input.terms ?? USUAL_TERMS[role],
  });
  for (const { code } of findings) addFindings({ [code]: 1 }, into);
}

export function addFindings(counts: Readonly<Record<string, number>>, into: ReadSources): void {
  for (const [code, count] of Object.entries(counts))
    into.findings[code] = (into.findings[code] ?? 0) + count;
}

/** The date that names of archived files carry, as 20250901 or 2025-09-01; ISO. */
export function dateInName(name: string): string | undefined {
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? [];
  return year && `${year}-${month}-${day}`;
}

/** The file has nothing of the expected kind in it. */
export function wrongType(input: BuildInput, expected: string): Refusal {
  return new Refusal('bad-data', 'snapshot.input-without-records', { file: input.path, expected });
}
