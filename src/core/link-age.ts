import { dayNumber } from './day-number.ts';
import type { Internet } from './internet.ts';

/** Links last seen longer before the snapshot's date than this are old. */
export const OLD_AFTER_DAYS = 365;

/**
 * 1 for links last seen more than a year before the snapshot's date, [m]. A link without a recorded day is taken to be as old
 * as the snapshot; so is every link where nothing is recorded, or the date is not known.
 */
export function oldLinks({ graph, linkLastSeen }: Internet, date: string): Uint8Array {
  const isOld = new Uint8Array(graph.linkKind.length);
  const oldest = dayNumber(date) - OLD_AFTER_DAYS;
  if (linkLastSeen === undefined || Number.isNaN(oldest)) return isOld;
  for (let link = 0; link < isOld.length; link++)
    if (linkLastSeen[link] > 0 && linkLastSeen[link] < oldest) isOld[link] = 1;
  return isOld;
}
