import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { VERSION_OF_PLANE, type Plane } from '../territory/plane.ts';

/** The Internet of one time in one plane, ready to be compared. */
export interface CountriesThen {
  readonly internet: Internet;
  readonly plane: Plane;
  /** Dense index of an AS number, −1 where the time does not have it. */
  readonly indexOf: (asn: number) => number;
  /** National networks by country code. */
  readonly nationals: ReadonlyMap<string, readonly number[]>;
  /** Links to networks of other countries, or of unknown ones, by index of the country. */
  readonly gateways: Uint32Array;
  /** Those of them that only sources show which the time before does not have. */
  readonly gatewaysOfOtherSources: Uint32Array;
}

/** A network of a country that is not as it was, by AS number. */
export interface ChangedNetwork {
  readonly asn: number;
  /** Share of the known national weight that is in it and in its national customers, theirs included. */
  readonly share: number;
}

export interface ChangedProviders extends ChangedNetwork {
  /** AS numbers, ascending. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
}

/** What became of the networks of a country between two times; lists are in order of their share, the largest first. */
export interface NetworkChanges {
  readonly networks: readonly [before: number, after: number];
  /** Links to foreign networks. */
  readonly gateways: readonly [before: number, after: number];
  /** Gateways of the later time that only sources show which the earlier does not have. */
  readonly gatewaysOfOtherSources: number;
  /** In no link before, and in none after. */
  readonly came: readonly ChangedNetwork[];
  readonly went: readonly ChangedNetwork[];
  /** There all the time, under another country: the registration changed, or what is known of it. */
  readonly movedIn: readonly ChangedNetwork[];
  readonly movedOut: readonly ChangedNetwork[];
  /** National both times. */
  readonly providers: readonly ChangedProviders[];
}

/** One time; `isOfOtherSources` marks links that only sources show which the time before does not have, [m]. */
export function momentOf(internet: Internet, plane: Plane, isOfOtherSources?: Uint8Array): CountriesThen {
  const nationals = new Map<string, number[]>(internet.countries.map((code) => [code, []]));
  internet.country.forEach((country, as) => nationals.get(internet.countries[country])!.push(as));
  return {
    internet,
    plane,
    indexOf: asnLookup(internet.graph.asns),
    nationals,
    gateways: gatewaysByCountry(internet, plane),
    gatewaysOfOtherSources: isOfOtherSources
      ? gatewaysByCountry(internet, plane, isOfOtherSources)
      : new Uint32Array(internet.countries.length),
  };
}

function gatewaysByCountry(internet: Internet, { id }: Plane, isCounted?: Uint8Array): Uint32Array {
  const { graph, country } = internet;
  const inPlane = internet[`linkInPlane${VERSION_OF_PLANE[id]}`];
  const counts = new Uint32Array(internet.countries.length);
  for (let link = 0; link < graph.linkKind.length; link++) {
    if (inPlane?.[link] === 0 || isCounted?.[link] === 0) continue;
    const one = country[graph.linkFrom[link]];
    const other = country[graph.linkTo[link]];
    if (one === other) continue;
    counts[one]++;
    counts[other]++;
  }
  return counts;
}

/** What changed in a country from one time to another. */
export function networkChanges(before: CountriesThen, after: CountriesThen, country: string): NetworkChanges {
  const earlier = landOf(before, country);
  const later = landOf(after, country);
  const appeared = later.nationals.filter((as) => !earlier.has(later.asn(as)));
  const disappeared = earlier.nationals.filter((as) => !later.has(earlier.asn(as)));
  const stayed = later.nationals.filter((as) => earlier.has(later.asn(as)));
  const isKnown = (moment: CountriesThen, asn: number): boolean => moment.indexOf(asn) >= 0;
  return {
    networks: [earlier.nationals.length, later.nationals.length],
    gateways: [ofCountry(before, before.gateways, country), ofCountry(after, after.gateways, country)],
    gatewaysOfOtherSources: ofCountry(after, after.gatewaysOfOtherSources, country),
    came: largest(appeared.filter((as) => !isKnown(before, later.asn(as))).map(later.changed)),
    movedIn: largest(appeared.filter((as) => isKnown(before, later.asn(as))).map(later.changed)),
    went: largest(disappeared.filter((as) => !isKnown(after, earlier.asn(as))).map(earlier.changed)),
    movedOut: largest(disappeared.filter((as) => isKnown(after, earlier.asn(as))).map(earlier.changed)),
    providers: largest(
      stayed.flatMap((as) => {
        const own = earlier.providers(before.indexOf(later.asn(as)));
        const now = later.providers(as);
        if (own.length === now.length && own.every((asn, at) => asn === now[at])) return [];
        const gained = now.filter((asn) => !own.includes(asn));
        const lost = own.filter((asn) => !now.includes(asn));
        return [{ ...later.changed(as), gained, lost }];
      }),
    ),
  };
}

/** A country at one time. */
interface Land {
  readonly nationals: readonly number[];
  readonly has: (asn: number) => boolean;
  readonly asn: (as: number) => number;
  readonly changed: (as: number) => ChangedNetwork;
  /** AS numbers, ascending. */
  readonly providers: (as: number) => number[];
}

function landOf({ internet, plane, nationals: byCountry }: CountriesThen, code: string): Land {
  const { asns } = internet.graph;
  const { providers, customers } = plane.graph;
  const nationals = byCountry.get(code) ?? [];
  const country = internet.countries.indexOf(code);
  const isNational = (as: number): boolean => country > 0 && internet.country[as] === country;
  const own = new Set(nationals.map((as) => asns[as]));
  const whole = nationals.reduce((sum, as) => sum + plane.knownWeights[as], 0);
  const behind = (as: number): number => {
    if (customers.offsets[as] === customers.offsets[as + 1]) return plane.knownWeights[as];
    const seen = new Set([as]);
    for (const each of seen)
      for (const customer of customers.targets.subarray(customers.offsets[each], customers.offsets[each + 1]))
        if (isNational(customer)) seen.add(customer);
    return [...seen].reduce((sum, each) => sum + plane.knownWeights[each], 0);
  };
  return {
    nationals,
    has: (asn) => own.has(asn),
    asn: (as) => asns[as],
    changed: (as) => ({ asn: asns[as], share: whole > 0 ? behind(as) / whole : 0 }),
    providers(as) {
      const numbers: number[] = [];
      for (let at = providers.offsets[as]; at < providers.offsets[as + 1]; at++)
        numbers.push(asns[providers.targets[at]]);
      return numbers.length > 1 ? numbers.sort((one, other) => one - other) : numbers;
    },
  };
}

function ofCountry({ internet }: CountriesThen, counts: Uint32Array, code: string): number {
  return counts[internet.countries.indexOf(code)] ?? 0;
}

function largest<Network extends ChangedNetwork>(networks: readonly Network[]): Network[] {
  return networks.toSorted((one, other) => other.share - one.share || one.asn - other.asn);
}
