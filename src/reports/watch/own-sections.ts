import { asText, message, type Text } from '../../i18n/text.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { Table } from '../model.ts';

type OwnKind = 'prefix-withdrawal' | 'gateway-change' | 'path-inflation';
const OWN_KINDS: ReadonlySet<Incident['kind']> = new Set<OwnKind>([
  'prefix-withdrawal',
  'gateway-change',
  'path-inflation',
]);
/** Tables have no more rows. */
const MOST_ROWS = 20;

/** Whether it is about what becomes of the watched networks' own routes. */
export const isOfOwn = (kind: Incident['kind']): boolean => OWN_KINDS.has(kind);

/** What became of the watched networks' own routes. */
export function ownTexts({ kind, entity, routes, scope, shift, feeds, onset, detected }: Incident): Text[] {
  const said = message('watch.why.blind-detected', { detected });
  const voters = feeds.voters.length;
  if (kind === 'prefix-withdrawal')
    return [
      message('watch.why.withdrawn', { network: entity.network!.asn, count: routes.length, onset }),
      said,
    ];
  if (kind === 'path-inflation')
    return [message('watch.why.longer', { count: scope.networks.length, onset, voters }), said];
  return [
    message('watch.why.gateways', { onset, voters }),
    said,
    ...(shift?.hasSettled === true ? [message('watch.why.settled')] : []),
  ];
}

/** Shares and lengths before and after. */
export function shiftTables({ shift }: Incident): Table[] {
  if (!shift) return [];
  const { gateways, upstreams, lengths } = shift;
  return [
    tableOf('gateway', 'share', gateways),
    tableOf('upstream', 'share', upstreams),
    tableOf('network', 'number', lengths),
  ].filter(({ rows }) => rows.length > 0);
}

function tableOf(
  what: 'gateway' | 'upstream' | 'network',
  type: 'share' | 'number',
  rows: readonly { readonly network: NetworkName; readonly before: number; readonly after: number }[],
): Table {
  return {
    kind: 'table',
    columns: [
      { label: message(`watch.column.${what}`), type: 'text' },
      { label: message('watch.column.country'), type: 'text' },
      { label: message('watch.column.before'), type, ...(type === 'number' && { digits: 1 }) },
      { label: message('watch.column.after'), type, ...(type === 'number' && { digits: 1 }) },
    ],
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ network: { asn, name, country }, before, after }) => [
        asText(asn, name ?? undefined),
        country === null ? undefined : { kind: 'country' as const, country },
        before,
        after,
      ]),
    moreRows: Math.max(0, rows.length - MOST_ROWS),
  };
}
