import { orNaN } from '../../core/missing.ts';
import { asText, message, type Text } from '../../i18n/text.ts';
import type { Block, Report, Section } from '../model.ts';
import type { DrillAnswer } from '../../schemas/drill-answer.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { provenanceOf, type Asked } from '../provenance.ts';
import { planBasis, restoreReport } from './restore-report.ts';

/** The whole chain as a report: the verdict and the networks, then the plan. */
export function drillReport(answer: DrillAnswer, asked: Asked): Report {
  const plan = restoreReport(answer.restore, asked);
  return {
    ...plan,
    id: `drill-${answer.country}`,
    title: message('drill.title', { country: answer.country }),
    sections: [verdict(answer), networks(answer), ...plan.sections],
    provenance: provenanceOf(asked, { ...planBasis(answer.restore), snapshot: answer.snapshot }),
  };
}

function verdict(answer: DrillAnswer): Section {
  const { restore, country } = answer;
  const texts: Text[] = [
    message('drill.verdict.loss', { loss: orNaN(answer.loss), country, cut: answer.cut }),
    restore.hoursTo95 === null
      ? message('drill.verdict.never')
      : message('drill.verdict.back', { hours: restore.hoursTo95 }),
    ownMeans(restore),
  ];
  const back = answer.networks.map(({ hour }) => hour);
  if (back.length > 0 && !back.includes(null))
    texts.push(message('drill.verdict.networks', { hours: Math.max(...back.map((hour) => hour ?? 0)) }));
  return {
    id: 'verdict',
    title: message('drill.section.verdict'),
    blocks: [
      {
        kind: 'figures',
        figures: [
          {
            id: 'drill.loss',
            label: message('drill.figure.loss'),
            value: { kind: 'share', value: orNaN(answer.loss) },
          },
        ],
      },
      { kind: 'paragraph', texts },
    ],
  };
}

/** The answer without foreign spares; where all spares are local that is the plan itself. */
function ownMeans(restore: RestoreAnswer): Text {
  const own = restore.local ?? {
    hoursTo95: restore.hoursTo95,
    servedAtEnd: restore.curve[restore.curve.length - 1][1],
  };
  return own.hoursTo95 === null
    ? message('drill.verdict.own-never', { served: own.servedAtEnd / restore.undamaged })
    : message('drill.verdict.own', { hours: own.hoursTo95 });
}

function networks(answer: DrillAnswer): Section {
  const without = answer.networks.filter(({ assets }) => assets === 0).length;
  const blocks: Block[] = [
    {
      kind: 'lines',
      title: message('drill.chart.routes'),
      x: { label: message('restore.chart.hours'), type: 'hours', min: 0 },
      y: { label: message('drill.chart.routes-label'), type: 'share', min: 0, max: 1 },
      series: [
        {
          label: message('drill.chart.routes-label'),
          points: answer.routes.map(([hour, left]) => [hour, orNaN(left)] as const),
          step: true,
          strong: true,
        },
      ],
    },
    {
      kind: 'table',
      columns: [
        { label: message('drill.column.network'), type: 'asn' },
        { label: message('drill.column.assets'), type: 'number' },
        { label: message('drill.column.hour'), type: 'number' },
      ],
      rows: answer.networks.map(({ asn, name, assets, hour }) => [
        asText(asn, name ?? undefined),
        assets,
        hour ?? undefined,
      ]),
    },
  ];
  if (without > 0)
    blocks.push({ kind: 'paragraph', texts: [message('drill.without-assets', { networks: without })] });
  return { id: 'networks', title: message('drill.section.networks'), blocks };
}
