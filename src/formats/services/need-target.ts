import { hostName } from '../../core/host-name.ts';
import type { NeedTarget } from '../../schemas/services-folder.ts';
import { parseIPv4, parseIPv6 } from '../text/ip-text.ts';

/** Reads a target as people write it: `AS64500`, `192.0.2.1`, `www.example.org`; what has no dot is a thing. */
export function needTarget(text: string): NeedTarget {
  const asn = /^AS(\d{1,10})$/i.exec(text)?.[1];
  if (asn !== undefined && Number(asn) >= 1 && Number(asn) <= 0xffff_ffff)
    return { kind: 'network', asn: Number(asn) };
  if (isAddress(text)) return { kind: 'address', text };
  const host = text.includes('.') || /[^ -~]/.test(text) ? hostName(text) : undefined;
  return host === undefined ? { kind: 'thing', text } : { kind: 'host', host };
}

/** A host as a target that reads as this host again: what has no dot of its own ends with that of the root. */
export function hostTarget(host: string): string {
  const read = needTarget(host);
  return read.kind === 'host' && read.host === host ? host : `${host}.`;
}

/** Whether a text is an IPv4 or IPv6 address. */
function isAddress(text: string): boolean {
  return !Number.isNaN(parseIPv4(text)) || parseIPv6(text) !== undefined;
}
