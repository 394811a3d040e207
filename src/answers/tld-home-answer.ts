import type { Finding } from '../core/finding.ts';
import type { Internet } from '../core/internet.ts';
import { placeOfAddress, placeOfAny } from '../engines/services/places.ts';
import type { CountryDomain, TldHomeAnswer } from '../schemas/tld-home-answer.ts';
import { findingAnswer } from './finding-answer.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** A server of a country's domain with its addresses and who announces them (dense AS indices). */
export interface DomainServer {
  readonly name: string;
  readonly addresses: readonly { readonly address: string; readonly origins: readonly number[] }[];
}

/** What the root zone says of one country. */
export interface CountryServers {
  /** Index into `countries` of the snapshot. */
  readonly country: number;
  readonly zone: string;
  readonly servers: readonly DomainServer[];
}

type Unranked = Omit<CountryDomain, 'rank'>;

/** The domains of countries, the one with the smallest share of servers at home first. */
export function tldHomeAnswer(
  snapshot: AskedSnapshot & { readonly internet: Internet },
  root: TldHomeAnswer['root'],
  domains: readonly CountryServers[],
  findings: readonly Finding[],
): TldHomeAnswer {
  const { internet } = snapshot;
  const all = domains.map((domain) => domainAnswer(internet, domain));
  const known = all.filter(({ coverage }) => coverage > 0);
  const sorted = known.toSorted(
    (one, other) =>
      one.share - other.share || one.networks - other.networks || compare(one.country, other.country),
  );
  const isRanked = new Set(known.map(({ country }) => country));
  return {
    format: 'muruna/tld-home',
    version: 1,
    ...snapshotParts(snapshot),
    root,
    ranked: sorted.map((domain) => ({
      ...domain,
      rank: 1 + sorted.findIndex(({ share }) => share === domain.share),
    })),
    missing: internet.countries.slice(1).filter((country) => !isRanked.has(country)),
    findings: findings.map((finding) => findingAnswer(finding, root.file)),
  };
}

function domainAnswer(internet: Internet, { country, zone, servers }: CountryServers): Unranked {
  const answers = servers.map(({ name, addresses }) => {
    const placed = addresses.map(({ address, origins }) => ({
      address,
      place: placeOfAddress(internet, origins, country),
      networks: origins.map((as) => nameOfNetwork(internet, as)),
    }));
    return { name, place: placeOfAny(placed.map(({ place }) => place)), addresses: placed };
  });
  const count = (wanted: string): number => answers.filter(({ place }) => place === wanted).length;
  const [home, abroad, unknown] = [count('home'), count('abroad'), count('unknown')];
  const networks = new Set(servers.flatMap(({ addresses }) => addresses.flatMap(({ origins }) => origins)));
  return {
    country: internet.countries[country],
    zone,
    share: home + abroad === 0 ? 0 : home / (home + abroad),
    coverage: answers.length === 0 ? 0 : (home + abroad) / answers.length,
    home,
    abroad,
    unknown,
    networks: networks.size,
    servers: answers,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
