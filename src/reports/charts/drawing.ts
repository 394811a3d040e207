import type { Language } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import type { State } from '../model.ts';

/** Colours by what they mean; a theme (light, dark, print) says which they are. */
export type Ink =
  | 'ink'
  | 'muted'
  | 'line'
  | 'paper'
  | 'accent'
  | 'reference'
  | 'failed'
  | 'new'
  | 'weaker'
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4';

export type Point = readonly [x: number, y: number];

/** What a shape stands for, for pages in which drawings can be clicked and move: the id of a node, or of a link's two ends. */
interface Keyed {
  readonly key?: string;
}

/** A shape of a drawing, in units of its width; y goes down. */
export type Shape = Keyed & BareShape;

type BareShape =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Ink;
      readonly opacity?: number;
      readonly radius?: number;
      readonly stroke?: Ink;
      readonly dashed?: boolean;
      /** Shown when pointed at. */
      readonly tip?: string;
    }
  | {
      readonly type: 'line';
      readonly points: readonly Point[];
      readonly stroke: Ink;
      readonly width: number;
      readonly dashed?: boolean;
    }
  | { readonly type: 'area'; readonly points: readonly Point[]; readonly fill: Ink; readonly opacity: number }
  | {
      /** A band of constant height from (x0, y0) to (x1, y1), the corners of its upper edge. */
      readonly type: 'ribbon';
      readonly x0: number;
      readonly y0: number;
      readonly x1: number;
      readonly y1: number;
      readonly height: number;
      readonly fill: Ink;
      readonly opacity: number;
      readonly dashed?: boolean;
      readonly tip?: string;
    }
  | {
      readonly type: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Ink;
      readonly tip?: string;
    }
  | {
      readonly type: 'text';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly text: string;
      /** Of the drawing, which runs from left to right whatever the language. */
      readonly anchor: 'start' | 'middle' | 'end';
      readonly size: number;
      readonly fill: Ink;
      readonly strong?: boolean;
      /** Keeps a text readable over lines. */
      readonly halo?: boolean;
    };

/** A chart laid out once; HTML and PDF draw it as SVG. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export const STATE_INK: Readonly<Record<State, Ink>> = {
  normal: 'accent',
  failed: 'failed',
  new: 'new',
  weaker: 'weaker',
};

/** A label for a drawing: the drawing runs left to right, so a right-to-left text gets an isolate of its own. */
export function label(text: Text, language: Language): string {
  const words = language.isolated(text);
  return language.direction === 'rtl' ? `\u2067${words}\u2069` : words;
}

/** Estimated width of a text: the pure ring has no fonts. On the safe side for the faces the renderers use. */
export function estimateWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += charWidth(char);
  return ems * size;
}

function charWidth(char: string): number {
  if (/[\u200b-\u200f\u2060-\u206f\u064b-\u0652]/.test(char)) return 0;
  if (/[il.,:;'|! ]/.test(char)) return 0.29;
  if (/[\u0600-\u06ff]/.test(char)) return 0.56;
  if (/[A-ZMWmw@%А-Я]/.test(char)) return 0.74;
  return char > '\u1100' ? 1 : 0.58;
}

/** The text cut with an ellipsis to an estimated width. Isolates that are cut open are closed. */
export function fitLabel(text: string, size: number, width: number): string {
  if (estimateWidth(text, size) <= width) return text;
  const chars = Array.from(text);
  while (chars.length > 1 && estimateWidth(`${chars.join('')}…`, size) > width) chars.pop();
  const kept = chars.join('').trimEnd();
  const open = (kept.match(/[\u2066-\u2068]/g) ?? []).length - (kept.match(/\u2069/g) ?? []).length;
  return `${kept}…${'\u2069'.repeat(Math.max(0, open))}`;
}

/** A text in lines of at most that width, broken between words; a word that is longer has a line of its own. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && estimateWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The drawing mirrored for right-to-left reading; texts swap their anchors and stay readable. */
export function mirrored(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.map((shape) => mirroredShape(shape, drawing.width)) };
}

/** Shapes that begin at the left, as the language is read: what lies where it lies stays, its key need not. */
export function inReadingOrder(
  shapes: readonly Shape[],
  width: number,
  { direction }: Language,
): readonly Shape[] {
  return direction === 'rtl' ? shapes.map((shape) => mirroredShape(shape, width)) : shapes;
}

function mirroredShape(shape: Shape, width: number): Shape {
  const flip = (x: number): number => width - x;
  switch (shape.type) {
    case 'rect':
      return { ...shape, x: flip(shape.x + shape.width) };
    case 'line':
    case 'area':
      return { ...shape, points: shape.points.map(([x, y]) => [flip(x), y] as const) };
    case 'ribbon':
      return { ...shape, x0: flip(shape.x1), y0: shape.y1, x1: flip(shape.x0), y1: shape.y0 };
    case 'text':
      return { ...shape, x: flip(shape.x), anchor: SWAPPED[shape.anchor] };
    default:
      return { ...shape, x: flip(shape.x) };
  }
}

const SWAPPED = { start: 'end', middle: 'middle', end: 'start' } as const;

/** A row of legend entries that wraps; returns the shapes and the height used. */
export function legend(
  entries: readonly { readonly text: string; readonly fill: Ink; readonly opacity?: number }[],
  x: number,
  y: number,
  width: number,
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [left, top] = [x, y];
  for (const { text, fill, opacity } of entries) {
    const length = estimateWidth(text, 11) + 30;
    if (left > x && left + length > x + width) [left, top] = [x, top + 18];
    shapes.push(
      { type: 'rect', x: left, y: top, width: 12, height: 10, radius: 2, fill, opacity: opacity ?? 1 },
      { type: 'text', x: left + 17, y: top + 9, text, anchor: 'start', size: 11, fill: 'muted' },
    );
    left += length;
  }
  return { shapes, height: entries.length > 0 ? top - y + 20 : 0 };
}
