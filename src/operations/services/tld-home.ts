import { tldHomeAnswer, type CountryServers, type DomainServer } from '../../answers/tld-home-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { openDelegations, type Delegations } from '../../formats/dns-zone/delegations.ts';
import { countAlike } from '../../formats/text/alike.ts';
import type { TldHomeAnswer } from '../../schemas/tld-home-answer.ts';
import { atMost, readInput } from '../../sources/read-input.ts';
import { originsOf4, originsOf6 } from '../../store/origins-of.ts';
import type { PrefixTable4, PrefixTable6 } from '../../store/prefix-table.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** The root zone has 2 MB; a zone of a large domain is not what is asked for. */
const MOST_BYTES = 200e6;

/**
 * Where the name servers of countries' own domains are announced from.
 *
 * @throws Refusal where the snapshot has no prefixes, or the file delegates no country's domain
 */
export async function tldHomeFrom(
  snapshot: Snapshot,
  root: { readonly name: string; readonly place: string },
  work: Work = {},
): Promise<TldHomeAnswer> {
  const [four, six] = [await snapshot.prefixes4(), await snapshot.prefixes6()];
  if (!four && !six) throw new Refusal('bad-data', 'tld-home.no-prefixes', { file: snapshot.name });
  const reader = openDelegations();
  const push = atMost(MOST_BYTES, root.place, (chunk) => reader.push(chunk));
  const { findings: unpacking } = await readInput(root.place, push, work);
  const zone = reader.finish();
  const domains = countryDomains(snapshot.internet.countries, zone, originsIn(four, six));
  if (domains.length === 0) throw new Refusal('bad-data', 'tld-home.no-domains', { file: root.name });
  const findings = [...unpacking, ...countAlike(zone.findings)];
  return tldHomeAnswer(snapshot, { file: root.name, serial: zone.serial ?? null }, domains, findings);
}

type OriginsOf = (
  address: NonNullable<ReturnType<Delegations['addresses']['get']>>[number],
) => readonly number[];

function originsIn(four: PrefixTable4 | undefined, six: PrefixTable6 | undefined): OriginsOf {
  return (address) => {
    if (address.family === 4) return four ? originsOf4(four, address.value) : [];
    return six ? originsOf6(six, address.value) : [];
  };
}

/** The domain of each country's code; the United Kingdom's is `uk`. */
function countryDomains(
  countries: readonly string[],
  { servers, addresses }: Delegations,
  originsOf: OriginsOf,
): CountryServers[] {
  return countries.flatMap((code, country) => {
    const zone = `${code === 'GB' ? 'uk' : code.toLowerCase()}.`;
    const names = code === '' ? undefined : servers.get(zone);
    if (!names) return [];
    const its = [...names].toSorted().map((name): DomainServer => ({
      name,
      addresses: (addresses.get(name) ?? []).map((address) => ({
        address: address.text,
        origins: originsOf(address),
      })),
    }));
    return [{ country, zone, servers: its }];
  });
}
