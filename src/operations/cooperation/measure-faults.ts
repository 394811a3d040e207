import type { BookFinding, BookPlace } from '../../formats/cooperation-book/book-finding.ts';
import type { BookRead } from '../../formats/cooperation-book/read-book.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import { nearest } from '../../formats/structured-text/nearest.ts';
import { isMeasure, isPairMeasure, kindOfMeasure, MEASURES, type MeasureId } from '../../schemas/measures.ts';

interface Bound {
  readonly atMost?: number | undefined;
  readonly atLeast?: number | undefined;
}

/** A measure that a record names, with the bound it sets and where it stands. */
interface Named {
  readonly measure: string;
  readonly partner: boolean;
  readonly bound?: Bound;
  readonly place: BookPlace;
  /** Of the measure, and of the record that holds the bound. */
  readonly path: readonly PropertyKey[];
  readonly holder: readonly PropertyKey[];
}

/** Measures that nobody computes, measures of two countries without the other, and bounds that no value of theirs can meet. */
export function measureFaults(read: BookRead): BookFinding[] {
  return namedMeasures(read).flatMap((named) => [...measureFault(named), ...boundFaults(named)]);
}

/** The book without needs and commitments whose bound no value can be held to: they would always be met, or never. */
export function withoutImpossible(book: CooperationBook): CooperationBook {
  const isPossible = (bound: Bound & { readonly measure?: string | undefined }): boolean =>
    faultyBounds(bound.measure ?? '', bound).length === 0;
  return {
    ...book,
    needs: book.needs.filter(isPossible),
    agreements: book.agreements.map((agreement) => ({
      ...agreement,
      commitments: agreement.commitments.filter(({ target }) => target === undefined || isPossible(target)),
    })),
  };
}

function namedMeasures({ book, places }: BookRead): Named[] {
  return [
    ...book.offers.flatMap((offer, at) =>
      (offer.improves ?? []).map((measure, position): Named => {
        const path = ['improves', position];
        return { measure, partner: true, place: places.offers[at], path, holder: path };
      }),
    ),
    ...book.needs.flatMap((need, at): Named[] => {
      const { measure, partner } = need;
      if (measure === undefined) return [];
      const place = places.needs[at];
      return [{ measure, partner: partner !== undefined, bound: need, place, path: ['measure'], holder: [] }];
    }),
    ...book.agreements.flatMap((agreement, at) =>
      agreement.commitments.flatMap(({ target }, position): Named[] => {
        if (!target) return [];
        const holder = ['commitments', position, 'target'];
        const { measure, partner } = target;
        const place = places.agreements[at];
        const path = [...holder, 'measure'];
        return [{ measure, partner: partner !== undefined, bound: target, place, path, holder }];
      }),
    ),
  ];
}

function measureFault({ measure, partner, place, path }: Named): BookFinding[] {
  if (isPairMeasure(measure) && !partner) return [faultAt(place, path, 'book.pair-measure', { measure })];
  if (isMeasure(measure)) return [];
  const near = nearest(measure, MEASURES);
  return near === undefined
    ? [faultAt(place, path, 'book.unknown-measure', { measure, known: MEASURES.join(', ') })]
    : [faultAt(place, path, 'book.unknown-measure-near', { measure, near })];
}

function boundFaults({ measure, bound = {}, place, holder }: Named): BookFinding[] {
  return faultyBounds(measure, bound).map(({ field, value, fault }) => {
    const facts = { measure, field, value: String(value), right: String(value / 100) };
    return faultAt(place, [...holder, field], `book.bound-${fault}`, facts);
  });
}

function faultyBounds(measure: string, bound: Bound): { field: string; value: number; fault: BoundFault }[] {
  if (!isMeasure(measure)) return [];
  return (['atMost', 'atLeast'] as const).flatMap((field) => {
    const value = bound[field];
    const fault = value === undefined ? undefined : boundFault(measure, value);
    return fault === undefined ? [] : [{ field, value: value!, fault }];
  });
}

type BoundFault = 'percent' | 'range' | 'negative';

/** Why no value of a measure can be compared with this bound. */
function boundFault(measure: MeasureId, value: number): BoundFault | undefined {
  if (kindOfMeasure(measure) === 'count' || measure === 'pair-hops')
    return value < 0 ? 'negative' : undefined;
  if (value >= 0 && value <= 1) return undefined;
  return kindOfMeasure(measure) === 'share' && value > 1 && value <= 100 ? 'percent' : 'range';
}

function faultAt(
  place: BookPlace,
  path: readonly PropertyKey[],
  code: string,
  facts: BookFinding['facts'],
): BookFinding {
  return { code, severity: 'lost', facts, file: place.file, line: place.lineOf(path) };
}
