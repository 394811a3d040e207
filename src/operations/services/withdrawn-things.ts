import { z } from 'zod';
import type { ThingGone } from '../../engines/services/service-hours.ts';
import { date } from '../../schemas/answer-parts.ts';
import { readResult } from '../files/read-result.ts';

const end = z.union([date, z.literal('never')]);
const withdrawalSchema = z.object({
  format: z.literal('muruna/supply-withdraw'),
  on: date,
  items: z.array(z.object({ id: z.string(), stops: z.object({ earliest: end, latest: end }) })),
});

/** What stops when suppliers withdraw. */
export interface WithdrawnThings {
  readonly on: string;
  /** Items that stop or may, by their ids. */
  readonly goneAt: ReadonlyMap<string, ThingGone>;
}

const HOUR_MS = 3_600_000;

/**
 * Reads an answer of `supply withdraw`. A day on which something stops begins at the earliest and ends at the latest.
 *
 * @param start hour 0, in milliseconds since 1970
 */
export async function withdrawnThings(path: string, start: number): Promise<WithdrawnThings> {
  const { on, items } = await readResult(path, withdrawalSchema, ['supply.withdraw']);
  const hourOf = (day: string): number => (day === 'never' ? Infinity : (Date.parse(day) - start) / HOUR_MS);
  return {
    on,
    goneAt: new Map(
      items
        .filter(({ stops }) => stops.earliest !== 'never')
        .map(({ id, stops: { earliest, latest } }) => [
          id,
          { earliest: hourOf(earliest), latest: hourOf(latest) + 24 },
        ]),
    ),
  };
}
