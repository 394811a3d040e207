import type { Mask } from '../routing/mask.ts';
import { routesAmong, type RouteDag } from '../routing/route-dag.ts';
import type { Entry } from './border-answers.ts';
import type { BorderWorld } from './border-world.ts';

export function addEntry(
  entries: Map<number, Entry>,
  link: number,
  from: number,
  to: number,
  share: number,
): void {
  const entry = entries.get(link);
  if (entry) entry.share += share;
  else entries.set(link, { link, from, to, share });
}

/** Routes among the inner nodes under one failure. */
export interface Inside {
  readonly routes: RouteDag;
  /** 1 = works, by position among the gateways. */
  readonly isOpen: Uint8Array;
  /** What an outer node needs to know of the failure: the links with a national end that are down. */
  readonly failedLink: Uint8Array | undefined;
  /** Lengths that are announced, by position among the gateways; see `announcements`. */
  readonly announced: Uint8Array;
}

/** Room for routes among the inner nodes to so many destinations. */
export function insidesOf(
  { asOf, innerCount, providers, peers, gateways }: BorderWorld,
  { failedAs, failedLink }: Mask,
  count: number,
): Inside[] {
  const down = failedAs && Uint8Array.from(asOf.subarray(0, innerCount), (as) => failedAs[as]);
  const inner = Uint32Array.from({ length: innerCount }, (_, node) => node);
  const isOpen = Uint8Array.from(gateways, ({ link, national }) =>
    Number(!failedLink?.[link] && !down?.[national]),
  );
  return Array.from({ length: count }, () => ({
    routes: routesAmong({ asCount: innerCount, providers, peers }, inner, { failedAs: down, failedLink }),
    isOpen,
    failedLink,
    announced: new Uint8Array(gateways.length),
  }));
}
