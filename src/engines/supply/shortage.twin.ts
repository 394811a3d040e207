import type { Random } from '../../core/random.ts';
import type { PartsDemand } from './shortage.ts';

/**
 * A store year by year: failures come at random, each takes its pieces or waits for them, and orders that still come arrive a window after
 * their failure. Whether at `years` someone waits.
 */
export function isShortInOneLife(
  stock: number,
  demands: readonly PartsDemand[],
  years: number,
  random: Random,
): boolean {
  const events: { at: number; pieces: number }[] = [];
  for (const { rate, pieces, window } of demands) {
    if (rate === 0) continue;
    for (let at = gap(rate, random); at <= years; at += gap(rate, random)) {
      events.push({ at, pieces: -pieces });
      if (at + window <= years) events.push({ at: at + window, pieces });
    }
  }
  return (
    events.toSorted((one, other) => one.at - other.at).reduce((held, { pieces }) => held + pieces, stock) < 0
  );
}

/** The share of `lives` in which someone waits at `years`. */
export function sampledShortage(
  stock: number,
  demands: readonly PartsDemand[],
  years: number,
  lives: number,
  random: Random,
): number {
  let short = 0;
  for (let life = 0; life < lives; life++) if (isShortInOneLife(stock, demands, years, random)) short++;
  return short / lives;
}

/** The same chance by adding up every combination of counts of failures. */
export function summedShortage(stock: number, demands: readonly PartsDemand[], years: number): number {
  const enough = (left: number, [first, ...rest]: readonly PartsDemand[]): number => {
    if (first === undefined) return 1;
    const mean = first.rate * Math.min(years, first.window);
    let sum = 0;
    let chance = Math.exp(-mean);
    for (let count = 0; count * first.pieces <= left; count++) {
      sum += chance * enough(left - count * first.pieces, rest);
      chance *= mean / (count + 1);
    }
    return sum;
  };
  return 1 - enough(stock, demands);
}

/** Years between failures. */
function gap(rate: number, random: Random): number {
  return -Math.log(1 - random.next()) / rate;
}
