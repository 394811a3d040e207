/** An AS number in decimal, 1 … 4294967295; NaN for anything else. (By character codes: tables have millions of them.) */
export function parseAsn(text: string): number {
  let asn = 0;
  if (text.length > 10) return Number.NaN;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    asn = asn * 10 + digit;
  }
  return asn >= 1 && asn <= 0xffffffff ? asn : Number.NaN;
}

/** An AS number as people write it: `64500`, `AS64500`, with spaces around it, or as two numbers, `1.10` (asdot, RFC 5396). */
export function parseWrittenAsn(text: string): number {
  const plain = parseAsn(text);
  if (!Number.isNaN(plain)) return plain;
  const [, high, low] = /^\s*(?:ASN?\s*)?(?:(\d{1,5})\.)?(\d{1,10})\s*$/i.exec(text) ?? [];
  if (low === undefined) return Number.NaN;
  if (high === undefined) return parseAsn(low);
  const halves = [Number(high), Number(low)];
  return halves.every((half) => half <= 0xffff)
    ? parseAsn(String(halves[0] * 65_536 + halves[1]))
    : Number.NaN;
}
