import { estimateWidth, type Point, type Shape } from './drawing.ts';

const SIZE = 10.5;
const LINE = 13;

/** A name beside a point of a map; `away` is how far from its middle the point reaches. */
export interface PointLabel {
  readonly at: Point;
  readonly text: string;
  readonly away: number;
}

/** Names beside their points, on the side with room, the first ones first; one that would lie on another is left out. */
export function pointLabels(labels: readonly PointLabel[], width: number): Shape[] {
  const taken: { x0: number; x1: number; y: number }[] = [];
  const shapes: Shape[] = [];
  for (const { at, text, away } of labels) {
    const [x, y] = at;
    const length = estimateWidth(text, SIZE);
    const onRight = x + away + length < width - 4;
    const x0 = onRight ? x + away : x - away - length;
    if (taken.some((other) => Math.abs(other.y - y) < LINE && x0 < other.x1 && x0 + length > other.x0))
      continue;
    taken.push({ x0, x1: x0 + length, y });
    shapes.push({
      type: 'text',
      x: onRight ? x + away : x - away,
      y: y + 4,
      text,
      anchor: onRight ? 'start' : 'end',
      size: SIZE,
      fill: 'ink',
      halo: true,
    });
  }
  return shapes;
}
