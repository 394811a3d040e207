import { orNaN } from '../../core/missing.ts';
import { message, type Text } from '../../i18n/text.ts';
import { FEED_STATES } from '../../schemas/feed-states.ts';
import type { WatchedPlane } from '../../schemas/watch-answer.ts';
import type { WatchStands } from '../../schemas/watch-stands.ts';
import type { Section } from '../model.ts';
import { gravestFirst, networkOf, NOT_ANY, planeText } from './incident-sections.ts';
import { rpkiTexts } from './watch-replay-report.ts';

/** What a screen shows of a live watch, the most urgent first. */
export interface StandsPage {
  readonly title: Text;
  readonly subtitle: Text;
  readonly sections: readonly Section[];
}

/** A live watch on one screen: what is open, what is visible, who is heard. */
export function watchStandsPage(stands: WatchStands): StandsPage {
  const { country, networks, now, open, feeds } = stands;
  return {
    title:
      country === null
        ? message('watch.title.live.networks', { count: networks })
        : message('watch.title.live', { country }),
    subtitle: message('watch.live.clock', { time: now }),
    sections: [
      {
        id: 'summary',
        title: message('assess.section.summary'),
        blocks: [{ kind: 'list', items: items(stands) }],
      },
      ...(open.length > 0 ? [openSection(stands)] : []),
      ...(feeds.length > 0 ? [feedSection(stands)] : []),
    ],
  };
}

function items({
  since,
  messages,
  messagesPerSecond,
  unwrittenBytes,
  visibility,
  rpki,
  open,
}: WatchStands): Text[] {
  return [
    ...(unwrittenBytes === null ? [] : [message('watch.live.unwritten', { bytes: unwrittenBytes })]),
    message('watch.live.open-incidents', { count: open.length }),
    ...visibility.map((one) => visibleText(one)),
    message('watch.live.rate', { messages, since, rate: Math.round(messagesPerSecond) }),
    ...rpkiTexts(rpki),
  ];
}

function visibleText(one: WatchedPlane): Text {
  const { canTell, share, voters } = one;
  return canTell
    ? message('watch.live.visible', { plane: planeText(one), share: orNaN(share), voters })
    : message('watch.live.cannot-tell', { plane: planeText(one), voters });
}

function openSection({ open }: WatchStands): Section {
  return {
    id: 'open',
    title: message('watch.section.incidents'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('watch.column.kind'), type: 'text' },
          { label: message('watch.column.whose'), type: 'text' },
          { label: message('watch.column.from'), type: 'date' },
          { label: message('watch.column.severity'), type: 'text' },
        ],
        rows: gravestFirst(open).map((incident) => [
          message(`watch.kind.${incident.kind}`),
          networkOf(incident) ?? NOT_ANY,
          incident.onset,
          message(`watch.severity.${incident.severity}`),
        ]),
      },
    ],
  };
}

/** How many vantage points of each collector are in which state; the most first. */
function feedSection({ feeds }: WatchStands): Section {
  const collectors = Map.groupBy(feeds, ({ collector }) => collector);
  const states = FEED_STATES.filter((state) => feeds.some((feed) => feed.state === state));
  return {
    id: 'feeds',
    title: message('watch.section.feeds'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('watch.column.collector'), type: 'literal' },
          ...states.map((state) => ({ label: message(`watch.feed.${state}`), type: 'number' as const })),
        ],
        rows: [...collectors]
          .toSorted(([, a], [, b]) => b.length - a.length)
          .map(([collector, ofCollector]) => [
            collector,
            ...states.map((state) => ofCollector.filter((feed) => feed.state === state).length || NOT_ANY),
          ]),
      },
    ],
  };
}
