import { orNaN } from '../../core/missing.ts';
import { findingText } from '../../i18n/coded-text.ts';
import { asText, literalText, message, nameText, type Text } from '../../i18n/text.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import { ROUTE_TAGS, type Incident } from '../../schemas/incident.ts';
import type { WatchReplayAnswer, WatchedPlane } from '../../schemas/watch-answer.ts';
import type { Block, LineChart, Report, Section, Table } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

/** So many incidents have a section of their own, the gravest first; the table has all. */
const EXPLAINED = 20;
const MOST_ROWS = 100;
const HOUR = 3600;
/** There is nothing to say, and nothing is missing. */
const NONE = nameText('–');

/** What happened to the routes of a country or of some networks. */
export function watchReplayReport(answer: WatchReplayAnswer, asked: Asked): Report {
  const { country, networks, from, to, notices } = answer;
  return {
    id: `watch-${country ?? `${networks}-networks`}`,
    title:
      country === null
        ? message('watch.title.networks', { count: networks })
        : message('watch.title.country', { country }),
    ...(from !== null && to !== null && { subtitle: message('watch.subtitle', { from, to }) }),
    notices: notices.map(noticeOf),
    sections: [
      { id: 'summary', title: message('assess.section.summary'), blocks: summary(answer) },
      ...(answer.incidents.length > 0 ? [incidentTable(answer)] : []),
      ...gravestFirst(answer.incidents).slice(0, EXPLAINED).map(whySection),
      visibilitySection(answer),
      feedEvents(answer),
      feedTable(answer),
      findingSection(answer),
    ].filter(({ blocks }) => blocks.length > 0),
    provenance: provenanceOf(asked, { snapshot: { ...answer.snapshot, date: answer.snapshot.date } }),
  };
}

function planeText({ plane }: Pick<WatchedPlane, 'plane'>): Text {
  return message(`assess.plane.${plane}`);
}

function summary({ incidents, dismissed, visibility, messages, feeds }: WatchReplayAnswer): Block[] {
  const open = incidents.filter(({ end }) => end === null).length;
  const items = [
    incidents.length === 0
      ? message('watch.summary.none')
      : message('watch.summary.incidents', { count: incidents.length, open }),
    ...(dismissed === 0 ? [] : [message('watch.summary.dismissed', { count: dismissed })]),
    ...visibility.map((one) => {
      const { canTell, share, voters } = one;
      return canTell
        ? message('watch.summary.visible', { plane: planeText(one), share: orNaN(share), voters })
        : message('watch.summary.cannot-tell', { plane: planeText(one), voters });
    }),
    message('watch.summary.read', { messages, feeds: feeds.length }),
  ];
  return [{ kind: 'list', items }];
}

const GRAVITY = { critical: 0, high: 1, medium: 2, minor: 3 } as const;

function gravestFirst(incidents: readonly Incident[]): Incident[] {
  return incidents.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

function networkText({ asn, name }: NetworkName): Text {
  return asText(asn, name ?? undefined);
}

/** What it is about: the network that announces or leaks what is not its own, else the one whose routes they are. */
function networkOf({ entity, actors }: Incident): Text | undefined {
  const network = actors.attackers[0] ?? actors.leakers[0] ?? entity.network;
  if (network) return networkText(network);
  return entity.country === null ? undefined : { kind: 'country', country: entity.country };
}

function incidentTable({ incidents }: WatchReplayAnswer): Section {
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
        message(`watch.kind.${incident.kind}`),
        networkOf(incident),
        incident.onset,
        incident.end,
        message(`watch.severity.${incident.severity}`),
        message(`watch.level.${incident.confidence.level}`),
        incident.curve?.depth ?? NONE,
        incident.scope.prefixes.length,
      ]),
    moreRows: Math.max(0, incidents.length - MOST_ROWS),
  };
  return { id: 'incidents', title: message('watch.section.incidents'), blocks: [table] };
}

/** Why it is an incident: rule and values, who saw it, and the messages behind it. */
function whySection(incident: Incident): Section {
  const { id, kind, parent, end, curve, routes } = incident;
  const items: Text[] = [
    ...(curve ? outageTexts(incident, curve) : routeTexts(incident)),
    ...(end === null ? [message('watch.why.open')] : []),
    ...(parent === null ? [] : [message('watch.why.parent', { incident: parent })]),
    message('watch.why.cause'),
  ];
  const network = networkOf(incident);
  return {
    id,
    title: network
      ? message('common.labelled', { label: message(`watch.kind.${kind}`), text: network })
      : message(`watch.kind.${kind}`),
    blocks: [
      { kind: 'list', items },
      ...(curve ? [curveChart(incident, curve)] : []),
      ...(routes.length > 0 ? [routeTable(incident)] : []),
      ...evidenceBlocks(incident),
    ],
  };
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
  { id, onset }: Incident,
  { unit, points, baseline }: NonNullable<Incident['curve']>,
): LineChart {
  const start = Date.parse(onset) / 1000;
  return {
    kind: 'lines',
    title: message('watch.chart.visible', { unit }),
    x: { label: message('watch.chart.time'), type: 'time', start: onset },
    y: { label: message('watch.section.visibility'), type: 'number', min: 0, max: baseline },
    series: [
      {
        label: literalText(id),
        points: points.map(([time, value]) => [(time - start) / HOUR, orNaN(value)] as const),
        step: true,
        strong: true,
      },
    ],
  };
}

function routeTable({ routes }: Incident): Table {
  const areHijacked = routes.some(({ kind }) => kind !== null);
  return {
    kind: 'table',
    columns: [
      { label: message('watch.column.prefix'), type: 'prefix' },
      ...(areHijacked ? [{ label: message('watch.column.kind'), type: 'text' as const }] : []),
      { label: message('watch.column.from'), type: 'date' },
      { label: message('watch.column.until'), type: 'date' },
      { label: message('watch.column.most'), type: 'number' },
    ],
    rows: routes
      .slice(0, MOST_ROWS)
      .map(({ prefix, kind, first, end, peak }) => [
        prefix,
        ...(kind === null ? [] : [message(`watch.hijack.${kind}`)]),
        first,
        end,
        peak,
      ]),
    moreRows: Math.max(0, routes.length - MOST_ROWS),
  };
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

function visibilitySection({ visibility }: WatchReplayAnswer): Section {
  const told = visibility.filter(({ points }) => points.some(([, value]) => value !== null));
  return {
    id: 'visibility',
    title: message('watch.section.visibility'),
    blocks: told.map((one): LineChart => {
      const start = one.points[0][0];
      return {
        kind: 'lines',
        title: message('common.labelled', {
          label: planeText(one),
          text: message('watch.chart.visible', { unit: one.unit }),
        }),
        x: { label: message('watch.chart.time'), type: 'time', start: new Date(start * 1000).toISOString() },
        y: { label: message('watch.section.visibility'), type: 'number', min: 0 },
        series: [
          {
            label: planeText(one),
            points: one.points.map(([time, value]) => [(time - start) / HOUR, orNaN(value)] as const),
            step: true,
            strong: true,
          },
        ],
      };
    }),
  };
}

function feedEvents({ feedEvents: events, feedEventsTotal }: WatchReplayAnswer): Section {
  const named = events.filter(
    ({ kind }) => kind !== 'synchronising' && kind !== 'healthy' && kind !== 'quiet',
  );
  if (named.length === 0)
    return { id: 'feed-events', title: message('watch.section.feed-events'), blocks: [] };
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.time'), type: 'date' },
      { label: message('watch.column.network'), type: 'asn' },
      { label: message('watch.column.peer'), type: 'literal' },
      { label: message('watch.column.collector'), type: 'literal' },
      { label: message('watch.column.state'), type: 'text' },
      { label: message('watch.column.prefixes'), type: 'number' },
    ],
    rows: named
      .slice(0, MOST_ROWS)
      .map(({ time, asn, peer, collector, kind, prefixes }) => [
        time,
        asn,
        peer,
        collector,
        message(`watch.feed.${kind}`),
        prefixes === 0 ? NONE : prefixes,
      ]),
    moreRows: Math.max(0, feedEventsTotal - (events.length - named.length) - MOST_ROWS),
  };
  return { id: 'feed-events', title: message('watch.section.feed-events'), blocks: [table] };
}

function feedTable({ feeds }: WatchReplayAnswer): Section {
  const largestFirst = feeds.toSorted(
    (a, b) => b.routes.ipv4 + b.routes.ipv6 - a.routes.ipv4 - a.routes.ipv6,
  );
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.network'), type: 'asn' },
      { label: message('watch.column.peer'), type: 'literal' },
      { label: message('watch.column.collector'), type: 'literal' },
      { label: message('watch.column.state'), type: 'text' },
      { label: message('watch.column.routes4'), type: 'number' },
      { label: message('watch.column.routes6'), type: 'number' },
      { label: message('watch.column.blind'), type: 'number' },
    ],
    rows: largestFirst
      .slice(0, MOST_ROWS)
      .map(({ asn, peer, collector, state, routes, blind }) => [
        asn,
        peer,
        collector,
        message(`watch.feed.${state}`),
        routes.ipv4,
        routes.ipv6,
        blind,
      ]),
    moreRows: Math.max(0, feeds.length - MOST_ROWS),
  };
  return { id: 'feeds', title: message('watch.section.feeds'), blocks: feeds.length === 0 ? [] : [table] };
}

function findingSection({ findings }: WatchReplayAnswer): Section {
  const items = findings.map((finding): Text => {
    const text = findingText(finding);
    return finding.file === undefined
      ? text
      : message('common.labelled', { label: literalText(finding.file), text });
  });
  return {
    id: 'findings',
    title: message('watch.section.findings'),
    blocks: items.length === 0 ? [] : [{ kind: 'list', items }],
  };
}
