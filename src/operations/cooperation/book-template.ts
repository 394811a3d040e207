import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language as languageOf, type Language } from '../../i18n/language.ts';
import { message, type Text } from '../../i18n/text.ts';
import { FIELDS, ORGANISATION_KINDS, type BookPart } from '../../schemas/cooperation-book.ts';
import { remarks } from '../files/remarks.ts';

export interface BookTemplate {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly [string, string];
  readonly language: Language;
  /** ISO 8601: the meeting is a month later, and what is promised is due within a year. */
  readonly today: string;
}

const PAGE = 'docs/formats/cooperation-book.md';

/** A book to start from, in one language: two countries, an event with a meeting, an offer, a need and an agreement. */
export function bookTemplate({
  countries: [one, other],
  language,
  today,
}: BookTemplate): Map<string, string> {
  const { code } = language;
  const named = (text: Text): string => `{ ${code}: ${JSON.stringify(language.plain(text))} }`;
  const meeting = daysAfter(today, 30);
  const parts: Readonly<Record<BookPart, { readonly meaning: Text; readonly lines: readonly string[] }>> = {
    countries: {
      meaning: message('template.book.countries', { languages: LANGUAGE_CODES.join(', ') }),
      lines: [one, other].flatMap((country) => [`- country: ${country}`, `  languages: [${code}]`]),
    },
    organisations: {
      meaning: message('template.book.organisations', {
        kind: 'kind',
        kinds: ORGANISATION_KINDS.join(', '),
        roles: 'roles',
      }),
      lines: [
        '- id: ministry',
        `  name: ${named(message('template.book.ministry'))}`,
        `  country: ${one}`,
        '  kind: ministry',
        `  roles: [${JSON.stringify(language.plain(message('template.book.role')))}]`,
        '  example: true',
        '- id: exchange',
        `  name: ${named(message('template.book.exchange'))}`,
        `  country: ${other}`,
        '  kind: operator',
        '  example: true',
      ],
    },
    events: {
      meaning: message('template.book.events', { offset: 'utcOffset', parties: 'parties' }),
      lines: [
        '- id: talks',
        `  name: ${named(message('template.book.event'))}`,
        `  place: ${named(message('template.book.place'))}`,
        `  country: ${other}`,
        `  from: ${meeting}`,
        `  to: ${meeting}`,
        "  utcOffset: '+00:00'",
        '  meetings:',
        '    - id: first',
        `      date: ${meeting}`,
        "      start: '10:00'",
        '      minutes: 45',
        `      parties: [${one}, ${other}]`,
        '      topics:',
        `        - ${named(message('template.book.topic'))}`,
      ],
    },
    offers: {
      meaning: message('template.book.offers', {
        field: 'field',
        fields: FIELDS.join(', '),
        improves: 'improves',
      }),
      lines: [
        '- id: ports',
        '  organisation: exchange',
        '  field: services',
        `  title: ${named(message('template.book.offer'))}`,
        `  languages: [${code}]`,
        '  improves: [leading-gateway, pair-detour]',
        '  example: true',
      ],
    },
    needs: {
      meaning: message('template.book.needs', { most: 'atMost', least: 'atLeast', example: 'atMost: 0.5' }),
      lines: [
        '- id: second-gateway',
        `  country: ${one}`,
        '  field: services',
        `  title: ${named(message('template.book.need'))}`,
        '  measure: leading-gateway',
        '  atMost: 0.5',
        '  declaredBy: ministry',
        `  declaredOn: ${today}`,
      ],
    },
    agreements: {
      meaning: message('template.book.agreements', { target: 'target', done: 'done' }),
      lines: [
        '- id: peering',
        `  title: ${named(message('template.book.agreement'))}`,
        `  parties: [${one}, ${other}]`,
        '  event: talks',
        `  signed: ${meeting}`,
        '  commitments:',
        '    - id: short-routes',
        `      text: ${named(message('template.book.commitment.detour'))}`,
        '      owner: ministry',
        `      due: ${daysAfter(today, 365)}`,
        `      target: { measure: pair-detour, country: ${one}, partner: ${other}, atMost: 0.2 }`,
        '    - id: visit',
        `      text: ${named(message('template.book.commitment.visit'))}`,
        '      owner: exchange',
        `      due: ${daysAfter(today, 90)}`,
      ],
    },
  };
  const head = [
    ...remarks(message('template.made-up'), language),
    ...remarks(message('template.fields', { page: PAGE }), language),
    ...remarks(message('template.book.titles', { example: exampleForms(one) }), language),
  ];
  return new Map(
    Object.entries(parts).map(([part, { meaning, lines }]) => [
      `${part}.yaml`,
      [...remarks(meaning, language), ...head, ...lines, ''].join('\n'),
    ]),
  );
}

/** A name in three of the languages. */
function exampleForms(country: string): string {
  const forms = LANGUAGE_CODES.slice(0, 3).map(
    (code) => `${code}: ${languageOf(code).words.country(country)}`,
  );
  return `{ ${forms.join(', ')} }`;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
