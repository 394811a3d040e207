import { orNaN } from '../../core/missing.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { PartnersAnswer } from '../../schemas/partners-answer.ts';
import type { Report } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';

/** One country beside every other, the strongest dependence first. */
export function partnerTableReport(answer: PartnersAnswer, asked: Asked): Report {
  const { country, snapshot, notices, partners } = answer;
  return {
    id: `partners-${country}`,
    title: message('brief.partners.title', { country }),
    subtitle: message('partners.subtitle', { date: snapshot.date }),
    notices: notices.map(noticeOf),
    sections: [
      {
        id: 'partners',
        title: message('brief.partners.section'),
        blocks: [
          { kind: 'paragraph', texts: [message('partners.note')] },
          {
            kind: 'table',
            columns: [
              { label: message('brief.partners.column.partner'), type: 'country' },
              { label: message('brief.partners.column.on'), type: 'bar' },
              { label: message('brief.partners.column.by'), type: 'bar' },
              { label: message('partners.column.shared'), type: 'text' },
              { label: message('partners.column.offers'), type: 'number' },
              { label: message('partners.column.needs'), type: 'number' },
            ],
            rows: partners.map((partner) => [
              partner.country,
              orNaN(partner.on),
              orNaN(partner.by),
              sharedText(partner.shared),
              partner.offers.length,
              partner.needs.length,
            ]),
            names: {
              rows: partners.map((partner) => partner.country),
              columns: [undefined, 'dependence-on', 'dependence-by', undefined, 'offers', 'needs'],
            },
          },
        ],
      },
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

/** The third countries on which both depend, by name. */
export function sharedText(shared: PartnersAnswer['partners'][number]['shared']): Text {
  if (shared.length === 0) return message('partners.shared.none');
  return { kind: 'list', items: shared.map(({ country }): Text => ({ kind: 'country', country })) };
}
