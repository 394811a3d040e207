/** A mark on a map, in units of what is seen. */
export interface PlacedMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Marks that are drawn beside each other around the place where they all would lie. */
interface Crowd {
  readonly marks: readonly PlacedMark[];
  readonly x: number;
  readonly y: number;
  /** From the middle to the farthest of its marks. */
  readonly reach: number;
}

/** A map with more is read enlarged. */
const MOST_MARKS = 600;

/**
 * Where marks are drawn so that none hides another: those closer than `gap` lie beside each other around their common place; all others, which are not
 * in the answer, stay where they are. Whatever comes too close to such a crowd joins it, so that in the end no two are closer than `gap`.
 */
export function spreadMarks(marks: readonly PlacedMark[], gap: number): ReadonlyMap<string, PlacedMark> {
  if (marks.length > MOST_MARKS) return new Map();
  const settled: Crowd[] = [];
  for (const mark of marks) {
    let crowd: Crowd = { marks: [mark], x: mark.x, y: mark.y, reach: 0 };
    for (let at = meets(settled, crowd, gap); at !== -1; at = meets(settled, crowd, gap)) {
      const [other] = settled.splice(at, 1);
      crowd = crowdOf([...other.marks, ...crowd.marks], gap);
    }
    settled.push(crowd);
  }
  return new Map(
    settled
      .filter((crowd) => crowd.marks.length > 1)
      .flatMap((crowd) => {
        const seats = seatsOf(crowd.marks.length, gap);
        return crowd.marks.map(({ id }, seat) => {
          const [x, y] = seats[seat];
          return [id, { id, x: crowd.x + x, y: crowd.y + y }] as const;
        });
      }),
  );
}

function meets(settled: readonly Crowd[], { x, y, reach }: Crowd, gap: number): number {
  return settled.findIndex((other) => Math.hypot(other.x - x, other.y - y) < other.reach + reach + gap);
}

function crowdOf(marks: readonly PlacedMark[], gap: number): Crowd {
  const mean = (of: (mark: PlacedMark) => number): number =>
    marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length;
  const reach = Math.max(...seatsOf(marks.length, gap).map(([x, y]) => Math.hypot(x, y)));
  return { marks, x: mean(({ x }) => x), y: mean(({ y }) => y), reach };
}

/** The points of a lattice of triangles nearest to a place, around their own middle: no two are closer than `gap`. */
function seatsOf(count: number, gap: number): readonly (readonly [x: number, y: number])[] {
  const rings = Math.ceil(Math.sqrt(count));
  const points: [number, number][] = [];
  for (let row = -rings; row <= rings; row++)
    for (let column = -rings; column <= rings; column++)
      points.push([(column + row / 2) * gap, row * gap * (Math.sqrt(3) / 2)]);
  const nearest = points
    .toSorted(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by))
    .slice(0, count);
  const middle = [0, 1].map((axis) => nearest.reduce((sum, point) => sum + point[axis], 0) / count);
  return nearest.map(([x, y]) => [x - middle[0], y - middle[1]]);
}
