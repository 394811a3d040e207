import { orNaN } from '../../core/missing.ts';
import { asText, message, type AsValue, type Text, type Value } from '../../i18n/text.ts';
import type { NetworkName } from '../../schemas/answer-parts.ts';
import type { KeyFigure, Section } from '../model.ts';
import type { ChangeAnswer, StressAnswer } from '../../schemas/stress-answer.ts';
import type { LossFigure } from '../../schemas/losses.ts';

/** What intervals rest on; `oldSince` is the date of the snapshot where something rests on old links. */
export function uncertaintySection(
  { uncertainty }: Pick<StressAnswer, 'uncertainty'>,
  oldSince: string | undefined,
): Section {
  const { samples, confidence, rates } = uncertainty;
  const wrong = { transit: rates.wrongTransit, peer: rates.wrongPeer };
  const labels =
    rates.labelBasis === 'published'
      ? message('stress.uncertainty.labels.published', { ...wrong, source: 'Luckie et al. (2013)' })
      : message('stress.uncertainty.labels.confidence', wrong);
  const unseen =
    rates.unseenBasis === 'nothing'
      ? message('stress.uncertainty.unseen.nothing')
      : message(`stress.uncertainty.unseen.${rates.unseenBasis}`, { rate: orNaN(rates.unseenPeers) });
  return {
    id: 'uncertainty',
    title: message('stress.section.uncertainty'),
    blocks: [
      {
        kind: 'paragraph',
        texts: [
          ...(samples === 0
            ? [message('stress.uncertainty.none')]
            : [
                message('stress.uncertainty.samples', { confidence: wholeShare(confidence), samples }),
                labels,
                unseen,
              ]),
          ...(oldSince === undefined ? [] : [message('common.old-links', { date: oldSince })]),
        ],
      },
    ],
  };
}

export function beforeAfter(): { label: Text; type: 'bar'; max: number }[] {
  return [
    { label: message('stress.column.before'), type: 'bar', max: 1 },
    { label: message('stress.column.after'), type: 'bar', max: 1 },
  ];
}

/** How much of what a figure needs is known, and what rests on old links. */
export function knowledge(
  coverage: number | null,
  oldLinks: number | null,
): Pick<KeyFigure, 'coverage' | 'onOldLinks'> {
  const old = orNaN(oldLinks);
  return { coverage: orNaN(coverage), ...(old > 0 && { onOldLinks: old }) };
}

/** What was sampled around a figure, and what the known links alone say. */
export function interval(
  { low, high, known }: LossFigure,
  confidence: number,
): Pick<KeyFigure, 'interval' | 'known'> {
  return {
    interval: { low: shareValue(low), high: shareValue(high), confidence },
    known: shareValue(known),
  };
}

export function shareValue(value: number | null): Value {
  return { kind: 'share', value: orNaN(value) };
}

/** A shareValue in whole percent, for shares that are chosen and not measured. */
export function wholeShare(value: number): Value & { kind: 'share' } {
  return { kind: 'share', value, digits: 0 };
}

export function gained({ before, after }: ChangeAnswer): Value {
  return {
    kind: 'number',
    value: before === null || after === null ? NaN : after - before,
    digits: 1,
    signed: true,
  };
}

export function rounded(value: number | null): Value & { kind: 'number' } {
  return { kind: 'number', value: orNaN(value), digits: 1 };
}

export function asOf({ asn, name }: NetworkName): AsValue {
  return asText(asn, name ?? undefined);
}

export function countryText(country: string | null): Value {
  return country === null ? { kind: 'missing' } : { kind: 'country', country };
}
