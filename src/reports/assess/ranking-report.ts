import { orNaN } from '../../core/missing.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { AllRankings, RankAnswer, Ranking } from '../../schemas/rank-answer.ts';
import type { Block, Column, Report, Table } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { wholePercent } from '../whole-percent.ts';
import { firstOf, metricLabel, metricMeaning, metricValue } from './metric-text.ts';

/** Countries that the ranking of each measure shows where all measures are ranked; the tables for programs hold all. */
const FIRST = 10;

/** All countries by one measure, or the first of them by every measure. */
export function rankingReport(answer: RankAnswer | AllRankings, asked: Asked): Report {
  const common = { notices: answer.notices.map(noticeOf), provenance: provenanceOf(asked, answer) };
  if ('rankings' in answer)
    return {
      id: 'rank-all',
      title: message('rank.all.title'),
      subtitle: message('rank.all.subtitle', { first: FIRST }),
      sections: answer.rankings.map((ranking) => ({
        id: ranking.metric,
        title: metricLabel(ranking.metric),
        blocks: [
          { kind: 'paragraph', texts: [metricMeaning(ranking.metric)] },
          rankingTable(ranking, FIRST),
          ...remarks(ranking),
        ],
      })),
      ...common,
    };
  return {
    id: `rank-${answer.metric}`,
    title: message('rank.title', { measure: metricLabel(answer.metric) }),
    subtitle: metricMeaning(answer.metric),
    sections: [
      {
        id: 'ranking',
        title: message('rank.section'),
        blocks: [rankingTable(answer), ...remarks(answer)],
      },
    ],
    ...common,
  };
}

function rankingTable({ metric, kind, ranked }: Ranking, most = Infinity): Table {
  const largest = Math.max(0, ...ranked.map(({ value }) => value));
  const values: Column =
    kind === 'share'
      ? { label: metricLabel(metric), type: 'bar', max: Math.max(largest, 1e-9) }
      : { label: metricLabel(metric), type: 'number' };
  const shown = ranked.slice(0, most);
  return {
    kind: 'table',
    columns: [
      { label: message('common.rank-label-in', { first: firstOf(metric) }), type: 'number' },
      { label: message('assess.column.country'), type: 'country' },
      values,
      { label: message('assess.column.coverage'), type: 'share', digits: 0 },
    ],
    rows: shown.map(({ country, value, rank, coverage }) => [
      rank,
      country,
      kind === 'share' ? value : metricValue({ kind, value }),
      wholePercent(orNaN(coverage)),
    ]),
    ...(shown.length < ranked.length && { moreRows: ranked.length - shown.length }),
  };
}

/** Whose places say little, because less than half is known, and who has none. */
function remarks({ ranked, missing }: Ranking): Block[] {
  const thin = ranked.filter(({ coverage }) => coverage !== null && coverage < 0.5).length;
  const countries = missing.map((country): Text => ({ kind: 'country', country }));
  const texts = [
    ...(thin > 0 ? [message('rank.thin', { count: thin })] : []),
    ...(missing.length > 0 ? [message('rank.missing', { count: missing.length, countries })] : []),
  ];
  return texts.length > 0 ? [{ kind: 'paragraph', texts }] : [];
}
