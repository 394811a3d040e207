import { hasRightToLeft } from '../../../i18n/span.ts';
import type { Drawing, Ink, Point, Shape } from '../../charts/drawing.ts';
import { typstString, typstWords } from './typst-text.ts';

/** Width of the text column on the page, to which drawings are scaled. */
const COLUMN_PT = 462;

/** A drawing as Typst content: text stays text, set in the fonts of the page. */
export function typstDrawing(drawing: Drawing): string {
  const scale = Math.min(1, COLUMN_PT / drawing.width);
  const shapes = drawing.shapes.map((shape) => shapeTypst(shape, scale)).join('\n');
  return `#figure(alt: ${typstString(drawing.description)}, block(width: ${pt(drawing.width, scale)}, height: ${pt(drawing.height, scale)}, breakable: false, align(left)[#set text(dir: ltr)
${shapes}
]))`;
}

function shapeTypst(shape: Shape, scale: number): string {
  const at = (x: number, y: number): string => `(${pt(x, scale)}, ${pt(y, scale)})`;
  switch (shape.type) {
    case 'rect': {
      const stroke = shape.stroke ? line(shape.stroke, 0.8, shape.dashed) : 'none';
      return place(
        shape.x,
        shape.y,
        scale,
        `rect(width: ${pt(shape.width, scale)}, height: ${pt(shape.height, scale)}, radius: ${pt(shape.radius ?? 0, scale)}, fill: ${fill(shape.fill, shape.opacity)}, stroke: ${stroke})`,
      );
    }
    case 'line':
      return place(
        0,
        0,
        scale,
        `curve(stroke: ${line(shape.stroke, shape.width * scale, shape.dashed)}, ${steps(shape.points, at)})`,
      );
    case 'area':
      return place(
        0,
        0,
        scale,
        `polygon(fill: ${fill(shape.fill, shape.opacity)}, ${shape.points.map(([x, y]) => at(x, y)).join(', ')})`,
      );
    case 'ribbon':
      return place(0, 0, scale, ribbon(shape, at));
    case 'dot':
      return place(
        shape.x - shape.radius,
        shape.y - shape.radius,
        scale,
        `circle(radius: ${pt(shape.radius, scale)}, fill: ${fill(shape.fill)})`,
      );
    default:
      return `#label-at(${pt(shape.x, scale)}, ${pt(shape.y + shape.size * 0.12, scale)}, ${ANCHOR[shape.anchor]}, ${pt(shape.size, scale)}, ink.${shape.fill}, ${shape.strong ? 600 : 400}, ${shape.halo ?? false}, ${labelContent(shape.text)})`;
  }
}

const ANCHOR = { start: 'left', middle: 'center', end: 'right' } as const;

/** Isolates become Typst's own directions, so that no control character reaches the page. */
function labelContent(text: string): string {
  const pieces = text.split(/([\u2066-\u2069])/);
  const open: string[] = [];
  let content = '';
  for (const piece of pieces) {
    if (piece === '\u2069') content += open.pop() ?? '';
    else if (/^[\u2066-\u2068]$/.test(piece)) {
      const direction = piece === '\u2067' ? 'rtl' : piece === '\u2066' ? 'ltr' : undefined;
      content += `#n(${direction ?? (hasRightToLeft(text) ? 'rtl' : 'ltr')})[`;
      open.push(']');
    } else content += typstWords(piece);
  }
  content += open.join('');
  // Figures in Arabic digits stand in no isolate, and have their percent sign on the left.
  return text === pieces[0] && hasRightToLeft(text) ? `[#n(rtl)[${content}]]` : `[${content}]`;
}

function ribbon(
  { x0, y0, x1, y1, height, fill: ink, opacity, dashed }: Extract<Shape, { type: 'ribbon' }>,
  at: (x: number, y: number) => string,
): string {
  const middle = (x0 + x1) / 2;
  const stroke = dashed ? line(ink, 0.6, true) : 'none';
  return `curve(fill: ${fill(ink, opacity)}, stroke: ${stroke}, curve.move(${at(x0, y0)}), curve.cubic(${at(middle, y0)}, ${at(middle, y1)}, ${at(x1, y1)}), curve.line(${at(x1, y1 + height)}), curve.cubic(${at(middle, y1 + height)}, ${at(middle, y0 + height)}, ${at(x0, y0 + height)}), curve.close())`;
}

function steps(points: readonly Point[], at: (x: number, y: number) => string): string {
  return points.map(([x, y], n) => `curve.${n === 0 ? 'move' : 'line'}(${at(x, y)})`).join(', ');
}

function place(x: number, y: number, scale: number, content: string): string {
  return `#place(top + left, dx: ${pt(x, scale)}, dy: ${pt(y, scale)}, ${content})`;
}

function fill(ink: Ink, opacity = 1): string {
  return opacity >= 1 ? `ink.${ink}` : `ink.${ink}.transparentize(${Math.round((1 - opacity) * 100)}%)`;
}

function line(ink: Ink, width: number, dashed: boolean | undefined): string {
  const dash = dashed ? ', dash: "dashed"' : '';
  return `(paint: ink.${ink}, thickness: ${Math.round(width * 100) / 100}pt${dash})`;
}

function pt(value: number, scale: number): string {
  return `${Math.round(value * scale * 100) / 100}pt`;
}
