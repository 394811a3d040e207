import { namesAbove } from '../../core/host-name.ts';
import { nameInRecord } from '../../core/record-name.ts';
import type { DnsRecord, NeedTarget } from '../../schemas/services-folder.ts';
import { orderOfNeeds, type NeedsOrder } from './circles.ts';
import { addZones, type CopyFacts, type DelegatedZones } from './delegation.ts';
import { needsDraft, type NeedsDraft, type NeedsGraph } from './needs-graph.ts';
import { zoneTimes, type ZoneClock, type ZoneTimes } from './zone-times.ts';

/** What is asked of a name or a place: that it resolves, that it is reached, both, or that mail arrives. */
export type QuestionKind = 'resolves' | 'reached' | 'served' | 'mail';

export interface NameQuestion {
  readonly asked: QuestionKind;
  readonly target: Exclude<NeedTarget, { kind: 'thing' }>;
}

/** Why something is not known. */
export type UnknownWhy = 'no-records' | 'no-delegation' | 'no-address' | 'handed-elsewhere';

/** Names, zones and places as needs of each other; what questions about them come to are nodes. */
export interface NameGraph {
  readonly graph: NeedsGraph;
  readonly order: NeedsOrder;
  /** Node of each question, in their order. */
  readonly answers: Uint32Array;
  /** Addresses and networks (`AS64500`), and the fact that each is reached. */
  readonly places: ReadonlyMap<string, number>;
  /** Places that answer from many sites: where their networks are not reached, a site in the country may be. The root's servers. */
  readonly anycast: ReadonlySet<string>;
  /** Facts that the records do not tell, with the name they are about. */
  readonly unknown: ReadonlyMap<number, { readonly why: UnknownWhy; readonly name: string }>;
  /** The zone that a node stands for. */
  readonly zoneOf: ReadonlyMap<number, string>;
  /** Facts that end with time. */
  readonly clocks: ReadonlyMap<number, ZoneClock>;
  /** Zones on the way to questions, and how many of them say when copies and signatures end. */
  readonly timed: { readonly zones: number; readonly expiry: number; readonly signatures: number };
}

/** How long answers are remembered at the latest. */
export interface CacheMemory {
  /** Hours for which resolvers go on with answers that have expired (RFC 8767); 0 = they do not. */
  readonly staleHours: number;
  /** Whether copies of zones expire, and signatures end. */
  readonly hasClocks?: boolean;
  /** Hour 0 in milliseconds since 1970: signatures that begin later do not hold; undefined = all do. */
  readonly start?: number | undefined;
  /** Whether those who ask hold a copy of the root zone (RFC 8806). */
  readonly hasRootCopy?: boolean;
}

/** The server that stands for a copy of the root zone among the records, and its place, which everyone reaches. */
export const ROOT_COPY = '_root-copy';

/** BIND keeps nothing longer (`max-cache-ttl`), whatever a record says; also taken where a lifetime is not known. */
export const LONGEST_MEMORY_HOURS = 168;
/** Resolvers follow no longer chains of aliases. */
const MOST_ALIASES = 16;

interface NamedRecords {
  readonly addresses: string[];
  readonly servers: string[];
  readonly mail: string[];
  alias?: string;
  /** Longest lifetime in hours of the records of each kind. */
  readonly hours: { server: number; alias: number; address: number; mail: number };
}

/**
 * The names that questions are about with all they need: some server of every zone down from the root, its own name where the parent does
 * not hand out its address, aliases, mail exchangers. What has no record is a fact that is not known, never one that fails.
 *
 * @example nameGraph(records, [{ asked: 'resolves', target: { kind: 'host', host: 'www.example.org' } }], { staleHours: 0 })
 */
export function nameGraph(
  records: readonly DnsRecord[],
  questions: readonly NameQuestion[],
  { staleHours, hasClocks = false, hasRootCopy = false, start }: CacheMemory,
): NameGraph {
  const names = recordsByName(hasRootCopy ? withRootCopy(records) : records, staleHours);
  const draft = needsDraft();
  const unknown = new Map<number, { why: UnknownWhy; name: string }>();
  const notKnown = (why: UnknownWhy, name: string, fact = draft.fact()): number => {
    unknown.set(fact, { why, name });
    return fact;
  };
  const times = hasClocks || hasRootCopy ? zoneTimes(records, start) : new Map<string, ZoneTimes>();
  const { places, zoneNode, zoneNames, anycast, clocks } = drawZones(draft, names, times, notKnown);
  const place = (text: string): number => {
    const known = places.get(text) ?? draft.fact();
    places.set(text, known);
    return known;
  };

  const resolved = new Map<string, number>();
  /** The name resolves to addresses, over aliases if need be. */
  const resolves = (name: string, aliases = 0): number => {
    const known = resolved.get(name);
    if (known !== undefined) return known;
    if (aliases > MOST_ALIASES) return draft.any([]);
    const own = names.get(name);
    const zone = zoneAt(name, zoneNames);
    const answered = zone === undefined ? notKnown('no-delegation', name) : zoneNode.get(zone)!;
    let node: number;
    if (own?.alias !== undefined)
      node = draft.all([draft.all([answered], own.hours.alias), resolves(own.alias, aliases + 1)]);
    else if (own && own.addresses.length > 0) node = draft.all([answered], own.hours.address);
    else node = notKnown('no-records', name);
    resolved.set(name, node);
    return node;
  };
  const ends = new Map<string, number>();
  /** Some address of the name is reached. */
  const reached = (name: string): number => {
    const known = ends.get(name);
    if (known !== undefined) return known;
    const end = endOfAliases(name, names);
    const addresses = end === undefined ? [] : (names.get(end)?.addresses ?? []);
    const node =
      addresses.length === 0 ? notKnown('no-address', end ?? name) : draft.any(addresses.map(place));
    ends.set(name, node);
    return node;
  };
  const served = (name: string): number => draft.all([resolves(name), reached(name)]);
  const mail = (name: string): number => {
    const own = names.get(name);
    const zone = zoneAt(name, zoneNames);
    // Without exchangers mail goes to the address of the name itself (RFC 5321 §5.1).
    if (!own || own.mail.length === 0 || zone === undefined) return served(name);
    return draft.all([draft.all([zoneNode.get(zone)!], own.hours.mail), draft.any(own.mail.map(served))]);
  };
  const answers = questions.map(({ asked, target }) => {
    if (target.kind === 'address') return place(target.text);
    if (target.kind === 'network') return place(`AS${target.asn}`);
    return { resolves: (host: string) => resolves(host), reached, served, mail }[asked](target.host);
  });
  for (const { sources } of clocks.values()) for (const source of sources) place(source);
  const graph = draft.graph();
  return {
    graph,
    order: orderOfNeeds(graph),
    answers: Uint32Array.from(answers),
    places,
    anycast,
    unknown,
    zoneOf: new Map([...zoneNode].map(([name, node]) => [node, name])),
    clocks,
    timed: timedOf(questions, zoneNames, times),
  };
}

function recordsByName(records: readonly DnsRecord[], staleHours: number): Map<string, NamedRecords> {
  const names = new Map<string, NamedRecords>();
  for (const record of records) {
    const { name, type, ttl, value } = record;
    if (type === 'SOA' || type === 'RRSIG') continue;
    let own = names.get(name);
    if (own === undefined) {
      own = { addresses: [], servers: [], mail: [], hours: { server: 0, alias: 0, address: 0, mail: 0 } };
      names.set(name, own);
    }
    const lasts = Math.min(LONGEST_MEMORY_HOURS, ttl === undefined ? Infinity : ttl / 3600) + staleHours;
    const remember = (kind: keyof NamedRecords['hours']): void =>
      void (own.hours[kind] = Math.max(own.hours[kind], lasts));
    if (type === 'A' || type === 'AAAA') {
      own.addresses.push(value);
      remember('address');
      continue;
    }
    const target = nameInRecord(record);
    if (target === undefined) continue;
    if (type === 'NS') own.servers.push(target);
    else if (type === 'MX') own.mail.push(target);
    else own.alias ??= target;
    remember(type === 'NS' ? 'server' : type === 'MX' ? 'mail' : 'alias');
  }
  return names;
}

interface DrawnZones {
  readonly places: Map<string, number>;
  readonly zoneNode: ReadonlyMap<string, number>;
  readonly zoneNames: ReadonlySet<string>;
  readonly anycast: ReadonlySet<string>;
  readonly clocks: ReadonlyMap<number, ZoneClock>;
}

/** Zones, their servers and the addresses of these. */
function drawZones(
  draft: NeedsDraft,
  names: ReadonlyMap<string, NamedRecords>,
  times: ReadonlyMap<string, ZoneTimes>,
  notKnown: (why: UnknownWhy, name: string, fact?: number) => number,
): DrawnZones {
  const zones = [...names].filter(([, { servers }]) => servers.length > 0).map(([name]) => name);
  const zoneNames = new Set(zones);
  const zoneIndex = new Map(zones.map((name, at) => [name, at]));
  const hosts = [...new Set(zones.flatMap((zone) => names.get(zone)!.servers))];
  const hostIndex = new Map(hosts.map((name, at) => [name, at]));
  const parents = zones.map((zone) => parentOf(zone, zoneNames));
  const numbered = new Map<string, number>();
  /** Servers without an address have one that is not known. */
  const placeless: { readonly at: number; readonly host: string }[] = [];
  const addressesOf = hosts.map((host) => {
    const own = names.get(host)?.addresses ?? [];
    if (own.length > 0) return own.map((text) => numberOf(numbered, text));
    const at = numberOf(numbered, `? ${host}`);
    placeless.push({ at, host });
    return [at];
  });
  const servers = zones.map((zone) => names.get(zone)!.servers);
  const isRoot = (zone: string | undefined): boolean => zone === '.';
  const world: DelegatedZones = {
    parent: Int32Array.from(parents, (parent) => (parent === undefined ? -1 : zoneIndex.get(parent)!)),
    serverOffsets: offsetsOf(servers),
    servers: Uint32Array.from(servers.flat(), (host) => hostIndex.get(host)!),
    // The root zone hands out the addresses of all servers it names, others those below the zone that they delegate.
    hasGlue: Uint8Array.from(
      zones.flatMap((zone, at) =>
        servers[at].map((host) => Number(isRoot(zone) || isRoot(parents[at]) || isWithin(host, zone))),
      ),
    ),
    hostZone: Int32Array.from(hosts, (host) => {
      const zone = zoneAt(host, zoneNames);
      return zone === undefined ? -1 : zoneIndex.get(zone)!;
    }),
    addressOffsets: offsetsOf(addressesOf),
    addresses: Uint32Array.from(addressesOf.flat()),
    addressCount: numbered.size,
  };
  const delegationHours = Float64Array.from(zones, (zone) => names.get(zone)!.hours.server);
  const hostHours = Float64Array.from(hosts, (host) => names.get(host)?.hours.address ?? 0);
  const { copies, clocks } = zoneClocks(draft, names, zones, times);
  const nodes = addZones(draft, world, { delegationHours, hostHours }, copies);
  for (const [at, zone] of zones.entries())
    if (parents[at] === undefined && !isRoot(zone))
      draft.need(nodes.zone[at], draft.all([notKnown('no-delegation', zone)], delegationHours[at]));
  for (const { at, host } of placeless) {
    numbered.delete(`? ${host}`);
    notKnown('no-address', host, nodes.address[at]);
  }
  const homeless = hosts.filter((host) => zoneAt(host, zoneNames) === undefined);
  for (const [at, host] of homeless.entries()) notKnown('no-delegation', host, nodes.unknownHosts[at]);
  for (const [of, fact] of nodes.handedElsewhere) notKnown('handed-elsewhere', hosts[of], fact);
  const places = new Map([...numbered].map(([text, at]) => [text, nodes.address[at]]));
  return {
    places,
    zoneNode: new Map(zones.map((zone, at) => [zone, nodes.zone[at]])),
    zoneNames,
    anycast: new Set(rootAddresses(names)),
    clocks,
  };
}

function rootAddresses(names: ReadonlyMap<string, NamedRecords>): string[] {
  const servers = names.get('.')?.servers ?? [];
  return servers.flatMap((host) => (host === ROOT_COPY ? [] : (names.get(host)?.addresses ?? [])));
}

/** The clocks of every copy of the zones, in the order of their servers. What stands with the primary is no copy. */
function zoneClocks(
  draft: NeedsDraft,
  names: ReadonlyMap<string, NamedRecords>,
  zones: readonly string[],
  times: ReadonlyMap<string, ZoneTimes>,
): { readonly copies: CopyFacts; readonly clocks: ReadonlyMap<number, ZoneClock> } {
  const copies = new Map<number, number[]>();
  const clocks = new Map<number, ZoneClock>();
  const of = (host: string): readonly string[] => names.get(host)?.addresses ?? [];
  let at = 0;
  for (const zone of zones)
    for (const server of names.get(zone)!.servers) {
      const isRootCopy = server === ROOT_COPY;
      const time = times.get(zone) ?? (isRootCopy ? NO_TIMES : undefined);
      const place = at++;
      if (time === undefined) continue;
      const { primary, ...hours } = time;
      const sources = isRootCopy ? rootAddresses(names) : primary === undefined ? [] : of(primary);
      if (!isRootCopy && (server === primary || of(server).some((own) => sources.includes(own)))) continue;
      const add = (kind: ZoneClock['kind'], mayHaveOthers: boolean): void => {
        const fact = draft.fact();
        const copyAt = isRootCopy ? undefined : of(server);
        clocks.set(fact, { kind, zone, copyAt, sources, mayHaveOthers, ...hours });
        copies.set(place, [...(copies.get(place) ?? []), fact]);
      };
      const isHidden = primary === undefined || !names.get(zone)!.servers.includes(primary);
      if (isRootCopy || primary !== undefined) add('expiry', !isRootCopy && isHidden);
      if (!Number.isNaN(hours.signedUntil)) add('signature', true);
    }
  return { copies, clocks };
}

const NO_TIMES: ZoneTimes = { primary: undefined, expireHours: NaN, refreshHours: NaN, signedUntil: NaN };

/** The records with one more server of the root, at a place that those who ask have themselves. */
function withRootCopy(records: readonly DnsRecord[]): DnsRecord[] {
  const at = { file: '', line: 0, ttl: 0 };
  return [
    ...records,
    { name: '.', type: 'NS', value: ROOT_COPY, ...at },
    { name: ROOT_COPY, type: 'A', value: ROOT_COPY, ...at },
  ];
}

function timedOf(
  questions: readonly NameQuestion[],
  zoneNames: ReadonlySet<string>,
  times: ReadonlyMap<string, ZoneTimes>,
): NameGraph['timed'] {
  const hosts = questions.flatMap(({ target }) => (target.kind === 'host' ? [target.host] : []));
  const onTheWay = new Set(hosts.flatMap((host) => [host, ...namesAbove(host)]));
  const zones = [...zoneNames].filter((zone) => zone === '.' || onTheWay.has(zone));
  const having = (is: (time: ZoneTimes) => boolean): number =>
    zones.filter((zone) => times.has(zone) && is(times.get(zone)!)).length;
  return {
    zones: zones.length,
    expiry: having(({ expireHours }) => !Number.isNaN(expireHours)),
    signatures: having(({ signedUntil }) => !Number.isNaN(signedUntil)),
  };
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}

function offsetsOf(rows: readonly (readonly unknown[])[]): Uint32Array {
  const offsets = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) offsets[at + 1] = offsets[at] + row.length;
  return offsets;
}

/** The zone in which a name lies; undefined where the zone of its last label is not among them, which is always one of its own. */
export function zoneAt(name: string, zones: ReadonlySet<string>): string | undefined {
  const zone = [name, ...namesAbove(name)].find((one) => zones.has(one));
  return zone === '.' && name.includes('.') && name !== '.' ? undefined : zone;
}

/** The zone that delegates another; undefined for the root, and where it is not known. */
export function parentOf(zone: string, zones: ReadonlySet<string>): string | undefined {
  const parent = namesAbove(zone).find((one) => zones.has(one));
  return parent === '.' && zone.includes('.') ? undefined : parent;
}

function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

/** The last name of a chain of aliases; undefined for one that is too long or goes in circles. */
function endOfAliases(name: string, names: ReadonlyMap<string, NamedRecords>): string | undefined {
  let end = name;
  for (let step = 0; step <= MOST_ALIASES; step++) {
    const alias = names.get(end)?.alias;
    if (alias === undefined) return end;
    end = alias;
  }
  return undefined;
}
