import { LOST, NOT_KNOWN, REACHED, type StrikeStretch } from './question-hours.ts';
import type { ZoneClock } from './zone-times.ts';

/**
 * Until when a copy answers, in a stretch of a strike; ∞ = not before the stretch ends, whatever happens.
 *
 * A copy expires so many hours after its last refresh. That was at most one interval before the last hour at which a source was reached,
 * or before hour 0. Signatures are made anew while a source is reached, so they hold until the later of their end and that hour; only
 * resolvers that validate care, and nobody knows who does.
 *
 * @param sourceOf LOST, REACHED or NOT_KNOWN of the sources, from where the copy is, in each stretch
 * @param unknownHolds what is not known is taken as holding
 */
export function clockEnd(
  clock: ZoneClock,
  stretches: readonly StrikeStretch[],
  stretch: number,
  sourceOf: (stretch: number) => number,
  hourOf: (moment: number) => number,
  unknownHolds: boolean,
): number {
  const isUp = (at: number): boolean =>
    sourceOf(at) === REACHED || (unknownHolds && sourceOf(at) === NOT_KNOWN);
  if (isUp(stretch) || (unknownHolds && (clock.kind === 'signature' || clock.mayHaveOthers))) return Infinity;
  let last = 0;
  for (let at = 0; at < stretch; at++) if (isUp(at)) last = Math.max(last, stretches[at].untilHours);
  if (clock.kind === 'signature') return Math.max(last, hourOf(clock.signedUntil));
  if (Number.isNaN(clock.expireHours)) return unknownHolds ? Infinity : last;
  return last + (unknownHolds ? clock.expireHours : Math.max(0, clock.expireHours - clock.refreshHours));
}

/** What is known of several places together: one that is reached suffices. */
export function someReached(states: readonly number[]): number {
  if (states.includes(REACHED)) return REACHED;
  return states.length === 0 || states.includes(NOT_KNOWN) ? NOT_KNOWN : LOST;
}
