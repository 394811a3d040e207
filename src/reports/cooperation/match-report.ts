import { orNaN } from '../../core/missing.ts';
import { isMetricId } from '../../schemas/metrics.ts';
import type {
  MatchBasis,
  MatchAnswer,
  MatchOfAnswer,
  NeedAnswer,
  NeedState,
  OfferRecord,
} from '../../schemas/match-answer.ts';
import type { MessageCode } from '../../i18n/codes.ts';
import { literalText, message, nameText, titleText, type Message, type Text } from '../../i18n/text.ts';
import { metricLabel, metricValue } from '../assess/metric-text.ts';
import { noticeOf, provenanceOf, type Asked } from '../provenance.ts';
import type { Block, Cell, Report, Section } from '../model.ts';

/** How many matches the table names, and how many are explained. */
const NAMED = 30;
const EXPLAINED = 12;

/** Offers against needs, by the measured gain they bring. */
export function matchReport(answer: MatchAnswer, asked: Asked): Report {
  const { country, snapshot } = answer;
  return {
    id: country === null ? 'match' : `match-${country}`,
    title: country === null ? message('match.title') : message('match.title.country', { country }),
    subtitle: message('match.subtitle', { date: snapshot.date }),
    notices: answer.notices.map(noticeOf),
    sections: [
      { id: 'summary', title: message('match.section.summary'), blocks: [summary(answer)] },
      ...matchSections(answer),
      ...leftOver(answer),
      {
        id: 'method',
        title: message('match.section.method'),
        blocks: [
          {
            kind: 'list',
            items: [
              message('match.method.needs'),
              message('match.method.columns'),
              message('match.method.gain'),
              message('match.method.promise'),
            ],
          },
        ],
      },
    ],
    provenance: provenanceOf(asked, { snapshot }),
  };
}

function summary(answer: MatchAnswer): Block {
  const { matches } = answer;
  const best = matches.at(0);
  if (!best) return { kind: 'paragraph', texts: [message('match.none')] };
  const measured = matches.filter(({ gain }) => gain !== null).length;
  return {
    kind: 'paragraph',
    texts: [
      message('match.summary', { matches: matches.length, measured }),
      ...(best.gain === null
        ? []
        : [
            message('match.best', {
              offer: offerText(answer.offers[best.offer]),
              need: needText(answer.needs[best.need]),
            }),
          ]),
    ],
  };
}

function matchSections(answer: MatchAnswer): Section[] {
  const { matches } = answer;
  if (matches.length === 0) return [];
  return [
    {
      id: 'matches',
      title: message('match.section.matches'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: message('match.column.need'), type: 'text' },
            { label: message('match.column.offer'), type: 'text' },
            { label: message('match.column.now'), type: 'number' },
            { label: message('match.column.then'), type: 'number' },
            { label: message('match.column.gain'), type: 'share' },
            { label: message('match.column.basis'), type: 'text' },
          ],
          rows: matches.slice(0, NAMED).map((each) => row(answer, each)),
          ...(matches.length > NAMED && { moreRows: matches.length - NAMED }),
        },
      ],
    },
    {
      id: 'reasons',
      title: message('match.section.reasons'),
      blocks: matches
        .slice(0, EXPLAINED)
        .map((each) => ({ kind: 'paragraph', texts: reasons(answer, each) })),
    },
  ];
}

function row({ needs, offers }: MatchAnswer, { need, offer, basis, reached, gain }: MatchOfAnswer): Cell[] {
  const { kind, now } = needs[need];
  return [
    needText(needs[need]),
    offerText(offers[offer]),
    kind ? metricValue({ kind, value: now }) : NOTHING,
    kind && reached !== null ? metricValue({ kind, value: reached }) : NOTHING,
    gain === null ? NOTHING : gain,
    message(`match.basis.${basis}`),
  ];
}

/** Where nothing was asked for, nothing is missing. */
const NOTHING = nameText('–');

/** Why an offer answers a need, in sentences. */
export function reasons({ needs, offers }: MatchAnswer, match: MatchOfAnswer): Text[] {
  const need = needs[match.need];
  const offer = offers[match.offer];
  const { commonLanguages, exportConstraints, references } = match;
  return [
    message('match.reason.head', { offer: offerText(offer), need: needText(need) }),
    REASONS[match.basis](need, offer, match),
    ...(commonLanguages === null ? [] : [languagesText(commonLanguages)]),
    ...(exportConstraints.length === 0
      ? []
      : [message('match.reason.constraints', { constraints: exportConstraints.map(nameText) })]),
    ...(references.length === 0
      ? []
      : [message('match.reason.references', { references: references.map(nameText) })]),
    ...(offer.example ? [message('match.reason.example')] : []),
  ];
}

const REASONS: Readonly<
  Record<MatchBasis, (need: NeedAnswer, offer: OfferRecord, match: MatchOfAnswer) => Message>
> = {
  tried: (need, _, { reached, closes }) =>
    message('match.reason.tried', {
      ...figures(need),
      one: need.country,
      reached: valueText(need, reached),
      closes: orNaN(closes),
    }),
  link: (need, offer, { reached, closes }) =>
    message('match.reason.link', {
      ...figures(need),
      one: need.country,
      other: offer.country ?? '',
      reached: valueText(need, reached),
      closes: orNaN(closes),
    }),
  practice: (need, offer, { reached, closes }) =>
    message('match.reason.practice', {
      ...figures(need),
      one: need.country,
      other: offer.country ?? '',
      reached: valueText(need, reached),
      closes: orNaN(closes),
    }),
  claim: (need) => message('match.reason.claim', figures(need)),
  field: (_, { field }) => message('match.reason.field', { field: fieldText(field ?? '') }),
};

function figures(need: NeedAnswer): { measure: Text; now: Text; bound: Text } {
  return { measure: measureText(need), now: valueText(need, need.now), bound: boundText(need) };
}

/** Needs without an offer, needs that are met, offers without a need; only what the country asked for has part in. */
function leftOver(answer: MatchAnswer): Section[] {
  const { needs, offers, matches, country } = answer;
  const concerns = (of: string | null): boolean => country === null || of === country;
  const answered = new Set(matches.map(({ need }) => need));
  const used = new Set(matches.map(({ offer }) => offer));
  const lacking = needs.filter(
    (need, at) => !answered.has(at) && need.state !== 'met' && concerns(need.country),
  );
  const met = needs.filter((need) => need.state === 'met' && concerns(need.country));
  const idle = offers.filter((offer, at) => !used.has(at) && concerns(offer.country));
  return [
    section('open', message('match.section.open'), lacking.map(stateText)),
    section('met', message('match.section.met'), met.map(stateText)),
    section('idle', message('match.section.idle'), idle.map(offerText)),
  ].flat();
}

function section(id: string, title: Text, items: readonly Text[]): Section[] {
  return items.length === 0 ? [] : [{ id, title, blocks: [{ kind: 'list', items }] }];
}

const STATES: Readonly<Record<NeedState, (need: NeedAnswer) => Message>> = {
  open: (need) => message('match.state.open', { need: needText(need), ...bounds(need) }),
  met: (need) => message('match.state.open', { need: needText(need), ...bounds(need) }),
  unmeasured: (need) => message('match.state.unmeasured', { need: needText(need) }),
  free: (need) => message('match.state.free', { need: needText(need) }),
};

function stateText(need: NeedAnswer): Message {
  return STATES[need.state](need);
}

function bounds(need: NeedAnswer): { now: Text; bound: Text } {
  return { now: valueText(need, need.now), bound: boundText(need) };
}

export function needText(need: NeedAnswer): Message {
  const { title, country } = need;
  return title === null
    ? message('match.need.derived', { measure: measureText(need), country })
    : message('match.need.declared', { title: titleText(title), country });
}

export function offerText({ title, organisationName, country }: OfferRecord): Message {
  const organisation = titleText(organisationName);
  return country === null
    ? message('match.offer.international', { title: titleText(title), organisation })
    : message('match.offer', { title: titleText(title), organisation, country });
}

function measureText({ measure, partner }: NeedAnswer): Text {
  const label = measureLabel(measure ?? '');
  return partner === null ? label : message('match.measure.with', { measure: label, country: partner });
}

/** What a measure of the book is called; its bare name where nobody knows it. */
export function measureLabel(measure: string): Text {
  if (isMetricId(measure)) return metricLabel(measure);
  if (measure === 'pair-detour' || measure === 'pair-hops') return message(`match.measure.${measure}`);
  return literalText(measure);
}

function valueText({ kind }: NeedAnswer, value: number | null): Text {
  return kind ? metricValue({ kind, value }) : { kind: 'missing' };
}

function boundText(need: NeedAnswer): Text {
  const { atMost, atLeast } = need;
  return atMost === null
    ? message('book.at-least', { value: valueText(need, atLeast) })
    : message('book.at-most', { value: valueText(need, atMost) });
}

function languagesText(languages: readonly string[]): Message {
  if (languages.length === 0) return message('match.reason.no-language');
  return message('match.reason.languages', {
    languages: languages.map((code) => ({ code: `match.language.${code}` as MessageCode, params: {} })),
  });
}

function fieldText(field: string): Message {
  return { code: `match.field.${field}` as MessageCode, params: {} };
}
