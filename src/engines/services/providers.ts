import { namesAbove } from '../../core/host-name.ts';
import type { Internet } from '../../core/internet.ts';
import { nameInRecord } from '../../core/record-name.ts';
import type { ProviderKind } from '../../schemas/services-who-answer.ts';
import type { Certificate, DnsRecord } from '../../schemas/services-folder.ts';
import type { Territory } from '../territory/territory.ts';
import { NOBODY_GOES, type Going } from './going.ts';
import { zoneAt } from './name-graph.ts';
import { askingOf, type GoingGround } from './asking.ts';

/** Somebody that services depend on, and what ceases when they go. */
export interface ServiceProvider {
  readonly kind: ProviderKind;
  /** Name of an organisation, an issuer or a thing, domain of an operator, code of a country, number of a network (AS64500). */
  readonly id: string;
  /** How an organisation writes its name; its id is compared. */
  readonly name?: string | undefined;
  /** Dense index of a network; undefined for other kinds. */
  readonly as?: number;
  readonly going: Going;
}

/**
 * Everybody whose going can take something from the services of a country, each kind by itself.
 *
 * A network can do so alone only if it is on every route from somebody who asks to somebody who is asked, so it stands on the one that is
 * taken: all others are left out. Organisations are networks of one name where there are several; countries are all networks registered there
 * with the issuers of certificates, the own country left out.
 */
export function serviceProviders(
  internet: Internet,
  ground: GoingGround,
  records: readonly DnsRecord[],
  asking = askingOf(ground),
): ServiceProvider[] {
  const { territory, certificates, services } = ground;
  const { asns } = internet.graph;
  const networks = asking.rows.onTheWay.toSorted((one, other) => asns[one] - asns[other]);
  const things = [...services.leaves.values()].flatMap((leaf) => (leaf.kind === 'thing' ? [leaf.thing] : []));
  return [
    ...networks.map((as) => ({
      kind: 'network' as const,
      id: `AS${asns[as]}`,
      as,
      going: { ...NOBODY_GOES, ases: [as] },
    })),
    ...organisations(internet, territory, networks),
    ...operators(ground, records),
    ...issuers(certificates),
    ...countries(internet, territory, networks, certificates),
    ...sorted(things).map((id) => ({ kind: 'thing' as const, id, going: { ...NOBODY_GOES, things: [id] } })),
  ];
}

/** Organisations with several networks, one of them on the way. */
function organisations(
  { nameOf }: Internet,
  { graph, organisationOf }: Territory,
  networks: readonly number[],
): ServiceProvider[] {
  if (!organisationOf) return [];
  const named = new Set(networks.flatMap((as) => organisationOf(as) ?? []));
  const members = new Map<string, number[]>();
  for (let as = 0; as < graph.asCount; as++) {
    const name = organisationOf(as);
    if (name === undefined || !named.has(name)) continue;
    const own = members.get(name);
    if (own) own.push(as);
    else members.set(name, [as]);
  }
  return sorted(members.keys()).flatMap((id) => {
    const ases = members.get(id)!;
    return ases.length > 1
      ? [{ kind: 'organisation' as const, id, name: nameOf(ases[0]), going: { ...NOBODY_GOES, ases } }]
      : [];
  });
}

/**
 * Operators of name servers, by the domain that the servers are named under: the zone of the records in which a server's name lies, else its
 * last two labels (Kashaf et al. 2020). The root's servers are run by many under one domain, and left out.
 */
function operators({ names, originsOf }: GoingGround, records: readonly DnsRecord[]): ServiceProvider[] {
  const zones = new Set(records.flatMap(({ name, type }) => (type === 'NS' ? [name] : [])));
  const addresses = new Map<string, string[]>();
  for (const { name, type, value } of records)
    if (type === 'A' || type === 'AAAA') addresses.set(name, [...(addresses.get(name) ?? []), value]);
  const hosts = new Map<string, Set<string>>();
  for (const record of records) {
    const host = record.type === 'NS' && record.name !== '.' ? nameInRecord(record) : undefined;
    if (host === undefined) continue;
    const domain = operatorOf(host, zones);
    hosts.set(domain, (hosts.get(domain) ?? new Set()).add(host));
  }
  return sorted(hosts.keys()).flatMap((id) => {
    const own = [...hosts.get(id)!];
    const places = [...new Set(own.flatMap((host) => addresses.get(host) ?? []))].filter(
      (place) => names.places.has(place) && originsOf.has(place) && !names.anycast.has(place),
    );
    const placeless = own.filter((host) => !addresses.has(host));
    return places.length + placeless.length === 0
      ? []
      : [{ kind: 'operator' as const, id, going: { ...NOBODY_GOES, places, hosts: placeless } }];
  });
}

/** Labels under which registries of countries hand out names: `com.ve` is nobody's. */
const REGISTRY = /^(?:ac|co|com|edu|go|gob|gouv|gov|govt|info|mil|ne|net|or|org|sch)\.[a-z]{2}$/;

/** The domain that the operator of a name server is known by. */
function operatorOf(host: string, zones: ReadonlySet<string>): string {
  const names = [host, ...namesAbove(host)];
  const zone = zoneAt(host, zones);
  const at = names.findIndex((name) => (name === zone && labelsOf(name) > 1) || labelsOf(name) === 2);
  // A server right below a registry is the registry’s own.
  return at > 1 && REGISTRY.test(names[at]) ? names[at - 1] : (names[at] ?? host);
}

function labelsOf(name: string): number {
  return name === '.' ? 0 : name.split('.').length;
}

function issuers(certificates: readonly Certificate[]): ServiceProvider[] {
  return sorted(certificates.flatMap(({ issuer }) => issuer ?? [])).map((id) => ({
    kind: 'issuer' as const,
    id,
    going: { ...NOBODY_GOES, certificates: indicesWhere(certificates, ({ issuer }) => issuer === id) },
  }));
}

function countries(
  { country, countries: codes }: Internet,
  { country: own }: Territory,
  networks: readonly number[],
  certificates: readonly Certificate[],
): ServiceProvider[] {
  const abroad = sorted([
    ...networks.map((as) => codes[country[as]]),
    ...certificates.flatMap(({ issuer_country: code }) => code ?? []),
  ]).filter((code) => code !== '' && code !== codes[own]);
  const members = new Map<number, number[]>();
  for (let as = 0; as < country.length; as++) {
    const own = members.get(country[as]);
    if (own) own.push(as);
    else members.set(country[as], [as]);
  }
  return abroad.map((id) => {
    return {
      kind: 'country' as const,
      id,
      going: {
        ...NOBODY_GOES,
        ases: members.get(codes.indexOf(id)) ?? [],
        certificates: indicesWhere(certificates, ({ issuer_country: code }) => code === id),
      },
    };
  });
}

function indicesWhere<T>(rows: readonly T[], is: (row: T) => boolean): number[] {
  return [...rows.keys()].filter((at) => is(rows[at]));
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}
