import type { Finding } from '../core/finding.ts';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import type { AsRel } from '../formats/as-rel/as-rel.ts';
import { compressBrotli } from '../sources/brotli.ts';
import { writeFileWhole } from '../sources/write-file.ts';
import { assembleSnapshot, type LinkTable, type SnapshotParts } from '../store/assemble.ts';
import type { SnapshotManifest } from '../store/manifest.ts';
import { writeSnapshot, type SnapshotContent } from '../store/write-snapshot.ts';
import { registeredCountries } from './snapshot-countries.ts';
import { prefixTables } from './snapshot-prefixes.ts';
import {
  addFindings,
  dateInName,
  readAsnCountries,
  readAsns,
  readAsRel,
  readDelegations,
  readPrefixes,
  type BuildInput,
  type ReadSources,
} from './snapshot-sources.ts';

/** What to build a snapshot from. Links come from `asRel`, else they are inferred from the table dumps. */
export interface SnapshotBuildRequest {
  readonly asRel?: BuildInput;
  /** Table dumps (MRT). */
  readonly ribs?: readonly BuildInput[];
  readonly prefixes?: readonly BuildInput[];
  readonly asns?: BuildInput;
  readonly delegated?: readonly BuildInput[];
  readonly asnCountry?: BuildInput;
  readonly out: string;
  /** Write the form to be kept and sent instead of the one that opens fastest. */
  readonly compact?: boolean;
}

export interface SnapshotBuildResult {
  readonly out: string;
  readonly id: string;
  readonly fileBytes: number;
  readonly manifest: SnapshotManifest;
}

/** Names the program in manifests; raised when a build would come out otherwise for the same inputs. */
export const BUILDER = 'muruna 0.1.0';

/** Reads the sources, puts a snapshot together and writes it whole or not at all. */
export async function buildSnapshot(
  request: SnapshotBuildRequest,
  work: Work = {},
): Promise<SnapshotBuildResult> {
  const content = await snapshotContent(request, work);
  work.signal?.throwIfAborted();
  work.progress?.('progress.writing', 0, 1);
  const bytes = await writeSnapshot(content, request.compact ? compressBrotli : undefined);
  work.signal?.throwIfAborted();
  await writeFileWhole(request.out, bytes);
  work.progress?.('progress.writing', 1, 1);
  return {
    out: request.out,
    id: Buffer.from(bytes.subarray(32, 64)).toString('hex'),
    fileBytes: bytes.length,
    manifest: content.manifest,
  };
}

/** The snapshot of a request, in memory. */
async function snapshotContent(request: SnapshotBuildRequest, work: Work): Promise<SnapshotContent> {
  const read: ReadSources = { sources: [], findings: {} };
  if (!request.asRel) throw new Refusal('usage', 'snapshot.no-topology');
  const asRel = await readAsRel(request.asRel, read, work);
  const tables = prefixTables(await readPrefixes(request.prefixes ?? [], read, work));
  const asns = await readAsns(request.asns, read, work);
  const asnCountries = await readAsnCountries(request.asnCountry, read, work);
  const delegations = await readDelegations(request.delegated ?? [], read, work);
  const { countries, findings } = registeredCountries({ delegations, asnCountries, asns });
  const parts: SnapshotParts = {
    links: linksOfAsRel(asRel),
    ...tables,
    names: new Map(asns.map(({ asn, name }) => [asn, name])),
    countries,
    manifest: {
      builder: BUILDER,
      date: dateOfAsRel(asRel, read),
      topology: 'as-rel',
      sources: read.sources,
      parameters: {},
      vantagePoints: [],
      findings: read.findings,
      notes: notesOfAsRel(asRel),
    },
  };
  const assembled = assembleSnapshot(parts);
  addFindings(countByCode([...findings, ...assembled.findings]), read);
  return assembled.content;
}

function linksOfAsRel({ from, to, kind, sources, sourceNames }: AsRel): LinkTable {
  return { from, to, kind, sources: { names: sourceNames, bits: sources } };
}

/** The day of the links: that of the file's name, else of the first input that its comments name. */
function dateOfAsRel(asRel: AsRel, read: ReadSources): string {
  const [input] = asRel.comments.inputs;
  return read.sources[0].date ?? dateInName(input?.replaceAll('|', ' ') ?? '') ?? 'unknown';
}

/** The file's own comments, in short: which collectors, which clique. */
function notesOfAsRel({ comments }: AsRel): string[] {
  const collectors = new Set(comments.inputs.map((input) => input.split('|').slice(3).join(' ')));
  return [
    ...(collectors.size > 0 ? [`collectors: ${[...collectors].join(', ')}`] : []),
    ...(comments.clique.length > 0 ? [`clique: ${comments.clique.join(' ')}`] : []),
    ...(comments.ixps.length > 0 ? [`route servers taken out: ${comments.ixps.join(' ')}`] : []),
  ];
}

function countByCode(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
