import { hash } from 'node:crypto';
import { isoTime } from '../../answers/incident-parts.ts';
import type { IncidentEvidence } from '../../schemas/incident.ts';
import type { Arrival } from './arrival.ts';

/** Messages that are kept, by their number, and the number of the next one. */
export interface EvidenceState {
  readonly kept: Map<number, IncidentEvidence>;
  readonly next: number;
}

/** Remembers where messages stand that the watch keeps as evidence, with their hash. It goes on with those that are saved. */
export function createEvidence(saved?: EvidenceState) {
  const kept = saved?.kept ?? new Map<number, IncidentEvidence>();
  let next = saved?.next ?? 0;
  let arrival: Arrival | undefined;
  let current = -1;

  /** Number of the message that is being read. */
  function keep(): number {
    if (current >= 0 || !arrival) return current;
    const { file, bytes, offset, time } = arrival;
    current = next++;
    kept.set(current, {
      source: file,
      offset,
      bytes: bytes.length,
      sha256: hash('sha256', bytes),
      time: isoTime(time),
    });
    return current;
  }

  return {
    /** A message is about to be read. */
    arrived(message: Arrival): void {
      arrival = message;
      current = -1;
    },
    keep,
    /** Keeps only these, by their numbers. */
    keepOnly(messages: ReadonlySet<number>): void {
      for (const message of kept.keys()) if (!messages.has(message)) kept.delete(message);
    },
    save: (): EvidenceState => ({ kept, next }),
    of: (message: number): IncidentEvidence => kept.get(message)!,
  };
}
