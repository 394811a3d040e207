import { message, type Text } from '../../i18n/text.ts';
import type { Block, Column, Report, Section } from '../model.ts';
import type { AgreementRow, FidelityAnswer } from '../../schemas/fidelity-answer.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

/** How well predicted routes agree with observed ones. */
export function fidelityReport(figures: FidelityAnswer, asked: Asked): Report {
  return {
    id: 'fidelity',
    title: message('fidelity.title'),
    notices: figures.notices.map(noticeOf),
    sections: [
      overallSection(figures),
      {
        id: 'classes',
        title: message('fidelity.by-class'),
        blocks: [agreementTable(message('fidelity.class'), figures.byClass, classCell)],
      },
      {
        id: 'vantage-points',
        title: message('fidelity.by-vantage-point'),
        blocks: [agreementTable(message('fidelity.vantage-point'), figures.byVantagePoint, pointCell)],
      },
    ],
    provenance: provenanceOf(asked, figures),
  };
}

function overallSection(figures: FidelityAnswer): Section {
  const texts: Text[] = [message('fidelity.definition', { date: figures.date })];
  if (figures.holdOut === 'origins') texts.push(message('fidelity.held-out-origins'));
  if (figures.holdOut === 'vantage-points') texts.push(message('fidelity.held-out-points'));
  if (figures.outsideSnapshot > 0)
    texts.push(message('fidelity.outside', { routes: figures.outsideSnapshot }));
  const blocks: Block[] = [
    { kind: 'paragraph', texts },
    agreementTable(undefined, figures.rows, () => undefined),
    { kind: 'paragraph', texts: [message('fidelity.models')] },
  ];
  if (figures.learnt) {
    const { routes, linksAdded, preferences, exceptions, partialTransit } = figures.learnt;
    blocks.push({
      kind: 'paragraph',
      texts: [message('fidelity.learnt', { routes, linksAdded, preferences, exceptions, partialTransit })],
    });
  }
  return { id: 'overall', title: message('fidelity.overall'), blocks };
}

function agreementTable(
  label: Text | undefined,
  rows: readonly AgreementRow[],
  first: (row: AgreementRow) => Text | undefined,
): Block {
  const columns: Column[] = [
    ...(label ? [{ label, type: 'text' as const }] : []),
    { label: message('fidelity.model'), type: 'text' },
    { label: message('fidelity.routes'), type: 'number' },
    { label: message('fidelity.length'), type: 'share' },
    { label: message('fidelity.next-hop'), type: 'share' },
    { label: message('fidelity.whole-path'), type: 'share' },
    { label: message('fidelity.same-path'), type: 'share' },
    { label: message('fidelity.path-chance'), type: 'share' },
  ];
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) => [
      ...(label ? [first(row)] : []),
      message(MODEL_NAMES[row.model]),
      row.routes,
      row.length / row.routes,
      row.nextHop / row.routes,
      row.wholePath / row.routes,
      row.samePath / row.routes,
      row.pathChance / row.routes,
    ]),
  };
}

const MODEL_NAMES = {
  policy: 'fidelity.model.policy',
  shortest: 'fidelity.model.shortest',
  calibrated: 'fidelity.model.calibrated',
} as const;

function classCell(row: AgreementRow): Text | undefined {
  return row.class && message(`routes.class.${row.class}`);
}

function pointCell(row: AgreementRow): Text | undefined {
  return row.vantagePoint === undefined ? undefined : { kind: 'asn', asn: row.vantagePoint };
}
