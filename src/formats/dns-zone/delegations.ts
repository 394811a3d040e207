import { findingOf } from '../../core/finding.ts';
import { parseIPv4, parseIPv6 } from '../text/ip-text.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import type { TextReader } from '../text/lines.ts';
import { openZone } from './read-zone.ts';

/** An address as its number: 32 bits for IPv4, 128 for IPv6. */
export type HostAddress =
  | { readonly family: 4; readonly value: number; readonly text: string }
  | { readonly family: 6; readonly value: bigint; readonly text: string };

/** Who serves the zones that a zone delegates. */
export interface Delegations {
  /** Servers of each zone, by absolute names in lower case: `ir.` → `a.nic.ir.`, … */
  readonly servers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses that stand in the zone (its own and glue), by the host's absolute name. */
  readonly addresses: ReadonlyMap<string, readonly HostAddress[]>;
  /** Serial of the first SOA; undefined where there is none. */
  readonly serial: number | undefined;
}

/**
 * Reads who serves what from a master file, such as the root zone.
 *
 * Findings: those of `openZone`, and `zone.address` {text}.
 */
export function openDelegations(origin = ''): TextReader<Delegations & WithFindings> {
  const servers = new Map<string, Set<string>>();
  const addresses = new Map<string, HostAddress[]>();
  const own = lineFindings();
  let serial: number | undefined;
  const zone = openZone(({ owner, type, data, nameAt, line }) => {
    if (type === 'NS') gathered(servers, owner, () => new Set<string>()).add(nameAt(0));
    else if (type === 'A' || type === 'AAAA') {
      const address = addressOf(type, data[0]);
      if (address) gathered(addresses, owner, (): HostAddress[] => []).push(address);
      else own.add(findingOf('zone.address', 'lost', { text: data[0] }, line));
    } else if (type === 'SOA' && /^\d{1,10}$/.test(data[2] ?? '')) serial ??= Number(data[2]);
  }, origin);
  return {
    push: (chunk) => zone.push(chunk),
    finish() {
      const found = zone.finish();
      const mine = own.found();
      return {
        servers,
        addresses,
        serial,
        findings: [...found.findings, ...mine.findings],
        findingCounts: { ...found.findingCounts, ...mine.findingCounts },
        lostCount: found.lostCount + mine.lostCount,
        lostLines: found.lostLines + mine.lostCount,
      };
    },
  };
}

function gathered<Key, Value>(map: Map<Key, Value>, key: Key, begin: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = begin();
  map.set(key, value);
  return value;
}

function addressOf(type: 'A' | 'AAAA', text: string): HostAddress | undefined {
  if (type === 'A') {
    const value = parseIPv4(text);
    return Number.isNaN(value) ? undefined : { family: 4, value, text };
  }
  const value = parseIPv6(text);
  return value === undefined ? undefined : { family: 6, value, text };
}
