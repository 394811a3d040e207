import { orNaN } from '../../core/missing.ts';
import { findingText } from '../../i18n/coded-text.ts';
import { literalText, message, type Text } from '../../i18n/text.ts';
import type { WatchReplayAnswer, WatchedPlane } from '../../schemas/watch-answer.ts';
import type { Block, LineChart, Report, Section, Table } from '../model.ts';
import {
  FEED_COLUMNS,
  gravestFirst,
  incidentTable,
  MOST_ROWS,
  NOT_ANY,
  planeText,
  whySection,
} from './incident-sections.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

/** So many incidents have a section of their own, the gravest first; the table has all. */
const EXPLAINED = 20;
const HOUR = 3600;

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
      ...(answer.incidents.length > 0 ? [incidentTable(answer.incidents)] : []),
      ...gravestFirst(answer.incidents).slice(0, EXPLAINED).map(whySection),
      visibilitySection(answer),
      feedEvents(answer),
      collectorTable(answer),
      feedTable(answer),
      findingSection(answer),
    ].filter(({ blocks }) => blocks.length > 0),
    provenance: provenanceOf(asked, { snapshot: { ...answer.snapshot, date: answer.snapshot.date } }),
  };
}

export function visibleTexts(visibility: readonly WatchedPlane[]): Text[] {
  return visibility.map((one) => {
    const { canTell, share, voters } = one;
    return canTell
      ? message('watch.summary.visible', { plane: planeText(one), share: orNaN(share), voters })
      : message('watch.summary.cannot-tell', { plane: planeText(one), voters });
  });
}

/** What the RPKI says, and who says so. */
export function rpkiTexts(rpki: WatchReplayAnswer['rpki']): Text[] {
  if (!rpki) return [];
  const { payloads, caches } = rpki;
  return [
    message('watch.summary.rpki', { payloads }),
    ...caches.map((one) =>
      message('watch.summary.cache', {
        cache: one.cache,
        payloads: one.payloads,
        serial: String(one.serial),
      }),
    ),
  ];
}

function summary({ incidents, dismissed, rpki, visibility, messages, feeds }: WatchReplayAnswer): Block[] {
  const open = incidents.filter(({ end }) => end === null).length;
  const items = [
    incidents.length === 0
      ? message('watch.summary.none')
      : message('watch.summary.incidents', { count: incidents.length, open }),
    ...(dismissed === 0 ? [] : [message('watch.summary.dismissed', { count: dismissed })]),
    ...visibleTexts(visibility),
    ...rpkiTexts(rpki),
    message('watch.summary.read', { messages, feeds: feeds.length }),
  ];
  return [{ kind: 'list', items }];
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
        prefixes === 0 ? NOT_ANY : prefixes,
      ]),
    moreRows: Math.max(0, feedEventsTotal - (events.length - named.length) - MOST_ROWS),
  };
  return { id: 'feed-events', title: message('watch.section.feed-events'), blocks: [table] };
}

function collectorTable({ collectors }: WatchReplayAnswer): Section {
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.collector'), type: 'literal' },
      { label: message('watch.column.state'), type: 'text' },
      { label: message('watch.section.feeds'), type: 'number' },
      { label: message('watch.column.whole-tables'), type: 'number' },
      { label: message('watch.column.voters'), type: 'number' },
      { label: message('watch.column.blind-now'), type: 'number' },
    ],
    rows: collectors
      .slice(0, MOST_ROWS)
      .map(({ collector, state, feeds, wholeTables, voters, blind }) => [
        collector,
        message(`watch.collector.${state}`),
        feeds,
        wholeTables,
        voters,
        blind,
      ]),
    moreRows: Math.max(0, collectors.length - MOST_ROWS),
  };
  return {
    id: 'collectors',
    title: message('watch.section.collectors'),
    blocks: collectors.length === 0 ? [] : [table],
  };
}

export function feedTable({ feeds }: Pick<WatchReplayAnswer, 'feeds'>): Section {
  const largestFirst = feeds.toSorted(
    (a, b) => b.routes.ipv4 + b.routes.ipv6 - a.routes.ipv4 - a.routes.ipv6,
  );
  const table: Table = {
    kind: 'table',
    columns: [
      ...FEED_COLUMNS,
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
