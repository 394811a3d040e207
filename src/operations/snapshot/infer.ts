import { PEER_TO_PEER } from '../../core/link-kind.ts';
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
import { agreementAnswer } from '../../answers/agreement-answer.ts';
import { readRibs } from './ribs.ts';
import { readAsRel, type ReadSources } from './sources.ts';

export interface InferRequest {
  /** Table dumps (MRT), at least one. */
  readonly ribs: readonly string[];
  /** Published relationships to compare with (as-rel). */
  readonly against?: string | undefined;
  /** Where to write the links as as-rel, serial-1. */
  readonly out?: string | undefined;
}

const CONFIDENCE_STEPS = [0.99, 0.9, 0.75, 0.5, 0];

/** Infers relationships from table dumps, compares them with published ones and writes them, as asked. */
export async function infer(request: InferRequest, work: Work = {}): Promise<InferAnswer> {
  const read: ReadSources = { sources: [], findings: {} };
  const tables = await readRibs(
    request.ribs.map((path) => ({ path })),
    read,
    work,
  );
  work.signal?.throwIfAborted();
  work.progress?.('inference.progress', 0, 1);
  const inferred = inferRelationships(tables.paths, { regionOf: tables.regionOf });
  const agreement =
    request.against === undefined ? undefined : await compare(inferred, request.against, read, work);
  if (request.out !== undefined) await writeFileWhole(request.out, asRelOf(inferred, read));
  const { from, to, kind } = inferred.links;
  return {
    ases: new Set([...from, ...to]).size,
    links: kind.length,
    peerLinks: kind.filter((one) => one === PEER_TO_PEER).length,
    vantagePoints: tables.vantagePoints.length,
    date: tables.date,
    clique: inferred.clique.toSorted((one, other) => one - other),
    findings: inferred.findings.map(({ code, facts }) => ({ code, facts })),
    confidence: confidenceSteps(inferred.evidence.confidence),
    ...(agreement && { agreement }),
    sources: read.sources,
  };
}

async function compare(
  inferred: InferredRelationships,
  against: string,
  read: ReadSources,
  work: Work,
): Promise<NonNullable<InferAnswer['agreement']>> {
  const reference = await readAsRel({ path: against }, read, work);
  return {
    all: agreementAnswer(labelAgreement(inferred.links, reference)),
    heldOut: agreementAnswer(labelAgreement(inferred.links, reference, isHeldOut)),
  };
}

function asRelOf({ links, clique }: InferredRelationships, { sources }: ReadSources): string {
  const count = links.kind.length;
  const comments = {
    clique: clique.toSorted((one, other) => one - other),
    ixps: [],
    inputs: sources.map(({ name }) => name),
    others: [' inferred by muruna infer'],
  };
  return encodeAsRel({ ...links, count, sources: new Uint8Array(count), sourceNames: [], comments });
}

function confidenceSteps(confidence: Float32Array): { least: number; links: number }[] {
  return CONFIDENCE_STEPS.map((least, step) => {
    const below = step === 0 ? Infinity : CONFIDENCE_STEPS[step - 1];
    return { least, links: confidence.filter((one) => one >= least && one < below).length };
  });
}
