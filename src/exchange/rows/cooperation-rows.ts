import type { BriefAnswer } from '../../schemas/brief-answer.ts';
import type { CommitmentsAnswer } from '../../schemas/commitments-answer.ts';
import type { EventAnswer } from '../../schemas/event-answer.ts';
import type { PartnersAnswer } from '../../schemas/partners-answer.ts';
import type { MatchAnswer } from '../../schemas/match-answer.ts';
import { LIVE_SECTION_COLUMNS, liveSectionRecords } from './live-section-rows.ts';
import { measureRows, rowsOf, type MeasureRecord, type AnswerRows } from './rows.ts';

/** The measures of every side, then how each depends on every other. */
export function briefRows(answer: BriefAnswer): AnswerRows {
  const date = { snapshot_date: answer.snapshot.date, plane: 'ipv4' };
  const standing: MeasureRecord[] = answer.standing.flatMap(({ metric, values }) =>
    values.map((value, at) => ({ ...date, country: answer.countries[at], measure: metric, value })),
  );
  const dependence = answer.dependences.flatMap(
    ({ country, partner, international, domestic, withdrawal, gateways }) => {
      const about = { ...date, country, partner };
      return [
        { ...about, measure: 'dependence-international', value: international },
        { ...about, measure: 'dependence-domestic', value: domestic },
        ...lossRecords('withdrawal', withdrawal).map((record) => ({ ...about, ...record })),
        ...lossRecords('gateways', gateways).map((record) => ({ ...about, ...record })),
      ];
    },
  );
  const records = [...standing, ...dependence];
  if (!answer.services) return measureRows(records, { partner: 'text' });
  const services = answer.services.flatMap(({ country, partner, live }) =>
    liveSectionRecords(live).map((record) => ({ ...date, country, partner, ...record })),
  );
  return measureRows([...records, ...services], {
    partner: 'text',
    from_hours: 'number',
    low: 'number',
    high: 'number',
    ...LIVE_SECTION_COLUMNS,
  });
}

/** Each part of each loss as a measure: `withdrawal-international-total`. */
function lossRecords(
  name: string,
  losses: BriefAnswer['dependences'][number]['withdrawal'],
): { measure: string; value: number | null }[] {
  return (['international', 'domestic'] as const).flatMap((kind) =>
    (['total', 'direct', 'collateral'] as const).map((part) => ({
      measure: `${name}-${kind}-${part}`,
      value: losses[kind][part],
    })),
  );
}

/** The two dependences of each partner. */
export function partnersRows({ country, snapshot, partners }: PartnersAnswer): AnswerRows {
  const date = { snapshot_date: snapshot.date, plane: 'ipv4', measure: 'dependence-international' };
  return measureRows(
    partners.flatMap(({ country: partner, on, by }) => [
      { ...date, country, partner, value: on },
      { ...date, country: partner, partner: country, value: by },
    ]),
    { partner: 'text' },
  );
}

/** Offers beside the needs that they meet. */
export function matchRows({ needs, offers, matches }: MatchAnswer): AnswerRows {
  return rowsOf(
    {
      country: 'text',
      need: 'text',
      measure: 'text',
      now: 'number',
      at_most: 'number',
      at_least: 'number',
      offer: 'text',
      organisation: 'text',
      basis: 'text',
      reached: 'number',
      gain: 'number',
      closes: 'number',
    },
    matches.map(({ need: needAt, offer: offerAt, basis, reached, gain, closes }) => {
      const need = needs[needAt];
      const offer = offers[offerAt];
      return {
        country: need.country,
        need: need.id,
        measure: need.measure,
        now: need.now,
        at_most: need.atMost,
        at_least: need.atLeast,
        offer: offer.id,
        organisation: offer.organisation,
        basis,
        reached,
        gain,
        closes,
      };
    }),
  );
}

/** Every promise with its measure, where it has one. */
export function commitmentsRows({ snapshot, commitments }: CommitmentsAnswer): AnswerRows {
  return measureRows(
    commitments.map(({ owner, measure, value, agreement, id, due, state, atMost, atLeast }) => ({
      snapshot_date: snapshot.date,
      country: owner.country,
      measure,
      value,
      agreement,
      commitment: id,
      due,
      state,
      at_most: atMost,
      at_least: atLeast,
    })),
    {
      agreement: 'text',
      commitment: 'text',
      due: 'text',
      state: 'text',
      at_most: 'number',
      at_least: 'number',
    },
  );
}

/** The meetings in order of time. */
export function eventRows({ meetings }: EventAnswer): AnswerRows {
  return rowsOf(
    { meeting: 'text', date: 'text', start: 'text', minutes: 'count', parties: 'text', commitments: 'count' },
    meetings.map(({ id, date, start, minutes, parties, commitments }) => ({
      meeting: id,
      date,
      start,
      minutes,
      parties: parties.map((party) => party.id).join(' '),
      commitments: commitments.length,
    })),
  );
}
