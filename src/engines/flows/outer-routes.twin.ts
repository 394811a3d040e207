import type { Rows } from '../../core/rows.ts';
import { MAX_HOPS } from '../routing/route-class.ts';
import type { Entry, OutsideAnswer } from './border-answers.ts';
import type { BorderWorld } from './border-world.ts';
import { addEntry } from './inner-routes.ts';
import { NO_WAY, type ToldOutside } from './outer-kernel.ts';

/** The next hops of an outer node, and their hops. */
interface Next {
  readonly fewest: number;
  readonly over: readonly { readonly to: number; readonly link: number }[];
}

/**
 * The specification of `AskOuter`, one question at a time: every outer node looks for the best of its peers' routes, and where none of them
 * tells any for the best of its providers'. Nobody's routes lead over nodes without customers, so those hand on as soon as they have theirs.
 */
export function fromOutside(
  world: BorderWorld,
  told: ToldOutside,
  failedLink: Uint8Array | undefined,
): OutsideAnswer {
  const { innerCount, firstStub, nodeCount, weight, providers, peers, isNational } = world;
  const overProvider = [...told.overProvider];
  const next: Next[] = [];
  const flow = new Float64Array(nodeCount);
  const entries = new Map<number, Entry>();
  let [routed, weightedHops, mostHops] = [0, 0, 0];

  const best = ({ offsets, targets, links }: Rows, over: ArrayLike<number>, node: number): Next => {
    const arcs = Array.from({ length: offsets[node + 1] - offsets[node] }, (_, at) => ({
      to: targets[offsets[node] + at],
      link: links[offsets[node] + at],
    })).filter(({ link }) => !failedLink?.[link]);
    const fewest = Math.min(NO_WAY, ...arcs.map(({ to }) => over[to]));
    return { fewest, over: arcs.filter(({ to }) => over[to] === fewest) };
  };
  const sendOn = (node: number): void => {
    const share = flow[node] / next[node].over.length;
    for (const { to, link } of next[node].over)
      if (isNational[to]) addEntry(entries, link, node, to, share);
      else flow[to] += share;
  };

  for (let node = innerCount; node < nodeCount; node++) {
    const overPeers = best(peers, told.overPeer, node);
    next[node] = overPeers.fewest === NO_WAY ? best(providers, overProvider, node) : overPeers;
    const hops = next[node].fewest + 1;
    overProvider[node] = hops < MAX_HOPS ? hops : NO_WAY;
    if (hops > NO_WAY) continue;
    mostHops = Math.max(mostHops, hops + 1);
    routed += weight[node];
    weightedHops += weight[node] * hops;
    if (node < firstStub) continue;
    flow[node] = weight[node];
    sendOn(node);
    flow[node] = 0;
  }
  for (let node = firstStub - 1; node >= innerCount; node--) {
    if (next[node].fewest === NO_WAY) continue;
    flow[node] += weight[node];
    sendOn(node);
  }
  return {
    crossing: Float64Array.from({ length: firstStub - innerCount }, (_, at) =>
      Math.max(0, flow[innerCount + at] - weight[innerCount + at]),
    ),
    flow: flow.slice(0, innerCount),
    entries: [...entries.values()].filter(({ share }) => share > 0).toSorted((a, b) => a.link - b.link),
    routed,
    weightedHops: weightedHops - told.base * routed,
    mostHops: mostHops - told.base,
  };
}
