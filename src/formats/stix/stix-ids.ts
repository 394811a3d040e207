import { v5 } from 'uuid';

/** For cyber observables the standard itself says the namespace (STIX 2.1, section 2.9). */
const OBSERVABLES = '00abedb4-aa42-466c-9c01-fed23315a9b7';
/** Ours, for all else, made once at random. */
const NAMESPACE = 'c13617eb-20d1-4846-b365-55ae22dc39e7';

/** The id of an address or network: the same from everybody who says it. `properties` are those that contribute to it, as canonical JSON (RFC 8785). */
export function observableId(
  type: 'autonomous-system' | 'ipv4-addr' | 'ipv6-addr',
  value: string | number,
): string {
  const property = type === 'autonomous-system' ? 'number' : 'value';
  return `${type}--${v5(`{"${property}":${JSON.stringify(value)}}`, OBSERVABLES)}`;
}

/** An id that follows from what it names: the same whenever the same is written. */
export function stixIdOf(type: string, ...names: readonly (string | number)[]): string {
  return `${type}--${v5(JSON.stringify(names), NAMESPACE)}`;
}

/** Who an author is, by the id of its key. */
export function identityIdOf(keyid: string): string {
  return stixIdOf('identity', 'identity', keyid);
}
