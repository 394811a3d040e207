import type { Language } from '../../i18n/language.ts';
import { message, nameText, type Text } from '../../i18n/text.ts';
import {
  inReadingOrder,
  label,
  legend,
  STATE_INK,
  type Drawing,
  type Ink,
  type Point,
  type Shape,
} from '../../reports/charts/drawing.ts';
import { pointLabels, type PointLabel } from '../../reports/charts/point-labels.ts';
import type { State } from '../../reports/model.ts';
import { pathInFrame, ringInFrame } from './clip-to-frame.ts';
import { gatewayWay } from './gateway-way.ts';
import type { MapThings } from './inside-area.ts';
import { opacityOfShare, SHARE_STEPS, stepText } from './share-steps.ts';
import type { LonLat, MapGateways } from './map-things.ts';
import { middleOf, piecesOf, type MapBounds, type Outlines } from './outlines.ts';

const WIDTH = 720;
const TALLEST = 560;
const LOWEST = 240;
/** So many countries are named, those with the largest shares. */
const MOST_NAMED = 10;
/** Beyond it the projection of the map ends. */
const MOST_LATITUDE = 85;

/** What a map shows now, and which part of the world. */
export interface MapShown {
  readonly home: string;
  readonly shares: ReadonlyMap<string, number>;
  readonly gateways: readonly MapGateways[];
  readonly failedCountries: readonly string[];
  readonly things: MapThings;
  readonly selectedCountry: string | undefined;
  readonly outlines: Outlines;
  readonly bounds: MapBounds;
}

/** The map as it is on the screen, in Mercator's projection like there, with names and a key: a file has no pointer. */
export function worldPicture(shown: MapShown, title: Text, language: Language): Drawing {
  const { frame, place } = projectionOf(shown.bounds);
  const { shares, home, outlines, things, selectedCountry } = shown;
  const failed = new Set(shown.failedCountries);
  const shapes: Shape[] = [
    { type: 'rect', x: 0, y: 0, width: frame.width, height: frame.height, fill: 'line', opacity: 0.3 },
  ];
  const area = (ring: readonly LonLat[], fill: Ink, opacity: number): void => {
    const points = ringInFrame(thinned(ring.map(place)), frame);
    if (points.length > 0) shapes.push({ type: 'area', points, fill, opacity });
  };
  const line = (path: readonly LonLat[], stroke: Ink, width: number, dashed: boolean): void => {
    for (const points of pathInFrame(thinned(path.map(place)), frame))
      shapes.push({ type: 'line', points, stroke, width, ...(dashed && { dashed }) });
  };
  const lands = outlines.features.flatMap((one) =>
    piecesOf(one).map((ring) => ({ country: one.properties.country, ring: ring as LonLat[] })),
  );
  for (const { country, ring } of lands) {
    area(ring, 'paper', 1);
    const share = shares.get(country);
    if (share !== undefined) area(ring, 'accent', opacityOfShare(share));
    if (failed.has(country)) area(ring, 'failed', 0.35);
  }
  for (const { ring } of lands) line(ring, 'muted', 0.4, false);
  for (const { country, ring } of lands) {
    if (country === home) line(ring, 'ink', 1.6, false);
    else if (failed.has(country)) line(ring, 'failed', 1.6, true);
    else if (country !== '' && country === selectedCountry) line(ring, 'new', 2, false);
  }
  const stated = (state: State | undefined): readonly [Ink, boolean] => [
    STATE_INK[state ?? 'normal'],
    state === 'failed',
  ];
  for (const { country, share, state } of shown.gateways) {
    const way = gatewayWay(outlines, home, country);
    if (way) line(way, stated(state)[0], 1.5 + 15 * Math.min(0.5, share), state === 'failed');
  }
  for (const { ring, state } of things.areas) area(ring, stated(state)[0], 0.25);
  for (const { path, state } of things.lines) line(path, stated(state)[0], 2.2, state === 'failed');
  for (const { lon, lat, state, label: name } of things.points) {
    const [x, y] = place([lon, lat]);
    if (!isInside([x, y], frame)) continue;
    shapes.push({ type: 'dot', x, y, radius: 4.5, fill: stated(state)[0], tip: name });
    // What failed is a ring: seen without its colour too.
    if (state === 'failed') shapes.push({ type: 'dot', x, y, radius: 2, fill: 'paper' });
  }
  shapes.push(...pointLabels(namesOn(shown, language, place, frame), frame.width));
  const key = legend(keyOf(shown, language), 10, frame.height + 10, frame.width - 20);
  return {
    width: frame.width,
    height: frame.height + 10 + key.height,
    title: language.isolated(title),
    description: language.isolated(message('common.picture.world')),
    shapes: [...shapes, ...inReadingOrder(key.shapes, frame.width, language)],
  };
}

/** What was brought by its own name, then home, then the countries with the largest shares. */
function namesOn(
  { home, shares, things, outlines }: MapShown,
  language: Language,
  place: (at: LonLat) => Point,
  frame: { readonly width: number; readonly height: number },
): PointLabel[] {
  const largest = [...shares]
    .filter(([country]) => country !== '' && country !== home)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMED);
  const countries = [[home, undefined] as const, ...largest].flatMap(([country, share]) => {
    const middle = middleOf(outlines, country);
    if (!middle) return [];
    const name: Text = { kind: 'country', country };
    const text =
      share === undefined
        ? name
        : message('common.labelled', { label: name, text: { kind: 'share', value: share } });
    return [{ at: place([middle.lon, middle.lat]), text: label(text, language), away: 0 }];
  });
  const brought = things.points.map(({ lon, lat, label: name }) => ({
    at: place([lon, lat]),
    text: label(nameText(name), language),
    away: 8,
  }));
  return [...brought, ...countries].filter(({ at }) => isInside(at, frame));
}

function keyOf(
  { shares, failedCountries, gateways, things }: MapShown,
  language: Language,
): Parameters<typeof legend>[0] {
  const states = [...gateways, ...things.points, ...things.lines, ...things.areas].map(({ state }) => state);
  const isShown = (state: State): boolean =>
    states.includes(state) || (state === 'failed' && failedCountries.length > 0);
  return [
    ...(shares.size === 0
      ? []
      : SHARE_STEPS.map((step, at) => ({
          text: label(nameText(stepText(at, language)), language),
          fill: 'accent' as const,
          opacity: opacityOfShare(step),
        }))),
    ...(['failed', 'weaker', 'new'] as const).filter(isShown).map((state) => ({
      text: label(message(`common.state.${state}`), language),
      fill: STATE_INK[state],
    })),
  ];
}

function projectionOf([west, south, east, north]: MapBounds): {
  readonly frame: { readonly width: number; readonly height: number };
  readonly place: (at: LonLat) => Point;
} {
  const [top, bottom] = [mercator(north), mercator(south)];
  const perDegree = WIDTH / Math.max(1e-6, east - west);
  const tall = (top - bottom) * perDegree;
  const height = Math.min(TALLEST, Math.max(LOWEST, tall));
  // Where the part is taller than a picture may be, all of it is drawn smaller, in the middle.
  const scale = tall > TALLEST ? perDegree * (TALLEST / tall) : perDegree;
  const left = (WIDTH - (east - west) * scale) / 2;
  const above = (height - (top - bottom) * scale) / 2;
  return {
    frame: { width: WIDTH, height },
    place: ([lon, lat]) => [left + (lon - west) * scale, above + (top - mercator(lat)) * scale],
  };
}

/** A latitude in degrees of longitude at the equator, as Mercator's projection stretches it. */
function mercator(lat: number): number {
  const held = Math.min(MOST_LATITUDE, Math.max(-MOST_LATITUDE, lat));
  return (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360));
}

/** Without what lies closer to the point before than the eye tells apart. */
function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  points.forEach((point, at) => {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.4;
    if (isFar || at === points.length - 1) kept.push(point);
  });
  return kept;
}

function isInside([x, y]: Point, { width, height }: { width: number; height: number }): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
