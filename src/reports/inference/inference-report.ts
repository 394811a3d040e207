import type { InferAnswer, LabelAgreementAnswer } from '../../schemas/infer-answer.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { asText, literalText, message, type Text } from '../../i18n/text.ts';
import type { Block, Report, Section, Table } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';

/** The links inferred from table dumps, what they rest on, and how they agree with published ones. */
export function inferenceReport(figures: InferAnswer, asked: Asked): Report {
  const sections: Section[] = [linksSection(figures)];
  if (figures.agreement) sections.push(agreementSection(figures.agreement));
  if (figures.findings.length > 0)
    sections.push({
      id: 'paths',
      title: message('inference.cleaned'),
      blocks: [{ kind: 'list', items: figures.findings.map((finding) => codedText(finding)) }],
    });
  return {
    id: 'infer',
    title: message('inference.title'),
    notices:
      figures.vantagePoints < 10
        ? [
            {
              level: 'caution',
              text: message('inference.few-vantage-points', { vantagePoints: figures.vantagePoints }),
            },
          ]
        : [],
    sections,
    provenance: provenanceOf(asked, {
      parameters: figures.sources.map(({ name, sha256 }) => ({
        name: message('common.source'),
        value: literalText(`${name} (SHA-256 ${sha256})`),
      })),
    }),
  };
}

function linksSection(figures: InferAnswer): Section {
  const number = (value: number): { kind: 'number'; value: number } => ({ kind: 'number', value });
  const blocks: Block[] = [
    {
      kind: 'figures',
      figures: [
        { id: 'networks', label: message('inference.networks'), value: number(figures.ases) },
        { id: 'links', label: message('inference.links'), value: number(figures.links) },
        { id: 'peer-links', label: message('inference.peer-links'), value: number(figures.peerLinks) },
        {
          id: 'vantage-points',
          label: message('inference.vantage-points'),
          value: number(figures.vantagePoints),
        },
      ],
    },
    {
      kind: 'paragraph',
      texts: [
        figures.clique.length === 0
          ? message('inference.no-clique')
          : message('inference.clique', { members: figures.clique.map((asn) => asText(asn)) }),
        ...(figures.siblings.length === 0
          ? []
          : [
              message('inference.siblings', {
                pairs: figures.siblings.map((pair) => literalText(pair.map((asn) => `AS${asn}`).join('–'))),
              }),
            ]),
      ],
    },
    {
      kind: 'table',
      caption: message('inference.confidence'),
      columns: [
        { label: message('inference.confidence-from'), type: 'share', digits: 0 },
        { label: message('inference.links'), type: 'number' },
      ],
      rows: figures.confidence.map(({ least, links }) => [least, links]),
    },
  ];
  return { id: 'links', title: message('inference.links'), blocks };
}

function agreementSection({
  all,
  heldOut,
}: {
  all: LabelAgreementAnswer;
  heldOut: LabelAgreementAnswer;
}): Section {
  return {
    id: 'agreement',
    title: message('inference.agreement'),
    blocks: [
      { kind: 'paragraph', texts: [message('inference.agreement-definition')] },
      confusionTable(message('inference.all-common', { links: all.common }), all),
      confusionTable(message('inference.held-out', { links: heldOut.common }), heldOut),
      {
        kind: 'table',
        columns: [
          { label: message('common.metric'), type: 'text' },
          { label: message('inference.all'), type: 'share', digits: 2 },
          { label: message('inference.held-out-short'), type: 'share', digits: 2 },
        ],
        rows: [
          [message('inference.label-agreement'), all.agreement ?? undefined, heldOut.agreement ?? undefined],
          [message('inference.peer-recall'), all.peerRecall ?? undefined, heldOut.peerRecall ?? undefined],
          [
            message('inference.peer-precision'),
            all.peerPrecision ?? undefined,
            heldOut.peerPrecision ?? undefined,
          ],
        ],
      },
    ],
  };
}

function confusionTable(caption: Text, found: LabelAgreementAnswer): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { label: message('inference.published'), type: 'text' },
      { label: message('inference.as-transit'), type: 'number' },
      { label: message('inference.as-reversed'), type: 'number' },
      { label: message('inference.as-peer'), type: 'number' },
    ],
    rows: [
      [message('inference.transit-link'), found.transitAsTransit, found.transitReversed, found.transitAsPeer],
      // A peer link has no direction that could be the wrong one.
      [
        message('inference.peer-link'),
        found.peerAsTransit,
        { kind: 'literal', literal: '' },
        found.peerAsPeer,
      ],
    ],
  };
}
