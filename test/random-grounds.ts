import fc from 'fast-check';
import { marks } from '../src/core/marks.ts';
import type { GoingGround } from '../src/engines/services/asking.ts';
import { NOBODY_GOES, type Going } from '../src/engines/services/going.ts';
import { nameGraph } from '../src/engines/services/name-graph.ts';
import { serviceGraph } from '../src/engines/services/service-graph.ts';
import type { SlowGround } from '../src/engines/services/who.twin.ts';
import { territoryOf } from '../src/engines/territory/territory.ts';
import type { Certificate } from '../src/schemas/services-folder.ts';
import { anyNeed, anyRecord, at, host, IDS, NAMES, need, PLACES, record } from './random-services.ts';
import { smallInternet } from './small-snapshot.ts';

// Services of Iran over the small Internet, with places announced by anyone.

const small = smallInternet();
/** Two organisations with two networks each. */
export const internet = {
  ...small,
  nameOf: (as: number) =>
    ({ 2: 'Wide', 20: 'Wide', 11: 'Twins', 12: 'Twins' })[small.graph.asns[as]] ?? small.nameOf(as),
};
const { asCount } = internet.graph;
export const territory = territoryOf(internet, internet.countries.indexOf('IR'));
const START = 0;
const DAY = 86_400_000;

const anyCertificate = fc
  .record({
    name: fc.constantFrom(...NAMES.slice(3)),
    end: fc.constantFrom(-1, 1),
    host: fc.option(fc.constantFrom(...NAMES.slice(1)), { nil: undefined }),
    country: fc.option(fc.constantFrom('US', 'DE'), { nil: undefined }),
  })
  .map(({ name, end, host, country }, index = 0): Certificate => ({
    id: `c${index}`,
    names: [name],
    issuer: country === undefined ? 'CA one' : 'CA two',
    not_after: end * DAY,
    issuer_host: host,
    issuer_country: country,
    ...at,
  }));
/** Copies of zones that are refreshed from somewhere, and signatures. */
const anyClocks = fc.uniqueArray(
  fc.record({
    zone: fc.constantFrom('aa', 'aa', 'x.aa', ...NAMES),
    primary: fc.constantFrom('y.aa', 'bb', ...NAMES),
    isSigned: fc.boolean(),
    hasSoa: fc.constantFrom(true, true, false),
  }),
  { minLength: 1, maxLength: 5, selector: ({ zone }) => zone },
);
export const anyCountry = fc.record({
  records: fc.array(anyRecord, { minLength: 6, maxLength: 18 }),
  needs: fc.array(
    fc
      .tuple(anyNeed, fc.constantFrom(undefined, undefined, 8))
      .map(([need, hours]) => (hours === undefined ? need : { ...need, hours })),
    { maxLength: 7 },
  ),
  certificates: fc.array(anyCertificate, { maxLength: 3 }),
  /** Who announces each place; the last is not known. */
  origins: fc.array(fc.option(fc.nat(asCount - 1), { nil: undefined }), { minLength: 5, maxLength: 5 }),
});
export type AnyCountry = (typeof anyCountry extends fc.Arbitrary<infer T> ? T : never) & {
  readonly clocks?: typeof anyClocks extends fc.Arbitrary<infer T> ? T : never;
};

/** A country with a name that mostly resolves, whose copies and signatures may end. */
export const anyClockedCountry: fc.Arbitrary<AnyCountry> = fc
  .record({ country: anyCountry, clocks: anyClocks, more: fc.array(anyRecord, { maxLength: 4 }) })
  .map(({ country, clocks, more }) => ({
    ...country,
    clocks,
    records: [
      record('.', 'NS', 'cc'),
      record('cc', 'A', PLACES[3]),
      record('aa', 'NS', 'x.aa'),
      record('aa', 'NS', 'y.aa'),
      record('x.aa', 'A', PLACES[2]),
      record('y.aa', 'A', PLACES[0]),
      record('w.x.aa', 'A', PLACES[1]),
      ...more,
    ] as AnyCountry['records'],
    needs: [
      ...country.needs.filter(({ service }) => service !== 'a'),
      need('a', 'name', host('w.x.aa')),
      need('b', 'name', host('w.x.aa'), { hours: 8 }),
    ] as AnyCountry['needs'],
  }));

export interface BothGrounds {
  readonly ground: GoingGround;
  readonly slow: SlowGround;
}

/** What a scenario has taken: networks, links, certificates that nobody renews, things. */
export const anyStrike = fc.record({
  ases: fc.uniqueArray(fc.nat(asCount - 1), { maxLength: 2 }),
  links: fc.uniqueArray(fc.nat(internet.graph.linkKind.length - 1), { maxLength: 4 }),
  certificates: fc.subarray([0, 1, 2]),
  isThingGone: fc.boolean(),
});

/** The same grounds under a scenario, and what has gone by it. */
export function struckGrounds(
  country: AnyCountry,
  { ases, links, certificates, isThingGone }: typeof anyStrike extends fc.Arbitrary<infer T> ? T : never,
): BothGrounds & { readonly struck: Going } {
  const { ground, slow } = groundsOf(country);
  const cut = { ...territory, outsidePlane: marks(internet.graph.linkKind.length, links) };
  const things = [...ground.services.leaves.values()].flatMap((leaf) =>
    leaf.kind === 'thing' ? [leaf.thing] : [],
  );
  const struck: Going = {
    ...NOBODY_GOES,
    ases,
    certificates: certificates.filter((at) => at < country.certificates.length),
    things: isThingGone ? things.slice(0, 1) : [],
  };
  return { ground: { ...ground, territory: cut, struck }, slow: { ...slow, territory: cut }, struck };
}

export function groundsOf({ records, clocks = [], needs, certificates, origins }: AnyCountry): BothGrounds {
  const placed = [
    ...records.map(({ name, type, value }) => record(name, type, value)),
    ...clocks.flatMap(({ zone, primary, isSigned, hasSoa }) => [
      ...(hasSoa ? [record(zone, 'SOA', `${primary} admin 7 3600 60 7200 60`)] : []),
      ...(isSigned ? [record(zone, 'RRSIG', `SOA 13 1 60 3600 0 7 ${zone}`)] : []),
    ]),
  ];
  const named = {
    services: IDS.map((id) => ({ id, kind: 'other' as const, ...at })),
    // Stocks of what other services give count at the latest only, and here not at all.
    needs: needs.map((need) => (IDS.includes(need.target) ? { ...need, hours: 0 } : need)),
    certificates: certificates.map((one, index) => ({ ...one, id: `c${index}` })),
  };
  const services = serviceGraph(named);
  const names = nameGraph(placed, services.questions, { staleHours: 0, hasClocks: true });
  const announced = new Map(
    [...PLACES, 'AS5'].map((place, of) => [place, origins[of] === undefined ? [] : [origins[of]]]),
  );
  const originsOf = new Map([...names.places.keys()].map((place) => [place, announced.get(place) ?? []]));
  const { certificates: held } = named;
  return {
    ground: { territory, names, services, certificates: held, originsOf, start: START },
    slow: { ...named, territory, records: placed, originsOf, anycast: names.anycast, start: START },
  };
}
