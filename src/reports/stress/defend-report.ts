import { orNaN } from '../../core/missing.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { Cell, KeyFigure, Report, Section } from '../model.ts';
import type { DefenceAnswer, DefendAnswer, LinkAnswer } from '../../schemas/defend-answer.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { asOf, knowledge, shareValue } from './report-parts.ts';

/** Which new links help most, as a report. */
export function defendReport(answer: DefendAnswer, asked: Asked): Report {
  const { country, notices } = answer;
  return {
    id: `defend-${country}`,
    title: message('defend.title', { country }),
    notices: notices.map(noticeOf),
    sections: [chosenSection(answer), rankedSection(answer), curveSection(answer)],
    provenance: provenanceOf(asked, answer),
  };
}

function chosenSection(answer: DefendAnswer): Section {
  const { chosen, best, before, k, over, lossKind, asked } = answer;
  const isBetter = orNaN(best.worst) < orNaN(chosen.at(-1)?.worst);
  return {
    id: 'chosen',
    title: message('defend.section.chosen'),
    blocks: [
      { kind: 'figures', figures: [worstFigure(answer)] },
      {
        kind: 'paragraph',
        texts: [
          message('defend.before', { k, over: message(`worst.over.${over}`), worst: orNaN(before.worst) }),
          message('defend.asked', { asked, links: chosen.length }),
        ],
      },
      {
        kind: 'table',
        caption: message(`worst.loss.${lossKind}`),
        columns: linkColumns(),
        rows: chosen.map((step) => row(step, step.links.at(-1)!)),
      },
      {
        kind: 'paragraph',
        texts: [
          ...(isBetter
            ? [message('defend.better', { links: best.links.length, worst: orNaN(best.worst) })]
            : []),
          message(best.proved ? 'defend.best.proved' : 'defend.best.open', { links: best.links.length }),
        ],
      },
      ...(isBetter
        ? [
            {
              kind: 'table' as const,
              columns: linkColumns(),
              rows: best.links.map((link) => row(best, link)),
            },
          ]
        : []),
    ],
  };
}

/** The worst loss with the best links; what it is a share of is that of the country without them. */
function worstFigure({ best, lossKind, coverage, oldLinks }: DefendAnswer): KeyFigure {
  return {
    id: `defend.${lossKind}`,
    label: message('defend.figure'),
    value: shareValue(best.worst),
    definition: message(`worst.loss.${lossKind}`),
    ...knowledge(coverage, oldLinks),
  };
}

function rankedSection({ ranked }: DefendAnswer): Section {
  return {
    id: 'ranked',
    title: message('defend.section.ranked'),
    blocks: [
      { kind: 'paragraph', texts: [message('defend.ranked.explained')] },
      { kind: 'table', columns: linkColumns(), rows: ranked.map((one) => row(one, one.links[0])) },
    ],
  };
}

function curveSection({ curve }: DefendAnswer): Section {
  const points = (side: 'before' | 'after'): [number, number][] =>
    curve.map((point) => [point.k, orNaN(point[side])]);
  return {
    id: 'curve',
    title: message('worst.section.curve'),
    blocks: [
      {
        kind: 'lines',
        title: message('worst.curve.title'),
        x: { label: message('worst.curve.x'), type: 'number', min: 0 },
        y: { label: message('worst.curve.y'), type: 'share', min: 0 },
        series: [
          { label: message('defend.without'), points: [[0, 0], ...points('before')] },
          { label: message('defend.with'), points: [[0, 0], ...points('after')], strong: true },
        ],
      },
      {
        kind: 'table',
        columns: [
          { label: message('worst.column.k'), type: 'number' },
          { label: message('defend.without'), type: 'share' },
          { label: message('defend.with'), type: 'share' },
        ],
        rows: curve.map(({ k, before, after }) => [k, before ?? undefined, after ?? undefined]),
      },
    ],
  };
}

function linkColumns(): { label: Text; type: 'asn' | 'text' | 'share' | 'number' }[] {
  return [
    { label: message('stress.column.national'), type: 'asn' },
    { label: message('defend.column.partner'), type: 'asn' },
    { label: message('defend.column.as'), type: 'text' },
    { label: message('defend.column.worst'), type: 'share' },
    { label: message('defend.column.gain'), type: 'share' },
    { label: message('defend.column.alike'), type: 'number' },
  ];
}

function row({ worst, gain }: DefenceAnswer, { national, partner, partnerIs, alike }: LinkAnswer): Cell[] {
  return [
    asOf(national),
    asOf(partner),
    message(`defend.as.${partnerIs}`),
    worst ?? undefined,
    gain ?? undefined,
    alike.length,
  ];
}
