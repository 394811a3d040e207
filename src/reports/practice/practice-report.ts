import { codedText } from '../../i18n/coded-text.ts';
import { literalText, message, titleText, type Text } from '../../i18n/text.ts';
import type { PracticeTried, TriedCard } from '../../schemas/practice-answers.ts';
import type { Block, Notice, Report, Section } from '../model.ts';
import { provenanceOf, type Asked } from '../provenance.ts';

/** What practices of others would bring here, the most first. */
export function practiceReport({ country, cards }: PracticeTried, asked: Asked): Report {
  return {
    id: country === null ? 'practice' : `practice-${country}`,
    title: country === null ? message('practice.title') : message('practice.title.country', { country }),
    notices: cards.flatMap(noticesOf),
    sections: [rankedSection(cards), ...cards.map(cardSection)],
    provenance: provenanceOf(asked),
  };
}

function noticesOf(card: TriedCard): Notice[] {
  return [...makerNotices(card), ...repeatNotices(card)];
}

function makerNotices({ title: words, maker: { name, trust } }: TriedCard): Notice[] {
  const title = titleText(words);
  if (trust === 'revoked') return [{ level: 'warning', text: message('practice.revoked', { title, name }) }];
  if (trust === 'trusted') return [];
  const command = 'muruna key trust FILE';
  return [{ level: 'caution', text: message('practice.unknown', { title, name, command }) }];
}

function repeatNotices({ title: words, repeats, missing }: TriedCard): Notice[] {
  const title = titleText(words);
  switch (repeats) {
    case 'same':
      return [];
    case 'different':
      return [{ level: 'warning', text: message('practice.different', { title }) }];
    case 'input-missing': {
      const inputs = missing.join(', ');
      return [
        { level: 'note', text: message('practice.input-missing', { title, option: '--input', inputs }) },
      ];
    }
    case 'failed':
      return [{ level: 'caution', text: message('practice.failed', { title }) }];
    default:
      return [{ level: 'caution', text: message('practice.not-repeatable', { title }) }];
  }
}

function rankedSection(cards: readonly TriedCard[]): Section {
  return {
    id: 'ranked',
    title: message('practice.section.ranked'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: message('practice.column.practice'), type: 'text' },
          { label: message('practice.column.maker'), type: 'text' },
          { label: message('practice.column.there-before'), type: 'number' },
          { label: message('practice.column.there-after'), type: 'number' },
          { label: message('practice.column.here-before'), type: 'number' },
          { label: message('practice.column.here-after'), type: 'number' },
          { label: message('practice.column.gain'), type: 'share' },
          { label: message('practice.column.repeats'), type: 'text' },
        ],
        rows: cards.map(({ title, maker, there, here, repeats }) => [
          titleText(title),
          maker.name,
          there.before,
          there.after,
          here?.before,
          here?.after,
          here?.gain,
          message(`practice.state.${repeats}`),
        ]),
        names: {
          rows: cards.map(({ id }) => id),
          columns: [
            undefined,
            undefined,
            'there-before',
            'there-after',
            'before',
            'after',
            'gain',
            undefined,
          ],
        },
      },
      { kind: 'paragraph', texts: [message('practice.explained')] },
    ],
  };
}

function cardSection(card: TriedCard, at: number): Section {
  const { title, done, effort, personDays, conditions, here } = card;
  const took: Text[] = [
    ...(effort === null ? [] : [message('practice.effort', { effort: titleText(effort) })]),
    ...(personDays === null ? [] : [message('practice.person-days', { days: personDays })]),
  ];
  return {
    id: `card-${at + 1}`,
    title: titleText(title),
    blocks: [
      { kind: 'paragraph', texts: [titleText(done)] },
      { kind: 'list', items: [madeBy(card), ...took] },
      ...listed(message('practice.conditions'), conditions.map(titleText)),
      ...obstacles(card),
      ...listed(
        message(here === null ? 'practice.commands.there' : 'practice.commands'),
        [...new Set(card.commands)].map(literalText),
      ),
    ],
  };
}

function madeBy({ maker: { name }, country, made }: TriedCard): Text {
  const date = made.slice(0, 10);
  return country === null
    ? message('practice.by', { name, date })
    : message('practice.by.country', { name, country, date });
}

/** Why a card was not tried. */
function obstacles({ needs, refusal }: TriedCard): Block[] {
  if (refusal !== null)
    return [{ kind: 'paragraph', texts: [message('practice.refused', { sentence: codedText(refusal) })] }];
  return listed(
    message('practice.needs', { option: '--set' }),
    needs.map(({ field, what }) => {
      if (field === 'country') return message('practice.needs-country', { option: '--country' });
      return what === null
        ? message('practice.need', { field })
        : message('practice.need.what', { field, what: titleText(what) });
    }),
  );
}

function listed(words: Text, items: readonly Text[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', texts: [words] },
    { kind: 'list', items },
  ];
}
