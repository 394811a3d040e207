import type { Work } from '../../core/progress.ts';
import type { Finding } from '../../core/finding.ts';
import { openAsRel, type AsRel } from '../../formats/as-rel/as-rel.ts';
import { openAsnList } from '../../formats/asns-csv/asn-list.ts';
import { openAsnCountries, type AsnCountry } from '../../formats/asns-csv/asn-country.ts';
import { openAsnUsers, openNationalNetworks } from '../../formats/asns-csv/own-tables.ts';
import { openAsnsCsv, type AsnRecord } from '../../formats/asns-csv/asns-csv.ts';
import { openDelegated, type Delegation } from '../../formats/delegated/delegated.ts';
import { parseWrittenAsn } from '../../formats/text/asn-text.ts';
import { openPrefixToAs, type PrefixToAs } from '../../formats/prefix-to-as/prefix-to-as.ts';
import type { WithFindings } from '../../formats/text/findings.ts';
import type { TextReader } from '../../formats/text/lines.ts';
import { atMost, readInput, type ReadInput } from '../../sources/read-input.ts';
import type { Reservation, SnapshotSource, SourceRole } from '../../store/manifest.ts';
import { countryOf, onlyOneEach, severalCountries } from './countries.ts';
import { judgeInput } from './judge-input.ts';

/** A file to build from; where it was downloaded from, `url` and `terms` say so. */
export interface BuildInput {
  readonly path: string;
  readonly url?: string;
  readonly terms?: string;
  readonly date?: string;
  /** It is known to be the beginning of a larger file, whose end is not missed. */
  readonly isPart?: boolean;
}

/** Route servers of exchanges, by number or as a file. */
export type RouteServersInput = BuildInput | { readonly asns: readonly number[] };

const CAIDA_TERMS = 'CAIDA Acceptable Use Agreement (use, do not redistribute)';
/** Names that CAIDA gives its prefix tables; a table of any other name may be anyone's. */
const CAIDA_PREFIXES = /^routeviews-rv[26]-\d{8}-\d{4}\.pfx2as/;

/** Terms of what usually stands behind a role, for files of which nothing else is known. */
const USUAL_TERMS: Readonly<Record<SourceRole, string>> = {
  'as-rel': 'If from CAIDA: CAIDA Acceptable Use Agreement (use, do not redistribute)',
  prefixes: 'Terms of its publisher',
  rib: 'If from RouteViews: CC BY 4.0; if from RIPE RIS: RIPE NCC terms of service',
  updates: 'If from RouteViews: CC BY 4.0; if from RIPE RIS: RIPE NCC terms of service',
  asns: 'If from bgp.tools: its terms of use (ask before redistributing)',
  delegated: 'Terms of the regional Internet registry (statistics; attribute it)',
  'asn-country': 'Derived from RIR statistics (attribute the registries)',
  users: 'Terms of its publisher',
  national: 'Supplied by the builder of the snapshot',
  'route-servers': 'Terms of its publisher',
  'ip-to-asn': 'Terms of its publisher',
  'ip-to-country': 'Terms of its publisher',
};

/** What a finding says, of which file, and where in it. */
export interface FindingExample extends Pick<Finding, 'code' | 'facts' | 'line'> {
  readonly file?: string;
}

/** Collects what went into a build as its files are read. */
export interface ReadSources {
  readonly sources: SnapshotSource[];
  /** Findings: code → how often. */
  readonly findings: Record<string, number>;
  /** The first finding of each kind. */
  readonly examples: Map<string, FindingExample>;
  /** What every answer has to say about the sources. */
  readonly reservations: Reservation[];
  /** Whether damaged and cut files are read all the same. */
  readonly lenient: boolean;
}

export function noSources(lenient = false): ReadSources {
  return { sources: [], findings: {}, examples: new Map(), reservations: [], lenient };
}

export async function readAsRel(input: BuildInput, into: ReadSources, work: Work): Promise<AsRel> {
  return readText('as-rel', input, openAsRel(), ({ count }) => count, into, work);
}

export async function readPrefixTable(
  inputs: readonly BuildInput[],
  into: ReadSources,
  work: Work,
): Promise<PrefixToAs[]> {
  const tables: PrefixToAs[] = [];
  for (const input of inputs) {
    tables.push(await readText('prefixes', input, openPrefixToAs(), ({ count }) => count, into, work));
  }
  return tables;
}

export async function readAsns(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<readonly AsnRecord[]> {
  if (!input) return [];
  const { records } = await readText('asns', input, openAsnsCsv(), countRecords, into, work);
  return records;
}

export async function readAsnCountries(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<readonly AsnCountry[]> {
  if (!input) return [];
  const { records } = await readText('asn-country', input, openAsnCountries(), countRecords, into, work);
  return records;
}

export async function readUsers(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<ReadonlyMap<number, number> | undefined> {
  if (!input) return undefined;
  const { records } = await readText('users', input, openAsnUsers(), countRecords, into, work);
  const { only, several } = onlyOneEach(records.map(({ asn, users }) => [asn, users] as const));
  if (several.size === 0) return only;
  const facts = { ases: several.size };
  noteFinding({ code: 'snapshot.several-users', severity: 'lost', facts }, into);
  into.reservations.push({ code: 'snapshot.several-users', facts });
  return only;
}

/** AS number → country, for all networks of the countries that are listed. */
export async function readNationalNetworks(
  input: BuildInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<ReadonlyMap<number, string>> {
  if (!input) return new Map();
  const { records } = await readText('national', input, openNationalNetworks(), countRecords, into, work);
  const { only, several } = onlyOneEach(
    records.map(({ asn, country }) => [asn, countryOf(country)] as const),
  );
  for (const finding of severalCountries(several.size)) noteFinding(finding, into);
  const none = records.filter(({ country }) => countryOf(country) === '').length;
  if (none > 0) noteFinding({ code: 'snapshot.no-country', severity: 'lost', facts: { ases: none } }, into);
  return only;
}

/** What stands in an option: AS numbers with commas or spaces between them, or the name of a file. */
export function routeServersInput(
  text: string | undefined,
  locate: (name: string) => string,
): RouteServersInput | undefined {
  if (text === undefined) return undefined;
  const asns = text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map(parseWrittenAsn);
  return asns.length > 0 && !asns.some(Number.isNaN) ? { asns } : { path: locate(text) };
}

/** AS numbers of route servers: those of a list, and those that a file names. */
export async function readRouteServers(
  given: RouteServersInput | undefined,
  into: ReadSources,
  work: Work,
): Promise<readonly number[]> {
  if (!given) return [];
  if (!('path' in given)) return given.asns;
  const { records } = await readText('route-servers', given, openAsnList(), countRecords, into, work);
  return records;
}

export async function readDelegations(
  inputs: readonly BuildInput[],
  into: ReadSources,
  work: Work,
): Promise<Delegation[]> {
  const delegations: Delegation[] = [];
  for (const input of inputs) {
    const file = await readText('delegated', input, openDelegated(), countDelegations, into, work);
    for (const delegation of file.delegations) delegations.push(delegation);
  }
  return delegations;
}

/** The largest tables of links, prefixes and countries come to a fifth of it; more would only fill the memory. */
const MOST_TABLE_BYTES = 2 ** 27;

async function readText<T extends WithFindings>(
  role: SourceRole,
  input: BuildInput,
  reader: TextReader<T>,
  countOf: (result: T) => number,
  into: ReadSources,
  work: Work,
): Promise<T> {
  const push = atMost(MOST_TABLE_BYTES, input.path, (chunk) => reader.push(chunk));
  const file = await readInput(input.path, push, work);
  const result = reader.finish();
  judgeInput(role, input, file, { ...result, records: countOf(result) }, into);
  addSource(role, input, file, into);
  noteFindings(result.findings, result.findingCounts, file.name, into);
  return result;
}

const countRecords = ({ records }: { readonly records: readonly unknown[] }): number => records.length;
const countDelegations = ({ delegations }: { readonly delegations: readonly unknown[] }): number =>
  delegations.length;

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
    terms: input.terms ?? (CAIDA_PREFIXES.test(name) ? CAIDA_TERMS : USUAL_TERMS[role]),
  });
  for (const finding of findings) noteFindings([finding], { [finding.code]: 1 }, name, into);
}

/** Counts findings, and keeps the first of each kind with the file it is about. */
export function noteFindings(
  findings: readonly Finding[],
  counts: Readonly<Record<string, number>>,
  file: string,
  into: ReadSources,
): void {
  for (const [code, count] of Object.entries(counts))
    into.findings[code] = (into.findings[code] ?? 0) + count;
  for (const { code, facts, line } of findings) {
    if (into.examples.has(code)) continue;
    into.examples.set(code, {
      code,
      facts,
      ...(file !== '' && { file }),
      ...(line !== undefined && { line }),
    });
  }
}

/** Counts a finding about several sources together, such as networks in two countries. */
export function noteFinding({ code, ...finding }: Finding, into: ReadSources): void {
  noteFindings([{ code, ...finding }], { [code]: Number(finding.facts['ases'] ?? 1) }, '', into);
}

/** The date that names of archived files carry, as 20250901 or 2025-09-01; ISO. */
export function dateInName(name: string): string | undefined {
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? [];
  return year && `${year}-${month}-${day}`;
}
