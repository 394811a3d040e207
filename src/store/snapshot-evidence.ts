import type { Snapshot } from './snapshot.ts';

/** What a snapshot knows about how sure its links are. */
export interface SnapshotEvidence {
  /** Probability that the label of each link is right, [m]; undefined where the snapshot does not say. */
  readonly labelConfidence: Float32Array | undefined;
  /** By how many vantage points each link was seen, [m]; 0 = not recorded. */
  readonly vantagePoints: Uint16Array;
  /** Which kinds of source saw each link, bits, [m]; undefined where none is recorded. */
  readonly sources: Uint8Array | undefined;
}

/** Reads it; a column of another length than the links is left aside. */
export async function evidenceOfSnapshot({
  internet,
  linkSources,
  section,
}: Snapshot): Promise<SnapshotEvidence> {
  const confidence = await section('link.confidence');
  const links = internet.graph.linkKind.length;
  return {
    labelConfidence:
      confidence instanceof Float32Array && confidence.length === links ? confidence : undefined,
    vantagePoints: internet.linkVantagePoints,
    sources: linkSources.some((bits) => bits !== 0) ? linkSources : undefined,
  };
}
