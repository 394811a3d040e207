import { hostName } from '../../core/host-name.ts';
import { parseIPv4, parseIPv6 } from '../text/ip-text.ts';

/** What a need names: a network, an address, a name of the DNS, or something else, such as a power line. */
export type NeedTarget =
  | { readonly kind: 'network'; readonly asn: number }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'thing'; readonly text: string };

/** Reads a target as people write it: `AS64500`, `192.0.2.1`, `www.example.org`; what has no dot is a thing. */
export function needTarget(text: string): NeedTarget {
  const asn = /^AS(\d{1,10})$/i.exec(text)?.[1];
  if (asn !== undefined && Number(asn) >= 1 && Number(asn) <= 0xffff_ffff)
    return { kind: 'network', asn: Number(asn) };
  if (isAddress(text)) return { kind: 'address', text };
  const host = text.includes('.') || /[^ -~]/.test(text) ? hostName(text) : undefined;
  return host === undefined ? { kind: 'thing', text } : { kind: 'host', host };
}

/** Whether a text is an IPv4 or IPv6 address. */
export function isAddress(text: string): boolean {
  return !Number.isNaN(parseIPv4(text)) || parseIPv6(text) !== undefined;
}

/** The name in the value of a record that has one: of `10 mail.example.org` the second word. */
export function nameInRecord({
  type,
  value,
}: {
  readonly type: string;
  readonly value: string;
}): string | undefined {
  const word = type === 'MX' ? /^\s*\d{1,5}\s+(\S+)\s*$/.exec(value)?.[1] : value.trim().split(/\s+/)[0];
  return word === undefined ? undefined : hostName(word);
}
