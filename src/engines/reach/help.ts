import type { Rows } from '../../core/rows.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import type { Mask } from '../routing/mask.ts';
import type { Territory } from '../territory/territory.ts';
import { withProviders } from '../routing/upward-closure.ts';
import { clearRoom, type LaneSpace } from './reach-lanes.ts';

/**
 * Who would carry whose traffic in an emergency, beside what is agreed: one entry for each pair. The helper carries it as for a customer, to and
 * from wherever it has routes itself.
 */
export interface Helpers {
  readonly helped: Uint32Array;
  readonly helper: Uint32Array;
  /** The link between them, which must work. */
  readonly link: Uint32Array;
  /** 1 = a national AS, a helper, or a direct or indirect provider of one, [n]: only these pass routes down into the country. */
  readonly above: Uint8Array;
}

const known = new WeakMap<Territory, Helpers>();

/** Every network that a national one peers with helps it, as does every sibling that it has a link to, and it helps a sibling. */
export function helpIn(territory: Territory): Helpers {
  const found = known.get(territory) ?? findHelp(territory);
  known.set(territory, found);
  return found;
}

function findHelp({ graph, nationals, organisationOf }: Territory): Helpers {
  const pairs: [helped: number, helper: number, link: number][] = [];
  const isSibling = (one: number, other: number): boolean => {
    const name = organisationOf?.(one);
    return name !== undefined && name === organisationOf?.(other);
  };
  const each = (
    { offsets, targets, links }: Rows,
    as: number,
    visit: (other: number, link: number) => void,
  ): void => {
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) visit(targets[arc], links[arc]);
  };
  for (const as of nationals) {
    each(graph.peers, as, (peer, link) => pairs.push([as, peer, link]));
    for (const rows of [graph.providers, graph.peers, graph.customers])
      each(rows, as, (other, link) => {
        if (isSibling(as, other)) pairs.push([as, other, link], [other, as, link]);
      });
  }
  return {
    helped: Uint32Array.from(pairs, ([helped]) => helped),
    helper: Uint32Array.from(pairs, ([, helper]) => helper),
    link: Uint32Array.from(pairs, ([, , link]) => link),
    above: withProviders(
      graph,
      new Set([...nationals, ...pairs.flatMap(([helped, helper]) => [helped, helper])]),
    ),
  };
}

/** The pairs whose ends and link work. */
function workingHelp({ helped, helper, link }: Helpers, { failedAs, failedLink }: Mask): number[] {
  return Array.from(helped.keys()).filter(
    (at) => !failedAs?.[helped[at]] && !failedAs?.[helper[at]] && !failedLink?.[link[at]],
  );
}

/** Adds to those under a mesh whoever has a chain of providers and helpers to one of them. */
export function underWithHelp(graph: AsGraph, under: Uint8Array, mask: Mask, help: Helpers): Uint8Array {
  const { failedAs, failedLink } = mask;
  const { offsets, targets, links } = graph.customers;
  const all = under.slice();
  let open = workingHelp(help, mask);
  for (let grown = true; grown;) {
    grown = false;
    const waiting: number[] = [];
    for (const at of open)
      if (!all[help.helper[at]]) waiting.push(at);
      else if (!all[help.helped[at]]) {
        grown = true;
        all[help.helped[at]] = 1;
        const found = [help.helped[at]];
        for (let next = found.pop(); next !== undefined; next = found.pop())
          for (let arc = offsets[next]; arc < offsets[next + 1]; arc++) {
            const customer = targets[arc];
            if (all[customer] || failedAs?.[customer] || failedLink?.[links[arc]]) continue;
            all[customer] = 1;
            found.push(customer);
          }
      }
    open = waiting;
  }
  return all;
}

/**
 * `reachInLanes` where helpers carry too. Help may lead against the topological order, so the passes up and down are repeated until none brings
 * anything new; each needs few rounds, since chains of helpers are short. `within` as there, with every helper and its providers.
 */
export function reachInLanesWithHelp(
  graph: AsGraph,
  sources: ArrayLike<number>,
  space: LaneSpace,
  mask: Mask,
  help: Helpers,
  within?: Uint8Array,
): void {
  const { asCount, providers, customers, peers } = graph;
  const { failedAs, failedLink } = mask;
  const { words, up, reach, inUp, inReach } = space;
  const helping = workingHelp(help, mask);
  clearRoom(space);
  for (let lane = 0; lane < sources.length; lane++) {
    if (failedAs?.[sources[lane]]) continue;
    up[sources[lane] * words + (lane >>> 5)] |= 1 << (lane & 31);
    inUp[sources[lane]] = 1;
  }
  const pass = (
    rows: Rows,
    bits: Uint32Array,
    isIn: Uint8Array,
    into: Uint32Array,
    isInto: Uint8Array,
    as: number,
  ): void => {
    if (!isIn[as]) return;
    for (let arc = rows.offsets[as]; arc < rows.offsets[as + 1]; arc++) {
      const other = rows.targets[arc];
      if (failedAs?.[other] || failedLink?.[rows.links[arc]]) continue;
      if (within && into === reach && !within[other]) continue;
      isInto[other] = 1;
      joinBits(into, other * words, bits, as * words, words);
    }
  };
  /** Hands on from one end of all help to the other; whether anything new came. */
  const hand = (bits: Uint32Array, isIn: Uint8Array, from: Uint32Array, to: Uint32Array): boolean => {
    let isNew = false;
    for (const at of helping) {
      if (!isIn[from[at]]) continue;
      isIn[to[at]] = 1;
      if (joinBits(bits, to[at] * words, bits, from[at] * words, words)) isNew = true;
    }
    return isNew;
  };

  do for (let as = asCount - 1; as >= 0; as--) pass(providers, up, inUp, up, inUp, as);
  while (hand(up, inUp, help.helped, help.helper));

  for (let as = 0; as < asCount; as++) {
    if (!inUp[as]) continue;
    if (!within || within[as]) {
      inReach[as] = 1;
      joinBits(reach, as * words, up, as * words, words);
    }
    pass(peers, up, inUp, reach, inReach, as);
  }

  do for (let as = 0; as < graph.transitCount; as++) pass(customers, reach, inReach, reach, inReach, as);
  while (hand(reach, inReach, help.helper, help.helped));
}

/** Whether any bit is new. */
function joinBits(into: Uint32Array, at: number, from: Uint32Array, start: number, words: number): boolean {
  let isNew = false;
  for (let word = 0; word < words; word++) {
    const before = into[at + word];
    const after = (before | from[start + word]) >>> 0;
    into[at + word] = after;
    if (after !== before) isNew = true;
  }
  return isNew;
}
