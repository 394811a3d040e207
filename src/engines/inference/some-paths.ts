import type { CleanPaths } from './clean-path-table.ts';

/** The paths of those rows only. `asns` stays as it is: an AS on none of them keeps its index. */
export function somePaths(paths: CleanPaths, kept: readonly number[]): CleanPaths {
  const offsets = new Uint32Array(kept.length + 1);
  kept.forEach((path, row) => {
    offsets[row + 1] = offsets[row] + paths.offsets[path + 1] - paths.offsets[path];
  });
  const hops = new Uint32Array(offsets[kept.length]);
  for (let row = 0; row < kept.length; row++)
    for (let to = offsets[row], from = paths.offsets[kept[row]]; to < offsets[row + 1]; to++, from++)
      hops[to] = paths.hops[from];
  const pick = (column: Uint32Array): Uint32Array => Uint32Array.from(kept, (path) => column[path]);
  return {
    asns: paths.asns,
    offsets,
    hops,
    vantagePoint: pick(paths.vantagePoint),
    entries4: pick(paths.entries4),
    entries6: pick(paths.entries6),
  };
}
