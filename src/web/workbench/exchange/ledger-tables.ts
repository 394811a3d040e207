import { literalText, message, type Text } from '../../../i18n/text.ts';
import type { Section } from '../../../reports/model.ts';
import type { ExchangeLedger } from '../../../schemas/exchange-answers.ts';

/** Nothing is there to be said; not the same as not known. */
const NO_VALUE: Text = literalText('–');

/** Each partner with how much of ours it has, when the first of that ends, and what it has not confirmed to be gone. Released and not answered counts as had. */
export function partnersTable({ partners, given }: Pick<ExchangeLedger, 'partners' | 'given'>): Section {
  const rows = partners.map(({ partner, limit }) => {
    const own = given.filter((one) => one.partner === partner);
    const has = own.filter(({ standing }) => standing === 'has' || standing === 'told');
    const [first] = has.flatMap(({ until }) => until ?? []).toSorted();
    return [
      partner,
      limit === null ? message('exchange.no-limit') : literalText(limit),
      new Set(has.map(({ author, item }) => `${author} ${item}`)).size,
      first === undefined ? NO_VALUE : momentText(first),
      own.filter(({ standing }) => standing === 'ending').length,
    ];
  });
  return {
    id: 'partners',
    title: message('exchange.section.partners'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('exchange.column.partner'), type: 'text' },
          { label: message('exchange.column.limit'), type: 'text' },
          { label: message('workbench.exchange.has'), type: 'number' },
          { label: message('workbench.exchange.first-end'), type: 'text' },
          { label: message('workbench.exchange.unconfirmed'), type: 'number' },
        ],
        rows,
      },
    ],
  };
}

/** What partners have to destroy or have destroyed, those first who have not confirmed; undefined where there is nothing. */
export function endsTable({ given }: Pick<ExchangeLedger, 'given'>): Section | undefined {
  const over = [
    ...given.filter(({ standing }) => standing === 'ending'),
    ...given.filter(({ standing }) => standing === 'gone'),
  ];
  if (over.length === 0) return undefined;
  return {
    id: 'ends',
    title: message('workbench.exchange.ends'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('exchange.column.item'), type: 'text' },
          { label: message('exchange.column.partner'), type: 'text' },
          { label: message('exchange.column.standing'), type: 'text' },
        ],
        rows: over.map(({ item, partner, standing }) => [
          item,
          partner,
          message(`exchange.standing.${standing}`),
        ]),
        states: over.map(({ standing }) => (standing === 'ending' ? 'weaker' : 'normal')),
      },
    ],
  };
}

function momentText(moment: string): Text {
  return literalText(moment.slice(0, 16).replace('T', ' '));
}
