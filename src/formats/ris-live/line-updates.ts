import { ATTRIBUTE, FLAG } from '../bgp/attribute-types.ts';
import type { PathAttribute, PathSegment } from '../bgp/attributes.ts';
import type { BgpMessage } from '../bgp/message.ts';
import type { Prefix } from '../bgp/prefix.ts';
import { parseWordPrefix } from '../text/word-prefix.ts';
import { readRouteLine } from './read-line.ts';

/** What a line says, as the BGP messages that say it. */
export interface LineUpdates {
  readonly collector: string;
  readonly asn: number;
  /** 4 or 16 octets. */
  readonly peerAddress: Uint8Array;
  /** Set where the session came up or fell. */
  readonly isUp: boolean | undefined;
  readonly updates: readonly BgpMessage[];
}

type Json = Readonly<Record<string, unknown>>;

const UNICAST = 1;
/** Prefixes of a message, so that it stays below 4,096 octets with paths as long as they are. */
const MOST_PREFIXES = 150;
/** A message of more than 65,535 octets cannot be. */
const MOST_HOPS = 8000;
const MOST_IN_SEGMENT = 255;
const ORIGINS = ['igp', 'egp', 'incomplete'];

/**
 * A line of RIS Live or RIPEstat as updates (RFC 4271, 4760), one for each next hop and family, and at most 150 prefixes each. What a line does not say stays unsaid: without `origin` it is
 * INCOMPLETE, without a next hop the next hop is zero; of other attributes the metric and communities of 32 bits are kept. Undefined where it says nothing of routes, or its
 * path is longer than a message can be.
 */
export function updatesOfLine(text: string): LineUpdates | undefined {
  const line = readRouteLine(text, 1, () => {});
  const peerAddress = line && addressOf(line.peer);
  if (!line || !peerAddress || line.path.length > MOST_HOPS) return undefined;
  const value = JSON.parse(text) as Json;
  const data = isObject(value['data']) ? value['data'] : value;
  const { collector, asn, isUp } = line;
  const updates: BgpMessage[] = [];
  const withdrawn = line.withdrawn.map(prefixOf);
  for (const prefixes of parts(withdrawn.filter(({ family }) => family === 4)))
    updates.push(update({ withdrawn: prefixes }));
  for (const prefixes of parts(withdrawn.filter(({ family }) => family === 6)))
    updates.push(
      update({}, [
        attribute(ATTRIBUTE.mpUnreach, FLAG.optional, {
          kind: 'unreach',
          safi: UNICAST,
          family: 6,
          prefixes,
        }),
      ]),
    );
  for (const { nextHop, prefixes } of announcementsOf(data, line.announced.map(prefixOf)))
    updates.push(...announcing(prefixes, nextHop, attributesOf(data)));
  return { collector, asn, peerAddress, isUp, updates };
}

/** Groups of one next hop; where the line has none, all that it announces. */
function announcementsOf(
  data: Json,
  announced: readonly Prefix[],
): { readonly nextHop: Uint8Array | undefined; readonly prefixes: readonly Prefix[] }[] {
  if (!Array.isArray(data['announcements'])) return [{ nextHop: undefined, prefixes: announced }];
  return data['announcements'].filter(isObject).map((group) => ({
    // A second one, of the link, stands behind a comma.
    nextHop: addressOf(String(group['next_hop']).split(',', 1)[0]),
    prefixes: (Array.isArray(group['prefixes']) ? group['prefixes'] : []).flatMap((text) => {
      const prefix = parseWordPrefix(String(text));
      return prefix ? [prefixOf(prefix)] : [];
    }),
  }));
}

function announcing(
  prefixes: readonly Prefix[],
  nextHop: Uint8Array | undefined,
  attributes: readonly PathAttribute[],
): BgpMessage[] {
  const classic = nextHop === undefined || nextHop.length === 4;
  const inBody = prefixes.filter(({ family }) => family === 4 && classic);
  const hop = attribute(ATTRIBUTE.nextHop, FLAG.transitive, {
    kind: 'address',
    address: classic ? (nextHop ?? new Uint8Array(4)) : new Uint8Array(4),
  });
  const reach = (family: 4 | 6, part: readonly Prefix[]): PathAttribute =>
    attribute(ATTRIBUTE.mpReach, FLAG.optional, {
      kind: 'reach',
      safi: UNICAST,
      family,
      nextHop: nextHop ?? new Uint8Array(16),
      prefixes: part,
    });
  const others = ([4, 6] as const).flatMap((family) =>
    parts(prefixes.filter((prefix) => prefix.family === family && !inBody.includes(prefix))).map((part) =>
      update({}, [...attributes, reach(family, part)]),
    ),
  );
  return [...parts(inBody).map((announced) => update({ announced }, [...attributes, hop])), ...others];
}

/** Those that all families have. */
function attributesOf(data: Json): PathAttribute[] {
  const origin = ORIGINS.indexOf(String(data['origin']).toLowerCase());
  const list = [
    attribute(ATTRIBUTE.origin, FLAG.transitive, { kind: 'origin', origin: origin < 0 ? 2 : origin }),
    attribute(ATTRIBUTE.asPath, FLAG.transitive, { kind: 'path', segments: segmentsOf(data['path']) }),
  ];
  const { med } = data;
  if (isWord(med))
    list.push(attribute(ATTRIBUTE.multiExitDisc, FLAG.optional, { kind: 'number', value: med }));
  const communities = Array.isArray(data['community']) ? data['community'].flatMap(communityOf) : [];
  if (communities.length > 0)
    list.push(
      attribute(ATTRIBUTE.communities, FLAG.optional | FLAG.transitive, {
        kind: 'communities',
        values: communities,
      }),
    );
  return list;
}

/** Two halves, as a pair or joined by a colon. */
function communityOf(value: unknown): number[] {
  const halves = (Array.isArray(value) ? value : String(value).split(':')).map(Number);
  const isOne =
    halves.length === 2 && halves.every((half) => Number.isInteger(half) && half >= 0 && half < 1 << 16);
  return isOne ? [halves[0] * (1 << 16) + halves[1]] : [];
}

/** Numbers in a row are a sequence, an array among them is a set. */
function segmentsOf(path: unknown): PathSegment[] {
  const segments: { readonly kind: 'sequence' | 'set'; readonly asns: number[] }[] = [];
  const asnsOf = (value: unknown): number[] =>
    [value]
      .flat()
      .map(Number)
      .filter((asn) => isWord(asn) && asn > 0);
  for (const hop of Array.isArray(path) ? (path as unknown[]) : []) {
    const isSet = Array.isArray(hop);
    const last = segments.at(-1);
    const asns = asnsOf(hop);
    if (!isSet && last?.kind === 'sequence' && last.asns.length < MOST_IN_SEGMENT) last.asns.push(...asns);
    else
      for (let from = 0; from < asns.length; from += MOST_IN_SEGMENT)
        segments.push({ kind: isSet ? 'set' : 'sequence', asns: asns.slice(from, from + MOST_IN_SEGMENT) });
  }
  return segments;
}

const isWord = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0xffff_ffff;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lengths take two octets, which every value fits into. */
const attribute = (type: number, flags: number, value: PathAttribute['value']): PathAttribute => ({
  type,
  flags: flags | FLAG.extendedLength,
  value,
});

const update = (
  { withdrawn = [], announced = [] }: { withdrawn?: readonly Prefix[]; announced?: readonly Prefix[] },
  list: readonly PathAttribute[] = [],
): BgpMessage => ({ kind: 'update', withdrawn, announced, attributes: { list, rest: new Uint8Array(0) } });

function prefixOf({ family, length, words }: { family: 4 | 6; length: number; words: Uint32Array }): Prefix {
  const octets = Uint8Array.from(
    { length: (length + 7) >> 3 },
    (_, at) => words[at >> 2] >>> (24 - 8 * (at & 3)),
  );
  return { family, length, octets };
}

function addressOf(text: string): Uint8Array | undefined {
  const prefix = parseWordPrefix(`${text}/${text.includes(':') ? 128 : 32}`);
  return prefix && prefixOf(prefix).octets;
}

/** In parts of as many as a message has. */
function parts(prefixes: readonly Prefix[]): (readonly Prefix[])[] {
  const count = Math.ceil(prefixes.length / MOST_PREFIXES);
  return Array.from({ length: count }, (_, part) =>
    prefixes.slice(part * MOST_PREFIXES, (part + 1) * MOST_PREFIXES),
  );
}
