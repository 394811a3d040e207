import type { Internet } from '../src/core/internet.ts';
import { seededRandom } from '../src/core/random.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { territoryIn } from '../src/engines/territory/territory.ts';
import type { Certificate, DnsRecord, Service, ServiceNeed } from '../src/schemas/services-folder.ts';
import { SERVICE_KINDS } from '../src/schemas/services-folder.ts';
import type { ServicesOfPage } from '../src/schemas/services-of-page.ts';

const DAY_MS = 86_400_000;
const START = '2026-11-29T00:00:00Z';
const HOSTERS = { home: 60, abroad: 60 };
const OPERATORS = 200;
const AUTHORITIES = ['US', 'GB', 'DE', 'US', 'BE'];
const row = { file: 'many.csv', line: 1 };

/**
 * Services of a country as a register of it may list them, drawn with a seed: names in zones of their own with a few operators, seven in
 * ten at home; certificates of five authorities abroad, aliases, mail, logins of each other, batteries; copies that expire in half the zones.
 */
export function manyServices(internet: Internet, code: string, count: number): ServicesOfPage {
  const random = seededRandom(1);
  const { nationals, weight } = territoryIn(
    planeOf(internet, 'ipv4')!,
    internet.country,
    internet.countries.indexOf(code),
  );
  const heaviest = [...nationals].sort((one, other) => weight[other] - weight[one]);
  const abroad = Array.from(internet.addresses4, (addresses, as) => ({ addresses, as }))
    .filter(({ addresses, as }) => addresses > 0 && internet.country[as] !== internet.countries.indexOf(code))
    .sort((one, other) => other.addresses - one.addresses)
    .slice(0, 4 * HOSTERS.abroad)
    .map(({ as }) => as);
  const { asns } = internet.graph;
  const origins = new Map<string, readonly number[]>();
  /** The first of a list are drawn most. */
  const draw = (of: readonly number[], most: number): number =>
    of[Math.min(of.length - 1, Math.floor(most * random.next() ** 2))];
  const somewhere = (homeShare: number): number =>
    random.next() < homeShare ? draw(heaviest, HOSTERS.home) : draw(abroad, HOSTERS.abroad);
  const place = (as: number): string => {
    const number = origins.size;
    const text = `10.${number >>> 16}.${(number >>> 8) & 255}.${number & 255}`;
    origins.set(text, [asns[as]]);
    return text;
  };
  const records: DnsRecord[] = [];
  const add = (name: string, type: DnsRecord['type'], value: string, ttl: number): void =>
    void records.push({ name, type, value, ttl, ...row });
  for (let at = 0; at < 13; at++) {
    add('.', 'NS', `${at}.root`, 518_400);
    add(`${at}.root`, 'A', place(abroad[at]), 518_400);
  }
  for (const tld of ['ir', 'com', 'org'])
    for (let at = 0; at < 4; at++) {
      add(tld, 'NS', `${at}.nic.${tld}`, 172_800);
      add(`${at}.nic.${tld}`, 'A', place(somewhere(tld === 'ir' && at < 3 ? 1 : 0)), 172_800);
    }
  const tld = (): string => (random.next() < 0.7 ? 'ir' : random.next() < 0.8 ? 'com' : 'org');
  const operators = Array.from({ length: OPERATORS }, (_, at) => {
    const zone = `operator${at}.${tld()}`;
    const servers = Array.from({ length: 2 + random.below(2) }, (_, of) => `ns${of}.${zone}`);
    for (const server of servers) {
      add(zone, 'NS', server, 86_400);
      add(server, 'A', place(somewhere(0.6)), 86_400);
    }
    return { zone, servers };
  });
  AUTHORITIES.forEach((_, at) => {
    const zone = `authority${at}.com`;
    for (const server of operators[at].servers) add(zone, 'NS', server, 86_400);
    add(`acme.${zone}`, 'A', place(somewhere(0)), 300);
  });
  const services: Service[] = [];
  const needs: ServiceNeed[] = [];
  const certificates: Certificate[] = [];
  for (let at = 0; at < count; at++) {
    const id = `service ${at + 1}`;
    const need = (layer: ServiceNeed['layer'], target: string, more: Partial<ServiceNeed> = {}): void =>
      void needs.push({ service: id, layer, target, ...more, ...row });
    services.push({
      id,
      kind: SERVICE_KINDS[random.below(SERVICE_KINDS.length)],
      ...(random.next() < 0.9 && { people: 1 + Math.floor(1e5 * random.next() ** 4) }),
      ...row,
    });
    const zone = `zone${at}.${tld()}`;
    const { servers } = operators[Math.floor(OPERATORS * random.next() ** 2)];
    for (const server of servers) add(zone, 'NS', server, [3600, 86_400, 172_800][random.below(3)]);
    if (random.next() < 0.5) {
      const primary = random.next() < 0.8 ? servers[0] : `hidden.${zone}`;
      const [refresh, expire] = random.next() < 0.5 ? [7200, 1_209_600] : [10_800, 604_800];
      add(zone, 'SOA', `${primary} admin.${zone} 1 ${refresh} 900 ${expire} 3600`, 3600);
    }
    const host = `www.${zone}`;
    if (random.next() < 0.1) {
      add(host, 'CNAME', `alias${at}.${operators[at % OPERATORS].zone}`, 3600);
      add(`alias${at}.${operators[at % OPERATORS].zone}`, 'A', place(somewhere(0.6)), 300);
    } else add(host, 'A', place(somewhere(0.7)), 3600);
    need('name', host);
    const hasTwo = random.next() < 0.15;
    need('address', host, hasTwo ? { group: 'line' } : {});
    if (hasTwo) need('address', place(somewhere(0.7)), { group: 'line' });
    if (random.next() < 0.6) {
      const authority = random.below(AUTHORITIES.length);
      need('certificate', host);
      certificates.push({
        id: `certificate ${at}`,
        names: [zone, `*.${zone}`],
        issuer_country: AUTHORITIES[authority],
        issuer_host: random.next() < 0.9 ? `acme.authority${authority}.com` : undefined,
        not_after: Date.parse(START) + random.below(120) * DAY_MS,
        lifetime_days: 90,
        ...row,
      });
    }
    if (random.next() < 0.2) need('cdn', `www.${operators[at % OPERATORS].zone}`, { need: 'degrades' });
    if (random.next() < 0.1) {
      add(zone, 'MX', `10 ${host}`, 3600);
      need('mail', zone, { need: 'degrades' });
    }
    if (at > 0 && random.next() < 0.05) need('login', `service ${1 + random.below(count)}`);
    if (random.next() < 0.1) need('power', 'grid', { hours: 8 });
  }
  for (const { zone } of operators) add(`www.${zone}`, 'A', place(somewhere(0.5)), 300);
  return {
    folder: { services, needs, records, certificates },
    handling: 'TLP:RED',
    origins: [...origins],
    start: START,
  };
}
