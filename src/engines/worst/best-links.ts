import type { DefendedLoss, Proposal } from './defend.ts';

/**
 * The worst loss that is left with some links; may give up, with a bound of Infinity, as soon as it is no less than `enough`.
 * More links never leave a larger loss.
 */
export type Judge = (links: readonly Proposal[], enough: number) => DefendedLoss;

export interface BestLinks {
  readonly links: readonly Proposal[];
  readonly outcome: DefendedLoss;
  /** No other choice of so many of the proposals leaves less. */
  readonly proved: boolean;
}

/**
 * The best choice of as many proposals as `incumbent` has, by branch and bound: proposals of one place (`placeOf`) stand or
 * fall together first. Where all proposals of some places at once do not leave less than the best choice so far, no choice
 * among them does; only of the other places choices are tried one by one.
 *
 * A generator that yields how far it has come, 0 … 1; after `next(true)` it stops with what it has, unproved.
 */
export function* bestLinks(
  proposals: readonly Proposal[],
  placeOf: (proposal: Proposal) => number,
  incumbent: Pick<BestLinks, 'links' | 'outcome'>,
  judge: Judge,
): Generator<number, BestLinks, boolean | undefined> {
  const places = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const place = placeOf(proposal);
    places.set(place, [...(places.get(place) ?? []), proposal]);
  }
  const size = incumbent.links.length;
  const choices = [...multisets([...places.keys()], size)];
  let { links, outcome } = incumbent;
  let proved = outcome.bound <= atLeast(outcome);
  for (const [at, choice] of choices.entries()) {
    if (yield at / choices.length) return { links, outcome, proved: false };
    const all = [...new Set(choice)].flatMap((place) => places.get(place)!);
    if (atLeast(judge(all, outcome.bound)) >= outcome.bound) continue;
    for (const some of picks(choice, places)) {
      const found = judge(some, outcome.bound);
      if (found.bound < outcome.bound) [links, outcome] = [some, found];
      if (atLeast(found) < outcome.bound) proved = false;
      if (yield at / choices.length) return { links, outcome, proved: false };
    }
  }
  return { links, outcome, proved };
}

/** What is left is counted from nothing lost: links may bring more than there was. */
function atLeast({ worst }: DefendedLoss): number {
  return Math.max(0, worst);
}

/** All choices of `size` of the items, each as often as wanted, in order. */
function* multisets(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at < items.length; at++)
      for (const rest of multisets(items, size - 1, at)) yield [items[at], ...rest];
}

/** All choices of different proposals, as many of each place as the choice of places says. */
function* picks(
  [place, ...rest]: readonly number[],
  places: ReadonlyMap<number, readonly Proposal[]>,
  before = -1,
): Generator<Proposal[]> {
  if (place === undefined) {
    yield [];
    return;
  }
  const own = places.get(place)!;
  for (let at = before + 1; at < own.length; at++)
    for (const others of picks(rest, places, rest[0] === place ? at : -1)) yield [own[at], ...others];
}
