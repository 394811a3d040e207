import type { Point } from '../../reports/charts/drawing.ts';

/** A part of the plane from (0, 0) to (width, height). */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Edge {
  /** How far inside the edge a point is; negative outside. */
  readonly inside: (point: Point) => number;
}

function edgesOf({ width, height }: Frame): readonly Edge[] {
  return [
    { inside: ([x]) => x },
    { inside: ([x]) => width - x },
    { inside: ([, y]) => y },
    { inside: ([, y]) => height - y },
  ];
}

/** Where the way from one point to another crosses an edge. */
function crossing({ inside }: Edge, from: Point, to: Point): Point {
  const [a, b] = [inside(from), inside(to)];
  const share = a / (a - b);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** What of a ring lies in the frame (Sutherland and Hodgman 1974); empty where nothing does. */
export function ringInFrame(ring: readonly Point[], frame: Frame): readonly Point[] {
  let kept = ring;
  for (const edge of edgesOf(frame)) {
    const next: Point[] = [];
    kept.forEach((point, at) => {
      const before = kept.at(at - 1)!;
      const [isIn, wasIn] = [edge.inside(point) >= 0, edge.inside(before) >= 0];
      if (isIn !== wasIn) next.push(crossing(edge, before, point));
      if (isIn) next.push(point);
    });
    kept = next;
  }
  return kept.length < 3 ? [] : kept;
}

/** The pieces of a path that lie in the frame. */
export function pathInFrame(path: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let isOpen = false;
  for (let at = 1; at < path.length; at++) {
    const leg = legInFrame(path[at - 1], path[at], frame);
    if (!leg) {
      isOpen = false;
      continue;
    }
    const [from, to] = leg;
    if (isOpen) pieces.at(-1)!.push(to);
    else pieces.push([from, to]);
    // A leg that was cut at its end has left the frame.
    isOpen = to === path[at];
  }
  return pieces;
}

/** What of a leg lies in the frame; its ends are the given ones where these do. */
function legInFrame(from: Point, to: Point, frame: Frame): readonly [Point, Point] | undefined {
  let [start, end] = [from, to];
  for (const edge of edgesOf(frame)) {
    const [isStartIn, isEndIn] = [edge.inside(start) >= 0, edge.inside(end) >= 0];
    if (!isStartIn && !isEndIn) return undefined;
    if (!isStartIn) start = crossing(edge, start, end);
    else if (!isEndIn) end = crossing(edge, start, end);
  }
  return [start, end];
}
