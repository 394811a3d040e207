import type { Finding } from '../../core/finding.ts';
import { ATTRIBUTE } from '../bgp/attribute-types.ts';
import { labelledRoutes } from '../bgp/labelled.ts';
import type { BgpMessage } from '../bgp/message.ts';
import { endOfRib } from './decode-message.ts';
import { sessionKey, type BmpMessage } from './message.ts';

/** What a router sent, in numbers. */
export interface BmpSummary {
  /** Unix seconds of the router's clock, earliest and latest; NaN where no message says. */
  from: number;
  to: number;
  peers: number;
  peerUps: number;
  peerDowns: number;
  updates: number;
  announced: number;
  withdrawn: number;
  endsOfRib: number;
  statistics: number;
  otherMessages: number;
  /** Findings by code. */
  findings: Record<string, number>;
}

/** Counts what it is handed. */
export function createBmpSummary(): {
  readonly message: (message: BmpMessage) => void;
  readonly finding: (finding: Finding) => void;
  readonly summary: () => BmpSummary;
} {
  const peers = new Set<string>();
  const counts: BmpSummary = {
    from: Number.NaN,
    to: Number.NaN,
    peers: 0,
    peerUps: 0,
    peerDowns: 0,
    updates: 0,
    announced: 0,
    withdrawn: 0,
    endsOfRib: 0,
    statistics: 0,
    otherMessages: 0,
    findings: {},
  };

  return {
    message(message) {
      if ('peer' in message) {
        peers.add(sessionKey(message.peer));
        const { seconds } = message.peer;
        if (seconds > 0 && !(seconds >= counts.from)) counts.from = seconds;
        if (seconds > 0 && !(seconds <= counts.to)) counts.to = seconds;
      }
      if (message.kind === 'peer-up') counts.peerUps++;
      else if (message.kind === 'peer-down') counts.peerDowns++;
      else if (message.kind === 'statistics') counts.statistics++;
      else if (message.kind !== 'route-monitoring') counts.otherMessages++;
      else if (endOfRib(message.message)) counts.endsOfRib++;
      else {
        const { announced, withdrawn } = routesIn(message.message);
        counts.updates++;
        counts.announced += announced;
        counts.withdrawn += withdrawn;
      }
    },
    finding({ code }) {
      counts.findings[code] = (counts.findings[code] ?? 0) + 1;
    },
    summary: () => ({ ...counts, peers: peers.size }),
  };
}

/** How many prefixes a message announces and withdraws, of any family that is read. */
function routesIn(message: BgpMessage): { readonly announced: number; readonly withdrawn: number } {
  if (message.kind !== 'update') return { announced: 0, withdrawn: 0 };
  let announced = message.announced.length;
  let withdrawn = message.withdrawn.length;
  for (const { type, value } of message.attributes.list) {
    const { prefixes = [] } =
      value.kind === 'reach' || value.kind === 'unreach'
        ? value
        : ((value.kind === 'raw' ? labelledRoutes(type, value.bytes) : undefined) ?? {});
    if (type === ATTRIBUTE.mpReach) announced += prefixes.length;
    else withdrawn += prefixes.length;
  }
  return { announced, withdrawn };
}
