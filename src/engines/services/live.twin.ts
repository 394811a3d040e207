import { nameInRecord } from '../../core/record-name.ts';
import { mayNeedService, type DnsRecord, type NeedTarget } from '../../schemas/services-folder.ts';
import { parentOf, zoneAt } from './name-graph.ts';
import { holdsFor, type NamedServices, type TargetedNeed } from './service-graph.ts';

/** One state of the world: what of it holds. */
export interface SlowWorld extends NamedServices {
  readonly records: readonly DnsRecord[];
  /** Whether an address or network is reached; undefined where that is not known. */
  readonly isReached: (place: string) => boolean | undefined;
  readonly isValid: (certificate: number, service: string) => boolean;
  /** Hosts without an address of which it is known that they do not answer. */
  readonly silentHosts?: readonly string[];
  /** Whether the copy of a zone that a server holds still answers. */
  readonly isFresh?: (zone: string, server: string) => boolean;
  readonly unknownHolds: boolean;
}

/** Which services work for someone who remembers nothing: every need is followed down, and nothing is asked to answer itself. */
export function slowWorks(world: SlowWorld): boolean[] {
  const { records, services, needs, certificates, unknownHolds: unknown, silentHosts = [], isFresh } = world;
  const of = (name: string, type: string): string[] =>
    records
      .filter((record) => record.name === name && record.type === type)
      .map((record) => (type === 'A' ? record.value : nameInRecord(record)!));
  const zones = new Set(records.filter(({ type }) => type === 'NS').map(({ name }) => name));
  const place = (text: string): boolean => world.isReached(text) ?? unknown;
  const some = (name: string): boolean => {
    const addresses = of(name, 'A');
    return addresses.length === 0 ? unknown && !silentHosts.includes(name) : addresses.some(place);
  };

  const inZone = (name: string, asking: readonly string[]): boolean => {
    const zone = zoneAt(name, zones);
    return zone === undefined ? unknown : answers(zone, asking);
  };
  const answers = (zone: string, asking: readonly string[]): boolean => {
    if (asking.includes(zone)) return false;
    const within = [...asking, zone];
    const parent = parentOf(zone, zones);
    if (zone !== '.' && !(parent === undefined ? unknown : answers(parent, within))) return false;
    return of(zone, 'NS').some(
      (server) =>
        some(server) &&
        (isFresh === undefined || isFresh(zone, server)) &&
        (isGiven(zone, server) || inZone(server, within) || (unknown && isAtHand(server, within))),
    );
  };
  const isGiven = (zone: string, server: string): boolean =>
    zone === '.' || parentOf(zone, zones) === '.' || server === zone || server.endsWith(`.${zone}`);
  /** The address came with the delegation of another zone, and the resolver happens to hold it still. */
  const isAtHand = (server: string, asking: readonly string[]): boolean =>
    [...zones].some((zone) => {
      if (!of(zone, 'NS').includes(server) || !isGiven(zone, server)) return false;
      const parent = parentOf(zone, zones);
      return parent === undefined ? true : answers(parent, asking);
    });
  const resolves = (name: string, step = 0): boolean => {
    if (step > 16) return false;
    const [alias] = of(name, 'CNAME');
    if (alias !== undefined) return inZone(name, []) && resolves(alias, step + 1);
    return of(name, 'A').length > 0 ? inZone(name, []) : unknown;
  };
  const reached = (name: string, step = 0, asked = name): boolean => {
    if (step > 16) return unknown && !silentHosts.includes(asked);
    const [alias] = of(name, 'CNAME');
    return alias === undefined ? some(name) : reached(alias, step + 1, asked);
  };
  const served = (name: string): boolean => resolves(name) && reached(name);
  const asked: Readonly<Record<string, (name: string) => boolean>> = {
    name: (name) => resolves(name),
    address: (name) => reached(name),
    mail: (name) => {
      const hosts = of(name, 'MX');
      if (hosts.length === 0 || zoneAt(name, zones) === undefined) return served(name);
      return inZone(name, []) && hosts.some(served);
    },
  };
  const target = (of: NeedTarget, layer: string): boolean => {
    if (of.kind === 'network') return place(`AS${of.asn}`);
    if (of.kind === 'address') return place(of.text);
    return of.kind === 'thing' || (asked[layer] ?? served)(of.host);
  };
  const met = (need: TargetedNeed, asking: readonly string[]): boolean => {
    if (mayNeedService(need) && services.some(({ id }) => id === need.target))
      return works(need.target, asking);
    if (need.layer !== 'certificate') return need.layer === 'power' || target(need.of, need.layer);
    const { of: named } = need;
    const ids = certificates.flatMap(({ id }, at) => (id === need.target ? [at] : [])).slice(0, 1);
    const held = certificates.flatMap(({ names = [] }, at) =>
      named.kind === 'host' && holdsFor(names, named.host) ? [at] : [],
    );
    const all = ids.length > 0 ? ids : held;
    return all.length === 0 ? unknown : all.some((certificate) => world.isValid(certificate, need.service));
  };
  const works = (id: string, asking: readonly string[]): boolean => {
    if (asking.includes(id)) return false;
    const own = needs.filter(({ service, need }) => service === id && need !== 'degrades');
    if (own.length === 0) return unknown;
    const isMet = (need: TargetedNeed): boolean => met(need, [...asking, id]);
    return own.every((need) =>
      need.group === undefined ? isMet(need) : own.some((one) => one.group === need.group && isMet(one)),
    );
  };
  return services.map(({ id }) => works(id, []));
}
