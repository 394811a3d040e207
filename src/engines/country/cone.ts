import type { Rows } from '../../core/rows.ts';

/**
 * All ASes that lead on from an AS over these rows, itself first: over `customers` its customer cone. Made once for many
 * questions; each answer is a list of its own.
 */
export function coneFinder(rows: Rows): (as: number) => number[] {
  const seenIn = new Uint32Array(rows.offsets.length - 1);
  let question = 0;
  return (as) => {
    const list = [as];
    seenIn[as] = ++question;
    for (const member of list)
      for (let arc = rows.offsets[member]; arc < rows.offsets[member + 1]; arc++) {
        const next = rows.targets[arc];
        if (seenIn[next] === question) continue;
        seenIn[next] = question;
        list.push(next);
      }
    return list;
  };
}
