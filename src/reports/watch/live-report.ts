import { orNaN } from '../../core/missing.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { FollowedWatch, LiveStands } from '../../schemas/live-stands.ts';
import type { Block, LineChart, Section, Table } from '../model.ts';
import { MOST_ROWS, networkText, planeText } from './incident-sections.ts';

const HOUR = 3600;
const CANNOT_TELL = message('workbench.live.cannot-tell');

/** Whether the watch is listening, and what that means for all else on the page. */
export function liveStateText({ state, stands }: FollowedWatch): Text {
  if (state === 'gone' || state === 'none')
    return message('workbench.live.gone', { file: 'stands.json', command: 'muruna watch live' });
  if (state === 'unread' || !stands) return message('workbench.live.unread');
  if (state === 'running')
    return message('workbench.live.running', {
      rate: Math.round(stands.messagesPerSecond),
      now: stands.now,
    });
  return message(`workbench.live.${state}`, { written: stands.written });
}

/** Visible address space in each family, now and over the last hours. */
export function liveVisibility({ visibility }: LiveStands): readonly Block[] {
  const told = visibility.filter(({ owned, canTell }) => owned > 0 || !canTell);
  return [
    {
      kind: 'list',
      items: told.map((one) =>
        one.canTell
          ? message('watch.live.visible', {
              plane: planeText(one),
              share: orNaN(one.share),
              voters: one.voters,
            })
          : message('watch.live.cannot-tell', { plane: planeText(one), voters: one.voters }),
      ),
    },
    ...told
      .filter(({ points }) => points.some(([, value]) => value !== null))
      .map((one): LineChart => {
        const [[start]] = one.points;
        return {
          kind: 'lines',
          title: message('common.labelled', {
            label: planeText(one),
            text: message('watch.chart.visible', { unit: one.unit }),
          }),
          x: {
            label: message('watch.chart.time'),
            type: 'time',
            start: new Date(start * 1000).toISOString(),
          },
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
  ];
}

/** What is visible of each network and group, and over whom routes leave; what is empty is left out. */
export function liveSections(stands: LiveStands): Section[] {
  const { byNetwork, byGroup, gateways, upstreams, networksLeftOut } = stands;
  return [
    section(
      'live-networks',
      message('workbench.live.networks'),
      spaceTable(
        byNetwork.map((row) => ({ ...row, whose: networkText(row.network) })),
        networksLeftOut,
      ),
    ),
    section(
      'live-groups',
      message('workbench.live.groups'),
      spaceTable(byGroup.map((row) => ({ ...row, whose: nameText(row.group.name) }))),
    ),
    section('live-gateways', message('workbench.live.gateways'), shareTable(gateways)),
    section('live-upstreams', message('workbench.live.upstreams'), shareTable(upstreams)),
    section('live-collectors', message('workbench.live.collectors'), collectorTable(stands)),
  ].filter(({ blocks }) => blocks.length > 0);
}

function section(id: string, title: Text, table: Table): Section {
  return { id, title, blocks: table.rows.length === 0 ? [] : [table] };
}

interface SpaceRow extends Pick<LiveStands['byNetwork'][number], 'plane' | 'owned' | 'visible'> {
  readonly whose: Text;
}

function spaceTable(rows: readonly SpaceRow[], leftOut = 0): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('watch.column.whose'), type: 'text' },
      { label: message('workbench.live.plane'), type: 'text' },
      { label: message('workbench.live.owned'), type: 'number' },
      { label: message('watch.column.visible'), type: 'share' },
    ],
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ whose, plane, owned, visible }) => [
        whose,
        planeText({ plane }),
        owned,
        visible === null ? CANNOT_TELL : visible / owned,
      ]),
    moreRows: Math.max(0, rows.length - MOST_ROWS) + leftOut,
  };
}

function shareTable(rows: LiveStands['gateways']): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('watch.column.network'), type: 'text' },
      { label: message('workbench.live.plane'), type: 'text' },
      { label: message('workbench.live.now'), type: 'share' },
      { label: message('workbench.live.before'), type: 'share' },
    ],
    rows: rows.map(({ network, plane, now, before }) => [
      networkText(network),
      planeText({ plane }),
      now,
      before ?? CANNOT_TELL,
    ]),
  };
}

function collectorTable({ collectors }: LiveStands): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('watch.column.collector'), type: 'literal' },
      { label: message('watch.column.state'), type: 'text' },
      { label: message('watch.section.feeds'), type: 'number' },
      { label: message('watch.column.voters'), type: 'number' },
      { label: message('watch.column.blind-now'), type: 'number' },
    ],
    rows: collectors
      .slice(0, MOST_ROWS)
      .map(({ collector, state, feeds, voters, blind }) => [
        collector,
        message(`watch.collector.${state}`),
        feeds,
        voters,
        blind,
      ]),
    moreRows: Math.max(0, collectors.length - MOST_ROWS),
  };
}
