/** A table of counts whose rows stand under one another as a tree and whose columns add up to the row's total. */
export interface CountTable {
  /** The row that a row is a part of, before it; −1 for the first, [rows]. */
  readonly parent: readonly number[];
  /** How many columns there are, the total not counted. */
  readonly columns: number;
  /** Counts, each row's total last, [rows · (columns + 1)]. */
  readonly counts: ArrayLike<number>;
}

/** Smaller counts stay hidden. */
export const LEAST_SHOWN = 5;

/**
 * Which cells of a public table are hidden, 1 = hidden, [rows · (columns + 1)]: every count from 1 to `least` − 1, everything in a row of
 * fewer than `least`, and as many other cells as it takes for no hidden count to follow from what is shown - not even for a reader who
 * knows which of the hidden ones are below `least`. Other cells are hidden along cycles that hide least.
 *
 * @param also further figures under the same mask that add up alike, such as people behind the counts: none of them may follow either
 * @throws Error where the counts of a row or of its parts do not add up
 * @example hiddenCounts({ parent: [-1], columns: 2, counts: [9, 3, 12] }) // [1, 1, 0]: 3, and 9 because 12 − 9 = 3
 */
export function hiddenCounts(
  table: CountTable,
  also: readonly ArrayLike<number>[] = [],
  least: number = LEAST_SHOWN,
): Uint8Array {
  const arcs = arcsOf(table);
  const isSmall = smallCells(table, least);
  const hidden = Uint8Array.from(isSmall);
  const figures = [
    { values: table.counts, most: mostOf(isSmall, least) },
    ...also.map((values) => ({ values, most: mostOf(isSmall, Infinity) })),
  ];
  // What is hidden later opens more, and closes nothing: one look at each cell is enough, later ones included.
  const waiting = [...hidden.keys()].filter((cell) => hidden[cell] === 1);
  for (const cell of waiting)
    for (const figure of figures)
      for (const other of cheapestCycle(arcs, hidden, cell, figure, table.counts)!) {
        if (hidden[other] === 0) waiting.push(other);
        hidden[other] = 1;
      }
  return hidden;
}

/**
 * The hidden cells whose count follows from what is shown.
 *
 * @param isSmall 1 where the reader knows that the count is below `least`
 */
export function settledCells(
  table: CountTable,
  hidden: Uint8Array,
  isSmall: Uint8Array,
  least: number = LEAST_SHOWN,
): number[] {
  const arcs = arcsOf(table);
  const figure = { values: table.counts, most: mostOf(isSmall, least) };
  return [...hidden.keys()].filter(
    (cell) => hidden[cell] === 1 && cheapestCycle(arcs, hidden, cell, figure, undefined) === undefined,
  );
}

/** Small counts, and all of what stands in a row of few. */
export function smallCells({ columns, counts }: CountTable, least: number): Uint8Array {
  return Uint8Array.from(counts, (count, cell) => {
    const total = counts[cell - (cell % (columns + 1)) + columns];
    return (count > 0 && count < least) || total < least ? 1 : 0;
  });
}

/** The most that a hidden figure can be for a reader who knows that it is small. */
function mostOf(isSmall: Uint8Array, least: number): Float64Array {
  return Float64Array.from(isSmall, (small) => (small === 1 ? least - 1 : Infinity));
}

/**
 * The table as a network: totals flow from the ground down the tree to the rows without parts, there into the columns, and up again (a
 * table of two dimensions of which one is hierarchical: Fischetti and Salazar 2000). Tables that agree with what is shown differ by
 * circulations over hidden cells.
 */
interface CellArcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly nodeCount: number;
  /** Cells at each node. */
  readonly at: readonly (readonly number[])[];
}

function arcsOf({ parent, columns, counts }: CountTable): CellArcs {
  const width = columns + 1;
  const hasParts = new Set(parent);
  // The ground, a node for every row without parts, and one for every cell of a row with parts.
  let nodeCount = 1;
  const nodeOf = parent.map((_, row) => {
    const first = nodeCount;
    nodeCount += hasParts.has(row) ? width : 1;
    return first;
  });
  const node = (row: number, column: number): number =>
    row < 0 ? 0 : nodeOf[row] + (hasParts.has(row) ? column : 0);
  const [from, to] = [new Int32Array(counts.length), new Int32Array(counts.length)];
  const at: number[][] = Array.from({ length: nodeCount }, () => []);
  const surplus = new Float64Array(nodeCount);
  for (let cell = 0; cell < counts.length; cell++) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    const [own, above] = [node(row, column), node(parent[row], column)];
    [from[cell], to[cell]] = column === columns ? [above, own] : [own, above];
    at[from[cell]].push(cell);
    at[to[cell]].push(cell);
    surplus[from[cell]] -= counts[cell];
    surplus[to[cell]] += counts[cell];
  }
  if (surplus.some((value) => Math.abs(value) > 1e-6)) throw new Error('the counts do not add up');
  return { from, to, nodeCount, at };
}

interface Figure {
  readonly values: ArrayLike<number>;
  readonly most: Float64Array;
}

/**
 * The cells of a cycle along which the figure of a hidden cell can be one more or one less, with no figure below zero and none above what
 * it can be: of all such cycles that which hides least. Empty where that can be done with what is hidden already.
 *
 * @param costs what it costs to hide a cell; undefined: none may be hidden
 */
function cheapestCycle(
  arcs: CellArcs,
  hidden: Uint8Array,
  cell: number,
  { values, most }: Figure,
  costs: ArrayLike<number> | undefined,
): readonly number[] | undefined {
  const { from, to } = arcs;
  const canGrow = (other: number): boolean => hidden[other] === 0 || values[other] < most[other];
  const canShrink = (other: number): boolean => values[other] > 0;
  const costOf = (other: number, forward: boolean): number => {
    if (other === cell || !(forward ? canGrow(other) : canShrink(other))) return Infinity;
    if (hidden[other] === 1) return 0;
    return costs === undefined ? Infinity : costs[other] + 1;
  };
  const ways = [
    ...(canGrow(cell) ? [cheapestWay(arcs, to[cell], from[cell], costOf)] : []),
    ...(canShrink(cell) ? [cheapestWay(arcs, from[cell], to[cell], costOf)] : []),
  ].filter((way) => way !== undefined);
  return ways.toSorted((one, other) => one.cost - other.cost)[0]?.cells;
}

interface Way {
  readonly cells: readonly number[];
  readonly cost: number;
}

/** Dijkstra's over arcs followed forward or against their direction; the few nodes that wait are gone through one by one. */
function cheapestWay(
  { from, to, nodeCount, at }: CellArcs,
  start: number,
  end: number,
  costOf: (cell: number, forward: boolean) => number,
): Way | undefined {
  const cost = new Float64Array(nodeCount).fill(Infinity);
  const by = new Int32Array(nodeCount).fill(-1);
  const done = new Uint8Array(nodeCount);
  cost[start] = 0;
  const waiting = new Set([start]);
  while (waiting.size > 0) {
    let node = -1;
    for (const one of waiting) if (node < 0 || cost[one] < cost[node]) node = one;
    if (node === end) break;
    waiting.delete(node);
    done[node] = 1;
    for (const cell of at[node]) {
      const forward = from[cell] === node;
      const next = forward ? to[cell] : from[cell];
      const through = cost[node] + costOf(cell, forward);
      if (done[next] === 1 || !(through < cost[next])) continue;
      cost[next] = through;
      by[next] = cell;
      waiting.add(next);
    }
  }
  if (cost[end] === Infinity) return undefined;
  const cells: number[] = [];
  for (let node = end; node !== start; node = from[by[node]] === node ? to[by[node]] : from[by[node]])
    cells.push(by[node]);
  return { cells, cost: cost[end] };
}
