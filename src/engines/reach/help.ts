import type { Rows } from '../../core/rows.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import type { Mask } from '../routing/mask.ts';
import type { Territory } from '../territory/territory.ts';
import { withProviders } from '../routing/upward-closure.ts';
import { passAcross, passDown, passUp, startLanes, type LaneSpace } from './reach-lanes.ts';

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

function findHelp({ graph, nationals, organisationOf, siblingLinks }: Territory): Helpers {
  const pairs: [helped: number, helper: number, link: number][] = [];
  const isSibling = (one: number, other: number, link: number): boolean => {
    if (siblingLinks?.[link] === 1) return true;
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
        if (isSibling(as, other, link)) pairs.push([as, other, link], [other, as, link]);
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
  const { words, up, reach, inUp, inReach } = space;
  const helping = workingHelp(help, mask);
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

  startLanes(sources, space, mask);
  do passUp(graph, space, mask);
  while (hand(up, inUp, help.helped, help.helper));
  passAcross(graph, space, mask, within);
  do passDown(graph, space, mask, within);
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
