import { message, type Text } from '../../i18n/text.ts';
import type { Block, Column, Report } from '../model.ts';
import { metricLabel, metricMeaning, metricValue } from './metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type { RankAnswer } from '../../schemas/rank-answer.ts';

/** All countries by one measure. */
export function rankingReport(answer: RankAnswer, asked: Asked): Report {
  const { metric, kind, ranked, missing } = answer;
  const largest = Math.max(0, ...ranked.map(({ value }) => value));
  const values: Column[] =
    kind === 'share'
      ? [{ label: metricLabel(metric), type: 'bar', max: Math.max(largest, 1e-9) }]
      : [{ label: metricLabel(metric), type: 'number' }];
  const table: Block = {
    kind: 'table',
    columns: [
      { label: message('assess.column.rank'), type: 'number' },
      { label: message('assess.column.country'), type: 'country' },
      ...values,
    ],
    rows: ranked.map(({ country, value, rank }) => [
      rank,
      country,
      kind === 'share' ? value : metricValue({ kind, value }),
    ]),
  };
  return {
    id: `rank-${metric}`,
    title: message('rank.title', { measure: metricLabel(metric) }),
    subtitle: metricMeaning(metric),
    notices: answer.notices.map(noticeOf),
    sections: [
      {
        id: 'ranking',
        title: message('rank.section'),
        blocks: [
          table,
          ...(missing.length > 0
            ? [
                {
                  kind: 'paragraph' as const,
                  texts: [
                    message('rank.missing', {
                      count: missing.length,
                      countries: missing.map((country): Text => ({ kind: 'country', country })),
                    }),
                  ],
                },
              ]
            : []),
        ],
      },
    ],
    provenance: provenanceOf(asked, answer),
  };
}
