import type { Finding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { AsRel } from '../../formats/as-rel/as-rel.ts';
import { compressBrotli } from '../../sources/brotli.ts';
import { writeFileWhole } from '../../sources/write-file.ts';
import type { CountedFinding, SnapshotBuildResult } from '../../schemas/snapshot-answers.ts';
import { assembleSnapshot, type LinkTable } from '../../store/assemble.ts';
import type { SnapshotSource } from '../../store/manifest.ts';
import { writeSnapshot, type SnapshotContent } from '../../store/write-snapshot.ts';
import { learntSections } from './calibration.ts';
import { registeredCountries, withNationalLists } from './countries.ts';
import { prefixTables, type PrefixRows } from './prefixes.ts';
import { readRibs, type ObservedTables } from './ribs.ts';
import {
  readAsnCountries,
  readAsns,
  readAsRel,
  readDelegations,
  readNationalNetworks,
  readPrefixTable,
  readRouteServers,
  readUsers,
  type BuildInput,
  type RouteServersInput,
  noSources,
  noteFinding,
  type ReadSources,
} from './sources.ts';
import { inferredTopology, layeredTopology, publishedTopology, type Topology } from './topology.ts';
import { optionOf } from '../option-of.ts';
import { snapshotBuildRequest } from '../../schemas/requests/snapshot.ts';

/** What to build a snapshot from. Links come from `asRel`, else they are inferred from `layers`, else from `ribs`. */
export interface SnapshotBuildRequest {
  readonly asRel?: BuildInput | undefined;
  /** Table dumps (MRT). */
  readonly ribs?: readonly BuildInput[];
  /** Table dumps and update files of any age, in any order: links of several years become one picture of the newest day. */
  readonly layers?: readonly BuildInput[];
  readonly prefixes?: readonly BuildInput[];
  /** The table dumps are beginnings of tables, whose prefixes tell no weights. */
  readonly cutTables?: boolean;
  readonly asns?: BuildInput | undefined;
  readonly delegated?: readonly BuildInput[];
  readonly asnCountry?: BuildInput | undefined;
  /** People who use each network, as its weight in place of addresses. */
  readonly users?: BuildInput | undefined;
  /** The networks of countries, in place of those registered there. */
  readonly national?: BuildInput | undefined;
  /** Route servers of exchanges, which are taken out of paths beside those that are recognised. */
  readonly routeServers?: RouteServersInput | undefined;
  /** Go on where a file is damaged or cut; every answer from the snapshot says so. */
  readonly lenient?: boolean | undefined;
  /** Store how ASes choose, learnt from the table dumps. */
  readonly calibrate?: boolean | undefined;
  readonly out: string;
  /** Names and countries worked out otherwise than from `asns`, `delegated` and `asnCountry`. */
  readonly identify?: (tables: ReturnType<typeof prefixTables>) => Promise<Identities>;
  /** For the snapshot that comes with the program. */
  readonly bundled?: boolean;
  /** Write the form to be kept and sent instead of the one that opens fastest. */
  readonly compact?: boolean | undefined;
}

/** What networks are called and where they are registered, by AS number, and who says so. */
export interface Identities {
  readonly names: ReadonlyMap<number, string>;
  readonly countries: ReadonlyMap<number, string>;
  readonly sources: readonly SnapshotSource[];
  readonly notes: readonly string[];
}

/** Names the program in manifests; raised when a build would come out otherwise for the same inputs. */
export const BUILDER = 'muruna 0.2.0';

/** Reads the sources, puts a snapshot together and writes it whole or not at all. */
export async function buildSnapshot(
  request: SnapshotBuildRequest,
  work: Work = {},
): Promise<SnapshotBuildResult> {
  const { content, findings } = await snapshotContent(request, work);
  work.signal?.throwIfAborted();
  work.progress?.('snapshot.progress.writing', 0, 1);
  const bytes = await writeSnapshot(content, request.compact ? compressBrotli : undefined);
  work.signal?.throwIfAborted();
  await writeFileWhole(request.out, bytes);
  work.progress?.('snapshot.progress.writing', 1, 1);
  return {
    out: request.out,
    id: Buffer.from(bytes.subarray(32, 64)).toString('hex'),
    fileBytes: bytes.length,
    manifest: content.manifest,
    findings,
  };
}

/** The snapshot of a request, in memory. */
async function snapshotContent(
  request: SnapshotBuildRequest,
  work: Work = {},
): Promise<{ content: SnapshotContent; findings: CountedFinding[] }> {
  const read = noSources(request.lenient);
  const { ribs = [], layers = [], prefixes = [] } = request;
  const asRel = request.asRel && (await readAsRel(request.asRel, read, work));
  const observed = [...layers, ...ribs];
  const tables = observed.length > 0 ? await readRibs(observed, read, work) : undefined;
  const routeServers = await readRouteServers(request.routeServers, read, work);
  const given = prefixes.length > 0 ? await readPrefixTable(prefixes, read, work) : undefined;
  const prefixRows = given ?? (request.cutTables ? [] : (tables?.prefixes ?? []));
  const topology = topologyOf(
    { asRel, tables, isLayered: layers.length > 0, prefixRows, routeServers },
    read,
  );
  if (topology.links.kind.length === 0) throw emptySnapshot(read);
  const planes = prefixTables(prefixRows);
  const identities = request.identify
    ? await request.identify(planes)
    : await readIdentities(request, read, work);
  const users =
    (await readUsers(request.users, read, work)) ??
    (prefixRows.length === 0 ? equalWeights(topology.links) : undefined);
  const weights = request.users ? 'users' : users ? 'equal' : undefined;
  const national = await readNationalNetworks(request.national, read, work);
  const { content, graph, findings } = assembleSnapshot({
    links: topology.links,
    ...planes,
    names: identities.names,
    countries: withNationalLists(identities.countries, national),
    users,
    manifest: {
      builder: BUILDER,
      date: topology.date,
      topology: asRel ? 'as-rel' : 'inferred',
      sources: [...read.sources, ...identities.sources],
      parameters: {
        ...(weights && { weights }),
        ...(national.size > 0 && { nationalLists: [...new Set(national.values())].sort().join(' ') }),
      },
      vantagePoints: topology.vantagePoints,
      findings: read.findings,
      ...(read.reservations.length > 0 && { reservations: read.reservations }),
      notes: [...topology.notes, ...identities.notes],
      ...(request.bundled && { bundled: true as const }),
    },
  });
  for (const finding of findings) noteFinding(finding, read);
  if (!request.calibrate) return { content, findings: countedFindings(read) };
  if (!tables)
    throw new Refusal('usage', 'snapshot.nothing-to-learn-from', {
      option: optionOf(snapshotBuildRequest, 'rib'),
    });
  const learnt = learntSections(graph, tables.paths, work);
  return {
    content: { ...content, sections: [...content.sections, ...learnt] },
    findings: countedFindings(read),
  };
}

function countedFindings({ findings, examples }: ReadSources): CountedFinding[] {
  return [...examples.values()].map((example) => ({ ...example, count: findings[example.code] }));
}

/** What links may come from. */
interface LinkSources {
  readonly asRel: AsRel | undefined;
  readonly tables: ObservedTables | undefined;
  /** Links of several years are to be one picture. */
  readonly isLayered: boolean;
  readonly prefixRows: readonly PrefixRows[];
  readonly routeServers: readonly number[];
}

function topologyOf(
  { asRel, tables, isLayered, prefixRows, routeServers }: LinkSources,
  read: ReadSources,
): Topology {
  if (asRel) return publishedTopology(asRel, read, tables, routeServers);
  if (!tables)
    throw new Refusal('usage', 'snapshot.no-topology', {
      one: optionOf(snapshotBuildRequest, 'asRel'),
      other: optionOf(snapshotBuildRequest, 'rib'),
    });
  return isLayered
    ? layeredTopology(tables, read, routeServers, prefixRows)
    : inferredTopology(tables, read, routeServers, [...tables.prefixes, ...prefixRows]);
}

/** Nothing says how large networks are: each counts the same. */
function equalWeights({ from, to }: LinkTable): ReadonlyMap<number, number> {
  return new Map([...from, ...to].map((asn) => [asn, 1]));
}

async function readIdentities(
  request: SnapshotBuildRequest,
  read: ReadSources,
  work: Work,
): Promise<Identities> {
  const asns = await readAsns(request.asns, read, work);
  const asnCountries = await readAsnCountries(request.asnCountry, read, work);
  const delegations = await readDelegations(request.delegated ?? [], read, work);
  const { countries, findings } = registeredCountries({ delegations, asnCountries, asns });
  for (const finding of findings) noteFinding(finding, read);
  return { names: new Map(asns.map(({ asn, name }) => [asn, name])), countries, sources: [], notes: [] };
}

/** Nothing came of the sources; the findings say why. */
function emptySnapshot({ examples }: ReadSources): Refusal {
  const findings = [...examples.values()].map((example): Finding => ({ ...example, severity: 'lost' }));
  return new Refusal('bad-data', 'snapshot.empty', {}, findings);
}
