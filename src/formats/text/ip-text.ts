/**
 * An IPv4 address in dotted decimal as a 32-bit number; NaN for anything else. No leading zeros: some would read them as
 * octal. (Read by character codes: tables have a million of them.)
 */
export function parseIPv4(text: string): number {
  let address = 0;
  let byte = -1;
  let dots = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit === -2 && byte >= 0) {
      address = address * 256 + byte;
      byte = -1;
      dots++;
    } else if (digit < 0 || digit > 9 || byte === 0) return Number.NaN;
    else if ((byte = byte < 0 ? digit : byte * 10 + digit) > 255) return Number.NaN;
  }
  return dots === 3 && byte >= 0 ? address * 256 + byte : Number.NaN;
}

export function formatIPv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}

/** An IPv6 address (RFC 4291 §2.2, also with an IPv4 tail) as 128 bits; undefined for anything else. */
export function parseIPv6(text: string): bigint | undefined {
  const hex = withHexTail(text);
  const halves = hex?.split('::');
  if (!halves || halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

/** `::ffff:1.2.3.4` as `::ffff:0102:0304`. */
function withHexTail(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const colon = text.lastIndexOf(':');
  const tail = parseIPv4(text.slice(colon + 1));
  if (Number.isNaN(tail)) return undefined;
  return `${text.slice(0, colon + 1)}${Math.floor(tail / 65_536).toString(16)}:${(tail % 65_536).toString(16)}`;
}

/** The recommended text of an IPv6 address (RFC 5952, without its IPv4 tails). */
export function formatIPv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, group) =>
    ((address >> BigInt(112 - 16 * group)) & 0xffffn).toString(16),
  );
  const runs = [...groups.join(':').matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].map((match) => match[0]);
  const longest = runs.reduce((best, run) => (zerosIn(run) > zerosIn(best) ? run : best), '');
  if (longest === '') return groups.join(':');
  const [before, ...after] = groups.join(':').split(longest);
  return `${before}::${after.join(longest).replace(/^:/, '')}`;
}

function zerosIn(run: string): number {
  return run.replaceAll(':', '').length;
}
