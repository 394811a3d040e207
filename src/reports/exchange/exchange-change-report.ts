import { literalText, message, nameText, type Text } from '../../i18n/text.ts';
import { EXCHANGE_REASONS, type ExchangeChange } from '../../schemas/exchange-answers.ts';
import type { Notice, Report, Section } from '../model.ts';
import type { Asked } from '../provenance.ts';

/** Where there is nothing to say. */
export const NO_VALUE: Text = nameText('–');

/** What happened in an exchange, and the parcels that have to be handed over. */
export function exchangeChangeReport(answer: ExchangeChange, { software }: Asked): Report {
  const { name, happened, parcels, waiting, folder, card } = answer;
  const notices: Notice[] = [];
  const note = (text: Text): void => void notices.push({ level: 'note', text });
  if (card !== null) note(message('exchange.made', { file: card, identity: `${folder}/identity.txt` }));
  else if (happened.length === 0) note(message('exchange.nothing'));
  if (parcels.length > 0) note(message('exchange.hand-over'));
  if (parcels.some(({ ends }) => ends > 0)) note(message('exchange.no-force'));
  if (waiting > 0) note(message('exchange.waiting', { count: waiting, command: 'muruna exchange send' }));
  const sections = [
    ...(happened.length === 0 ? [] : [happenedSection(happened)]),
    ...(parcels.length === 0 ? [] : [parcelSection(parcels)]),
  ];
  return {
    id: 'exchange',
    title: message('exchange.changed', { name }),
    notices,
    sections,
    // Without the command: nobody should release, receive or withdraw a second time to see what happened.
    provenance: { parameters: [], software },
  };
}

function happenedSection(happened: ExchangeChange['happened']): Section {
  return {
    id: 'happened',
    title: message('exchange.section.happened'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('exchange.column.deed'), type: 'text' },
          { label: message('exchange.column.item'), type: 'text' },
          { label: message('exchange.column.author'), type: 'text' },
          { label: message('exchange.column.partner'), type: 'text' },
          { label: message('exchange.column.marking'), type: 'literal' },
          { label: message('exchange.column.until'), type: 'literal' },
          { label: message('exchange.column.reason'), type: 'text' },
        ],
        rows: happened.map(({ deed, item, author, partner, marking, until, reason }) => [
          message(`exchange.deed.${deed}`),
          item ?? NO_VALUE,
          author ?? NO_VALUE,
          partner ?? NO_VALUE,
          marking ?? NO_VALUE,
          until === null ? NO_VALUE : literalText(until.slice(0, 16).replace('T', ' ')),
          reason === null ? NO_VALUE : reasonText(reason),
        ]),
      },
    ],
  };
}

/** A cause that this program knows in the reader's language; anything else as it was written. */
function reasonText(reason: string): Text {
  const known = EXCHANGE_REASONS.find((one) => one === reason);
  return known ? message(`exchange.reason.${known}`) : nameText(reason);
}

function parcelSection(parcels: ExchangeChange['parcels']): Section {
  return {
    id: 'parcels',
    title: message('exchange.section.parcels'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('exchange.column.partner'), type: 'text' },
          { label: message('exchange.column.file'), type: 'literal' },
          { label: message('exchange.column.releases'), type: 'number' },
          { label: message('exchange.column.ends'), type: 'number' },
          { label: message('exchange.column.answers'), type: 'number' },
        ],
        rows: parcels.map(({ partner, file, releases, ends, answers }) => [
          partner,
          literalText(file),
          releases,
          ends,
          answers,
        ]),
      },
    ],
  };
}
