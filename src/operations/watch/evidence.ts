import { hash } from 'node:crypto';
import { isoTime } from '../../answers/incident-parts.ts';
import type { IncidentEvidence } from '../../schemas/incident.ts';
import type { Arrival } from './arrival.ts';

/** Remembers where messages stand that the watch keeps as evidence, with their hash. It goes on with those that are `kept`. */
export function createEvidence(kept: IncidentEvidence[] = []) {
  let arrival: Arrival | undefined;
  let current = -1;

  /** Number of the message that is being read. */
  function keep(): number {
    if (current >= 0 || !arrival) return current;
    const { file, bytes, offset, time } = arrival;
    current = kept.length;
    kept.push({
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
    arrived(next: Arrival): void {
      arrival = next;
      current = -1;
    },
    keep,
    save: (): IncidentEvidence[] => kept,
    of: (message: number): IncidentEvidence => kept[message],
  };
}
