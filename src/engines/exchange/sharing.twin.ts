import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';
import { nameOf, type Grant, type SharedState } from './sharing.ts';

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
