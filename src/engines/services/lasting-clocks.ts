import type { GoingGround, ServiceAskers } from './asking.ts';
import type { Going } from './going.ts';
import type { NameGraph } from './name-graph.ts';
import { LOST, NOT_KNOWN, REACHED } from './question-hours.ts';
import type { ReachRows } from './reach-rows.ts';
import { FAILING, HOLDING } from './service-hours.ts';
import { someReached } from './zone-clocks.ts';
import type { ZoneClock } from './zone-times.ts';

/** Which copies and signatures of zones go on for ever when somebody has gone: those that are refreshed. States that are the same have one number. */
export interface LastingClocks {
  readonly of: (rows: ReachRows, going: Going) => number;
  /** Whether a clock holds in a state, by its fact, with what is not known failing or holding. */
  readonly holds: (state: number, clock: number, way: typeof FAILING | typeof HOLDING) => boolean;
}

export function lastingClocks(
  { names, originsOf }: GoingGround,
  asking: Pick<ServiceAskers, 'askerOf' | 'slotsOf'>,
): LastingClocks {
  const clocks = [...names.clocks.values()];
  const placeOf = new Map([...names.clocks.keys()].map((fact, at) => [fact, at]));
  const askersOf = clocks.map(({ copyAt = [] }) => askersAt(copyAt, originsOf, asking));
  const states: Uint8Array[] = [];
  const known = new Map<string, number>();
  return {
    of(rows, going) {
      const state = Uint8Array.from(clocks, (clock, at) =>
        bitsOf(clock, sourceFrom(names, asking, askersOf[at], clock, rows, going)),
      );
      const key = state.join('');
      const found = known.get(key) ?? states.push(state) - 1;
      known.set(key, found);
      return found;
    },
    holds: (state, clock, way) => ((states[state][placeOf.get(clock)!] >>> way) & 1) === 1,
  };
}

/** Those who ask from where a copy stands. */
export function askersAt(
  places: readonly string[],
  originsOf: GoingGround['originsOf'],
  { askerOf }: Pick<ServiceAskers, 'askerOf'>,
): number[] {
  return places.flatMap((place) => (originsOf.get(place) ?? []).map((as) => askerOf.get(as)!));
}

/** Bits by way. Nobody knows which resolvers validate, nor where copies of a hidden primary may come from besides. */
function bitsOf({ kind, mayHaveOthers }: ZoneClock, source: number): number {
  const surely = source === REACHED;
  const maybe = surely || source === NOT_KNOWN || kind === 'signature' || mayHaveOthers;
  return (Number(surely) << FAILING) | (Number(maybe) << HOLDING);
}

/** LOST, REACHED or NOT_KNOWN of the sources of a copy. */
function sourceFrom(
  { anycast }: NameGraph,
  { slotsOf }: Pick<ServiceAskers, 'slotsOf'>,
  askers: readonly number[],
  { sources }: ZoneClock,
  { bits, words }: ReachRows,
  { places }: Going,
): number {
  return someReached(
    askers.flatMap((asker) =>
      sources.map((source) => {
        if (places.includes(source)) return LOST;
        const slots = slotsOf.get(source) ?? [];
        if (slots.some((slot) => (bits[asker * words + (slot >>> 5)] >>> (slot & 31)) & 1)) return REACHED;
        return slots.length === 0 || anycast.has(source) ? NOT_KNOWN : LOST;
      }),
    ),
  );
}
