import { UNKNOWN_COUNTRY, type Internet } from '../../core/internet.ts';

/** Where something is announced from, by the country in which the network is registered; not where the machine stands. */
export type AnnouncedFrom = 'home' | 'abroad' | 'unknown';

/**
 * Where an address is announced from, seen from a country: at home if one of its origins is, abroad if all are of other countries.
 *
 * @param origins dense AS indices; none where no prefix holds the address
 * @param home index into `countries`
 */
export function placeOfAddress(
  { country }: Pick<Internet, 'country'>,
  origins: readonly number[],
  home: number,
): AnnouncedFrom {
  return placeOfAny(
    origins.map((as) =>
      country[as] === home ? 'home' : country[as] === UNKNOWN_COUNTRY ? 'unknown' : 'abroad',
    ),
  );
}

/** Of several ways to reach one thing: at home if one of them is, abroad if all are, not known without any. */
export function placeOfAny(places: readonly AnnouncedFrom[]): AnnouncedFrom {
  if (places.includes('home')) return 'home';
  return places.length === 0 || places.includes('unknown') ? 'unknown' : 'abroad';
}
