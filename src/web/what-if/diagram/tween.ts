import type { Drawing, Shape } from '../../../reports/charts/drawing.ts';

/**
 * The drawing on the way from one to the next, t = 0 … 1: what both have (by key and kind) glides, what is new fades in;
 * what is gone is gone at once, so that the eye follows what moves.
 */
export function tween(from: Drawing, to: Drawing, t: number): Drawing {
  if (t >= 1) return to;
  const old = keyed(from);
  const seen = new Map<string, number>();
  const eased = 1 - (1 - t) ** 3;
  return {
    ...to,
    height: between(from.height, to.height, eased),
    shapes: to.shapes.map((shape) => {
      const name = nameOf(shape, seen);
      const before = name === undefined ? undefined : old.get(name);
      return before ? glide(before, shape, eased) : shape.key === undefined ? shape : faded(shape, eased);
    }),
  };
}

function keyed({ shapes }: Drawing): Map<string, Shape> {
  const seen = new Map<string, number>();
  return new Map(
    shapes.flatMap((shape) => {
      const name = nameOf(shape, seen);
      return name === undefined ? [] : [[name, shape] as const];
    }),
  );
}

/** Key, kind and position among those that share both: the lines of a label, the two rectangles of a box. */
function nameOf({ key, type }: Shape, seen: Map<string, number>): string | undefined {
  if (key === undefined) return undefined;
  const name = `${type} ${key}`;
  const nth = seen.get(name) ?? 0;
  seen.set(name, nth + 1);
  return `${name} ${nth}`;
}

const GLIDING = ['x', 'y', 'width', 'height', 'x0', 'y0', 'x1', 'y1', 'opacity'] as const;

function glide(from: Shape, to: Shape, t: number): Shape {
  const moved: Record<string, number> = {};
  const [old, next] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  for (const field of GLIDING) {
    const [start, end] = [old.get(field), next.get(field)];
    if (typeof start === 'number' && typeof end === 'number') moved[field] = between(start, end, t);
  }
  return { ...to, ...moved };
}

function faded(shape: Shape, t: number): Shape {
  return shape.type === 'ribbon' || shape.type === 'rect'
    ? { ...shape, opacity: (shape.opacity ?? 1) * t }
    : shape;
}

function between(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}
