import { orNaN } from '../../core/missing.ts';
import { dayNumber } from '../../core/day-number.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import type { MetricKind } from '../../schemas/metrics.ts';
import type { SeriesAnswer, SeriesCountry, SeriesStep } from '../../schemas/series-answer.ts';
import type { Block, Cell, Column, LineChart, Report, Section, Table } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { metricLabel, metricMeaning, metricValue } from './metric-text.ts';
import { networkSection } from './series-networks.ts';

/** A title names so many countries. */
const NAMED = 10;
/** Curves that can still be told apart. */
const MOST_CURVES = 5;

/** How measures moved over several snapshots, and what moved them. */
export function seriesReport(answer: SeriesAnswer, asked: Asked): Report {
  const { countries, notices, snapshots } = answer;
  return {
    id: seriesId(answer),
    title: titleOf(answer),
    subtitle: message('series.subtitle', { from: answer.from, to: answer.to }),
    notices: notices.map(noticeOf),
    sections: [
      { id: 'summary', title: message('assess.section.summary'), blocks: summary(answer) },
      dataSection(answer),
      ...countries[0].measures.map((_, at) => measureSection(answer, at)),
      ...(snapshots.length > 1 ? [networkSection(answer)] : []),
      snapshotSection(answer),
    ],
    provenance: provenanceOf(asked, { snapshots }),
  };
}

function seriesId({ countries }: SeriesAnswer): string {
  const codes = countries.map(({ country }) => country);
  return codes.length > NAMED ? `series-${codes.length}-countries` : `series-${codes.join('-')}`;
}

function titleOf({ countries }: SeriesAnswer): Text {
  return countries.length > NAMED
    ? message('series.title.many', { count: countries.length })
    : message('series.title', {
        countries: countries.map(({ country }): Text => ({ kind: 'country', country })),
      });
}

/** From the first snapshot to the last, for the countries that are drawn. */
function summary({ countries, plane }: SeriesAnswer): Block[] {
  const items = countries.slice(0, MOST_CURVES).flatMap(({ country, measures }) =>
    measures.slice(0, countries.length > 1 ? 1 : measures.length).map(({ metric, kind, values }) => {
      if (values.every(({ value }) => value === null))
        return message('series.unknown', { country, measure: metricLabel(metric) });
      const [first, last] = [values[0], values[values.length - 1]];
      return message('series.moved', {
        country,
        measure: metricLabel(metric),
        before: metricValue({ kind, value: first.value }),
        after: metricValue({ kind, value: last.value }),
      });
    }),
  );
  const explained = message('compare.explained.ranks', { plane: message(`assess.plane.${plane}`) });
  return [
    { kind: 'list', items },
    { kind: 'paragraph', texts: [explained] },
  ];
}

/** What differs in the data from each snapshot to the next, so that nobody takes it for a change in the networks. */
function dataSection({ data, snapshots, networks, countries }: SeriesAnswer): Section {
  const drawn = countries.slice(0, MOST_CURVES).map(({ country }) => country);
  const items = data.flatMap(({ from, to, changes }) => {
    const days = { from: snapshots[from].date, to: snapshots[to].date };
    const seen = networks
      .filter((step) => step.to === to && drawn.includes(step.country) && isSeenOtherwise(step))
      .map(({ country, coverage: { before, after } }) =>
        message('series.data.coverage', { country, before: orNaN(before), after: orNaN(after) }),
      );
    const all = [...changes.map(codedText), ...seen];
    return all.length === 0
      ? [message('series.data.comparable', days)]
      : all.map((change) => message('series.data.step', { ...days, change }));
  });
  return {
    id: 'data',
    title: message('series.section.data'),
    blocks:
      items.length > 0
        ? [{ kind: 'list', items }]
        : [{ kind: 'paragraph', texts: [message('series.data.one')] }],
  };
}

type SnapshotOfSeries = Pick<SeriesAnswer['snapshots'][number], 'date' | 'name'>;

/** Shares of a country that are known, and differ by more than this, are not one view of it. */
const SAME_COVERAGE = 0.05;

function isSeenOtherwise({ coverage: { before, after } }: SeriesStep): boolean {
  return Math.abs(orNaN(after) - orNaN(before)) > SAME_COVERAGE;
}

function measureSection(answer: SeriesAnswer, at: number): Section {
  const { metric, kind } = answer.countries[0].measures[at];
  return {
    id: metric,
    title: metricLabel(metric),
    blocks: [
      { kind: 'paragraph', texts: [metricMeaning(metric)] },
      ...(new Set(answer.snapshots.map(({ date }) => date)).size > 1 ? [curves(answer, at)] : []),
      valueTable(answer, at, kind),
    ],
  };
}

function curves({ countries, snapshots, data }: SeriesAnswer, at: number): LineChart {
  const { metric, kind } = countries[0].measures[at];
  const days = snapshots.map(({ date }) => dayNumber(date));
  return {
    kind: 'lines',
    title: metricLabel(metric),
    x: { label: message('series.chart.day'), type: 'day' },
    y: { label: metricLabel(metric), type: kind === 'share' ? 'share' : 'number', min: 0 },
    series: countries.slice(0, MOST_CURVES).map(({ country, measures }, place) => ({
      label: { kind: 'country', country },
      points: measures[at].values.map(({ value }, time) => [days[time], orNaN(value)] as const),
      strong: place === 0,
    })),
    marks: data
      .filter(({ changes }) => changes.length > 0)
      .map(({ to }) => ({ x: days[to], label: message('series.chart.other-data') })),
  };
}

function valueTable({ countries, snapshots }: SeriesAnswer, at: number, kind: MetricKind): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('assess.column.country'), type: 'country' },
      ...snapshots.map((each): Column => ({ label: columnOf(each, snapshots), type: 'number' })),
    ],
    rows: countries.map(({ country, measures }) => [country, ...valueCells(measures[at], kind)]),
  };
}

/** The day of a snapshot, and its name too where another one is of the same day. */
function columnOf({ date, name }: SnapshotOfSeries, all: readonly SnapshotOfSeries[]): Text {
  const day: Text = { kind: 'date', date };
  const isAlone = all.filter((other) => other.date === date).length === 1;
  return isAlone ? day : message('common.labelled', { label: day, text: nameText(name) });
}

function valueCells({ values }: SeriesCountry['measures'][number], kind: MetricKind): Cell[] {
  return values.map(({ value, rank }) => {
    if (value === null) return undefined;
    const words = metricValue({ kind, value });
    return rank === null ? words : message('compare.cell', { value: words, rank });
  });
}

function snapshotSection({ snapshots, countries, definitions }: SeriesAnswer): Section {
  return {
    id: 'snapshots',
    title: message('series.section.snapshots'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('series.column.day'), type: 'date' },
          { label: message('series.column.snapshot'), type: 'literal' },
          { label: message('series.column.sources'), type: 'text' },
        ],
        rows: snapshots.map(({ date, name, sources }) => [
          date,
          name,
          { kind: 'list', items: sources.map((source): Text => ({ kind: 'literal', literal: source.name })) },
        ]),
      },
      {
        kind: 'paragraph',
        texts: [
          message('series.definitions', { version: definitions, page: 'docs/methods/country.md' }),
          ...(countries.length > MOST_CURVES ? [message('series.first-drawn', { count: MOST_CURVES })] : []),
        ],
      },
    ],
  };
}
