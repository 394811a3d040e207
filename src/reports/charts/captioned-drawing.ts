import { wrapped, type Drawing, type Shape } from './drawing.ts';

const TITLE_SIZE = 16;
const NOTE_SIZE = 10;
const NOTE_LINE = 14;
const MARGIN = 10;

/** What stands on a picture that leaves its page: its name above, and below it what it was made from and where it is found. */
export interface Caption {
  readonly title: string;
  readonly notes: readonly string[];
  readonly isRightToLeft: boolean;
}

/** A drawing with its caption, so that whoever gets it alone knows what it shows, of what, from when. */
export function captionedDrawing(drawing: Drawing, { title, notes, isRightToLeft }: Caption): Drawing {
  const width = drawing.width;
  const x = isRightToLeft ? width - MARGIN : MARGIN;
  const anchor = isRightToLeft ? 'end' : 'start';
  const titles = wrapped(title, TITLE_SIZE, width - 2 * MARGIN);
  const top = MARGIN + titles.length * (TITLE_SIZE + 4) + 6;
  const lines = notes.flatMap((note) => wrapped(note, NOTE_SIZE, width - 2 * MARGIN));
  const below = top + drawing.height + NOTE_LINE;
  return {
    ...drawing,
    height: below + lines.length * NOTE_LINE,
    shapes: [
      ...titles.map((text, at): Shape => ({
        type: 'text',
        x,
        y: MARGIN + TITLE_SIZE + at * (TITLE_SIZE + 4),
        text: direct(text, isRightToLeft),
        anchor,
        size: TITLE_SIZE,
        fill: 'ink',
        strong: true,
      })),
      ...drawing.shapes.map((shape) => lowered(shape, top)),
      ...lines.map((text, at): Shape => ({
        type: 'text',
        x,
        y: below + at * NOTE_LINE,
        text: direct(text, isRightToLeft),
        anchor,
        size: NOTE_SIZE,
        fill: 'muted',
      })),
    ],
  };
}

/** Drawings run from left to right: a line of a right-to-left text is an isolate of its own. */
function direct(text: string, isRightToLeft: boolean): string {
  return isRightToLeft ? `\u2067${text}\u2069` : text;
}

function lowered(shape: Shape, by: number): Shape {
  switch (shape.type) {
    case 'line':
    case 'area':
      return { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) };
    case 'ribbon':
      return { ...shape, y0: shape.y0 + by, y1: shape.y1 + by };
    default:
      return { ...shape, y: shape.y + by };
  }
}
