import { message } from '../../i18n/text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type { Report } from '../model.ts';
import type { BriefAnswer } from '../../schemas/brief-answer.ts';

/** The briefs of one country with all others on one page, first those with which both sides gain most. */
export function partnersReport(briefs: readonly BriefAnswer[], asked: Asked): Report {
  const [{ countries, snapshot, notices }] = briefs;
  const [country] = countries;
  return {
    id: `partners-${country}`,
    title: message('brief.partners.title', { country }),
    subtitle: message('brief.subtitle', { date: snapshot.date }),
    notices: notices.map(noticeOf),
    sections: [
      {
        id: 'partners',
        title: message('brief.partners.section'),
        blocks: [
          { kind: 'paragraph', texts: [message('brief.partners.note')] },
          {
            kind: 'table',
            columns: [
              { label: message('brief.partners.column.partner'), type: 'country' },
              { label: message('brief.partners.column.on'), type: 'share' },
              { label: message('brief.partners.column.by'), type: 'share' },
              { label: message('brief.partners.column.projects'), type: 'number' },
              { label: message('brief.partners.column.gain'), type: 'share' },
              { label: message('brief.partners.column.theirs'), type: 'share' },
            ],
            rows: byGain(briefs).map(({ countries: [, partner], dependences, projects }) => [
              partner,
              dependences[0].international,
              dependences[1].international,
              projects.length,
              ...(projects.at(0)?.gains ?? [0, 0]),
            ]),
          },
        ],
      },
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

/** First where the side that gains less gains most, then by the code of the partner. */
function byGain(briefs: readonly BriefAnswer[]): BriefAnswer[] {
  const least = ({ projects }: BriefAnswer): number => Math.min(...(projects.at(0)?.gains ?? [-1]));
  return briefs.toSorted((a, b) => least(b) - least(a) || (a.countries[1] < b.countries[1] ? -1 : 1));
}
