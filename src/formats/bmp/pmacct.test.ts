import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { addressText, distinguisherText, prefixText } from '../bgp/address-text.ts';
import { ATTRIBUTE } from '../bgp/attribute-types.ts';
import type { AttributeValue } from '../bgp/attributes.ts';
import { labelledRoutes } from '../bgp/labelled.ts';
import type { BgpMessage } from '../bgp/message.ts';
import type { Prefix } from '../bgp/prefix.ts';
import { endOfRib } from './decode-message.ts';
import { openBmpStream } from './message-stream.ts';
import type { BmpMessage, BmpPeer } from './message.ts';

const CAPTURES = ['200-huawei', '201-cisco', '204-cisco', '205-6wind'];

for (const name of CAPTURES) {
  const capture = `watch/bmp/${name}-00.bmp.gz`;
  const decoded = `watch/bmp/${name.slice(0, 3)}-expected-00.jsonl.gz`;
  test(
    `${name}: peers, routes, paths and ends of tables as pmacct decodes them`,
    needsSharedData(capture, decoded),
    () => {
      const ours: string[] = [];
      const stream = openBmpStream(
        (message) => ours.push(...lines(message)),
        (finding) => assert.fail(JSON.stringify(finding)),
      );
      stream.push(gunzipSync(readFileSync(sharedData(capture))));
      stream.finish();
      const theirs = gunzipSync(readFileSync(sharedData(decoded)))
        .toString()
        .trim()
        .split('\n')
        .map((line) => theirLine(JSON.parse(line) as Record<string, string>))
        .filter((line) => line !== undefined);
      assert.ok(theirs.length > 80);
      assert.deepEqual(withdrawnOnce(ours).map(alike).toSorted(), theirs.map(alike).toSorted());
    },
  );
}

/**
 * Without what pmacct does otherwise: IPv4 next hops in IPv6 form, zeros for none, no distinguisher of labelled routes,
 * AS 0 for the router's own table.
 */
function alike(line: string): string {
  return line
    .replaceAll(' ::ffff:', ' ')
    .replace(/( [12]\/4) 0:\S+/, '$1 ')
    .replace(/AS\d+ Loc-Rib/, 'Loc-Rib')
    .replace(' null ', ' 0.0.0.0 ');
}

/** Without the withdrawals of routes that are withdrawn already, of which pmacct says nothing. */
function withdrawnOnce(lines: readonly string[]): string[] {
  const there = new Set<string>();
  const route = (line: string): string => line.split(' ').slice(1).join(' ');
  const peerOf = (text: string): string => text.split(' ').slice(0, 2).join(' ');
  return lines.filter((line) => {
    const [kind] = line.split(' ');
    if (kind === 'withdraw') return there.delete(route(line));
    // With its session a peer's tables are gone, before and after policy.
    if (kind === 'down') for (const one of there) if (peerOf(one) === peerOf(route(line))) there.delete(one);
    if (kind === 'update') there.add(route(line.replace(/(\/\d+) \S+( [\d ]*)?$/, '$1')));
    return true;
  });
}

/** What pmacct says, in one line; nothing of its own notes. */
function theirLine(said: Record<string, string>): string | undefined {
  const peer = `${said['peer_ip']} AS${said['peer_asn']} ${said['bmp_rib_type']}`;
  switch (said['bmp_msg_type']) {
    case 'init':
      return `init ${said['bmp_init_info_sysname']}|${said['bmp_init_info_sysdescr']}`;
    case 'peer_up':
      return `up ${peer} ${said['rd'] ?? ''} ${said['local_ip']} ${said['local_port']}-${said['remote_port']}`;
    case 'peer_down':
      return `down ${peer} ${said['reason_type']}`;
    case 'route_monitor': {
      const family = `${said['afi']}/${said['safi']}`;
      if (said['log_type'] === 'end-of-rib') return `end ${peer} ${family}`;
      const route = `${peer} ${family} ${said['rd'] ?? ''} ${said['ip_prefix']}`;
      if (said['log_type'] === 'withdraw') return `withdraw ${route}`;
      return `update ${route} ${said['bgp_nexthop']} ${[said['as_path']].flat().join(' ')}`;
    }
    default:
      return undefined;
  }
}

const TABLES = {
  'adj-rib-in-pre-policy': 'Adj-Rib-In Pre-Policy',
  'adj-rib-in-post-policy': 'Adj-Rib-In Post-Policy',
  'adj-rib-out-pre-policy': 'Adj-Rib-Out Pre-Policy',
  'adj-rib-out-post-policy': 'Adj-Rib-Out Post-Policy',
  'loc-rib': 'Loc-Rib',
} as const;

function lines(message: BmpMessage): string[] {
  if (message.kind === 'initiation') {
    const text = (type: number): string => {
      const found = message.information.find((one) => one.type === type);
      return found ? new TextDecoder().decode(found.value) : 'null';
    };
    return [`init ${text(2)}|${text(1)}`];
  }
  if (!('peer' in message)) return [];
  const { peer } = message;
  const who = `${addressText(peer.address)} AS${peer.asn} ${TABLES[peer.rib]}`;
  switch (message.kind) {
    case 'peer-up': {
      const { localAddress, localPort, remotePort } = message;
      return [`up ${who} ${distinguisherOf(peer)} ${addressText(localAddress)} ${localPort}-${remotePort}`];
    }
    case 'peer-down':
      return [`down ${who} ${message.reason}`];
    case 'route-monitoring': {
      const end = endOfRib(message.message);
      if (end) return [`end ${who} ${end}`];
      return routes(message.message, distinguisherOf(peer)).map((line) => line.replace(' ', ` ${who} `));
    }
    default:
      return [];
  }
}

/** Empty for the global instance. */
function distinguisherOf({ distinguisher }: BmpPeer): string {
  const text = distinguisherText(distinguisher);
  return text === '0:0:0' ? '' : text;
}

function routes(message: BgpMessage, ofPeer: string): string[] {
  assert.equal(message.kind, 'update');
  if (message.kind !== 'update') return [];
  const { attributes, announced, withdrawn } = message;
  const found = (type: number): AttributeValue | undefined =>
    attributes.list.find((attribute) => attribute.type === type)?.value;
  const path = found(ATTRIBUTE.asPath);
  const asns = path?.kind === 'path' ? path.segments.flatMap((segment) => segment.asns).join(' ') : '';
  const hop = found(ATTRIBUTE.nextHop);
  const all = [
    ...announced.map((prefix) =>
      update(prefix, '1/1', ofPeer, hop?.kind === 'address' ? hop.address : undefined),
    ),
    ...withdrawn.map((prefix) => `withdraw 1/1 ${ofPeer} ${prefixText(prefix)}`),
  ];
  for (const { type, value } of attributes.list) {
    if (value.kind === 'reach' || value.kind === 'unreach') {
      const family = `${value.family === 4 ? 1 : 2}/${value.safi}`;
      for (const prefix of value.prefixes)
        all.push(
          value.kind === 'reach'
            ? update(prefix, family, ofPeer, value.nextHop)
            : `withdraw ${family} ${ofPeer} ${prefixText(prefix)}`,
        );
    }
    const labelled = value.kind === 'raw' ? labelledRoutes(type, value.bytes) : undefined;
    for (const { prefix, distinguisher } of labelled?.prefixes ?? []) {
      const family = `${labelled!.family === 4 ? 1 : 2}/${labelled!.safi}`;
      const of = distinguisher ? distinguisherText(distinguisher) : ofPeer;
      all.push(
        labelled!.kind === 'labelled-reach'
          ? update(prefix, family, of, labelled!.nextHop)
          : `withdraw ${family} ${of} ${prefixText(prefix)}`,
      );
    }
  }
  return all;

  function update(prefix: Prefix, family: string, of: string, nextHop: Uint8Array | undefined): string {
    return `update ${family} ${of} ${prefixText(prefix)} ${nextHop ? addressText(nextHop.subarray(0, 16)) : null} ${asns}`;
  }
}
