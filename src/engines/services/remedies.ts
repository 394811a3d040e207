import { namesAbove } from '../../core/host-name.ts';
import { nameInRecord } from '../../core/record-name.ts';
import { signatureOf } from '../../core/signature-record.ts';
import { mayNeedService, type DnsRecord } from '../../schemas/services-folder.ts';
import { ROOT_COPY } from './name-graph.ts';
import { serviceGraph, type NamedServices, type TargetedNeed } from './service-graph.ts';
import { LONGER_HOURS, zoneTimes } from './zone-times.ts';

/** What would keep services: something that stands at home beside what stands elsewhere. */
export type Remedy =
  /** Every resolver of the country holds the root zone (RFC 8806). */
  | { readonly kind: 'root-copy' }
  /** One more name server of a zone, at home. */
  | { readonly kind: 'secondary'; readonly zone: string }
  /** Copies of a zone, its secondaries', answer for 1,000 hours without its primary. */
  | { readonly kind: 'expiry'; readonly zone: string }
  /** Signatures of a zone that hold for 1,000 hours from hour 0. */
  | { readonly kind: 'signature'; readonly zone: string }
  /** A copy at home of what is at a target. */
  | { readonly kind: 'mirror'; readonly target: string }
  /** An issuer at home beside another. */
  | { readonly kind: 'issuer'; readonly issuer: string; readonly certificates: readonly number[] };

/** Tables to which remedies are added. */
export interface RemedyTables extends NamedServices {
  readonly records: readonly DnsRecord[];
}

const HOUR_MS = 3_600_000;

/** What can have a copy at home that people use in its place. */
const MIRRORED: ReadonlySet<string> = new Set([
  'address',
  'cdn',
  'login',
  'payment',
  'time',
  'mail',
] satisfies TargetedNeed['layer'][]);

/**
 * The remedies that concern services: a copy of the root; for each zone that holds a name they need, other countries' and common
 * top-level domains left out, a secondary, and a longer expiry and longer signatures where those that are known end sooner; a mirror of each address or host that they cannot do without; an issuer beside each that their certificates have.
 *
 * @param topLevel last labels of the country's own domains, such as `ir`
 * @param start hour 0 in milliseconds since 1970
 */
export function remediesFor(tables: RemedyTables, topLevel: readonly string[], start: number): Remedy[] {
  const zones = new Set(tables.records.flatMap(({ name, type }) => (type === 'NS' ? [name] : [])));
  const targets = tables.needs.flatMap(({ of }) => (of.kind === 'host' ? [of.host] : []));
  const named = new Set(targets.flatMap((host) => [host, ...namesAbove(host)]));
  const ownZones = [...named]
    .filter((zone) => zones.has(zone) && zone !== '.' && (zone.includes('.') || topLevel.includes(zone)))
    .sort();
  const times = zoneTimes(tables.records, start);
  const mirrored = new Set(tables.needs.flatMap((need) => (canMirror(need, tables) ? [need.target] : [])));
  return [
    ...(zones.has('.') ? [{ kind: 'root-copy' as const }] : []),
    ...ownZones.map((zone): Remedy => ({ kind: 'secondary', zone })),
    ...ownZones.flatMap((zone): Remedy[] =>
      (times.get(zone)?.expireHours ?? NaN) < LONGER_HOURS ? [{ kind: 'expiry', zone }] : [],
    ),
    ...ownZones.flatMap((zone): Remedy[] =>
      (times.get(zone)?.signedUntil ?? NaN) < start + LONGER_HOURS * HOUR_MS
        ? [{ kind: 'signature', zone }]
        : [],
    ),
    ...[...mirrored].sort().map((target): Remedy => ({ kind: 'mirror', target })),
    ...issuersOf(tables),
  ];
}

function canMirror(need: TargetedNeed, { services }: RemedyTables): boolean {
  const { layer, of, target } = need;
  return (
    need.need !== 'degrades' &&
    MIRRORED.has(layer) &&
    (of.kind === 'host' || of.kind === 'address') &&
    !(mayNeedService(need) && services.some(({ id }) => id === target))
  );
}

/** Issuers of the certificates that services need; one without a name stands for its certificate alone. */
function issuersOf(tables: RemedyTables): Remedy[] {
  const held = [...serviceGraph(tables).leaves.values()].flatMap((leaf) =>
    leaf.kind === 'certificate' ? [leaf.certificate] : [],
  );
  const byIssuer = new Map<string, number[]>();
  for (const at of [...new Set(held)].sort((one, other) => one - other)) {
    const { issuer, id } = tables.certificates[at];
    byIssuer.set(issuer ?? id, [...(byIssuer.get(issuer ?? id) ?? []), at]);
  }
  return [...byIssuer]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([issuer, certificates]) => ({ kind: 'issuer', issuer, certificates }));
}

/** The address at which a remedy stands in the tables, in their order; everyone who asks holds a copy of the root. */
export function placeOfRemedy({ kind }: Remedy, at: number): string {
  return kind === 'root-copy' ? ROOT_COPY : `remedy ${at}`;
}

/**
 * The tables with all remedies in them, each at a place of its own: while that place is not reached, nothing is as if it were not there. An
 * issuer at home, a longer expiry and longer signatures are no rows: who computes hours renews certificates, and lets copies and signatures last.
 */
export function remediedTables(tables: RemedyTables, remedies: readonly Remedy[]): RemedyTables {
  const at = { file: '', line: 0 };
  const records = [...tables.records];
  const places = new Map<string, string>();
  for (const [index, remedy] of remedies.entries()) {
    const place = placeOfRemedy(remedy, index);
    if (remedy.kind === 'mirror') places.set(remedy.target, place);
    if (remedy.kind !== 'secondary' && remedy.kind !== 'root-copy') continue;
    const zone = remedy.kind === 'secondary' ? remedy.zone : '.';
    const server = zone === '.' ? ROOT_COPY : `_remedy-${index}.${zone}`;
    records.push({ name: server, type: 'A', ttl: 0, value: place, ...at });
    records.push({ name: zone, type: 'NS', ttl: 0, value: server, ...at });
  }
  const needs = tables.needs.flatMap((need, index): TargetedNeed[] => {
    const place = places.get(need.target);
    if (place === undefined || !canMirror(need, tables)) return [need];
    const group = need.group ?? `remedied ${index}`;
    // Not an address: certificates are renewed from where the service stands, not from its copy.
    const copy = { ...need, group, layer: 'cdn' as const, target: place };
    return [
      { ...need, group },
      { ...copy, of: { kind: 'address', text: place }, hours: undefined },
    ];
  });
  return { ...tables, records, needs };
}

/**
 * The tables as somebody would have them who takes some remedies: with them in, each at its place, and with longer times in the records of their
 * zones. An issuer at home is no row.
 *
 * @param start hour 0 in milliseconds since 1970
 */
export function takenTables(tables: RemedyTables, taken: readonly Remedy[], start: number): RemedyTables {
  const zonesOf = (kind: Remedy['kind']): ReadonlySet<string> =>
    new Set(taken.flatMap((remedy) => (remedy.kind === kind && 'zone' in remedy ? [remedy.zone] : [])));
  const [expiring, signing] = [zonesOf('expiry'), zonesOf('signature')];
  const until = start + LONGER_HOURS * HOUR_MS;
  const records = tables.records.map((record) => {
    const words = record.value.trim().split(/\s+/);
    if (record.type === 'SOA' && expiring.has(record.name))
      return {
        ...record,
        value: words.with(5, String(Math.max(Number(words[5]), LONGER_HOURS * 3600))).join(' '),
      };
    const signature = record.type === 'RRSIG' ? signatureOf(record.value) : undefined;
    if (signature === undefined || !signing.has(signature.signer)) return record;
    const [end, begin] = [Math.max(signature.until, until), Math.min(Math.max(0, signature.from), start)];
    return {
      ...record,
      value: words
        .with(4, String(end / 1000))
        .with(5, String(Math.floor(begin / 1000)))
        .join(' '),
    };
  });
  return remediedTables({ ...tables, records }, taken);
}

/** Records without those of names on no way to a question: a root zone has thousands. Nothing that is known to hold changes by it. */
export function neededRecords(records: readonly DnsRecord[], hosts: Iterable<string>): DnsRecord[] {
  const byName = new Map<string, DnsRecord[]>();
  for (const record of records) byName.set(record.name, [...(byName.get(record.name) ?? []), record]);
  const needed = new Set<string>();
  const waiting = [...hosts];
  for (let host = waiting.pop(); host !== undefined; host = waiting.pop()) {
    for (const name of [host, ...namesAbove(host)]) {
      if (needed.has(name)) continue;
      needed.add(name);
      for (const record of byName.get(name) ?? []) {
        const target = ['NS', 'CNAME', 'MX'].includes(record.type) ? nameInRecord(record) : undefined;
        if (target !== undefined) waiting.push(target);
      }
    }
  }
  return records.filter(({ name }) => needed.has(name));
}
