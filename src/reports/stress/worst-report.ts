import { orNaN } from '../../core/missing.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import type { Block, KeyFigure, Report, Section } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { asOf, interval, knowledge, shareValue, uncertaintySection, wholeShare } from './report-parts.ts';
import type { WorstAnswer, WorstPoint } from '../../schemas/worst-answer.ts';

const SHOWN_TIES = 20;

/** The worst case as a report. */
export function worstReport(answer: WorstAnswer, asked: Asked): Report {
  const { country, snapshot, notices, uncertainty } = answer;
  return {
    id: `worst-${country}`,
    title: message('worst.title', { country }),
    notices: notices.map(noticeOf),
    sections: [
      setSection(answer),
      curveSection(answer),
      tiesSection(answer),
      uncertaintySection(answer, orNaN(answer.oldLinks) > 0 ? snapshot.date : undefined),
    ],
    provenance: provenanceOf(asked, { snapshot, seed: uncertainty.seed }),
  };
}

function setSection(answer: WorstAnswer): Section {
  const { k, candidates, over, set, lossKind, intervals, uncertainty } = answer;
  const asked = message('worst.asked', { k, candidates, over: message(`worst.over.${over}`) });
  if (set.length === 0)
    return {
      id: 'set',
      title: message('worst.section.set'),
      blocks: [{ kind: 'paragraph', texts: [asked, message('worst.nothing')] }],
    };
  const figure: KeyFigure = {
    id: `worst.${lossKind}`,
    label: message(`worst.loss.${lossKind}`),
    value: shareValue(intervals.collateral.value),
    definition: message('worst.loss.definition'),
    note: message('worst.whole', {
      direct: orNaN(intervals.direct.value),
      total: orNaN(intervals.total.value),
    }),
    ...(uncertainty.samples > 0 && interval(intervals.collateral, uncertainty.confidence)),
    ...knowledge(answer.coverage, answer.oldLinks),
  };
  return {
    id: 'set',
    title: message('worst.section.set'),
    blocks: [
      { kind: 'paragraph', texts: [asked] },
      { kind: 'list', items: membersOf(answer) },
      { kind: 'figures', figures: [figure] },
      { kind: 'paragraph', texts: [proofOf(answer)] },
    ],
  };
}

function proofOf({ proved, k, evaluated, bound }: WorstPoint): Text {
  return proved
    ? message('worst.proved', { k, evaluated })
    : message('worst.not-proved', { k, evaluated, bound: orNaN(bound) });
}

function curveSection({ curve, uncertainty }: WorstAnswer): Section {
  const points = [
    { k: 0, value: 0 },
    ...curve.map(({ k, intervals }) => ({ k, value: orNaN(intervals.collateral.value) })),
  ];
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
          {
            label: message('worst.column.collateral'),
            strong: true,
            points: points.map(({ k, value }) => [k, value]),
            ...(uncertainty.samples > 0 && {
              band: curve.map(({ k, intervals: { collateral } }) => [
                k,
                orNaN(collateral.low),
                orNaN(collateral.high),
              ]),
            }),
          },
        ],
      },
      {
        kind: 'table',
        columns: [
          { label: message('worst.column.k'), type: 'number' },
          { label: message('worst.column.collateral'), type: 'share' },
          ...(uncertainty.samples > 0
            ? [{ label: message('stress.column.known'), type: 'share' as const }]
            : []),
          { label: message('stress.column.direct'), type: 'share' },
          { label: message('stress.column.total'), type: 'share' },
          { label: message('worst.column.bound'), type: 'share' },
          { label: message('worst.column.set'), type: 'text' },
        ],
        rows: curve.map((point) => [
          point.k,
          point.intervals.collateral.value ?? undefined,
          ...(uncertainty.samples > 0 ? [point.collateral ?? undefined] : []),
          point.intervals.direct.value ?? undefined,
          point.intervals.total.value ?? undefined,
          point.bound ?? undefined,
          shortList(point.set),
        ]),
      },
    ],
  };
}

function tiesSection({ nearTies, moreTies, tieShare }: WorstAnswer): Section {
  const within = { share: wholeShareOrFiner(tieShare) };
  const table: Block = {
    kind: 'table',
    columns: [
      { label: message('worst.column.collateral'), type: 'share' },
      { label: message('worst.column.set'), type: 'text' },
    ],
    rows: nearTies
      .slice(0, SHOWN_TIES)
      .map(({ set, collateral }) => [collateral ?? undefined, shortList(set)]),
    moreRows: Math.max(0, nearTies.length - SHOWN_TIES),
  };
  const none = nearTies.length === 0;
  return {
    id: 'ties',
    title: message('worst.section.ties'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          none ? message('worst.ties.none', within) : message('worst.ties.explained', within),
          ...(moreTies ? [message('worst.ties.more')] : []),
        ],
      },
      ...(none ? [] : [table]),
    ],
  };
}

/** Networks by number and name, links as pairs of them. */
function membersOf({ set, networks }: WorstPoint): Text[] {
  if (typeof set[0] === 'number') return networks.map(asOf);
  return set.map((_, position) => ({
    kind: 'list',
    items: networks.slice(2 * position, 2 * position + 2).map((network: NetworkName) => asOf(network)),
  }));
}

function shortList(set: WorstPoint['set']): Text {
  return {
    kind: 'list',
    items: set.map((member) =>
      typeof member === 'number' ? { kind: 'asn', asn: member } : { kind: 'literal', literal: member },
    ),
  };
}

function wholeShareOrFiner(value: number): ReturnType<typeof wholeShare> {
  return value * 100 >= 1 ? wholeShare(value) : { kind: 'share', value };
}
