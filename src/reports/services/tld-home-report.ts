import { codedText } from '../../i18n/coded-text.ts';
import { message, type Text } from '../../i18n/text.ts';
import type { TldHomeAnswer } from '../../schemas/tld-home-answer.ts';
import type { Report } from '../model.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import { wholePercent } from '../whole-percent.ts';

/** Whose own domain is served from home, and by how many networks. */
export function tldHomeReport(answer: TldHomeAnswer, asked: Asked): Report {
  const { ranked, missing, root, findings } = answer;
  const countries = missing.map((country): Text => ({ kind: 'country', country }));
  return {
    id: 'rank-tld-home',
    title: message('tld-home.title'),
    subtitle:
      root.serial === null
        ? message('tld-home.subtitle')
        : message('tld-home.subtitle-serial', { serial: String(root.serial) }),
    sections: [
      {
        id: 'ranking',
        title: message('rank.section'),
        blocks: [
          { kind: 'paragraph', texts: [message('tld-home.explained')] },
          {
            kind: 'table',
            columns: [
              {
                label: message('common.rank-label-in', { first: message('common.rank.exposed') }),
                type: 'number',
              },
              { label: message('assess.column.country'), type: 'country' },
              { label: message('tld-home.column.share'), type: 'bar', max: 1 },
              { label: message('tld-home.column.home'), type: 'number' },
              { label: message('tld-home.column.abroad'), type: 'number' },
              { label: message('tld-home.column.unknown'), type: 'number' },
              { label: message('tld-home.column.networks'), type: 'number' },
              { label: message('assess.column.coverage'), type: 'share', digits: 0 },
            ],
            rows: ranked.map(({ country, rank, share, home, abroad, unknown, networks, coverage }) => [
              rank,
              country,
              share,
              home,
              abroad,
              unknown,
              networks,
              wholePercent(coverage),
            ]),
          },
          ...(missing.length === 0
            ? []
            : [
                {
                  kind: 'paragraph' as const,
                  texts: [message('rank.missing', { count: missing.length, countries })],
                },
              ]),
        ],
      },
      ...(findings.length === 0
        ? []
        : [
            {
              id: 'findings',
              title: message('tld-home.findings'),
              blocks: [{ kind: 'list' as const, items: findings.map((finding) => codedText(finding)) }],
            },
          ]),
    ],
    notices: answer.notices.map(noticeOf),
    provenance: provenanceOf(asked, answer),
  };
}
