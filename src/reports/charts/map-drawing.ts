import type { Language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import type { PointMap } from '../model.ts';
import { mapFrame, type MapFrame } from './map-frame.ts';
import { inReadingOrder, label, legend, STATE_INK, type Drawing, type Point, type Shape } from './drawing.ts';
import { pointLabels } from './point-labels.ts';

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
  const key = legend(stateKey(map, language), 10, height + 8, WIDTH - 20);
  shapes.push(...inReadingOrder(key.shapes, WIDTH, language));
  return {
    width: WIDTH,
    height: key.height > 0 ? height + 8 + key.height : height,
    title: language.isolated(map.title),
    description: language.isolated(message('common.chart.map', { title: map.title })),
    shapes,
  };
}

/** The states on the map by their names, where the map has names for them. */
function stateKey(
  { points, lines, stateLabels }: PointMap,
  language: Language,
): Parameters<typeof legend>[0] {
  const present = new Set([...points, ...lines].map(({ state }) => state ?? 'normal'));
  return (['normal', 'weaker', 'failed', 'new'] as const).flatMap((state) => {
    const name = stateLabels?.[state];
    return name && present.has(state) ? { text: label(name, language), fill: STATE_INK[state] } : [];
  });
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

/** The heaviest points are named first; a point without room for its name keeps the tip. */
function mapLabels(
  map: PointMap,
  place: (point: Point) => Point,
  language: Language,
  largest: number,
): Shape[] {
  const labels = map.points
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
    .flatMap(({ lon, lat, weight, label: text }) =>
      text
        ? {
            at: place([lon, lat]),
            text: label(text, language),
            away: 7 + 6.5 * Math.sqrt((weight ?? 0) / largest),
          }
        : [],
    );
  return pointLabels(labels, WIDTH);
}
