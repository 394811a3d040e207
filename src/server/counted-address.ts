import { isIP } from 'node:net';

/**
 * Whose address it is, for counting: of IPv6 the network of 64 bits, since each of its machines has as many addresses as it likes (RFC 4291
 * §2.5.1); an IPv4 address written as IPv6 is that one.
 *
 * @example countedAddress('2001:db8::1:2') // '2001:db8:0:0::/64'
 */
export function countedAddress(address: string): string {
  const bare = withoutPort(address);
  if (bare !== address) return countedAddress(bare);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [head, tail] = address.replace(/%.*/, '').split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const left = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: left }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** Some proxies say the port, too: `192.0.2.7:4711`, `[2001:db8::1]:4711`. */
function withoutPort(address: string): string {
  return (
    /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address
  );
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
