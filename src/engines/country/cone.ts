import type { Rows } from '../../core/rows.ts';

/** All ASes that lead on from `as` over these rows, itself first: over `customers` its customer cone. */
export function connectedTo(rows: Rows, as: number): number[] {
  const seen = new Set([as]);
  const list = [as];
  for (const member of list)
    for (let arc = rows.offsets[member]; arc < rows.offsets[member + 1]; arc++) {
      const next = rows.targets[arc];
      if (seen.has(next)) continue;
      seen.add(next);
      list.push(next);
    }
  return list;
}
