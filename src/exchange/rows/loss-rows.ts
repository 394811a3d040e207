import type { DefendAnswer, LinkAnswer } from '../../schemas/defend-answer.ts';
import type { LossAnswer, Member, PairShares } from '../../schemas/losses.ts';
import type { MomentAnswer, StressAnswer } from '../../schemas/stress-answer.ts';
import type { WorstAnswer } from '../../schemas/worst-answer.ts';
import { LIVE_SECTION_COLUMNS, liveSectionRecords } from './live-section-rows.ts';
import { measureRows, type MeasureRecord, type RowColumns, type AnswerRows } from './rows.ts';

const INTERVAL = { low: 'number', high: 'number', known: 'number' } as const satisfies RowColumns;

const TIME = { from_hours: 'number', until_hours: 'number', routing: 'text' } as const satisfies RowColumns;

/** The losses of every stretch of time, then what becomes of each network that is harmed in the worst of them. */
export function stressRows(answer: StressAnswer): AnswerRows {
  const about = aboutOf(answer);
  const worst = answer.moments[answer.worst];
  const networks = answer.impact.networks.flatMap(({ asn, fate, abroad, home }) => {
    const harmed = { ...about, ...timeOf(worst), asn, fate };
    return [
      { ...harmed, measure: 'reach-abroad', before: abroad.before, value: abroad.after },
      { ...harmed, measure: 'reach-home', before: home.before, value: home.after },
    ];
  });
  const columns = {
    ...TIME,
    asn: 'number',
    fate: 'text',
    before: 'number',
    ...INTERVAL,
  } as const satisfies RowColumns;
  const records = [...lossesOfMoments(answer), ...networks];
  if (!answer.services) return measureRows(records, columns);
  const services = liveSectionRecords(answer.services).map((record) => ({ ...about, ...record }));
  return measureRows([...records, ...services], { ...columns, ...LIVE_SECTION_COLUMNS });
}

/** The losses of every stretch of time alone. */
export function stressLossRows(answer: StressAnswer): AnswerRows {
  return measureRows(lossesOfMoments(answer), { ...TIME, ...INTERVAL });
}

/** The columns of `stressLossRows`. */
export const STRESS_LOSS_COLUMNS = measureRows([], { ...TIME, ...INTERVAL }).columns;

function lossesOfMoments(answer: StressAnswer): MeasureRecord[] {
  const about = aboutOf(answer);
  return answer.moments.flatMap((moment) =>
    momentRecords(moment, answer.coverage).map((record) => ({ ...about, ...record })),
  );
}

function timeOf(moment: MomentAnswer | undefined): { from_hours?: number; until_hours?: number | null } {
  return moment ? { from_hours: moment.fromHours, until_hours: moment.untilHours } : {};
}

function momentRecords(moment: MomentAnswer, coverage: PairShares): (MeasureRecord & { routing: string })[] {
  return Object.entries(moment.losses).flatMap(([routing, { international, domestic }]) =>
    [
      ...lossRecords('international', international, coverage.international),
      ...lossRecords('domestic', domestic, coverage.domestic),
    ].map((record) => ({
      ...record,
      ...timeOf(moment),
      routing,
    })),
  );
}

/** A loss in its parts, each a measure with its interval. */
function lossRecords(
  kind: 'international' | 'domestic',
  loss: LossAnswer,
  coverage: number | null,
): MeasureRecord[] {
  return (['total', 'direct', 'collateral'] as const).map((part) => ({
    measure: `${kind}-loss-${part}`,
    ...loss[part],
    coverage,
  }));
}

/** The worst sets of 1 … k, each with its loss in parts. */
export function worstRows(answer: WorstAnswer): AnswerRows {
  const records = answer.curve.flatMap((point) =>
    lossRecords(answer.lossKind, point.intervals, answer.coverage).map((record) => ({
      ...aboutOf(answer),
      ...record,
      over: answer.over,
      k: point.k,
      set: setText(point.set),
      proved: point.proved,
      collateral_bound: point.bound,
    })),
  );
  return measureRows(records, {
    over: 'text',
    k: 'count',
    set: 'text',
    proved: 'flag',
    collateral_bound: 'number',
    ...INTERVAL,
  });
}

/** The worst loss without new links, then with each link that was judged, the most useful first. */
export function defendRows(answer: DefendAnswer): AnswerRows {
  const { before, ranked, best, coverage } = answer;
  const measure = `worst-${answer.lossKind}-loss`;
  const about = { ...aboutOf(answer), measure, coverage, over: answer.over };
  const records = [
    { ...about, choice: 'none', value: before.worst, set: setText(before.set) },
    ...ranked.map((one) => ({ ...about, ...defenceOf(one), choice: 'single' })),
    { ...about, ...defenceOf(best), choice: 'best' },
  ];
  return measureRows(records, {
    over: 'text',
    k: 'count',
    choice: 'text',
    links: 'text',
    bound: 'number',
    gain: 'number',
    set: 'text',
  });

  function defenceOf({ links, worst, bound, gain, set }: DefendAnswer['ranked'][number]) {
    return {
      k: answer.k,
      value: worst,
      links: links.map(linkText).join(' '),
      bound,
      gain,
      set: setText(set),
    };
  }
}

function aboutOf({
  snapshot,
  country,
  plane,
}: Pick<StressAnswer, 'snapshot' | 'country' | 'plane'>): MeasureRecord {
  return { snapshot_date: snapshot.date, country, plane };
}

function setText(set: readonly Member[]): string {
  return set.join(' ');
}

function linkText({ national, partner }: LinkAnswer): string {
  return `${national.asn}-${partner.asn}`;
}
