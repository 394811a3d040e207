import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { IncidentEvidence } from '../../schemas/incident.ts';
import type { WatchShowAnswer } from '../../schemas/watch-folder-answers.ts';
import { keptBytes, keptPath } from '../../sources/journal/prune.ts';
import { readSegment, segmentsOf } from '../../sources/journal/segments.ts';
import { MESSAGE_AT } from '../../store/journal/frame.ts';

/** Where a message lies that is kept by its hash; undefined where it is not. */
type KeptAt = (sha256: string) => string | undefined;
type Verified = NonNullable<WatchShowAnswer['verified']>;

/** The bytes of each message of the evidence that are where it says that it stands, or where it was kept by its hash without its segment. */
export async function readEvidence(
  folder: string,
  evidence: readonly IncidentEvidence[],
  keptAt: KeptAt = (sha256) => join(folder, keptPath(sha256)),
): Promise<ReadonlyMap<IncidentEvidence, Uint8Array>> {
  const present = new Set(await segmentsOf(folder));
  const found = new Map<IncidentEvidence, Uint8Array>();
  for (const segment of new Set(evidence.map(({ source }) => source))) {
    if (!present.has(segment)) continue;
    const wanted = Map.groupBy(
      evidence.filter(({ source }) => source === segment),
      ({ offset }) => offset,
    );
    await readSegment(folder, segment, (frame, at) => {
      if (frame.type !== 'message') return;
      for (const one of wanted.get(at + MESSAGE_AT) ?? []) found.set(one, frame.bytes.slice());
    });
  }
  for (const one of evidence) {
    if (present.has(one.source)) continue;
    // oxlint-disable-next-line no-await-in-loop -- a few small files
    const bytes = await keptBytes(keptAt(one.sha256));
    if (bytes) found.set(one, bytes);
  }
  return found;
}

/** Reads each message of the evidence again, and hashes it again. */
export async function verifyEvidence(
  folder: string,
  evidence: readonly IncidentEvidence[],
  keptAt?: KeptAt,
): Promise<Verified> {
  const found = await readEvidence(folder, evidence, keptAt);
  return evidence.map((one) => {
    const bytes = found.get(one);
    const isSame = bytes !== undefined && hash('sha256', bytes) === one.sha256;
    return {
      source: one.source,
      offset: one.offset,
      outcome: bytes === undefined ? 'missing' : isSame ? 'same' : 'changed',
    };
  });
}
