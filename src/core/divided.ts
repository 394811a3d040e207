/** Called after each part; throw to cancel. */
export type AfterPart = (done: number, of: number) => void;

/**
 * Work that falls into parts which anyone may do, on any thread. Their sums are put together in the order of the parts, so
 * that every bit of the result is the same, whichever thread did which part.
 */
export interface Divided<Whole> {
  readonly partCount: number;
  /** The sums of one part. */
  readonly part: (at: number) => Float64Array;
  /** The sums of all parts, in order. */
  readonly whole: (parts: readonly Float64Array[]) => Whole;
}

/** All parts one after the other. */
export function wholeOf<Whole>(
  { partCount, part, whole }: Divided<Whole>,
  visit: AfterPart = () => {},
): Whole {
  return whole(
    Array.from({ length: partCount }, (_, at) => {
      visit(at, partCount);
      return part(at);
    }),
  );
}

/** Several works as one: the parts of the first, then those of the second … */
export function together<Whole>(works: readonly Divided<Whole>[]): Divided<Whole[]> {
  const starts = [0];
  for (const { partCount } of works) starts.push(starts[starts.length - 1] + partCount);
  return {
    partCount: starts[works.length],
    part: (at) => {
      const work = starts.findLastIndex((start, index) => index < works.length && start <= at);
      return works[work].part(at - starts[work]);
    },
    whole: (parts) => works.map(({ whole }, work) => whole(parts.slice(starts[work], starts[work + 1]))),
  };
}

/** Items in stretches of a length, the unit of parts. */
export function stretchesOf(items: Uint32Array, length: number): Uint32Array[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) =>
    items.subarray(at * length, (at + 1) * length),
  );
}

/** The sum of arrays of one length, added in order. */
export function addedUp(parts: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const part of parts) for (let at = 0; at < length; at++) sum[at] += part[at];
  return sum;
}
