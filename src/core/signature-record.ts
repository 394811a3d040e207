import { nameInRecord } from './record-name.ts';

/**
 * The type that a signature covers, the zone that made it, and the moments, in milliseconds since 1970, at which it begins (−∞ where that is not said) and ends. Both forms of time are read: `20261201000000` and seconds
 * since 1970 (RFC 4034 §3.2).
 */
export function signatureOf(
  value: string,
):
  | { readonly covered: string; readonly signer: string; readonly from: number; readonly until: number }
  | undefined {
  const words = value.trim().split(/\s+/);
  const until = momentOf(words[4] ?? '');
  const signer = words.length < 8 ? undefined : nameInRecord({ type: 'NS', value: words[7] });
  return signer === undefined || until === undefined
    ? undefined
    : { covered: words[0], signer, from: momentOf(words[5]) ?? -Infinity, until };
}

function momentOf(text: string): number | undefined {
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const [year, month, day, hour, minute, second] = parts.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
