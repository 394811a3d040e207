import { literalText, message, type Text } from '../../i18n/text.ts';
import type { Incident } from '../../schemas/incident.ts';
import type {
  WatchIncidentsAnswer,
  WatchShowAnswer,
  WatchStatusAnswer,
} from '../../schemas/watch-folder-answers.ts';
import type { Report, Section } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { gravestFirst, MOST_ROWS, whySection } from './incident-sections.ts';
import { feedTable, rpkiTexts, visibleTexts } from './watch-replay-report.ts';

interface WhatIsWatched {
  readonly country: string | null;
  readonly networks: readonly number[];
}

function titleOf({ country, networks }: WhatIsWatched): Text {
  return country === null
    ? message('watch.title.status.networks', { count: networks.length })
    : message('watch.title.status', { country });
}

/** Ids are what `watch show` takes. */
function listOfIncidents(incidents: readonly Incident[]): Section {
  return {
    id: 'incidents',
    title: message('watch.section.incidents'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('watch.column.incident'), type: 'literal' },
          { label: message('watch.column.state'), type: 'text' },
          { label: message('watch.column.severity'), type: 'text' },
        ],
        rows: incidents
          .slice(0, MOST_ROWS)
          .map((incident) => [
            incident.id,
            message(`watch.state.${incident.state}`),
            message(`watch.severity.${incident.severity}`),
          ]),
        moreRows: Math.max(0, incidents.length - MOST_ROWS),
      },
    ],
  };
}

type ToldBy = readonly [by: string, told: WatchIncidentsAnswer['told']];

/** Of a long list only the beginning is on a screen, so that what stands behind it is named before. */
function toldText([by, told]: ToldBy): Text {
  const matched = told.filter(({ ours }) => ours.length > 0).length;
  return message('watch.summary.told', { by, count: told.length, matched });
}

/** What others told of is said to be theirs, and stands apart. */
function listOfTold([by, told]: ToldBy): Section {
  return {
    id: 'told',
    title: message('watch.section.told', { by }),
    blocks: [
      { kind: 'paragraph', texts: [message('watch.told.explained')] },
      {
        kind: 'table',
        columns: [
          { label: message('watch.column.whose'), type: 'literal' },
          { label: message('watch.column.signal'), type: 'literal' },
          { label: message('watch.column.from'), type: 'date' },
          { label: message('watch.column.until'), type: 'date' },
          { label: message('watch.column.score'), type: 'number' },
          { label: message('watch.column.ours'), type: 'number' },
        ],
        rows: told
          .slice(-MOST_ROWS)
          .map(({ entity, datasource, onset, end, score, ours }) => [
            entity.name ?? `${entity.type}/${entity.code}`,
            datasource,
            onset,
            end,
            score,
            ours.length,
          ]),
        moreRows: Math.max(0, told.length - MOST_ROWS),
      },
    ],
  };
}

function countTexts(incidents: readonly Incident[], dismissed: number): Text[] {
  const open = incidents.filter(({ state }) => state !== 'closed').length;
  return [
    incidents.length === 0
      ? message('watch.summary.none')
      : message('watch.summary.incidents', { count: incidents.length, open }),
    ...(dismissed === 0 ? [] : [message('watch.summary.dismissed', { count: dismissed })]),
  ];
}

/** The incidents of a watched journal, those that last and the gravest first. */
export function watchIncidentsReport(answer: WatchIncidentsAnswer, asked: Asked): Report {
  const { country, incidents, dismissed } = answer;
  const told = [...Map.groupBy(answer.told, ({ by }) => by)];
  const openFirst = [true, false].flatMap((isOpen) =>
    gravestFirst(incidents.filter(({ state }) => (state !== 'closed') === isOpen)),
  );
  return {
    id: `watch-incidents-${country ?? 'networks'}`,
    title: titleOf(answer),
    notices: [],
    sections: [
      {
        id: 'summary',
        title: message('assess.section.summary'),
        blocks: [{ kind: 'list', items: [...countTexts(incidents, dismissed), ...told.map(toldText)] }],
      },
      ...(incidents.length > 0 ? [listOfIncidents(openFirst)] : []),
      ...told.map(listOfTold),
    ],
    provenance: provenanceOf(asked),
  };
}

/** One incident: why it is one, how it came to be as it is, and whether its evidence stands. */
export function watchShowReport(answer: WatchShowAnswer, asked: Asked): Report {
  const { incident, revisions, verified } = answer;
  return {
    id: incident.id,
    title: titleOf(answer),
    subtitle: literalText(incident.id),
    notices: [],
    sections: [
      whySection(incident),
      {
        id: 'revisions',
        title: message('watch.section.revisions'),
        blocks: [
          {
            kind: 'table',
            columns: [
              { label: message('watch.column.revision'), type: 'number' },
              { label: message('watch.column.state'), type: 'text' },
              { label: message('watch.column.severity'), type: 'text' },
              { label: message('watch.column.prefixes'), type: 'number' },
            ],
            rows: revisions.map(({ revision, state, severity, prefixes }) => [
              revision,
              message(`watch.state.${state}`),
              message(`watch.severity.${severity}`),
              prefixes,
            ]),
          },
        ],
      },
      ...(verified === null ? [] : [verifiedSection(verified)]),
    ],
    provenance: provenanceOf(asked),
  };
}

function verifiedSection(verified: NonNullable<WatchShowAnswer['verified']>): Section {
  return {
    id: 'verified',
    title: message('watch.section.verified'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('watch.column.source'), type: 'literal' },
          { label: message('watch.column.offset'), type: 'number' },
          { label: message('watch.column.outcome'), type: 'text' },
        ],
        rows: verified.map(({ source, offset, outcome }) => [
          source,
          offset,
          message(`watch.verified.${outcome}`),
        ]),
      },
    ],
  };
}

/** How a watched journal stands after its last message. */
export function watchStatusReport(answer: WatchStatusAnswer, asked: Asked): Report {
  const { snapshot, notices, segments, messages, to, rpki, visibility, open } = answer;
  const items = [
    ...countTexts(open, 0),
    ...visibleTexts(visibility),
    ...rpkiTexts(rpki),
    message('watch.status.journal', { segments, messages }),
    ...(to === null ? [] : [message('watch.status.last', { time: to })]),
  ];
  return {
    id: `watch-status-${answer.country ?? 'networks'}`,
    title: titleOf(answer),
    notices: notices.map(noticeOf),
    sections: [
      { id: 'summary', title: message('assess.section.summary'), blocks: [{ kind: 'list', items }] },
      ...(open.length > 0 ? [listOfIncidents(gravestFirst(open))] : []),
      ...(answer.feeds.length > 0 ? [feedTable(answer)] : []),
    ],
    provenance: provenanceOf(asked, { snapshot: { ...snapshot, date: snapshot.date } }),
  };
}
