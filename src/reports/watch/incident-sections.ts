import { orNaN } from '../../core/missing.ts';
import { asText, literalText, message, nameText, type Text } from '../../i18n/text.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import { ROUTE_TAGS, type Incident } from '../../schemas/incident.ts';
import type { WatchedPlane } from '../../schemas/watch-answer.ts';
import { isOfOwn, ownTexts, shiftTables } from './own-sections.ts';
import type { Column, Block, LineChart, Section, Table } from '../model.ts';

/** Tables have no more rows. */
export const MOST_ROWS = 100;

/** Which vantage point it is, and how it is. */
export const FEED_COLUMNS: readonly Column[] = [
  { label: message('watch.column.network'), type: 'asn' },
  { label: message('watch.column.peer'), type: 'literal' },
  { label: message('watch.column.collector'), type: 'literal' },
  { label: message('watch.column.state'), type: 'text' },
];
const HOUR = 3600;
/** Of a hash, to tell it from others by eye. */
const HASH_CHARACTERS = 12;
/** There is nothing to say, and nothing is missing. */
export const NOT_ANY = nameText('–');

export function planeText({ plane }: Pick<WatchedPlane, 'plane'>): Text {
  return message(`assess.plane.${plane}`);
}

const GRAVITY = { critical: 0, high: 1, medium: 2, minor: 3 } as const;

export function gravestFirst(incidents: readonly Incident[]): Incident[] {
  return incidents.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

export function networkText({ asn, name }: NetworkName): Text {
  return asText(asn, name ?? undefined);
}

/** What it is about: the network that announces or leaks what is not its own, else the one whose routes they are. */
export function networkOf({ entity, actors, signal }: Incident): Text | undefined {
  if (entity.collector !== null) return nameText(entity.collector);
  if (signal) return nameText(`${signal.entity}, ${signal.name}`);
  if (entity.group !== null) return nameText(entity.group.name);
  const network = actors.attackers[0] ?? actors.leakers[0] ?? entity.network;
  if (network) return networkText(network);
  return entity.country === null ? undefined : { kind: 'country', country: entity.country };
}

/** Its kind, and whether it was announced. */
function kindText({ kind, expected }: Incident): Text {
  const label = message(`watch.kind.${kind}`);
  return expected === null ? label : message('watch.expected', { label });
}

export function incidentTable(incidents: readonly Incident[]): Section {
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.kind'), type: 'text' },
      { label: message('watch.column.whose'), type: 'text' },
      { label: message('watch.column.from'), type: 'date' },
      { label: message('watch.column.until'), type: 'date' },
      { label: message('watch.column.severity'), type: 'text' },
      { label: message('watch.column.confidence'), type: 'text' },
      { label: message('watch.column.lost'), type: 'share' },
      { label: message('watch.column.prefixes'), type: 'number' },
    ],
    rows: incidents
      .slice(0, MOST_ROWS)
      .map((incident) => [
        kindText(incident),
        networkOf(incident),
        incident.onset,
        incident.end ?? message(`watch.state.${incident.state}`),
        message(`watch.severity.${incident.severity}`),
        message(`watch.level.${incident.confidence.level}`),
        incident.curve?.depth ?? NOT_ANY,
        incident.scope.prefixes.length,
      ]),
    moreRows: Math.max(0, incidents.length - MOST_ROWS),
  };
  return { id: 'incidents', title: message('watch.section.incidents'), blocks: [table] };
}

/** Its kind, and what it is about. */
export function incidentTitle(incident: Incident): Text {
  const network = networkOf(incident);
  const label = message(`watch.kind.${incident.kind}`);
  return network ? message('common.labelled', { label, text: network }) : label;
}

/** Why it is an incident: rule and values, who saw it, and the messages behind it. */
export function whySection(incident: Incident): Section {
  const { id, kind, parent, end, curve, routes, signal, expected, provenance } = incident;
  const items: Text[] = [
    ...(signal && curve
      ? signalTexts(incident, signal, curve)
      : curve
        ? outageTexts(incident, curve)
        : kind === 'feed-blindness'
          ? blindnessTexts(incident)
          : isOfOwn(kind)
            ? ownTexts(incident)
            : routeTexts(incident)),
    ...(end === null ? [message('watch.why.open')] : []),
    ...(expected === null
      ? []
      : [
          message('watch.why.expected', expected),
          ...(expected.hasOverrun ? [message('watch.why.overrun')] : []),
        ]),
    ...(parent === null ? [] : [message('watch.why.parent', { incident: parent })]),
    ...scopeTexts(incident.scope),
    message('watch.why.cause'),
    message('watch.why.provenance', {
      snapshot: provenance.snapshot.slice(0, HASH_CHARACTERS),
      settings: provenance.settings.slice(0, HASH_CHARACTERS),
    }),
  ];
  return {
    id,
    title: incidentTitle(incident),
    blocks: [
      { kind: 'list', items },
      ...(curve ? [curveChart(incident, curve)] : []),
      ...(routes.length > 0 ? [routeTable(incident)] : []),
      ...shiftTables(incident),
      ...evidenceBlocks(incident),
    ],
  };
}

/** Addresses and users that are concerned. */
function scopeTexts({ addresses, networks, people }: Incident['scope']): Text[] {
  return [
    ...(addresses && addresses.ipv4 > 0 ? [message('watch.why.addresses', { count: addresses.ipv4 })] : []),
    ...(addresses && addresses.ipv6 > 0 ? [message('watch.why.sites', { count: addresses.ipv6 })] : []),
    ...(networks.length === 0
      ? []
      : people === null
        ? [message('watch.why.people-unknown')]
        : [message('watch.why.people', { count: people })]),
  ];
}

function outageTexts(
  { onset, detected, confirmed, feeds }: Incident,
  curve: NonNullable<Incident['curve']>,
): Text[] {
  const { depth, recoveredTo95At } = curve;
  return [
    message('watch.why.outage', { onset, depth }),
    confirmed === null
      ? message('watch.why.suspected', { detected })
      : message('watch.why.confirmed', { detected, confirmed }),
    ...(recoveredTo95At === null ? [] : [message('watch.why.recovered', { time: recoveredTo95At })]),
    message('watch.why.voters', {
      voters: feeds.voters.length,
      blind: feeds.blind.length,
      agreement: orNaN(feeds.agreement),
    }),
  ];
}

function signalTexts(
  { onset, detected }: Incident,
  { entity, name }: NonNullable<Incident['signal']>,
  { depth, recoveredTo95At }: NonNullable<Incident['curve']>,
): Text[] {
  return [
    message('watch.why.signal', { entity, signal: name, onset, depth }),
    message('watch.why.signal-detected', { detected }),
    ...(recoveredTo95At === null ? [] : [message('watch.why.recovered', { time: recoveredTo95At })]),
  ];
}

function blindnessTexts({ entity, feeds, onset, detected, severity }: Incident): Text[] {
  const { blind, voters } = feeds;
  return [
    message('watch.why.blind', {
      collector: entity.collector ?? '',
      count: blind.length,
      networks: blind.map(({ asn }) => asText(asn)),
      onset,
    }),
    message('watch.why.blind-detected', { detected }),
    severity === 'high'
      ? message('watch.why.blind-cannot-tell', { voters: voters.length })
      : message('watch.why.blind-left', { voters: voters.length }),
  ];
}

function routeTexts(incident: Incident): Text[] {
  const { routes, confidence } = incident;
  const reasons = ROUTE_TAGS.filter((tag) => confidence.tags.includes(tag)).map((tag) =>
    message('watch.why.tag', {
      reason: message(`watch.tag.${tag}`),
      count: routes.filter(({ tags }) => tags.includes(tag)).length,
    }),
  );
  return [whatHappened(incident), ...reasons];
}

function whatHappened({ kind, actors, entity, routes, confidence }: Incident): Text {
  const count = routes.length;
  const [victims, upstreams] = [actors.victims, actors.upstreams].map((list) => list.map(networkText));
  switch (kind) {
    case 'route-leak':
      return message('watch.why.leak', {
        leaker: actors.leakers[0].asn,
        count,
        upstreams,
        confidence: confidence.score,
      });
    case 'forged-path':
      return message('watch.why.forged', { attacker: actors.attackers[0].asn, count, victims });
    case 'new-neighbour':
      return message('watch.why.neighbour', { neighbour: actors.upstreams[0].asn, count, victims });
    case 'rpki-invalid':
      return message('watch.why.invalid', { network: entity.network!.asn, count });
    case 'reserved-asn':
      return message('watch.why.reserved', { network: entity.network!.asn, count, numbers: upstreams });
    default:
      return message('watch.why.hijack', { attacker: actors.attackers[0].asn, count, victims, upstreams });
  }
}

function curveChart(
  { onset, signal }: Incident,
  { unit, points, baseline }: NonNullable<Incident['curve']>,
): LineChart {
  const start = Date.parse(onset) / 1000;
  const measured = points.map(([time, value]) => [(time - start) / HOUR, orNaN(value)] as const);
  // Until it began it was as usual; without that the curve is a line with a spike at its end.
  const [first, last] = [measured[0]?.[0] ?? 0, measured.at(-1)?.[0] ?? 0];
  const margin = Math.max(1 / 12, (last - first) / 10);
  const [before, after] = [Math.min(first, 0) - margin, last + margin];
  return {
    kind: 'lines',
    title: signal
      ? message('watch.chart.signal', { entity: signal.entity, signal: signal.name })
      : message('watch.chart.visible', { unit }),
    x: { label: message('watch.chart.time'), type: 'time', start: onset },
    y: {
      label: signal ? nameText(signal.name) : message('watch.section.visibility'),
      type: 'number',
      min: 0,
      max: Math.max(baseline, ...points.map(([, value]) => value ?? 0)),
    },
    series: [
      {
        label: signal ? nameText(signal.name) : message('watch.section.visibility'),
        points: [[before, baseline], ...measured],
        step: true,
        strong: true,
      },
      {
        label: message('watch.column.usual'),
        points: [
          [before, baseline],
          [after, baseline],
        ],
      },
    ],
  };
}

function routeTable({ routes }: Incident): Table {
  const isShared = routes.some(({ share }) => share !== null);
  const areJudged = routes.some(({ rpki }) => (rpki?.last.origin ?? null) !== null);
  const areHijacked = routes.some(({ kind }) => kind !== null);
  return {
    kind: 'table',
    columns: [
      { label: message('watch.column.prefix'), type: 'prefix' },
      ...(areHijacked ? [{ label: message('watch.column.kind'), type: 'text' as const }] : []),
      { label: message('watch.column.from'), type: 'date' },
      { label: message('watch.column.until'), type: 'date' },
      { label: message('watch.column.most'), type: 'number' },
      ...(isShared ? [{ label: message('watch.column.reached'), type: 'share' as const, digits: 0 }] : []),
      ...(areJudged ? [{ label: literalText('RPKI'), type: 'text' as const }] : []),
    ],
    rows: routes
      .slice(0, MOST_ROWS)
      .map(({ prefix, kind, first, end, peak, share, rpki }) => [
        prefix,
        ...(kind === null ? [] : [message(`watch.route.${kind}`)]),
        first,
        end,
        peak,
        ...(isShared ? [share ?? NOT_ANY] : []),
        ...(areJudged ? [rpkiText(rpki)] : []),
      ]),
    moreRows: Math.max(0, routes.length - MOST_ROWS),
  };
}

/** What RPKI says of the announcement, and what it said at first where that was something else. */
function rpkiText(rpki: Incident['routes'][number]['rpki']): Text {
  if (!rpki || rpki.last.origin === null) return NOT_ANY;
  const last = message(`watch.validity.${rpki.last.origin}`);
  const { origin: first } = rpki.first;
  return first === null || first === rpki.last.origin
    ? last
    : message('watch.validity.then', { first: message(`watch.validity.${first}`), last });
}

function evidenceBlocks({ evidence, evidenceTotal }: Incident): Block[] {
  if (evidence.length === 0) return [];
  return [
    {
      kind: 'why',
      blocks: [
        { kind: 'paragraph', texts: [message('watch.why.evidence', { count: evidenceTotal })] },
        {
          kind: 'table',
          columns: [
            { label: message('watch.column.time'), type: 'date' },
            { label: message('watch.column.source'), type: 'literal' },
            { label: message('watch.column.offset'), type: 'number' },
            { label: literalText('SHA-256'), type: 'literal' },
          ],
          rows: evidence.map(({ time, source, offset, sha256 }) => [time, source, offset, sha256]),
        },
      ],
    },
  ];
}
