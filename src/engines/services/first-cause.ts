import type { FirstEnd } from './live.ts';
import type { NameGraph, UnknownWhy } from './name-graph.ts';
import { ALL, FACT, type NeedsGraph } from './needs-graph.ts';
import { NOT_KNOWN, REACHED } from './question-hours.ts';
import type { TargetedNeed } from './service-graph.ts';
import { endOfClock, FAILING, HOLDING, serviceHours, type ServiceStrike } from './service-hours.ts';
import { emptyLanes, whatHolds } from './what-holds.ts';
import type { ZoneClock } from './zone-times.ts';

/** Why a service ceases: the first of its needs to go, and what that comes to in the end. */
export interface FirstCause {
  readonly hour: number;
  /** The need; undefined where the service has none. */
  readonly need: TargetedNeed | undefined;
  readonly why:
    | 'place'
    | 'certificate'
    | 'thing'
    | 'circle'
    | UnknownWhy
    | 'no-needs'
    | 'no-certificate'
    | 'no-origin'
    | ClockWhy;
  /** The address, network, certificate, thing or name. */
  readonly what: string;
  /** The last zone on the way to it, none of whose servers is reached. */
  readonly zone: string | undefined;
}

/** A copy of a zone expires; it may, or its signatures end where resolvers may validate. */
type ClockWhy = 'expired' | 'no-refresh' | 'signature';

/** Hours closer than this are equal. */
const HAIR = 1e-6;

/** Hours are looked at side by side: one way to take what is not known in one half of the lanes, the other in the other. */
const HOURS_AT_ONCE = 32;

/** The first cause of the end of each service, where it ends. */
export function firstCauses(
  strike: ServiceStrike,
  first: readonly (FirstEnd | undefined)[],
): (FirstCause | undefined)[] {
  const at = serviceHours(strike);
  const placeAt = new Map([...strike.names.places].map(([place, node]) => [node, place]));
  const causes = Array<FirstCause | undefined>(first.length).fill(undefined);
  const ending = first.flatMap((end, service) => (end === undefined ? [] : [{ end, service }]));
  const places = Map.groupBy(ending, ({ end }) => `${end.group} ${end.stretch}`);
  for (const ends of places.values()) {
    const [{ end: somewhere }] = ends;
    const { group, stretch } = somewhere;
    const hours = [at(group, stretch, FAILING).earliest, at(group, stretch, HOLDING).earliest] as const;
    // Without clocks what holds is the same at every hour.
    const byHour = [...Map.groupBy(ends, ({ end }) => (strike.names.clocks.size === 0 ? 0 : end.hour))];
    const ended = endsOfClocks(strike, somewhere);
    for (let from = 0; from < byHour.length; from += HOURS_AT_ONCE) {
      const some = byHour.slice(from, from + HOURS_AT_ONCE);
      const words = heldAt(
        strike,
        somewhere,
        ended,
        some.map(([hour]) => hour),
      );
      for (const [lane, [, own]] of some.entries()) {
        const scene: CauseScene = {
          ...strike,
          placeAt,
          hoursOf: (way, node) => hours[way][node],
          holds: (way, node) => ((words[way][node] >>> lane) & 1) === 1,
          endOf: (clock, way) => ended.get(clock)![way],
          isKnown: (place) => strike.stateOf(group, place, stretch) !== NOT_KNOWN,
        };
        for (const { end, service } of own) causes[service] = causeOf(scene, end.hour, service);
      }
    }
  }
  return causes;
}

/** What is seen of services and names where and when they cease; by way to take what is not known. */
export interface CauseScene extends Pick<ServiceStrike, 'services' | 'certificates' | 'names'> {
  readonly placeAt: ReadonlyMap<number, string>;
  /** The hour after which a node of the services ceases, with nothing remembered. */
  readonly hoursOf: (way: 0 | 1, node: number) => number;
  /** Whether a node of the names holds at the hour looked at. */
  readonly holds: (way: 0 | 1, node: number) => boolean;
  /** The hour after which a clock of the names ceases, by its fact. */
  readonly endOf: (clock: number, way: 0 | 1) => number;
  /** Whether it is known if a place is reached. */
  readonly isKnown: (place: string) => boolean;
}

/** When each clock ends for a group of networks in a stretch, by both ways to take what is not known. */
type EndsOfClocks = ReadonlyMap<number, readonly [failing: number, holding: number]>;

function endsOfClocks(strike: ServiceStrike, { group, stretch }: FirstEnd): EndsOfClocks {
  const end = (clock: ZoneClock, way: typeof FAILING | typeof HOLDING): number =>
    endOfClock(strike, clock, group, stretch, way);
  return new Map(
    [...strike.names.clocks].map(([fact, clock]) => [fact, [end(clock, FAILING), end(clock, HOLDING)]]),
  );
}

/** What of the names holds at some hours, a bit for each, with what is not known failing and holding, [nodes] each. */
function heldAt(
  strike: ServiceStrike,
  { group, stretch }: FirstEnd,
  ended: EndsOfClocks,
  hours: readonly number[],
): readonly [Uint32Array, Uint32Array] {
  const { graph, order, places, unknown } = strike.names;
  const lanes = emptyLanes(graph.nodeCount);
  const ALWAYS = 0xffffffff;
  for (const [place, node] of places) {
    const state = strike.stateOf(group, place, stretch);
    lanes.low[node] = state === REACHED ? ALWAYS : 0;
    lanes.high[node] = state === REACHED || state === NOT_KNOWN ? ALWAYS : 0;
  }
  for (const node of unknown.keys()) lanes.high[node] = ALWAYS;
  for (const [fact, ends] of ended)
    for (const [lane, hour] of hours.entries()) {
      if (ends[FAILING] > hour) lanes.low[fact] |= 1 << lane;
      if (ends[HOLDING] > hour) lanes.high[fact] |= 1 << lane;
    }
  whatHolds(graph, order, lanes);
  return [lanes.low, lanes.high];
}

/** Why a service ceases at an hour. */
export function causeOf(scene: CauseScene, hour: number, service: number): FirstCause {
  const { services, certificates, names, placeAt } = scene;
  const node = services.service[service];
  // What is known to end it comes before what is not known.
  const way = scene.hoursOf(HOLDING, node) <= hour ? HOLDING : FAILING;
  const { leaf, need } = firstLeaf(services.graph, node, (of) => scene.hoursOf(way, of), services.needOf);
  const value = leaf === undefined ? undefined : services.leaves.get(leaf);
  const found = (why: FirstCause['why'], what: string, zone?: string): FirstCause => ({
    hour,
    need,
    why,
    what,
    zone,
  });
  if (value === undefined) return found('circle', need?.target ?? '');
  if (value.kind === 'certificate') return found('certificate', certificates[value.certificate].id);
  if (value.kind === 'thing') return found('thing', value.thing);
  if (value.kind === 'unknown') return found(value.why, value.name);
  /** A clock that ran until the service ended is what ended it. */
  const isLast = (clock: number): boolean =>
    hour > 0 && Math.abs(scene.endOf(clock, way) + value.hours - hour) < HAIR;
  const holds = (of: number): boolean => scene.holds(way, of);
  const { fact, zone } = failingFact(names, names.answers[value.question], holds, isLast);
  if (fact === undefined) return found('circle', need?.target ?? '', zone);
  const unknown = names.unknown.get(fact);
  if (unknown) return found(unknown.why, unknown.name, zone);
  const clock = names.clocks.get(fact);
  if (clock)
    return found(
      clock.kind === 'signature' ? 'signature' : way === HOLDING ? 'expired' : 'no-refresh',
      clock.zone,
      clock.zone,
    );
  const place = placeAt.get(fact) ?? '';
  return found(scene.isKnown(place) ? 'place' : 'no-origin', place, zone);
}

/** Down from a node: the first of what needs all, the last of what needs any. */
function firstLeaf(
  { kind, offsets, needs }: NeedsGraph,
  from: number,
  hoursOf: (node: number) => number,
  needOf: ReadonlyMap<number, TargetedNeed>,
): { readonly leaf: number | undefined; readonly need: TargetedNeed | undefined } {
  const visited = new Set<number>();
  let node = from;
  let need: TargetedNeed | undefined;
  while (kind[node] !== FACT) {
    need ??= needOf.get(node);
    if (visited.has(node) || offsets[node] === offsets[node + 1]) return { leaf: undefined, need };
    visited.add(node);
    const own = needs.subarray(offsets[node], offsets[node + 1]);
    const sign = kind[node] === ALL ? 1 : -1;
    node = own.reduce((best, one) => (sign * hoursOf(one) < sign * hoursOf(best) ? one : best));
  }
  return { leaf: node, need: need ?? needOf.get(node) };
}

/** Down from what does not hold to a fact that does not, circles left out, one that ended it last if there is one; the last zone on the way. */
function failingFact(
  { graph, zoneOf, clocks }: NameGraph,
  from: number,
  holds: (node: number) => boolean,
  isLast: (clock: number) => boolean,
): { readonly fact: number | undefined; readonly zone: string | undefined } {
  const { kind, offsets, needs } = graph;
  const visited = new Set<number>();
  const zones: string[] = [];
  let first: number | undefined;
  let zoneOfFirst: string | undefined;
  const down = (start: number): number | undefined => {
    const path = [start];
    while (path.length > 0) {
      const node = path.pop()!;
      if (holds(node) || visited.has(node)) continue;
      visited.add(node);
      const zone = zoneOf.get(node);
      if (zone !== undefined) zones.push(zone);
      if (kind[node] === FACT) {
        if (clocks.has(node) && isLast(node)) return node;
        if (first === undefined) [first, zoneOfFirst] = [node, zones.at(-1)];
        if (clocks.size === 0) return first;
        continue;
      }
      // The first need is looked at first.
      for (let arc = offsets[node + 1] - 1; arc >= offsets[node]; arc--) path.push(needs[arc]);
    }
    return undefined;
  };
  const last = down(from);
  return last === undefined
    ? { fact: first, zone: first === undefined ? zones.at(-1) : zoneOfFirst }
    : { fact: last, zone: zones.at(-1) };
}
