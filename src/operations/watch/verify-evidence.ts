import { hash } from 'node:crypto';
import type { IncidentEvidence } from '../../schemas/incident.ts';
import type { WatchShowAnswer } from '../../schemas/watch-folder-answers.ts';
import { keptEvidence } from '../../sources/journal/prune.ts';
import { readSegment, segmentsOf } from '../../sources/journal/segments.ts';
import { MESSAGE_AT } from '../../store/journal/frame.ts';

type Verified = NonNullable<WatchShowAnswer['verified']>;

/** Reads each message of the evidence where it says that it stands, or where it was kept when its segment went, and hashes it again. */
export async function verifyEvidence(
  folder: string,
  evidence: readonly IncidentEvidence[],
): Promise<Verified> {
  const present = new Set(await segmentsOf(folder));
  const outcomes = new Map<IncidentEvidence, Verified[number]['outcome']>();
  for (const segment of new Set(evidence.map(({ source }) => source))) {
    if (!present.has(segment)) continue;
    const wanted = new Map(
      evidence.filter(({ source }) => source === segment).map((one) => [one.offset, one]),
    );
    await readSegment(folder, segment, (frame, at) => {
      const one = frame.type === 'message' ? wanted.get(at + MESSAGE_AT) : undefined;
      if (!one || frame.type !== 'message') return;
      outcomes.set(one, hash('sha256', frame.bytes) === one.sha256 ? 'same' : 'changed');
    });
  }
  for (const one of evidence) {
    if (present.has(one.source)) continue;
    // oxlint-disable-next-line no-await-in-loop -- a few small files
    const bytes = await keptEvidence(folder, one.sha256);
    if (bytes) outcomes.set(one, hash('sha256', bytes) === one.sha256 ? 'same' : 'changed');
  }
  return evidence.map((one) => ({
    source: one.source,
    offset: one.offset,
    outcome: outcomes.get(one) ?? 'missing',
  }));
}
