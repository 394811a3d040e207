import { namesAbove } from '../../core/host-name.ts';
import { nameInRecord } from '../../core/record-name.ts';
import type { BareRecord } from './resolver-lines.ts';

/** Why a question has no answer: the resolver did not give one, or not in time. */
export type Unanswered = 'refused' | 'failed' | 'late';

/** What a resolver said of one name, as a line of `answers.jsonl`: JSON in the form of massdns (`-o J`). */
export interface AskedName {
  readonly name: string;
  /** NXDOMAIN: there is no such name; the last of what went wrong otherwise. */
  readonly status: 'NOERROR' | 'NXDOMAIN' | Unanswered;
  readonly records: readonly BareRecord[];
  /** How the TLS handshake went; undefined where none was asked for. */
  readonly handshake: 'shown' | 'none' | undefined;
  /** When it was asked, ISO 8601. */
  readonly at: string;
  readonly resolver: string;
}

export function encodeAsked({ name, status, records, handshake, at, resolver }: AskedName): string {
  const answers = records.map(({ name: owner, type, ttl, value }) => ({
    name: owner,
    type,
    class: 'IN',
    ...(ttl !== undefined && { ttl }),
    data: value,
  }));
  const line = { name, class: 'IN', status, data: { answers }, resolver, timestamp: at };
  return `${JSON.stringify(handshake === undefined ? line : { ...line, handshake })}\n`;
}

/** What `encodeAsked` wrote of one name; undefined for a line that is none. Never throws on data. */
export function decodeAsked(
  line: string,
): Pick<AskedName, 'name' | 'status' | 'records' | 'handshake'> | undefined {
  try {
    const { name, status, data, handshake } = JSON.parse(line) as {
      readonly name?: unknown;
      readonly status?: AskedName['status'];
      readonly data?: {
        readonly answers?: readonly { name: string; type: BareRecord['type']; data: string }[];
      };
      readonly handshake?: AskedName['handshake'];
    };
    if (typeof name !== 'string' || status === undefined || !Array.isArray(data?.answers)) return undefined;
    const records = data.answers.map((one) => ({ name: one.name, type: one.type, value: String(one.data) }));
    return { name, status, records, handshake };
  } catch {
    return undefined;
  }
}

/** Whether a name need not be asked again. */
export function isSettled(
  { status, handshake }: Pick<AskedName, 'status' | 'handshake'>,
  withCertificates: boolean,
): boolean {
  if (status === 'NXDOMAIN') return true;
  return status === 'NOERROR' && (!withCertificates || handshake !== undefined);
}

/** Names that those asked rest on and that nobody asked about: zones above them, servers, exchangers, aliases. Zones first, from the root down. */
export function namesBehind(asked: readonly Pick<AskedName, 'name' | 'status' | 'records'>[]): string[] {
  const known = new Set(asked.map(({ name }) => name));
  const behind = new Set<string>();
  for (const { name, status, records } of asked) {
    if (status === 'NXDOMAIN') continue;
    for (const above of namesAbove(name)) behind.add(above);
    for (const record of records) {
      const target = ['NS', 'MX', 'CNAME', 'SOA'].includes(record.type) ? nameInRecord(record) : undefined;
      if (target !== undefined && target !== '.') behind.add(target);
    }
  }
  const depth = (name: string): number => (name === '.' ? 0 : name.split('.').length);
  return [...behind]
    .filter((name) => !known.has(name) && !name.includes('*'))
    .sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1));
}
