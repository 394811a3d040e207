import type { CountTable } from './hidden-counts.ts';

/** Every hidden cell that has one value in all tables that agree with what is shown, by trying all tables. */
export function settledCellsTwin(
  { parent, columns, counts }: CountTable,
  hidden: Uint8Array,
  isSmall: Uint8Array,
  least: number,
): number[] {
  const width = columns + 1;
  const leaves = [...parent.keys()].filter((row) => !parent.includes(row));
  const free = leaves.flatMap((row) => Array.from({ length: columns }, (_, column) => row * width + column));
  const limit = Math.max(...free.map((cell) => counts[cell])) + 1;
  const values = Array.from(counts, () => new Set<number>());
  const table = new Float64Array(counts.length);
  const fill = (at: number): void => {
    if (at < free.length) {
      const [low, high] = hidden[free[at]] === 1 ? [0, limit] : [counts[free[at]], counts[free[at]]];
      for (let value = low; value <= high; value++) {
        table[free[at]] = value;
        fill(at + 1);
      }
      return;
    }
    for (let row = parent.length - 1; row >= 0; row--) {
      const parts = [...parent.keys()].filter((part) => parent[part] === row);
      for (let column = 0; column < columns; column++)
        if (parts.length > 0)
          table[row * width + column] = parts.reduce((sum, part) => sum + table[part * width + column], 0);
      table[row * width + columns] = table.slice(row * width, row * width + columns).reduce((a, b) => a + b);
    }
    const agrees = table.every((value, cell) =>
      hidden[cell] === 1 ? isSmall[cell] === 0 || value < least : value === counts[cell],
    );
    if (agrees) for (const [cell, value] of table.entries()) values[cell].add(value);
  };
  fill(0);
  return [...hidden.keys()].filter((cell) => hidden[cell] === 1 && values[cell].size < 2);
}
