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
