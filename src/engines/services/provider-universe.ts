import type { Internet } from '../../core/internet.ts';
import type { ProviderKind } from '../../schemas/services-who-answer.ts';
import type { Territory } from '../territory/territory.ts';
import { NOBODY_GOES, type Going } from './going.ts';
import type { ServiceProvider } from './providers.ts';

/** Everybody of one kind, numbered as they are met: more than those who take something away alone, since others may do so together. */
export interface ProviderUniverse {
  /** Who a network belongs to; undefined = nobody of the kind. */
  readonly ofNetwork: (as: number) => number | undefined;
  readonly ofPlace: (place: string) => readonly number[];
  readonly ofHost: (host: string) => readonly number[];
  readonly ofCertificate: (certificate: number) => readonly number[];
  readonly ofThing: (thing: string) => readonly number[];
  readonly provider: (number: number) => ServiceProvider;
  readonly count: () => number;
}

/** @param named those of the kind that `serviceProviders` names */
export function providerUniverse(
  internet: Internet,
  territory: Territory,
  kind: ProviderKind,
  named: readonly ServiceProvider[],
): ProviderUniverse {
  const met: ServiceProvider[] = [];
  const numbers = new Map<string, number>();
  const register = (id: string, make: () => ServiceProvider): number => {
    const known = numbers.get(id) ?? met.push(make()) - 1;
    numbers.set(id, known);
    return known;
  };
  for (const provider of named) register(provider.id, () => provider);
  const owners = networkOwners(internet, territory, kind);
  const by = <T extends string | number>(
    of: (going: Going) => readonly T[],
  ): ((key: T) => readonly number[]) => {
    const lists = new Map<T, number[]>();
    for (const [at, { going }] of met.entries())
      for (const key of of(going)) lists.set(key, [...(lists.get(key) ?? []), at]);
    return (key) => lists.get(key) ?? [];
  };
  const [ofPlace, ofHost, ofThing] = [
    by(({ places }) => places),
    by(({ hosts }) => hosts),
    by(({ things }) => things),
  ];
  const ofCertificate = by(({ certificates: held }) => held);
  return {
    ofNetwork(as) {
      const id = owners(as);
      if (id === undefined) return undefined;
      return register(id, () => {
        const ases =
          kind === 'network' ? [as] : [...internet.country.keys()].filter((one) => owners(one) === id);
        return {
          kind,
          id,
          ...(kind === 'network' && { as }),
          ...(kind === 'organisation' && { name: internet.nameOf(as) }),
          going: { ...NOBODY_GOES, ases },
        };
      });
    },
    ofPlace,
    ofHost,
    ofCertificate,
    ofThing,
    provider: (number) => met[number],
    count: () => met.length,
  };
}

/** The id of who a network belongs to, among those of a kind. */
function networkOwners(
  { graph: { asns }, country, countries }: Internet,
  { country: own, organisationOf }: Territory,
  kind: ProviderKind,
): (as: number) => string | undefined {
  if (kind === 'network') return (as) => `AS${asns[as]}`;
  if (kind === 'organisation') return (as) => organisationOf?.(as);
  if (kind === 'country')
    return (as) => (country[as] === own ? undefined : countries[country[as]] || undefined);
  return () => undefined;
}
