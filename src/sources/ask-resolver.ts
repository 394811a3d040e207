import { Resolver } from 'node:dns/promises';
import type { AskedName, Unanswered } from '../formats/services/asked-lines.ts';
import type { BareRecord } from '../formats/services/resolver-lines.ts';

/** How long a resolver may take for one question, and how often it is asked it. */
const ANSWER_MS = 5000;
const TRIES = 2;

/** A resolver that is asked one question after the other. */
export interface AskedResolver {
  readonly servers: readonly string[];
  /** All that it says of a name; questions that cannot have an answer any more are not asked. */
  readonly ask: (
    name: string,
  ) => Promise<Pick<AskedName, 'status' | 'records'> & { readonly addresses: readonly string[] }>;
  readonly cancel: () => void;
}

/** The types that are asked for, in this order; a name that is not there, or an alias, is asked for no more than it takes to know. */
export const ASKED_TYPES = ['CNAME', 'A', 'AAAA', 'NS', 'SOA', 'MX'] as const;

/**
 * The user's own resolver, or the one at `servers` (`192.0.2.53`, `[2001:db8::53]:5353`).
 *
 * @throws TypeError for what is no address
 */
export function ownResolver(
  servers: readonly string[] | undefined,
  answerMs: number = ANSWER_MS,
): AskedResolver {
  const resolver = new Resolver({ timeout: answerMs, tries: TRIES });
  if (servers !== undefined) resolver.setServers(servers);
  return {
    servers: resolver.getServers(),
    ask: (name) => askAll(resolver, name),
    cancel: () => resolver.cancel(),
  };
}

async function askAll(resolver: Resolver, name: string): ReturnType<AskedResolver['ask']> {
  const records: BareRecord[] = [];
  const addresses: string[] = [];
  const found = (status: AskedName['status']) => ({ status, records, addresses });
  let failed: Unanswered | undefined;
  for (const type of ASKED_TYPES) {
    const answer = await askOne(resolver, name, type);
    // A resolver that is silent for one question would be for the others too, each for as long.
    if (answer === 'NXDOMAIN' || answer === 'late') return found(answer);
    if (typeof answer === 'string') {
      failed = answer;
      continue;
    }
    const isAlias = records.some((record) => record.type === 'CNAME');
    if (type === 'A' || type === 'AAAA') addresses.push(...answer.map(({ value }) => value));
    // Addresses of an alias are those of another name.
    if (!isAlias) records.push(...answer);
    if (isAlias && type === 'AAAA') break;
  }
  return found(failed ?? 'NOERROR');
}

async function askOne(
  resolver: Resolver,
  name: string,
  type: (typeof ASKED_TYPES)[number],
): Promise<readonly BareRecord[] | 'NXDOMAIN' | Unanswered> {
  try {
    return await recordsOf(resolver, name, type);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENODATA') return [];
    if (code === 'ENOTFOUND') return 'NXDOMAIN';
    if (code === 'ECANCELLED') throw error;
    return code === 'ETIMEOUT'
      ? 'late'
      : code === 'EREFUSED' || code === 'ECONNREFUSED'
        ? 'refused'
        : 'failed';
  }
}

async function recordsOf(
  resolver: Resolver,
  name: string,
  type: (typeof ASKED_TYPES)[number],
): Promise<BareRecord[]> {
  switch (type) {
    case 'A':
      return (await resolver.resolve4(name, { ttl: true })).map(({ address, ttl }) => ({
        name,
        type,
        ttl,
        value: address,
      }));
    case 'AAAA':
      return (await resolver.resolve6(name, { ttl: true })).map(({ address, ttl }) => ({
        name,
        type,
        ttl,
        value: address,
      }));
    case 'CNAME':
      return (await resolver.resolveCname(name)).map((value) => ({ name, type, value }));
    case 'NS':
      return (await resolver.resolveNs(name)).map((value) => ({ name, type, value }));
    case 'MX':
      return (await resolver.resolveMx(name)).map(({ priority, exchange }) => ({
        name,
        type,
        value: `${priority} ${exchange === '' ? '.' : exchange}`,
      }));
    case 'SOA':
  }
  const { nsname, hostmaster, serial, refresh, retry, expire, minttl } = await resolver.resolveSoa(name);
  return [{ name, type, value: [nsname, hostmaster, serial, refresh, retry, expire, minttl].join(' ') }];
}
