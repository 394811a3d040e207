import type { Language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import type { PointMap } from '../model.ts';
import { mapFrame, type MapFrame } from './map-frame.ts';
import { estimateWidth, label, STATE_INK, type Drawing, type Point, type Shape } from './drawing.ts';

const WIDTH = 720;
const TALLEST = 440;
const MARGIN = 36;

/** Points and lines by place: equirectangular, true to scale at the middle latitude. No tiles, no network. */
export function mapDrawing(map: PointMap, language: Language): Drawing {
  const frame = mapFrame(map) ?? mapFrame({ points: [{ lat: 0, lon: 0 }], lines: [] })!;
  const { place, height } = projection(frame);
  const largest = Math.max(1e-9, ...map.points.map(({ weight }) => weight ?? 0));
  const shapes: Shape[] = [
    { type: 'rect', x: 0, y: 0, width: WIDTH, height, fill: 'line', opacity: 0.25, radius: 4 },
  ];
  for (const piece of (map.outlines ?? []).flatMap(frame.pieces))
    shapes.push({ type: 'line', points: piece.map(place), stroke: 'muted', width: 0.6 });
  const thickest = Math.max(1e-9, ...map.lines.map(({ weight }) => weight ?? 0));
  for (const { path, weight, state = 'normal' } of map.lines)
    for (const piece of frame.pieces(path))
      shapes.push({
        type: 'line',
        points: piece.map(place),
        stroke: STATE_INK[state],
        width: 1.2 + (2.8 * (weight ?? 0)) / thickest,
        ...(state === 'failed' ? { dashed: true } : {}),
      });
  const sorted = map.points.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  for (const { lon, lat, weight, state = 'normal', label: text } of sorted) {
    const [x, y] = place([frame.longitude(lon), lat]);
    shapes.push({
      type: 'dot',
      x,
      y,
      radius: 3.5 + 6.5 * Math.sqrt((weight ?? 0) / largest),
      fill: STATE_INK[state],
      ...(text ? { tip: label(text, language) } : {}),
    });
  }
  shapes.push(...mapLabels(map, ([lon, lat]) => place([frame.longitude(lon), lat]), language, largest));
  return {
    width: WIDTH,
    height,
    title: language.isolated(map.title),
    description: language.isolated(message('common.chart.map', { title: map.title })),
    shapes,
  };
}

function projection({ west, east, south, north }: MapFrame): {
  place: (point: Point) => Point;
  height: number;
} {
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const spanX = Math.max(0.2, (east - west) * narrow);
  const spanY = Math.max(0.2, north - south);
  const scale = Math.min((WIDTH - 2 * MARGIN) / spanX, (TALLEST - 2 * MARGIN) / spanY);
  const height = spanY * scale + 2 * MARGIN;
  const left = (WIDTH - spanX * scale) / 2;
  return {
    place: ([lon, lat]) => [left + (lon - west) * narrow * scale, MARGIN + (north - lat) * scale],
    height,
  };
}

/** Labels of the heaviest points first; one that would lie on another is left out (its point keeps the tip). */
function mapLabels(
  map: PointMap,
  place: (point: Point) => Point,
  language: Language,
  largest: number,
): Shape[] {
  const taken: { x0: number; x1: number; y: number }[] = [];
  const shapes: Shape[] = [];
  for (const point of map.points.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))) {
    if (!point.label) continue;
    const [x, y] = place([point.lon, point.lat]);
    const text = label(point.label, language);
    const width = estimateWidth(text, 10.5);
    const away = 7 + 6.5 * Math.sqrt((point.weight ?? 0) / largest);
    const onRight = x + away + width < WIDTH - 4;
    const x0 = onRight ? x + away : x - away - width;
    if (taken.some((other) => Math.abs(other.y - y) < 13 && x0 < other.x1 && x0 + width > other.x0)) continue;
    taken.push({ x0, x1: x0 + width, y });
    shapes.push({
      type: 'text',
      x: onRight ? x + away : x - away,
      y: y + 4,
      text,
      anchor: onRight ? 'start' : 'end',
      size: 10.5,
      fill: 'ink',
      halo: true,
    });
  }
  return shapes;
}
