import { Resolver } from 'node:dns';
import type { Answer, RrsigAnswer } from 'dns-packet';
import { hostName } from '../core/host-name.ts';
import type { AskedName, Unanswered } from '../formats/services/asked-lines.ts';
import { signatureOfFields } from '../formats/services/needed-signature.ts';
import type { BareRecord } from '../formats/services/resolver-lines.ts';
import { askDns, dnsServerOf, rcodeOf, type DnsQuestion, type DnsServer } from './ask-dns.ts';

/** How long a resolver may take for one question, and how often it is asked it. */
const ANSWER_MS = 5000;
const TRIES = 2;
const [NOERROR, NXDOMAIN, REFUSED] = [0, 3, 5];

/** A resolver that is asked one question after the other. */
export interface AskedResolver {
  readonly servers: readonly string[];
  /** All that it says of a name; questions that cannot have an answer any more are not asked. */
  readonly ask: (
    name: string,
  ) => Promise<Pick<AskedName, 'status' | 'records'> & { readonly addresses: readonly string[] }>;
  readonly cancel: () => void;
}

/**
 * The types that are asked for, in this order; a name that is not there, or an alias, is asked for no more than it takes to know. Keys are asked for
 * only where the answer about the zone is signed; they are not kept, but until when their signature holds is.
 */
export const ASKED_TYPES = ['CNAME', 'A', 'AAAA', 'NS', 'SOA', 'MX', 'DNSKEY'] as const;

type AskedType = DnsQuestion['type'];

/**
 * The user's own resolver, or the one at `servers` (`192.0.2.53`, `[2001:db8::53]:5353`).
 *
 * @throws TypeError for what is no address
 */
export function ownResolver(
  servers: readonly string[] | undefined,
  answerMs: number = ANSWER_MS,
): AskedResolver {
  // Node reads the settings of the system, and what people write as an address.
  const settings = new Resolver();
  if (servers !== undefined) settings.setServers(servers);
  const named = settings.getServers();
  const at = named.map(dnsServerOf);
  const stopping = new AbortController();
  return {
    servers: named,
    ask: (name) => askAll((type) => askOne(at, { name, type }, answerMs, stopping.signal), name),
    cancel: () => stopping.abort(),
  };
}

/** Records of an answer, or why there is none. */
type Said = readonly Answer[] | 'NXDOMAIN' | Unanswered;

async function askAll(
  ask: (type: AskedType) => Promise<Said>,
  name: string,
): ReturnType<AskedResolver['ask']> {
  const records: BareRecord[] = [];
  const addresses: string[] = [];
  const found = (status: AskedName['status']) => ({ status, records, addresses });
  let failed: Unanswered | undefined;
  for (const type of ASKED_TYPES) {
    const isSigned = records.some((record) => record.type === 'RRSIG' && record.value.startsWith('SOA '));
    if (type === 'DNSKEY' && !isSigned) break;
    const answer = await ask(type);
    // A resolver that is silent for one question would be for the others too, each for as long.
    if (answer === 'NXDOMAIN' || answer === 'late') return found(answer);
    if (typeof answer === 'string') {
      failed = answer;
      continue;
    }
    const isAlias = records.some((record) => record.type === 'CNAME');
    for (const one of answer) if (one.type === 'A' || one.type === 'AAAA') addresses.push(one.data);
    // What is said of an alias is about another name.
    if (!isAlias) records.push(...answer.flatMap((one) => recordOf(one, name, type) ?? []));
    if (isAlias && type === 'AAAA') break;
  }
  return found(failed ?? 'NOERROR');
}

/** The first of the servers that says what is or that nothing is; in turn, twice. */
async function askOne(
  servers: readonly DnsServer[],
  question: DnsQuestion,
  answerMs: number,
  signal: AbortSignal,
): Promise<Said> {
  let why: Unanswered = 'late';
  for (let turn = 0; turn < TRIES; turn++)
    for (const server of servers) {
      const reply = await askDns(server, question, answerMs, signal);
      if (typeof reply === 'string') {
        why = reply;
        continue;
      }
      const code = rcodeOf(reply);
      if (code === NOERROR) return reply.answers ?? [];
      if (code === NXDOMAIN) return 'NXDOMAIN';
      why = code === REFUSED ? 'refused' : 'failed';
    }
  return why;
}

/** A record of a name of the type that was asked for, or the signature over these; undefined for others. */
function recordOf(answer: Answer, name: string, type: AskedType): BareRecord | undefined {
  if (hostName(answer.name) !== name) return undefined;
  const value = answer.type === 'RRSIG' ? signatureIn(answer, type) : valueOf(answer, type);
  if (value === undefined || !isKept(answer.type)) return undefined;
  const { ttl } = answer as { readonly ttl?: number };
  return { name, type: answer.type, ...(ttl !== undefined && { ttl }), value };
}

function isKept(type: Answer['type']): type is BareRecord['type'] {
  return type !== 'DNSKEY' && (type === 'RRSIG' || ASKED_TYPES.some((one) => one === type));
}

function signatureIn({ data }: RrsigAnswer, type: AskedType): string | undefined {
  if (data.typeCovered !== type) return undefined;
  const { typeCovered, algorithm, labels, originalTTL, expiration, inception, keyTag, signersName } = data;
  return signatureOfFields([
    typeCovered,
    algorithm,
    labels,
    originalTTL,
    expiration,
    inception,
    keyTag,
    signersName,
  ]);
}

function valueOf(answer: Answer, type: AskedType): string | undefined {
  if (answer.type !== type) return undefined;
  switch (answer.type) {
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
      return answer.data;
    case 'MX':
      return `${answer.data.preference ?? 0} ${answer.data.exchange}`;
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data;
      return [mname, rname, serial, refresh, retry, expire, minimum].join(' ');
    }
    default:
      return undefined;
  }
}
