import { hostName } from '../../core/host-name.ts';
import { isNeededSignature, signatureOfFields } from './needed-signature.ts';
import type { BareServices } from './write-services.ts';

/** A record of the DNS without its place in a file. */
export type BareRecord = BareServices['records'][number];

type Json = Readonly<Record<string, unknown>>;

const SECTIONS = new Set(['answers', 'authorities', 'additionals']);
const TYPES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'RRSIG']);
/** What zdns calls the fields of a signature. */
const SIGNATURE_FIELDS = [
  'type_covered',
  'algorithm',
  'labels',
  'original_ttl',
  'expiration',
  'inception',
  'keytag',
  'signer_name',
];
/** Bulk resolvers nest their answers less deep. */
const MOST_DEPTH = 6;

/**
 * The records in a line of JSON that a bulk resolver wrote: those of massdns (`-o J`) and of zdns, wherever answers, authorities and
 * additional records stand in it. Undefined for what is not an object of JSON. Never throws on data.
 */
export function resolverLine(line: string): BareRecord[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isObject(value) ? recordsIn(value, MOST_DEPTH) : undefined;
}

function recordsIn(value: Json, depth: number): BareRecord[] {
  return Object.entries(value).flatMap(([name, inner]): BareRecord[] => {
    if (Array.isArray(inner) && SECTIONS.has(name))
      return inner.flatMap((answer) => (isObject(answer) ? (recordOf(answer) ?? []) : []));
    return depth > 0 && isObject(inner) ? recordsIn(inner, depth - 1) : [];
  });
}

/** `data` of massdns has all of a record as text; zdns has `answer` and beside it what else the type has. */
function recordOf(answer: Json): BareRecord | undefined {
  const { name, type, ttl, data, answer: target, preference, ns, mbox } = answer;
  const owner = typeof name === 'string' ? hostName(name) : undefined;
  if (owner === undefined || typeof type !== 'string' || !TYPES.has(type)) return undefined;
  const seconds = typeof ttl === 'number' && ttl >= 0 && ttl < 2 ** 31 ? { ttl: Math.round(ttl) } : {};
  if (type === 'RRSIG' && data === undefined) {
    const value = signatureOfFields(SIGNATURE_FIELDS.map((part) => answer[part]));
    return value === undefined ? undefined : { name: owner, type, ...seconds, value };
  }
  const given = data ?? target;
  const value =
    type === 'MX' && typeof preference === 'number'
      ? `${preference} ${String(given)}`
      : type === 'SOA' && typeof ns === 'string'
        ? [
            ns,
            mbox,
            ...['serial', 'refresh', 'retry', 'expire', 'min_ttl'].map((part) => answer[part] ?? 0),
          ].join(' ')
        : given;
  if (typeof value !== 'string' || value === '') return undefined;
  if (type === 'RRSIG') {
    const words = value.trim().split(/\s+/);
    return isNeededSignature(words)
      ? { name: owner, type, ...seconds, value: words.slice(0, 8).join(' ') }
      : undefined;
  }
  return { name: owner, type: type as BareRecord['type'], ...seconds, value };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
