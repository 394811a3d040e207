import type { SupplyWithdrawAnswer } from '../../schemas/supply-answer.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

const COLUMNS = {
  withdrawal: 'text',
  what: 'text',
  id: 'text',
  kind: 'text',
  vendor: 'text',
  vendor_country: 'text',
  origin: 'text',
  withdrawn: 'text',
  stops_earliest: 'text',
  stops_latest: 'text',
  cause: 'text',
  stock: 'count',
  pieces_a_year: 'number',
  short_months_earliest: 'number',
  short_months_latest: 'number',
} as const;

/** Items, then parts. A shortage that never comes and one that is not known are both without months. */
export function supplyWithdrawRows({ on, items, parts }: SupplyWithdrawAnswer): AnswerRows {
  return rowsOf(COLUMNS, [
    ...items.map(({ id, kind, vendor, vendorCountry, origin, withdrawn, stops, cause }) => ({
      withdrawal: on,
      what: 'item',
      id,
      kind,
      vendor,
      vendor_country: vendorCountry,
      origin,
      withdrawn,
      stops_earliest: stops.earliest,
      stops_latest: stops.latest,
      cause,
    })),
    ...parts.map(({ part, stock, yearly, short }) => ({
      withdrawal: on,
      what: 'part',
      id: part,
      stock,
      pieces_a_year: yearly,
      short_months_earliest: short.earliest === 'never' ? null : short.earliest,
      short_months_latest: short.latest === 'never' ? null : short.latest,
    })),
  ]);
}
