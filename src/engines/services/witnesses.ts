import { pathOf, type Routes } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import type { ServiceAskers, GoingGround } from './asking.ts';
import { goingTogether, type Going } from './going.ts';
import { askersAt, lastingClocks } from './lasting-clocks.ts';
import { factsOf } from './name-worlds.ts';
import type { ProviderUniverse } from './provider-universe.ts';
import { HOLDING } from './service-hours.ts';
import { factsUnder, supportsOf, UNSUPPORTED } from './supports.ts';

/**
 * At most how much each provider can add to the loss of a going in the end. Of each service that may still work for the people of a network
 * one way in which it does is taken: whoever goes next must stand on that way to end it.
 *
 * @param serviceWeight share of each service in the use of all, [services]
 * @returns by number of the provider; those that are not there add nothing alone
 */
export function mostAddedBy(
  ground: GoingGround,
  asking: ServiceAskers,
  universe: ProviderUniverse,
  asked: Going,
  serviceWeight: ArrayLike<number>,
): ReadonlyMap<number, number> {
  const { services, struck } = ground;
  // Networks that a scenario has taken are under every mask already.
  const going = struck === undefined ? asked : goingTogether([{ ...struck, ases: [] }, asked]);
  const { askers, share, askerOf, serverNetworks } = asking;
  const view = namesUnder(ground, asking, going);
  const added = new Map<number, number>();

  /** Networks and others on the way of an answer, from a network; undefined where it is no. */
  const wayOf = (asker: number, question: number): Way | undefined => view.wayOf(asker, question);
  const certificateWay = (certificate: number, service: number): readonly number[] | undefined => {
    if (going.certificates.includes(certificate)) return undefined;
    const own = universe.ofCertificate(certificate);
    const question = services.issuer[certificate];
    const servers = serverNetworks[service];
    if (question === undefined || servers.length === 0) return own;
    for (const as of servers) {
      const asker = askerOf.get(as)!;
      const way = wayOf(asker, question);
      if (way) return [...own, ...providersOn(asker, way)];
    }
    return undefined;
  };
  const providersOn = (asker: number, { places, hosts, refreshed }: Way): readonly number[] => [
    ...refreshed.flatMap(({ from, source }) => [...universe.ofPlace(source), ...networksTo(from, source)]),
    ...places.flatMap((place) => [...universe.ofPlace(place), ...networksTo(asker, place)]),
    ...hosts.flatMap((host) => universe.ofHost(host)),
  ];
  const networksTo = (asker: number, place: string): readonly number[] =>
    view.pathTo(asker, place).flatMap((as) => universe.ofNetwork(as) ?? []);
  const certificateWays = new Map<number, readonly number[] | undefined>();
  for (const [leaf, value] of services.leaves)
    if (value.kind === 'certificate')
      certificateWays.set(leaf, certificateWay(value.certificate, value.service));

  const supports = new Map<string, Int32Array>();
  for (let asker = 0; asker < askers.length; asker++) {
    if (share[asker] === 0) continue;
    const key = view.keyOf(asker);
    const support =
      supports.get(key) ??
      supportsOf(services.graph, services.order, (leaf) => {
        const value = services.leaves.get(leaf)!;
        if (value.kind === 'question') return wayOf(asker, value.question) !== undefined;
        if (value.kind === 'certificate') return certificateWays.get(leaf) !== undefined;
        return value.kind === 'unknown' || !going.things.includes(value.thing);
      });
    supports.set(key, support);
    for (const [of, node] of services.service.entries()) {
      if (support[node] === UNSUPPORTED || !(serviceWeight[of] > 0)) continue;
      const on = new Set<number>();
      for (const leaf of factsUnder(services.graph, support, node)) {
        const value = services.leaves.get(leaf)!;
        const more =
          value.kind === 'question'
            ? providersOn(asker, wayOf(asker, value.question)!)
            : value.kind === 'certificate'
              ? certificateWays.get(leaf)!
              : value.kind === 'thing'
                ? universe.ofThing(value.thing)
                : [];
        for (const provider of more) on.add(provider);
      }
      const weight = share[asker] * serviceWeight[of];
      for (const provider of on) added.set(provider, (added.get(provider) ?? 0) + weight);
    }
  }
  return added;
}

/** What one answer rests on: places that are reached or may be, and hosts whose addresses are not known. */
interface Way {
  readonly places: readonly string[];
  readonly hosts: readonly string[];
  /** Copies of zones that go on because they are refreshed, from where they stand. */
  readonly refreshed: readonly Refreshed[];
}

interface Refreshed {
  readonly from: number;
  readonly source: string;
}

/** Names as each of those who ask sees them when somebody has gone, with what is not known holding. */
function namesUnder(
  ground: GoingGround,
  asking: ServiceAskers,
  going: Going,
): {
  readonly keyOf: (asker: number) => string;
  readonly wayOf: (asker: number, question: number) => Way | undefined;
  readonly pathTo: (asker: number, place: string) => readonly number[];
} {
  const { names, originsOf } = ground;
  const { askers, rows, slotsOf, origins, part } = asking;
  const { graph, order, places, unknown, anycast, answers } = names;
  const under = going.ases.length === 0 ? rows.base : rows.under(going.ases);
  const { bits, words } = under;
  const clocks = lastingClocks(ground, asking);
  const lasting = clocks.of(under, going);
  const gone = new Set(factsOf(names, going));
  const placeAt = new Map([...places].map(([place, fact]) => [fact, place]));
  const keys = askers.map((_, asker) => bits.subarray(asker * words, (asker + 1) * words).join());
  const reaches = (asker: number, slot: number): boolean =>
    ((bits[asker * words + (slot >>> 5)] >>> (slot & 31)) & 1) === 1;
  const worlds = new Map<string, { support: Int32Array; ways: Map<number, Way | undefined> }>();
  const worldOf = (asker: number) => {
    const known = worlds.get(keys[asker]);
    if (known) return known;
    const support = supportsOf(graph, order, (fact) => {
      if (gone.has(fact)) return false;
      if (names.clocks.has(fact)) return clocks.holds(lasting, fact, HOLDING);
      const place = placeAt.get(fact);
      if (place === undefined) return true;
      const slots = slotsOf.get(place) ?? [];
      return slots.length === 0 || anycast.has(place) || slots.some((slot) => reaches(asker, slot));
    });
    const world = { support, ways: new Map<number, Way | undefined>() };
    worlds.set(keys[asker], world);
    return world;
  };
  const mask = part.maskOf(going.ases);
  const routes = new Map<number, Routes>();
  const routesOf = (origin: number): Routes => {
    const known = routes.get(origin) ?? routesTo(part.graph, part.inner[origin], mask);
    routes.set(origin, known);
    return known;
  };
  /** One way in which a copy is refreshed; undefined where it holds whoever goes, or may. */
  const refreshOf = (fact: number): Refreshed | undefined => {
    const clock = names.clocks.get(fact);
    if (clock === undefined || clock.kind === 'signature' || clock.mayHaveOthers) return undefined;
    const all = askersAt(clock.copyAt ?? [], originsOf, asking).flatMap((from) =>
      clock.sources.map((source) => ({ from, source, slots: slotsOf.get(source) ?? [] })),
    );
    const isOpen = all.some(({ source, slots }) => slots.length === 0 && !going.places.includes(source));
    if (isOpen) return undefined;
    return all.find(
      ({ from, source, slots }) =>
        !going.places.includes(source) && slots.some((slot) => reaches(from, slot)),
    );
  };
  return {
    keyOf: (asker) => keys[asker],
    wayOf(asker, question) {
      const { support, ways } = worldOf(asker);
      if (ways.has(question)) return ways.get(question);
      const node = answers[question];
      const facts = factsUnder(graph, support, node);
      const way =
        support[node] === UNSUPPORTED
          ? undefined
          : {
              places: facts.flatMap((fact) => placeAt.get(fact) ?? []),
              hosts: facts.flatMap((fact) => {
                const about = unknown.get(fact);
                return about?.why === 'no-address' ? [about.name] : [];
              }),
              refreshed: facts.flatMap((fact) => refreshOf(fact) ?? []),
            };
      ways.set(question, way);
      return way;
    },
    pathTo(asker, place) {
      // A place with many sites may be reached whatever networks fail; one without a known network too.
      if (anycast.has(place)) return [];
      const slot = slotsOf.get(place)?.find((one) => reaches(asker, one));
      return slot === undefined || !originsOf.has(place)
        ? []
        : pathOf(routesOf(origins[slot]), part.inner[askers[asker]]).map((as) => part.outer[as]);
    },
  };
}
