import type { OnFinding } from '../../core/finding.ts';
import { parseWordPrefix, type WordPrefix } from '../text/word-prefix.ts';

/** What a vantage point said, as a line of JSON has it. */
export interface RouteLine {
  /** Unix seconds at the collector. */
  readonly time: number;
  readonly collector: string;
  readonly peer: string;
  /** AS number of the vantage point; 0 where the line does not say it. */
  readonly asn: number;
  readonly announced: readonly WordPrefix[];
  readonly withdrawn: readonly WordPrefix[];
  /** Of what is announced; members of a set come last. */
  readonly path: readonly number[];
  readonly endsInSet: boolean;
  /** Set where the session came up or fell. */
  readonly isUp?: boolean;
}

/** Beyond what the 32 bits of other archives hold, nobody has heard anything. */
const isTime = (seconds: number): boolean => seconds > 0 && seconds < 2 ** 32;

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a line of RIS Live (a message of the WebSocket, with or without its envelope) or of RIPEstat's BGP updates. Undefined for
 * messages that say nothing of routes; for anything else a finding. Never throws on data.
 */
export function readRouteLine(line: string, number: number, onFinding: OnFinding): RouteLine | undefined {
  const value = parsed(line);
  if (value === undefined) {
    onFinding({ code: 'ris-live.no-json', severity: 'lost', facts: {}, line: number });
    return undefined;
  }
  if (typeof value['source_id'] === 'string') return ripeStatLine(value, number, onFinding);
  if (typeof value['type'] === 'string' && value['type'] !== 'ris_message' && isObject(value['data']))
    return undefined;
  const data = isObject(value['data']) ? value['data'] : value;
  return risLiveLine(data, number, onFinding);
}

function risLiveLine(data: Json, line: number, onFinding: OnFinding): RouteLine | undefined {
  const time = Number(data['timestamp']);
  const { peer } = data;
  if (!isTime(time) || typeof peer !== 'string') {
    onFinding({ code: 'ris-live.no-message', severity: 'lost', facts: {}, line });
    return undefined;
  }
  const head = {
    time,
    collector: typeof data['host'] === 'string' ? data['host'].replace(/\.ripe\.net$/, '') : '',
    peer,
    asn: asnOf(data['peer_asn']),
    announced: [],
    withdrawn: [],
    path: [],
    endsInSet: false,
  };
  if (data['type'] === 'RIS_PEER_STATE')
    return { ...head, isUp: data['state'] === 'up' || data['state'] === 'connected' };
  if (data['type'] !== 'UPDATE') return head;
  const announcements = Array.isArray(data['announcements']) ? data['announcements'].filter(isObject) : [];
  return {
    ...head,
    ...pathOf(data['path']),
    announced: announcements.flatMap(({ prefixes }) => prefixesOf(prefixes, line, onFinding)),
    withdrawn: prefixesOf(data['withdrawals'], line, onFinding),
  };
}

/** `source_id` is the number of the collector and the address of the peer, joined by a hyphen. */
function ripeStatLine(value: Json, line: number, onFinding: OnFinding): RouteLine | undefined {
  const time = Date.parse(`${String(value['timestamp'])}Z`) / 1000;
  const [, collector, peer] = /^(\d+)-(.+)$/.exec(String(value['source_id'])) ?? [];
  if (!isTime(time) || peer === undefined) {
    onFinding({ code: 'ris-live.no-message', severity: 'lost', facts: {}, line });
    return undefined;
  }
  const prefixes = prefixesOf([value['prefix']], line, onFinding);
  const { path, endsInSet } = pathOf(value['path']);
  const isAnnounced = value['type'] === 'A';
  return {
    time,
    collector: `rrc${collector.padStart(2, '0')}`,
    peer,
    asn: path[0] ?? 0,
    announced: isAnnounced ? prefixes : [],
    withdrawn: value['type'] === 'W' ? prefixes : [],
    path,
    endsInSet,
  };
}

function parsed(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asnOf(value: unknown): number {
  const asn = Number(value);
  return Number.isInteger(asn) && asn > 0 && asn <= 0xffff_ffff ? asn : 0;
}

/** Numbers in a row; a set is an array among them. */
function pathOf(value: unknown): Pick<RouteLine, 'path' | 'endsInSet'> {
  if (!Array.isArray(value)) return { path: [], endsInSet: false };
  return {
    path: value
      .flat()
      .map(asnOf)
      .filter((asn) => asn > 0),
    endsInSet: Array.isArray(value.at(-1)),
  };
}

function prefixesOf(value: unknown, line: number, onFinding: OnFinding): WordPrefix[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text) => {
    const prefix = parseWordPrefix(String(text));
    if (prefix) return [prefix];
    onFinding({ code: 'ris-live.prefix', severity: 'lost', facts: { prefix: String(text) }, line });
    return [];
  });
}
