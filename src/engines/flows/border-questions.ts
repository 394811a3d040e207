import type { DestinationGroup } from '../routing/destination-groups.ts';
import type { Mask } from '../routing/mask.ts';
import { CUSTOMER, MAX_HOPS, NONE } from '../routing/route-class.ts';
import type { OutsideAnswer } from './border-answers.ts';
import type { BorderWorld } from './border-world.ts';
import { insidesOf, type Inside } from './inner-routes.ts';
import { NO_WAY, OUTER_LANES, outerKernelOf, type ToldOutside } from './outer-kernel.ts';

/** Some destinations as the world sees them: what is announced of them at the border, and what the outer nodes do with it. */
export interface Question {
  readonly group: DestinationGroup;
  readonly inside: Inside;
  /** All announcements, with lengths counted from the nearest one's, `base`. */
  readonly key: string;
  readonly base: number;
  /** Where the answer to `key` is not known yet. */
  readonly outside: OutsideAnswer | undefined;
}

/** Whether an answer holds with announcements of this length: where routes reach the greatest length, nothing is shared. */
export function isShort({ mostHops }: Pick<OutsideAnswer, 'mostHops'>, base: number): boolean {
  return mostHops + base < MAX_HOPS - 1;
}

/** Routes to many destinations are held at once, so that what is new of them goes to the outer nodes together: so many bytes. */
const HELD_BYTES = 1 << 23;
const BYTES_OF_NODE = 14;
const BYTES_OF_ONE = 1 << 16;

/** Room for routes among the inner nodes to as many destinations as are asked about at once. */
export function roomInside(world: BorderWorld, mask: Mask, wanted: number): readonly Inside[] {
  const held = Math.floor(HELD_BYTES / (world.innerCount * BYTES_OF_NODE + BYTES_OF_ONE));
  const length = Math.min(wanted, Math.max(OUTER_LANES, held));
  return insidesOf(world, mask, length);
}

/** The questions of at most as many groups as there is room for, with a pause before each and before what is asked of the outer nodes. */
export function* questionsAtBorder(
  world: BorderWorld,
  room: readonly Inside[],
  groups: readonly DestinationGroup[],
): Generator<undefined, Question[]> {
  const { nodeOf, answers, outside } = world;
  const asked: (Omit<Question, 'outside'> & { readonly outsideKey: string | undefined })[] = [];
  const pending = new Map<string, ToldOutside>();
  for (const [at, group] of groups.entries()) {
    yield;
    const inside = room[at];
    inside.routes.aim(nodeOf[group.destination]);
    const { key, base } = announcements(world, inside);
    const known = answers.get(key);
    const isKnown = known !== undefined && isShort(known, base);
    const outsideKey = isKnown ? undefined : outsideKeyOf(world, inside, base);
    asked.push({ group, inside, key, base, outsideKey });
    if (outsideKey === undefined) continue;
    const found = outside.get(outsideKey);
    const name = `${base} ${outsideKey}`;
    if (!(found && isShort(found, base)) && !pending.has(name))
      pending.set(name, toldOutside(world, inside, base));
  }
  const fresh = new Map<string, OutsideAnswer>();
  const entries = [...pending];
  for (let start = 0; start < entries.length; start += OUTER_LANES) {
    yield;
    const batch = entries.slice(start, start + OUTER_LANES);
    const found = outerKernelOf(world)(
      batch.map(([, told]) => told),
      room[0].failedLink,
    );
    for (const [at, [name, { base }]] of batch.entries()) {
      fresh.set(name, found[at]);
      const key = name.slice(name.indexOf(' ') + 1);
      if (isShort(found[at], base)) outside.set(key, found[at]);
    }
  }
  return asked.map(({ outsideKey, ...question }) => ({
    ...question,
    outside:
      outsideKey === undefined
        ? undefined
        : (fresh.get(`${question.base} ${outsideKey}`) ?? outside.get(outsideKey)),
  }));
}

/** All that is announced to the world of a destination, with lengths counted from the nearest announcement's. */
function announcements(
  { gateways }: BorderWorld,
  { routes: { routeClass, hops }, isOpen, announced }: Inside,
): { key: string; base: number } {
  let nearest = NO_WAY;
  for (let at = 0; at < gateways.length; at++) {
    const { national, toCustomer } = gateways[at];
    const announces =
      isOpen[at] === 1 && (routeClass[national] >= CUSTOMER || (toCustomer && routeClass[national] !== NONE));
    announced[at] = announces ? hops[national] : NO_WAY;
    if (announces && hops[national] < nearest) nearest = hops[national];
  }
  const base = nearest === NO_WAY ? 0 : nearest;
  for (let at = 0; at < announced.length; at++) if (announced[at] !== NO_WAY) announced[at] -= base;
  return { key: asText(announced), base };
}

/** What the outer nodes do depends on the routes of those inner ones that they hear, and on their own gateways. */
function outsideKeyOf(world: BorderWorld, { routes, announced }: Inside, base: number): string {
  const { innerCount, gateways, innerProviders, innerPeers } = world;
  const { routeClass, hops } = routes;
  const seen = new Uint8Array(innerProviders.length + innerPeers.length + gateways.length);
  let count = 0;
  for (const node of innerProviders) seen[count++] = routeClass[node] === NONE ? NO_WAY : hops[node] - base;
  for (const node of innerPeers) seen[count++] = routeClass[node] >= CUSTOMER ? hops[node] - base : NO_WAY;
  for (let at = 0; at < gateways.length; at++)
    if (gateways[at].foreign >= innerCount) seen[count++] = announced[at];
  return asText(seen.subarray(0, count));
}

function toldOutside({ innerCount }: BorderWorld, { routes }: Inside, base: number): ToldOutside {
  const { routeClass, hops } = routes;
  const overProvider = new Uint8Array(innerCount).fill(NO_WAY);
  const overPeer = new Uint8Array(innerCount).fill(NO_WAY);
  for (let node = 0; node < innerCount; node++) {
    if (routeClass[node] === NONE || hops[node] >= MAX_HOPS) continue;
    overProvider[node] = hops[node];
    if (routeClass[node] >= CUSTOMER) overPeer[node] = hops[node];
  }
  return { overProvider, overPeer, base };
}

/** One character for each byte; which one does not matter. */
const LETTERS = new TextDecoder('latin1');

/** Bytes as a key of a map. */
function asText(bytes: Uint8Array): string {
  return LETTERS.decode(bytes);
}
