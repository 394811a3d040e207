import { message, type Message, type Text } from '../../i18n/text.ts';
import type { LiveSection } from '../../schemas/live-section.ts';
import type { Handling } from '../../schemas/services-folder.ts';
import type { Block, Cell, KeyFigure, Section } from '../model.ts';
import { liveHourText } from './services-live-report.ts';

type Fates = LiveSection['before'];

/** The mark of services that are named. */
const CLEAR = 'TLP:CLEAR' satisfies Handling;

/** What tells one of several such sections of a report from the others. */
interface Among {
  readonly title: Message;
  /** Part of the names of its figures. */
  readonly name: string;
}

/** Which services go on under the scenario of another report, in sums. */
export function liveSectionOf(live: LiveSection, among?: Among): Section {
  return {
    id: among ? `services-${among.name.toLowerCase().replaceAll('.', '-')}` : 'services',
    title: among?.title ?? message('services-sums.title'),
    blocks: [
      { kind: 'paragraph', texts: markTexts(live) },
      { kind: 'figures', figures: [worstFigure(live, among)] },
      hoursTable(live),
      { kind: 'paragraph', texts: [lowestText(live), message('services-sums.range')] },
      kindsTable(live),
      groundsTable(live),
      ...(live.named.length > 0 ? [namedTable(live)] : []),
    ],
  };
}

function markTexts({ handling, services, weighting, before, start, gone }: LiveSection): Message[] {
  return [
    message('services-sums.marked', { handling, count: services, clear: CLEAR }),
    message(`services-live.weighting.${weighting}`),
    message('services-sums.start', { start }),
    ...(gone.length > 0 ? [message('services-live.gone', { things: gone.map(nameOf) })] : []),
    message('services-live.before', { works: before.works, unknown: before.unknown }),
  ];
}

function nameOf(name: string): Text {
  return { kind: 'name', name };
}

function worstFigure(
  { at, lowest, coverage: { services, space } }: LiveSection,
  among: Among | undefined,
): KeyFigure {
  const worst = at[lowest];
  const share = (value: number) => ({ kind: 'share' as const, value });
  return {
    id: among ? `services.works.${among.name}` : 'services.works',
    label: message('services-sums.figure'),
    value: share(worst.works),
    interval: { low: share(worst.works), high: share(possible(worst)) },
    ...(space !== null && { coverage: services * space * Math.max(0, 1 - worst.unknown) }),
  };
}

/** With what is remembered and what is not known. */
function possible({ works, remembered, unknown }: Fates): number {
  return Math.min(1, works + remembered + unknown);
}

function hoursTable({ at }: LiveSection): Block {
  return {
    kind: 'table',
    columns: [
      { label: message('services-live.column.after'), type: 'text' },
      { label: message('services-live.fate.works'), type: 'share' },
      { label: message('services-live.fate.in-part'), type: 'share' },
      { label: message('services-live.fate.remembered'), type: 'share' },
      { label: message('services-live.fate.unknown'), type: 'share' },
      { label: message('services-live.fate.fails'), type: 'share' },
    ],
    rows: at.map(({ hours, works, inPart, remembered, unknown, fails }): Cell[] => [
      liveHourText(hours),
      works,
      inPart,
      remembered,
      unknown,
      fails,
    ]),
  };
}

function lowestText({ at, lowest }: LiveSection): Message {
  const { hours } = at[lowest];
  return hours === 0
    ? message('services-sums.lowest.strike')
    : message('services-sums.lowest', { time: hours });
}

/** At the hour at which least certainly works: all services, then each kind. */
function kindsTable({ kinds, at, lowest, services, people, weighting }: LiveSection): Block {
  const row = (label: Message, count: number, used: number | null, fates: Fates | undefined): Cell[] => [
    label,
    count,
    used,
    fates === undefined ? null : range(shareText, fates.works, possible(fates)),
    // Only where services count by their people is a share of their use one of people.
    fates === undefined || used === null || weighting !== 'people'
      ? null
      : range(peopleText, fates.works * used, possible(fates) * used),
  ];
  return {
    kind: 'table',
    columns: [
      { label: message('sitrep.column.kind'), type: 'text' },
      { label: message('services-live.column.services'), type: 'number' },
      { label: message('services-sums.column.users'), type: 'number' },
      { label: message('services-sums.column.goes-on'), type: 'share' },
      { label: message('services-sums.column.people'), type: 'number' },
    ],
    rows: [
      row(message('sitrep.all'), services, people, at[lowest]),
      ...kinds.map((one) =>
        row(message(`services-who.service.${one.kind}`), one.services, one.people, one.at?.[lowest]),
      ),
    ],
  };
}

function range(text: (value: number) => Text, low: number, high: number): Text {
  const [least, most] = [text(low), text(high)];
  return JSON.stringify(least) === JSON.stringify(most)
    ? least
    : message('common.range', { low: least, high: most });
}

/** To a whole percent. */
function shareText(value: number): Text {
  return { kind: 'share', value: Math.round(value * 100) / 100, digits: 0 };
}

function peopleText(value: number): Text {
  return { kind: 'number', value: Math.round(value) };
}

/** What ends services first, told apart, for all and for each kind. */
function groundsTable({ grounds, kinds }: LiveSection): Block {
  const rows = grounds.flatMap(({ ground, services, share }): Cell[][] => {
    const label = message(`services-live.ground.${ground}`);
    const ended = kinds.flatMap((one) => {
      const own = one.grounds.find((each) => each.ground === ground);
      return own ? [[label, message(`services-who.service.${one.kind}`), own.services, own.share]] : [];
    });
    return [[label, message('sitrep.all'), services, share], ...ended];
  });
  return {
    kind: 'table',
    caption: message('services-live.section.causes'),
    columns: [
      { label: message('services-live.column.ground'), type: 'text' },
      { label: message('sitrep.column.kind'), type: 'text' },
      { label: message('services-live.column.services'), type: 'number' },
      { label: message('services-live.column.share'), type: 'share' },
    ],
    rows,
  };
}

function namedTable({ named }: LiveSection): Block {
  return {
    kind: 'table',
    columns: [
      { label: message('services-sums.column.named', { clear: CLEAR }), type: 'text' },
      { label: message('services-live.column.certain'), type: 'text' },
      { label: message('services-live.column.possible'), type: 'text' },
      { label: message('services-live.column.ground'), type: 'text' },
    ],
    rows: named.map(({ name, earliest, latest, ground }): Cell[] => [
      name,
      liveHourText(earliest),
      liveHourText(latest),
      ground === null ? message('services-live.cause.none') : message(`services-live.ground.${ground}`),
    ]),
  };
}
