import { memoryOf, type Memory } from '../forgetting.ts';
import { median } from '../usual-value.ts';

/** A drop of a time series from outside: of active probing, of a search engine's users, of a regional index. */
export interface SignalDrop {
  /** Whom it is about, and which series, as the source names them. */
  readonly entity: string;
  readonly signal: string;
  /** Unix seconds: the first point below the bound, and the second one. */
  readonly onset: number;
  readonly detected: number;
  /** First of two points running that are back; NaN while it lasts. */
  end: number;
  recoveredTo95At: number;
  /** Usual value at the onset; largest drop as a share of the usual of the same hour; integral of the drop in hours. */
  readonly baseline: number;
  depth: number;
  areaHours: number;
  readonly curve: [time: number, value: number][];
  /** Number of the message that confirmed it, and of the one before. */
  readonly messages: number[];
  revision: number;
}

interface Point {
  readonly time: number;
  readonly value: number;
  readonly message: number;
}

interface Series {
  /** By hour of the day: values with their day, oldest first. */
  readonly hours: { readonly day: number; readonly value: number }[][];
  open: SignalDrop | undefined;
  below: Point | undefined;
  back: number;
  last: Point | undefined;
  /** Of the last point or gap; earlier ones and the same again change nothing. */
  until: number;
}

/** Everything known of signals, to go on from. */
export interface SignalState {
  readonly series: Map<string, Series>;
  readonly drops: SignalDrop[];
}

const HOUR = 3600;
const DAY = 86_400;
const HOURS = 24;
const FEWEST_DAYS = 3;
const MOST_DAYS = 14;
/** A drop is at least this share of the usual value; of visible prefixes, which hardly move, a smaller one. */
const LEAST_DROP = 0.2;
const LEAST_DROP_OF_BGP = 0.05;
const DEVIATIONS = 4;
/** Growth by this share is a step of its own. */
const GROWTH = 0.1;
/** The curve is thinned beyond this many points: every second one goes. */
const MOST_POINTS = 1000;

/**
 * Drops of time series from outside.
 *
 * Rule: two points running lie below the median of the same hour of past days (three at least, fourteen at most) by more than four
 * median absolute deviations, and by 20 % of it; of signals whose name says BGP by 5 %. It ends with two points running that do not. While it
 * lasts, its points are not learnt. What is missing is unknown: it neither begins a drop nor ends it.
 *
 * False alarms: holidays, and signals that have another scale from some day on.
 */
export function createSignalDetector(keepMessage: () => number, saved?: SignalState) {
  const all = saved?.series ?? new Map<string, Series>();
  const drops: SignalDrop[] = saved?.drops ?? [];

  function seriesOf(key: string): Series {
    let one = all.get(key);
    if (!one) {
      const hours = Array.from({ length: HOURS }, () => []);
      all.set(
        key,
        (one = { hours, open: undefined, below: undefined, back: 0, last: undefined, until: -Infinity }),
      );
    }
    return one;
  }

  function follow(one: Series, drop: SignalDrop, { time, value }: Point, usual: Usual): void {
    const loss = Math.max(0, 1 - value / usual.median);
    const hours = Math.min(1, (time - (one.last?.time ?? time)) / HOUR);
    drop.areaHours += loss * hours;
    addPoint(drop.curve, time, value);
    if (loss > drop.depth) {
      if (Math.floor(loss / GROWTH) > Math.floor(drop.depth / GROWTH)) drop.revision++;
      drop.depth = loss;
    }
    if (value < 0.95 * usual.median) drop.recoveredTo95At = Number.NaN;
    else if (Number.isNaN(drop.recoveredTo95At)) drop.recoveredTo95At = time;
    if (value < usual.bound) {
      one.back = 0;
      return;
    }
    if (++one.back < 2) return;
    drop.end = one.last?.time ?? time;
    drop.revision++;
    one.open = undefined;
    one.back = 0;
  }

  function begin(
    one: Series,
    first: Point,
    second: Point,
    entity: string,
    signal: string,
    usual: Usual,
  ): void {
    const depth = Math.max(0, 1 - Math.min(first.value, second.value) / usual.median);
    one.open = {
      entity,
      signal,
      onset: first.time,
      detected: second.time,
      end: Number.NaN,
      recoveredTo95At: Number.NaN,
      baseline: usual.median,
      depth,
      areaHours: (Math.max(0, 1 - first.value / usual.median) * (second.time - first.time)) / HOUR,
      curve: [
        [first.time, first.value],
        [second.time, second.value],
      ],
      messages: [first.message, second.message],
      revision: 1,
    };
    one.below = undefined;
    drops.push(one.open);
  }

  const memory = memoryOf(
    drops,
    ({ onset, detected, end }) => ({ from: onset, detected, until: end }),
    ({ messages }) => messages,
  );

  return {
    drops: drops as readonly SignalDrop[],
    memory: {
      ...memory,
      *messages() {
        yield* memory.messages();
        for (const { below } of all.values()) if (below) yield below.message;
      },
    } satisfies Memory,
    save: (): SignalState => ({ series: all, drops }),
    /** Time of the last point or gap; −∞ where there was none. */
    until: (entity: string, signal: string): number => all.get(keyOf(entity, signal))?.until ?? -Infinity,
    /** A point; NaN = there is none. */
    sample(entity: string, signal: string, time: number, value: number): void {
      const one = seriesOf(keyOf(entity, signal));
      if (time <= one.until) return;
      one.until = time;
      if (Number.isNaN(value)) {
        one.below = undefined;
        return;
      }
      const usual = usualOf(one, time, /bgp/i.test(signal) ? LEAST_DROP_OF_BGP : LEAST_DROP);
      const isBelow = usual !== undefined && value < usual.bound;
      const point: Point = { time, value, message: isBelow ? keepMessage() : -1 };
      if (usual && one.open) follow(one, one.open, point, usual);
      else if (isBelow && one.below) begin(one, one.below, point, entity, signal, usual);
      else {
        if (one.below) learn(one, one.below);
        one.below = isBelow ? point : undefined;
        if (!isBelow) learn(one, point);
      }
      one.last = point;
    },
  };
}

function addPoint(curve: SignalDrop['curve'], time: number, value: number): void {
  curve.push([time, value]);
  if (curve.length > MOST_POINTS) curve.splice(0, curve.length, ...curve.filter((_, at) => at % 2 === 0));
}

const keyOf = (entity: string, signal: string): string => `${entity}\n${signal}`;

interface Usual {
  readonly median: number;
  readonly bound: number;
}

/** Undefined where too few days are known. */
function usualOf({ hours }: Series, time: number, leastDrop: number): Usual | undefined {
  const today = Math.floor(time / DAY);
  const past = hours[Math.floor(time / HOUR) % HOURS].filter(({ day }) => day < today);
  if (new Set(past.map(({ day }) => day)).size < FEWEST_DAYS) return undefined;
  const values = past.map(({ value }) => value);
  const middle = median(values);
  const deviation = median(values.map((value) => Math.abs(value - middle)));
  if (!(middle > 0)) return undefined;
  return { median: middle, bound: middle - Math.max(DEVIATIONS * deviation, leastDrop * middle) };
}

function learn({ hours }: Series, { time, value }: Point): void {
  const bucket = hours[Math.floor(time / HOUR) % HOURS];
  const day = Math.floor(time / DAY);
  bucket.push({ day, value });
  while (bucket[0].day < day - MOST_DAYS) bucket.shift();
}
