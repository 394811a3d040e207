import type { InboundWatch } from './inbound-replay.ts';
import type { Territory } from '../territory/territory.ts';

/** How the routes from the world come in: over which upstream to which border AS, and through which networks on to their destination. */
export interface GatewayPaths {
  /** Weight of the routes that enter over each pair of foreign upstream and border AS. */
  readonly entries: readonly {
    readonly upstream: number;
    readonly border: number;
    readonly weight: number;
  }[];
  /**
   * Weight of the routes by border AS, last national AS before the end, and end. `transit` is −1 where the border AS hands
   * over itself; `border` equals `access` where the route ends at the border.
   */
  readonly inland: readonly {
    readonly border: number;
    readonly transit: number;
    readonly access: number;
    readonly weight: number;
  }[];
}

/**
 * Watches inbound routes for the gateway diagram. Of a route that enters several times the last entry counts.
 *
 * Shares come upstream first, so when an AS passes its flow on, what it holds from each border AS is complete.
 */
export function watchGatewayPaths({ graph: { asCount }, isNational, weight: weights }: Territory): {
  watch: InboundWatch;
  paths: () => GatewayPaths;
} {
  // By numbers that name two ASes, or three: fewer than 2⁵³ where there are fewer than 200,000 ASes.
  const entries = new Map<number, number>();
  const inland = new Map<number, number>();
  const held = new Map<number, Map<number, number>>();
  let destination = -1;
  let members: readonly number[] = [];
  let weight = 0;

  const arrive = (border: number, transit: number, amount: number): void => {
    for (const access of members) {
      const share = amount * weights[access];
      const first = border === destination ? access : border;
      add(inland, (first * (asCount + 1) + transit + 1) * asCount + access, share);
    }
  };
  const watch: InboundWatch = {
    aim: (group, groupWeight) => {
      destination = group.destination;
      members = group.members;
      weight = groupWeight;
      held.clear();
    },
    over: (from, to, share) => {
      if (!isNational[to]) return;
      if (!isNational[from]) {
        add(entries, from * asCount + to, share * weight);
        if (to === destination) arrive(destination, -1, share);
        else addTo(held, to, to, share);
        return;
      }
      const mixture = held.get(from);
      if (!mixture) return;
      let total = 0;
      for (const amount of mixture.values()) total += amount;
      // Everything an AS holds leaves it in these shares, so each border AS has the same part of each of them.
      for (const [border, amount] of mixture) {
        const part = (share * amount) / total;
        if (to === destination) arrive(border, from === border ? -1 : from, part);
        else addTo(held, to, border, part);
      }
    },
  };
  return {
    watch,
    paths: () => ({
      entries: Array.from(entries, ([key, amount]) => {
        return { upstream: Math.floor(key / asCount), border: key % asCount, weight: amount };
      }),
      inland: Array.from(inland, ([key, amount]) => {
        const pair = Math.floor(key / asCount);
        return {
          border: Math.floor(pair / (asCount + 1)),
          transit: (pair % (asCount + 1)) - 1,
          access: key % asCount,
          weight: amount,
        };
      }),
    }),
  };
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function addTo(held: Map<number, Map<number, number>>, at: number, border: number, amount: number): void {
  let mixture = held.get(at);
  if (!mixture) held.set(at, (mixture = new Map()));
  add(mixture, border, amount);
}
