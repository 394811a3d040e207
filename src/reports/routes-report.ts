import { sumOf } from '../core/sum.ts';
import { orNaN } from '../core/missing.ts';
import { literalText, message } from '../i18n/text.ts';
import { ROUTE_CLASSES, type RouteClass } from '../schemas/route-words.ts';
import type { AllRoutesAnswer, RoutesAnswer } from '../schemas/routes-answer.ts';
import type { BarChart, Cell, Report, Table } from './model.ts';
import { noticeOf, provenanceOf, type Asked } from './provenance.ts';

/** Routes beyond so many are counted. */
const MOST_ROWS = 200;
/** Where there is no route, and nothing behind the origin: that is known. */
const NONE = literalText('–');

/** Routes to a network, or all of them counted: how many of which class and length, and each as far as there is room. */
export function routesReport(answer: RoutesAnswer | AllRoutesAnswer, asked: Asked): Report {
  return 'byClass' in answer ? allRoutes(answer, asked) : routesTo(answer, asked);
}

function routesTo({ to, rows, notices }: RoutesAnswer, asked: Asked): Report {
  const reached = rows.filter(({ hops }) => hops !== undefined);
  const byHops = reached.reduce<number[]>((counts, { hops = 0 }) => {
    counts[hops] = (counts[hops] ?? 0) + 1;
    return counts;
  }, []);
  const count = (name: RouteClass): number => rows.filter((row) => row.class === name).length;
  return {
    id: `routes-${to}`,
    title: message('routes.title', { asn: to }),
    notices: notices.map(noticeOf),
    sections: [
      {
        id: 'routes',
        title: message('routes.section.counts'),
        blocks: [
          {
            kind: 'paragraph',
            texts: [message('routes.reached', { reached: reached.length, of: rows.length, asn: to })],
          },
          classTable(count),
          hopBars(Array.from(byHops, (one) => one ?? 0)),
        ],
      },
      {
        id: 'list',
        title: message('routes.section.list'),
        blocks: [
          {
            kind: 'table',
            columns: [
              { label: message('routes.column.network'), type: 'asn' },
              { label: message('routes.column.route'), type: 'text' },
              { label: message('routes.column.hops'), type: 'number' },
              { label: message('routes.column.next'), type: 'asn' },
            ],
            rows: rows
              .slice(0, MOST_ROWS)
              .map(({ asn, class: name, hops, nextHop }): Cell[] => [
                asn,
                message(`routes.class.${name}`),
                hops ?? NONE,
                nextHop ?? NONE,
              ]),
            moreRows: Math.max(0, rows.length - MOST_ROWS),
          },
        ],
      },
    ],
    provenance: provenanceOf(asked),
  };
}

function allRoutes(
  { ases, links, byClass, byHops, meanHops, notices }: AllRoutesAnswer,
  asked: Asked,
): Report {
  const facts = { routes: sumOf(byHops), ases, links, mean: orNaN(meanHops) };
  return {
    id: 'routes',
    title: message('routes.section.counts'),
    notices: notices.map(noticeOf),
    sections: [
      {
        id: 'routes',
        title: message('routes.section.counts'),
        blocks: [
          { kind: 'paragraph', texts: [message('routes.all', facts)] },
          classTable((name) => byClass[name]),
          hopBars(byHops),
        ],
      },
    ],
    provenance: provenanceOf(asked),
  };
}

function classTable(countOf: (name: RouteClass) => number): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('routes.column.route'), type: 'text' },
      { label: message('routes.column.count'), type: 'number' },
    ],
    rows: ROUTE_CLASSES.map((name): Cell[] => [message(`routes.class.${name}`), countOf(name)]),
  };
}

function hopBars(counts: readonly number[]): BarChart {
  return {
    kind: 'bars',
    title: message('routes.chart.hops'),
    scale: { label: message('routes.column.count'), type: 'number', min: 0 },
    bars: counts.map((value, hops) => ({ label: { kind: 'number', value: hops }, value })),
  };
}
