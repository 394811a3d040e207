import type { Inventory } from '../../../schemas/inventory.ts';
import type { RestoreAnswer } from '../../../schemas/restore-answer.ts';
import type { SitesAt } from './arrange.ts';

/** A network as a map shows it at one moment. */
export interface NetworkShown {
  readonly inventory: Inventory;
  /** Assets that are broken then. */
  readonly broken: ReadonlySet<string>;
  /** Sites without service then; only a plan that is played says it. */
  readonly unserved: ReadonlySet<string>;
}

/** What is broken and who is without service at an hour of a plan; all that was damaged where none is played. */
export function shownAt(
  inventory: Inventory,
  damaged: ReadonlySet<string>,
  plan: { readonly answer: RestoreAnswer; readonly sites: readonly SitesAt[] } | undefined,
  hour: number,
): NetworkShown {
  const done = new Set(plan?.answer.jobs.filter(({ finish }) => finish <= hour).map(({ asset }) => asset));
  return {
    inventory,
    broken: new Set([...damaged].filter((asset) => !done.has(asset))),
    unserved: new Set(plan?.sites.findLast((at) => at.hour <= hour)?.unserved),
  };
}
