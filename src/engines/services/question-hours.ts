import { deathsAtTheEarliest, deathsAtTheLatest, NEVER_HELD } from './hours-of-death.ts';
import type { NameGraph } from './name-graph.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';

/** What of the places is known at a moment. */
export const LOST = 0;
export const REACHED = 1;
export const NOT_KNOWN = 2;

/** A stretch of time in which nothing changes, in hours; the first begins at −∞ and is before the strike. */
export interface StrikeStretch {
  readonly fromHours: number;
  readonly untilHours: number;
}

/** Until when each question is answered yes, with what is not known taken as failing or as holding. */
export interface QuestionHours {
  /** 1 = with nothing remembered it is, at every hour of the stretch, [stretches · questions]. */
  readonly holds: Uint8Array;
  /** With nothing remembered: the last hour up to the end of the stretch at which it is; −∞ = never so far, [stretches · questions]. */
  readonly lastHeld: Float64Array;
  /** With everything remembered: the hour after which it is not; ∞ = not before the stretch ends, [stretches · questions]. */
  readonly ceases: Float64Array;
}

/** Stretches are lanes, 64 at a time. */
const LANES = 64;

/**
 * Answers all questions for one group of networks.
 *
 * Without memory each stretch is asked by itself: the least fixed point. With memory a place counts as reached until the end of the last
 * stretch in which it was, and what is remembered goes on from there: the greatest fixed point. Where places come back and are lost again
 * this is no earlier than the truth, since what was known at different times counts as known together.
 *
 * @param stateOf LOST, REACHED or NOT_KNOWN of a place in a stretch
 * @param unknownHolds what is not known is taken as holding
 * @param clockEndOf the hour after which a fact with a clock ceases, by its node; where no place is lost, too
 */
export function questionHours(
  { graph, order, answers, places, unknown, clocks }: NameGraph,
  stretches: readonly StrikeStretch[],
  stateOf: (place: string, stretch: number) => number,
  unknownHolds: boolean,
  clockEndOf: (clock: number, stretch: number) => number = () => Infinity,
): QuestionHours {
  const count = answers.length;
  const holds = new Uint8Array(stretches.length * count);
  const lastHeld = new Float64Array(stretches.length * count);
  const ceases = new Float64Array(stretches.length * count);
  const isUp = (place: string, stretch: number): boolean => {
    const state = stateOf(place, stretch);
    return state === REACHED || (unknownHolds && state === NOT_KNOWN);
  };
  for (let first = 0; first < stretches.length; first += LANES) {
    const lanes = emptyLanes(graph.nodeCount);
    const end = Math.min(stretches.length, first + LANES);
    const set = (node: number, lane: number): void =>
      void ((lane < 32 ? lanes.low : lanes.high)[node] |= 1 << (lane & 31));
    for (let stretch = first; stretch < end; stretch++) {
      for (const [place, node] of places) if (isUp(place, stretch)) set(node, stretch - first);
      for (const clock of clocks.keys()) set(clock, stretch - first);
      if (unknownHolds) for (const node of unknown.keys()) set(node, stretch - first);
    }
    whatHolds(graph, order, lanes);
    for (let stretch = first; stretch < end; stretch++) {
      const lane = stretch - first;
      const word = lane < 32 ? lanes.low : lanes.high;
      for (let question = 0; question < count; question++)
        holds[stretch * count + question] = (word[answers[question]] >>> (lane & 31)) & 1;
    }
  }
  const lastUp = new Map<number, number>();
  const hours = new Float64Array(graph.nodeCount);
  for (const [stretch, { fromHours, untilHours }] of stretches.entries()) {
    const ends = new Map([...clocks.keys()].map((clock) => [clock, clockEndOf(clock, stretch)]));
    // Clocks that end in the stretch end what holds at its beginning.
    const isEnding = [...ends.values()].some((end) => end < untilHours);
    if (isEnding) {
      for (const [place, node] of places) hours[node] = isUp(place, stretch) ? Infinity : NEVER_HELD;
      for (const node of unknown.keys()) hours[node] = unknownHolds ? Infinity : NEVER_HELD;
      for (const [clock, end] of ends) hours[clock] = end;
      deathsAtTheEarliest(graph, order, hours);
    }
    for (let question = 0; question < count; question++) {
      const at = stretch * count + question;
      const until = !holds[at]
        ? NEVER_HELD
        : isEnding
          ? Math.min(untilHours, hours[answers[question]])
          : untilHours;
      holds[at] = Number(holds[at] === 1 && until >= untilHours);
      lastHeld[at] = until > fromHours ? until : stretch === 0 ? NEVER_HELD : lastHeld[at - count];
    }
    for (const [clock, end] of ends) hours[clock] = end;
    for (const [place, node] of places) {
      const up = isUp(place, stretch);
      hours[node] = up ? Infinity : (lastUp.get(node) ?? NEVER_HELD);
      if (up) lastUp.set(node, untilHours);
    }
    for (const node of unknown.keys()) hours[node] = unknownHolds ? Infinity : NEVER_HELD;
    deathsAtTheLatest(graph, order, hours);
    for (let question = 0; question < count; question++) {
      const at = stretch * count + question;
      ceases[at] = hours[answers[question]];
    }
  }
  return { holds, lastHeld, ceases };
}
