import type { Work } from '../../core/progress.ts';
import {
  inferRelationships,
  type InferredRelationships,
} from '../../engines/inference/infer-relationships.ts';
import { labelAgreement } from '../../engines/inference/label-agreement.ts';
import { isHeldOut } from '../../engines/inference/peer-model.ts';
import { encodeAsRel } from '../../formats/as-rel/as-rel.ts';
import { writeFileWhole } from '../../sources/write-file.ts';
import type { InferAnswer } from '../../schemas/infer-answer.ts';
import { inferAnswer, type InferenceBasis } from '../../answers/infer-answer.ts';
import { readRibs, vantagePointAsns } from './ribs.ts';
import {
  noSources,
  readAsRel,
  readRouteServers,
  type ReadSources,
  type RouteServersInput,
} from './sources.ts';
import { routeServersIn } from './topology.ts';

export interface InferRequest {
  /** Table dumps (MRT), at least one. */
  readonly ribs: readonly string[];
  /** Published relationships to compare with (as-rel). */
  readonly against?: string | undefined;
  /** Route servers of exchanges, which are taken out of paths beside those that are recognised. */
  readonly routeServers?: RouteServersInput | undefined;
  /** Go on where a dump is damaged or cut. */
  readonly lenient?: boolean | undefined;
  /** Where to write the links as as-rel, serial-1. */
  readonly out?: string | undefined;
}

/** Infers relationships from table dumps, compares them with published ones and writes them, as asked. */
export async function infer(request: InferRequest, work: Work = {}): Promise<InferAnswer> {
  const read = noSources(request.lenient);
  const tables = await readRibs(
    request.ribs.map((path) => ({ path })),
    read,
    work,
  );
  work.signal?.throwIfAborted();
  work.progress?.('inference.progress', 0, 1);
  const given = await readRouteServers(request.routeServers, read, work);
  const routeServers = routeServersIn(tables, given, tables.prefixes);
  const inferred = inferRelationships(tables.paths, {
    regionOf: tables.regionOf,
    routeServers: new Set(routeServers),
  });
  const agreement =
    request.against === undefined ? undefined : await compare(inferred, request.against, read, work);
  if (request.out !== undefined) await writeFileWhole(request.out, asRelOf(inferred, routeServers, read));
  return inferAnswer(inferred, {
    agreement,
    sources: read.sources,
    date: tables.date,
    vantagePoints: vantagePointAsns(tables, inferred.vantagePoints).length,
    routeServers,
    findings: dumpFindings(read),
  });
}

/** What the dumps lost before their paths were cleaned. */
function dumpFindings({ reservations, examples }: ReadSources): InferenceBasis['findings'] {
  const codes = ['inference.confederation', 'snapshot.bogon-prefixes'];
  return [...reservations, ...codes.flatMap((code) => examples.get(code) ?? [])];
}

async function compare(
  inferred: InferredRelationships,
  against: string,
  read: ReadSources,
  work: Work,
): Promise<InferenceBasis['agreement']> {
  const reference = await readAsRel({ path: against }, read, work);
  return {
    all: labelAgreement(inferred.links, reference),
    heldOut: labelAgreement(inferred.links, reference, isHeldOut),
  };
}

function asRelOf(
  { links, clique }: InferredRelationships,
  routeServers: readonly number[],
  { sources }: ReadSources,
): string {
  const count = links.kind.length;
  const comments = {
    clique: clique.toSorted((one, other) => one - other),
    ixps: routeServers,
    inputs: sources.map(({ name }) => name),
    others: [' inferred by muruna infer'],
  };
  return encodeAsRel({ ...links, count, sources: new Uint8Array(count), sourceNames: [], comments });
}
