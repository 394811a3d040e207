import type { Language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import type { FlowDiagram, FlowNode, State } from '../model.ts';
import {
  estimateWidth,
  fitLabel,
  label,
  legend,
  mirrored,
  STATE_INK,
  type Drawing,
  type Shape,
} from './drawing.ts';
import { layoutFlow, type FlowBox, type FlowRoom } from './flow-layout.ts';

/** The room for a drawing. */
interface Room extends FlowRoom {
  readonly width: number;
}

const PAPER_WIDTH = 760;
/** On a screen, number and name have a line each. */
export const screenRoom = (width: number): Room => ({ width, smallestBox: 32, gap: 6, most: 380 });
const GAP = 38;
const WIDEST_BOX = 240;
const SIZE = 11;
const LINE = 14;
/** Between a label and both sides of its box. */
const MARGIN = 14;

/** The gateway diagram and its like: boxes in columns, ribbons between them, read in the direction of the language. */
export function flowDrawing(flow: FlowDiagram, language: Language, room?: Room): Drawing {
  const width = room?.width ?? PAPER_WIDTH;
  const columns = flow.columns.length;
  // What is beyond the paper goes to names and ribbons alike.
  const gap = room ? Math.max(GAP, (0.2 * width) / columns) : GAP;
  const boxWidth = Math.min(room ? WIDEST_BOX : 150, (width - (columns - 1) * gap) / columns);
  const layout = layoutFlow(flow, room, room && ((node) => labelHeight(node, boxWidth - MARGIN, room)));
  const pitch = columns > 1 ? (width - boxWidth) / (columns - 1) : 0;
  const columnOf = new Map(flow.nodes.map(({ id, column }) => [id, column]));
  const key = legend(stateEntries(flow, language), 0, 2, width);
  const top = key.height + 26;
  const shapes: Shape[] = [...key.shapes];
  flow.columns.forEach((column, at) =>
    shapes.push({
      type: 'text',
      x: at * pitch + boxWidth / 2,
      y: top - 10,
      text: fitLabel(label(column, language), SIZE, boxWidth + 30),
      anchor: 'middle',
      size: SIZE,
      fill: 'muted',
    }),
  );
  for (const { link, from, to, height } of layout.ribbons)
    shapes.push({
      type: 'ribbon',
      x0: columnOf.get(link.from)! * pitch + boxWidth,
      y0: top + from,
      x1: columnOf.get(link.to)! * pitch,
      y1: top + to,
      height,
      fill: STATE_INK[link.state],
      opacity: link.state === 'failed' ? 0.12 : link.state === 'normal' ? 0.28 : 0.45,
      ...(link.state === 'failed' ? { dashed: true } : {}),
      key: `${link.from} ${link.to}`,
    });
  for (const box of layout.boxes)
    shapes.push(...boxShapes(box, box.node.column * pitch, top, boxWidth, language));
  const drawing = {
    width,
    height: top + layout.height + 8,
    title: language.isolated(flow.title),
    description: language.isolated(message('common.chart.flow', { title: flow.title })),
    shapes,
  };
  return language.direction === 'rtl' ? mirrored(drawing) : drawing;
}

function boxShapes(
  { node, y, height }: FlowBox,
  x: number,
  top: number,
  width: number,
  language: Language,
): Shape[] {
  const ink = STATE_INK[node.state];
  const whole = label(node.label, language);
  const lines = boxLines(node, { height, width: width - MARGIN }, language);
  const first = top + y + height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
  return [
    { type: 'rect', x, y: top + y, width, height, fill: 'paper', radius: 3, key: node.id },
    {
      type: 'rect',
      x,
      y: top + y,
      width,
      height,
      radius: 3,
      fill: ink,
      opacity: node.state === 'normal' ? 0.1 : 0.16,
      stroke: ink,
      ...(node.state === 'failed' ? { dashed: true } : {}),
      tip: whole,
      key: node.id,
    },
    ...lines.map((text, at): Shape => ({
      type: 'text',
      x: x + width / 2,
      y: first + at * LINE,
      text,
      anchor: 'middle',
      size: at === 0 ? SIZE : SIZE - 1,
      fill: node.state === 'failed' ? 'failed' : at === 0 ? 'ink' : 'muted',
      strong: at === 0,
      key: node.id,
    })),
  ];
}

/** On a screen a name that is too long for one line gets two. */
function labelHeight({ label: text }: FlowNode, width: number, { smallestBox }: Room): number {
  const isLong = 'kind' in text && text.kind === 'asn' && estimateWidth(text.name ?? '', SIZE - 1) > width;
  return isLong ? smallestBox + LINE : smallestBox;
}

/** AS number and name on lines of their own where there is room: the name on as many as fit. */
function boxLines(
  { label: text }: FlowBox['node'],
  { height, width }: { readonly height: number; readonly width: number },
  language: Language,
): string[] {
  const lines = Math.floor((height - 4) / LINE);
  const isNamed = 'kind' in text && text.kind === 'asn' && text.name !== undefined && text.name !== '';
  if (!isNamed || lines < 2) return [fitLabel(label(text, language), SIZE, width)];
  return [
    fitLabel(label({ kind: 'asn', asn: text.asn }, language), SIZE, width),
    ...wrapped(text.name, lines - 1, width).map((line) =>
      fitLabel(label({ kind: 'name', name: line }, language), SIZE - 1, width),
    ),
  ];
}

const MOST_NAME_LINES = 3;

/** The words of a name on at most so many lines; the last has all that is left, for the caller to cut. */
function wrapped(name: string, most: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const together = `${last ?? ''} ${word}`.trim();
    const isFull = lines.length === Math.min(most, MOST_NAME_LINES);
    if (last === undefined || (!isFull && estimateWidth(together, SIZE - 1) > width)) lines.push(word);
    else lines[lines.length - 1] = together;
  }
  return lines;
}

function stateEntries(flow: FlowDiagram, language: Language): Parameters<typeof legend>[0] {
  const used = new Set<State>([...flow.nodes, ...flow.links].map(({ state }) => state));
  return (['failed', 'weaker', 'new'] as const)
    .filter((state) => used.has(state))
    .map((state) => ({
      text: label(message(`common.state.${state}`), language),
      fill: STATE_INK[state],
      opacity: 0.6,
    }));
}
