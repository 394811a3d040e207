import { orNaN } from '../../core/missing.ts';
import { METRICS, type MetricId } from '../../schemas/metrics.ts';
import { asText, message, type Text } from '../../i18n/text.ts';
import type { Report, Table } from '../model.ts';
import type { AssessAnswer, PlaneAnswer } from '../../schemas/assess-answer.ts';
import type { CompareAnswer } from '../../schemas/compare-answer.ts';
import { metricLabel, metricValue } from './metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

/** Several countries side by side: one column a country, one row a measure. All answers come from one snapshot. */
export function compareReport({ countries: answers }: CompareAnswer, asked: Asked): Report {
  const [first] = answers;
  const planes = answers.map(({ planes }) => planes.ipv4 ?? planes.ipv6);
  return {
    id: `compare-${answers.map(({ country }) => country).join('-')}`,
    title: message('compare.title', {
      countries: answers.map(({ country }): Text => ({ kind: 'country', country })),
    }),
    subtitle: message('assess.subtitle', { date: first.snapshot.date }),
    notices: first.notices.map(noticeOf),
    sections: [
      {
        id: 'measures',
        title: message('compare.section'),
        blocks: [
          measures(answers, planes),
          {
            kind: 'bars',
            title: metricLabel('leading-gateway'),
            scale: { label: message('assess.column.share'), type: 'share', min: 0, max: 1 },
            bars: answers.map(({ country }, at) => ({
              label: { kind: 'country', country },
              value: orNaN(valueOf(planes[at], 'leading-gateway')?.value),
            })),
          },
        ],
      },
      { id: 'leaders', title: message('compare.leaders'), blocks: [leaders(answers, planes)] },
    ],
    provenance: provenanceOf(asked, first),
  };
}

function measures(answers: readonly AssessAnswer[], planes: readonly (PlaneAnswer | null)[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('assess.column.measure'), type: 'text' },
      ...answers.flatMap(({ country }) => [
        { label: { kind: 'country' as const, country }, type: 'number' as const },
        { label: message('assess.column.rank'), type: 'number' as const },
      ]),
    ],
    rows: METRICS.map((id) => [
      metricLabel(id),
      ...planes.flatMap((plane) => {
        const metric = valueOf(plane, id);
        if (!metric) return [NaN, NaN];
        return [metricValue(metric), orNaN(metric.rank?.rank)];
      }),
    ]),
  };
}

function leaders(answers: readonly AssessAnswer[], planes: readonly (PlaneAnswer | null)[]): Table {
  return {
    kind: 'table',
    columns: [
      { label: message('assess.column.country'), type: 'country' },
      { label: message('assess.column.network'), type: 'text' },
      { label: message('assess.column.share'), type: 'bar', max: 1 },
      { label: message('assess.column.providers'), type: 'number' },
    ],
    rows: answers.map(({ country }, at) => {
      const leader = planes[at]?.networks[0];
      if (!leader) return [country, undefined, NaN, NaN];
      const { asn, name, share, foreignProviders } = leader;
      return [country, asText(asn, name ?? undefined), share, foreignProviders.length];
    }),
  };
}

function valueOf(plane: PlaneAnswer | null, id: MetricId): PlaneAnswer['metrics'][number] | undefined {
  return plane?.metrics.find((metric) => metric.id === id);
}
