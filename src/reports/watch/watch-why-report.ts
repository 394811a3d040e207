import { orNaN } from '../../core/missing.ts';
import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import type { WatchWhyAnswer } from '../../schemas/watch-folder-answers.ts';
import type { Report, Section, Table } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { MOST_ROWS, networkText, NOT_ANY } from './incident-sections.ts';
import { originsOf, pastSections } from './why-origins.ts';

/** Why there was an incident of a prefix at a time, or none. */
export function watchWhyReport(answer: WatchWhyAnswer, asked: Asked): Report {
  const { prefix, time, snapshot, notices } = answer;
  return {
    id: 'watch-why',
    title: message('watch.title.why', { prefix, time }),
    notices: notices.map(noticeOf),
    sections: [
      {
        id: 'summary',
        title: message('assess.section.summary'),
        blocks: [{ kind: 'list', items: summary(answer) }],
      },
      ...originsOf(answer),
      ...(answer.levels.length > 0 ? [levels(answer)] : []),
      ...(answer.judged.length > 0 ? [judged(answer)] : []),
      ...pastSections(answer),
      ...(answer.routes.length > 0 ? [routes(answer)] : []),
    ],
    provenance: provenanceOf(asked, { snapshot: { ...snapshot, date: snapshot.date } }),
  };
}

function summary(answer: WatchWhyAnswer): Text[] {
  const { prefix, visible, carriers, voters, coveredBy, incidents, judged: found } = answer;
  const isWatched = answer.levels.length > 0 || found.some(({ verdict }) => verdict !== 'not-watched');
  return [
    visible === null
      ? message('watch.why.cannot-tell', { prefix, voters })
      : message(visible ? 'watch.why.visible' : 'watch.why.not-visible', { prefix, carriers, voters }),
    ...(visible === false && coveredBy.length > 0
      ? [
          message('watch.why.covered', {
            prefixes: coveredBy.slice(0, 3).map((one): Text => ({ kind: 'prefix', prefix: one })),
          }),
        ]
      : []),
    ...(isWatched ? [] : [message('watch.why.not-owned')]),
    incidents.length === 0
      ? message('watch.why.no-incidents')
      : message('watch.why.incidents', { incidents: incidents.map(({ id }) => literalText(id)) }),
  ];
}

function levels({ levels: rows, country }: WatchWhyAnswer): Section {
  const all: Text = country === null ? NOT_ANY : { kind: 'country', country };
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.whose'), type: 'text' },
      { label: message('watch.column.visible'), type: 'number' },
      { label: message('watch.column.usual'), type: 'number' },
      { label: message('watch.column.limit'), type: 'share', digits: 0 },
      { label: message('watch.column.below'), type: 'date' },
    ],
    rows: rows.map(({ network, group, visible, usual, limit, belowSince }) => [
      group ? nameText(group.name) : network === null ? all : networkText(network),
      orNaN(visible),
      orNaN(usual),
      limit,
      belowSince ?? NOT_ANY,
    ]),
  };
  return { id: 'levels', title: message('watch.section.levels'), blocks: [table] };
}

function judged({ judged: rows }: WatchWhyAnswer): Section {
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.rule'), type: 'text' },
      { label: message('watch.column.network'), type: 'text' },
      { label: message('watch.section.feeds'), type: 'number' },
      { label: message('watch.column.verdict'), type: 'text' },
    ],
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ question, network, carriers, verdict }) => [
        message(`watch.kind.${question}`),
        networkText(network),
        carriers,
        message(`watch.verdict.${verdict}`),
      ]),
    moreRows: Math.max(0, rows.length - MOST_ROWS),
  };
  return { id: 'judged', title: message('watch.section.judged'), blocks: [table] };
}

function routes({ routes: rows }: WatchWhyAnswer): Section {
  const table: Table = {
    kind: 'table',
    columns: [
      { label: message('watch.column.network'), type: 'asn' },
      { label: message('watch.column.peer'), type: 'literal' },
      { label: message('watch.column.state'), type: 'text' },
      { label: message('watch.column.path'), type: 'literal' },
      { label: message('watch.column.since'), type: 'date' },
    ],
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ asn, peer, state, path, since }) => [
        asn,
        peer,
        message(`watch.feed.${state}`),
        path === null ? NOT_ANY : path.join(' '),
        since ?? NOT_ANY,
      ]),
    moreRows: Math.max(0, rows.length - MOST_ROWS),
  };
  return { id: 'routes', title: message('watch.section.routes'), blocks: [table] };
}
