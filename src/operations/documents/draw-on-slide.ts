import {
  estimateWidth,
  type Drawing,
  type Ink,
  type Point,
  type Shape,
} from '../../reports/charts/drawing.ts';
import { LIGHT_THEME } from '../../reports/charts/theme.ts';
import type { LineLook, PptxSlide, ShapeLook } from './pptx-library.ts';

/** A part of a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const FONT = 'Segoe UI';
/** What has no height or width cannot be chosen in a slide. */
const THIN = 0.001;
/** A shape of any outline, which the library's types leave out. */
const PATH = 'custGeom' as 'rect';

/** A colour as slides write it. */
export function colourOf(ink: Ink): string {
  return LIGHT_THEME[ink].slice(1);
}

/** A drawing as shapes and texts of the slide, which can be changed there, as large as the box allows. */
export function drawOnSlide(slide: PptxSlide, drawing: Drawing, box: Box): void {
  const scale = Math.min(box.w / drawing.width, box.h / drawing.height);
  const left = box.x + (box.w - drawing.width * scale) / 2;
  const at = ([x, y]: Point): Point => [left + x * scale, box.y + y * scale];
  for (const shape of drawing.shapes) addShape(slide, shape, scale, at);
}

type At = (point: Point) => Point;

function addShape(slide: PptxSlide, shape: Shape, scale: number, at: At): void {
  switch (shape.type) {
    case 'rect': {
      const [x, y] = at([shape.x, shape.y]);
      const { fill, opacity, stroke, dashed, radius } = shape;
      slide.addShape(radius ? 'roundRect' : 'rect', {
        x,
        y,
        w: Math.max(THIN, shape.width * scale),
        h: Math.max(THIN, shape.height * scale),
        fill: filled(fill, opacity),
        ...(radius && { rectRadius: Math.min(0.5, radius * scale) }),
        ...(stroke && { line: lined(stroke, 1, scale, dashed) }),
      });
      return;
    }
    case 'line':
      addPath(slide, shape.points.map(at), { line: lined(shape.stroke, shape.width, scale, shape.dashed) });
      return;
    case 'area':
      addPath(slide, shape.points.map(at), { fill: filled(shape.fill, shape.opacity) }, true);
      return;
    case 'ribbon':
      addRibbon(slide, shape, at);
      return;
    case 'dot': {
      const [x, y] = at([shape.x - shape.radius, shape.y - shape.radius]);
      const side = 2 * shape.radius * scale;
      slide.addShape('ellipse', { x, y, w: side, h: side, fill: filled(shape.fill) });
      return;
    }
    default:
      addLabel(slide, shape, scale, at);
  }
}

function filled(ink: Ink, opacity = 1): { color: string; transparency: number } {
  return { color: colourOf(ink), transparency: Math.round((1 - opacity) * 100) };
}

function lined(ink: Ink, width: number, scale: number, dashed = false): LineLook {
  return {
    color: colourOf(ink),
    width: Math.max(0.5, width * scale * 72),
    ...(dashed && { dashType: 'dash' }),
  };
}

type PathLook = { readonly line: LineLook } | { readonly fill: NonNullable<ShapeLook['fill']> };

/** Points one after the other, as one shape. */
function addPath(slide: PptxSlide, points: readonly Point[], look: PathLook, isClosed = false): void {
  if (points.length < 2) return;
  const frame = frameOf(points);
  slide.addShape(PATH, {
    ...frame,
    ...look,
    points: [
      ...points.map(([x, y], index) => ({
        x: x - frame.x,
        y: y - frame.y,
        ...(index === 0 && { moveTo: true }),
      })),
      ...(isClosed ? [{ close: true as const }] : []),
    ],
  });
}

function frameOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(THIN, Math.max(...xs) - x), h: Math.max(THIN, Math.max(...ys) - y) };
}

/** A band with the same curves as in the browser. */
function addRibbon(slide: PptxSlide, shape: Extract<Shape, { type: 'ribbon' }>, at: At): void {
  const { x0, y0, x1, y1, height } = shape;
  const corners = [
    [x0, y0],
    [x1, y1],
    [x1, y1 + height],
    [x0, y0 + height],
  ] as const;
  const frame = frameOf(corners.map((corner) => at(corner)));
  const inside = (point: Point): { x: number; y: number } => {
    const [x, y] = at(point);
    return { x: x - frame.x, y: y - frame.y };
  };
  const middle = (x0 + x1) / 2;
  const curve = (to: Point, one: Point, other: Point) => {
    const [first, second] = [inside(one), inside(other)];
    return {
      ...inside(to),
      curve: { type: 'cubic' as const, x1: first.x, y1: first.y, x2: second.x, y2: second.y },
    };
  };
  slide.addShape(PATH, {
    ...frame,
    fill: filled(shape.fill, shape.opacity),
    ...(shape.dashed && { line: { color: colourOf(shape.fill), width: 0.8, dashType: 'dash' as const } }),
    points: [
      { ...inside([x0, y0]), moveTo: true },
      curve([x1, y1], [middle, y0], [middle, y1]),
      inside([x1, y1 + height]),
      curve([x0, y0 + height], [middle, y1 + height], [middle, y0 + height]),
      { close: true },
    ],
  });
}

/** A text of a drawing, its baseline where the drawing has it. */
function addLabel(slide: PptxSlide, shape: Extract<Shape, { type: 'text' }>, scale: number, at: At): void {
  const { text, anchor, size, fill, strong } = shape;
  const w = (estimateWidth(text, size) * 1.25 + size) * scale;
  const h = size * 1.5 * scale;
  const [x, baseline] = at([shape.x, shape.y]);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
  slide.addText(text, {
    x: left,
    y: baseline - size * 1.15 * scale,
    w,
    h,
    margin: 0,
    wrap: false,
    fit: 'none',
    align: ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor],
    valign: 'middle',
    fontFace: FONT,
    fontSize: size * scale * 72,
    color: colourOf(fill),
    ...(strong && { bold: true }),
  });
}
