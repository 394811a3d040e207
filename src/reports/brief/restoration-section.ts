import { message, nameText, type Text } from '../../i18n/text.ts';
import type { Block, Section } from '../model.ts';
import type { BorderPoint, JointRestorationAnswer } from '../../schemas/joint-restoration-answer.ts';

/** What two countries gain by sharing crews and spares, and by fibres between border points. */
export function restorationSection(answer: JointRestorationAnswer): Section {
  return {
    id: 'restoration',
    title: message('brief.section.restoration'),
    blocks: [
      { kind: 'list', items: sentences(answer) },
      ...fibres(answer),
      { kind: 'paragraph', texts: [message('brief.restoration.method')] },
    ],
  };
}

function sentences({ sides, both, commonSkills, commonParts }: JointRestorationAnswer): Text[] {
  const hours = (value: number): Text => ({ kind: 'number', value, unit: 'unit.person-hours', digits: 0 });
  const worse = sides.filter(({ alone }, at) => both.bySide[at] > alone * (1 + 1e-9));
  return [
    ...sides.map(({ country, repairs, drawn, alone, helped, gain }, at) =>
      message(drawn ? 'brief.restoration.helped-drawn' : 'brief.restoration.helped', {
        one: country,
        other: sides[1 - at].country,
        count: repairs,
        alone: hours(alone),
        helped: hours(helped),
        gain,
      }),
    ),
    message('brief.restoration.both', {
      alone: hours(both.alone),
      shared: hours(both.shared),
      gain: both.gain,
    }),
    ...worse.map(({ country, alone }) =>
      message('brief.restoration.worse', {
        country,
        alone: hours(alone),
        shared: hours(both.bySide[sides.findIndex((side) => side.country === country)]),
      }),
    ),
    commonSkills.length + commonParts.length === 0
      ? message('brief.restoration.nothing-common')
      : message('brief.restoration.common', {
          names: [...new Set([...commonSkills, ...commonParts])].map(nameText),
        }),
  ];
}

function fibres({ fibres: found, sides }: JointRestorationAnswer): Block[] {
  if (found.length === 0) return [{ kind: 'paragraph', texts: [message('brief.restoration.no-fibre')] }];
  return [
    {
      kind: 'table',
      caption: message('brief.restoration.fibres'),
      columns: [
        ...sides.map(({ country }) => ({
          label: message('brief.restoration.column.point', { country }),
          type: 'text' as const,
        })),
        { label: message('brief.restoration.column.km'), type: 'number', digits: 0 },
        ...sides.map(({ country }) => ({
          label: message('brief.column.gain', { country }),
          type: 'share' as const,
        })),
      ],
      rows: found.map(({ from, to, km, gains }) => [pointText(from), pointText(to), km, ...gains]),
    },
  ];
}

function pointText({ id, name }: BorderPoint): Text {
  return nameText(name ?? id);
}
