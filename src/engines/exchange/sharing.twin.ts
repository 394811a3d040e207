import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';
import { keyOf, nameOf, type Grant, type SharedState } from './sharing.ts';

/** The rules of a release written out again over all grants there ever were: what is broken, or nothing. */
export function isAllowedTwin(
  grant: Grant,
  grants: ReadonlyMap<string, Grant>,
  partners: ReadonlyMap<string, Handling>,
  now: string,
): string {
  const level = (marking: Handling): number => HANDLINGS.indexOf(marking);
  const limit = partners.get(grant.taker);
  if (limit === undefined) return 'to a stranger';
  if (level(grant.terms.marking) > level(limit)) return 'above what the partner may get';
  for (let at: Grant = grant; ;) {
    if (level(at.item.marking) > level(at.terms.marking)) return 'marking lowered';
    if (at.terms.until !== null && at.terms.until <= now) return 'time is up';
    if (at.parent === null) return at.giver === at.item.author ? '' : 'of somebody else';
    const parent: Grant | undefined = grants.get(at.parent);
    if (!parent || parent.taker !== at.giver) return 'not held';
    const isOpen = parent.terms.marking === 'TLP:CLEAR' || parent.terms.marking === 'TLP:GREEN';
    if (!isOpen && !parent.terms.onward.includes(at.taker)) return 'not to pass on';
    if (level(parent.terms.marking) > level(at.terms.marking)) return 'marking lowered';
    if (parent.terms.until !== null && (at.terms.until === null || at.terms.until > parent.terms.until))
      return 'longer than allowed';
    at = parent;
  }
}

/** Whether a grant and all it hangs on still stand: not withdrawn, not over, and ended by nobody who gave one of them. */
export function isLiveTwin(
  grant: Grant,
  grants: ReadonlyMap<string, Grant>,
  stateOf: (name: string) => SharedState,
  withdrawn: ReadonlySet<string>,
  now: string,
): boolean {
  for (let at: Grant | undefined = grant; at; at = grants.get(at.parent ?? '')) {
    if (withdrawn.has(nameOf(at.item))) return false;
    if (at.terms.until !== null && at.terms.until <= now) return false;
    const { ended } = stateOf(at.giver).given.get(at.id)!;
    if (ended !== null) return false;
  }
  return true;
}

/** Whether what was made goes nowhere that something of others in it may not go, written out again over all that its maker holds: what is broken, or nothing. */
export function isMadeAllowedTwin({ item, taker, terms }: Grant, maker: SharedState): string {
  const level = (marking: Handling): number => HANDLINGS.indexOf(marking);
  const origins = (key: string, depth: number): string[] => {
    const made = maker.items.get(key);
    if (made?.author !== maker.self || depth > 100) return [key];
    return made.from.flatMap((from) => origins(from, depth + 1));
  };
  if (item.author !== maker.self) return '';
  for (const key of item.from.flatMap((from) => origins(from, 0))) {
    const ways = [...maker.taken.values()].filter((grant) => keyOf(grant.item) === key);
    const isCovered = ways.some((way) => {
      const isBack = [way.giver, way.item.author].includes(taker);
      const isOpen = level(way.terms.marking) <= level('TLP:GREEN');
      const lasts = terms.until === null ? Number.POSITIVE_INFINITY : Date.parse(terms.until);
      const may = way.terms.until === null ? Number.POSITIVE_INFINITY : Date.parse(way.terms.until);
      return (
        (isBack || isOpen || way.terms.onward.includes(taker)) &&
        (isOpen || terms.onward.length === 0) &&
        level(way.terms.marking) <= level(terms.marking) &&
        lasts <= may
      );
    });
    if (!isCovered && maker.items.get(key)?.author !== maker.self) return `not covered by ${key}`;
  }
  return '';
}
