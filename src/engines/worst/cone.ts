import type { Rows } from '../../core/rows.ts';

/**
 * All ASes that lead on from an AS over these rows, itself first: over `customers` its customer cone. Made once for many
 * questions; each answer is a list of its own.
 */
export function coneFinder(rows: Rows): (as: number) => Uint32Array {
  const { offsets, targets } = rows;
  const seenIn = new Uint32Array(offsets.length - 1);
  const list = new Uint32Array(offsets.length - 1);
  let question = 0;
  return (as) => {
    list[0] = as;
    let count = 1;
    seenIn[as] = ++question;
    for (let at = 0; at < count; at++) {
      const end = offsets[list[at] + 1];
      for (let arc = offsets[list[at]]; arc < end; arc++) {
        const next = targets[arc];
        if (seenIn[next] === question) continue;
        seenIn[next] = question;
        list[count++] = next;
      }
    }
    return list.slice(0, count);
  };
}
