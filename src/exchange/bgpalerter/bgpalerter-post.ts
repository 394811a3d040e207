import type { Incident } from '../../schemas/incident.ts';

/** Channels of BGPalerter's reports, by what happened; those that it does not know are said on the nearest one. */
const CHANNELS: Readonly<Record<Incident['kind'], string>> = {
  'country-outage': 'visibility',
  'region-outage': 'visibility',
  'organisation-outage': 'visibility',
  'network-outage': 'visibility',
  'origin-hijack': 'hijack',
  'forged-path': 'path',
  'new-neighbour': 'path',
  'gateway-change': 'path',
  'path-inflation': 'path',
  'prefix-withdrawal': 'visibility',
  'route-leak': 'path',
  'rpki-invalid': 'rpki',
  'reserved-asn': 'misconfiguration',
  'signal-drop': 'visibility',
  'feed-blindness': 'visibility',
};

/**
 * A revision of an incident in a template that was made for BGPalerter's `reportHTTP`: `${summary}`, `${channel}`, `${type}`, `${earliest}`, `${latest}`, `${prefix}`,
 * `${newprefix}`, `${asn}`, `${neworigin}`, `${description}` and `${peers}` are filled in as its documentation says (docs/context.md of nttgin/BGPalerter),
 * escaped for the inside of a JSON string. What an incident does not have is empty, and so are other names.
 *
 * @example bgpalerterPost('{"text": "${channel}: ${summary}"}', incident)
 */
export function bgpalerterPost(template: string, incident: Incident): string {
  const context = new Map(Object.entries(contextOf(incident)));
  return template.replaceAll(/\$\{([^}]*)\}/g, (_, name: string) =>
    JSON.stringify(context.get(name.trim()) ?? '').slice(1, -1),
  );
}

function contextOf(incident: Incident): Record<string, string> {
  const { kind, state, severity, id, entity, scope, actors, feeds, onset, detected, end, routes } = incident;
  const culprit = actors.attackers[0] ?? actors.leakers[0];
  const prefixes = scope.prefixes.join(', ');
  const about = entity.group?.name ?? scope.networks.map((asn) => `AS${asn}`).join(', ');
  const by = culprit === undefined ? '' : ` by AS${culprit.asn}`;
  return {
    summary: `${kind} ${state} (${severity}): ${about}${by}${prefixes === '' ? '' : `: ${prefixes}`} [${id}]`,
    channel: CHANNELS[kind],
    type: kind,
    earliest: plain(onset),
    latest: plain(end ?? detected),
    prefix: scope.prefixes[0] ?? '',
    newprefix: routes[0]?.prefix ?? '',
    asn: scope.networks.join(', '),
    neworigin: culprit === undefined ? '' : String(culprit.asn),
    description: id,
    peers: String(feeds.voters.length),
  };
}

/** As BGPalerter writes times: `2026-06-16 07:17:00`, UTC. */
const plain = (time: string): string => time.slice(0, 19).replace('T', ' ');
