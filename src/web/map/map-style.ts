import type { StyleSpecification } from 'maplibre-gl';
import type { Outlines } from './outlines.ts';

/** The tokens of the page as they are now: a map draws with colours and not with variables. */
export interface MapInks {
  readonly ground: string;
  readonly card: string;
  readonly line: string;
  readonly edge: string;
  readonly muted: string;
  readonly ink: string;
  readonly accent: string;
  readonly failed: string;
  readonly weaker: string;
  readonly new: string;
}

const NAMES = [
  'ground',
  'card',
  'line',
  'edge',
  'muted',
  'ink',
  'accent',
  'failed',
  'weaker',
  'new',
] as const;

export function mapInks(): MapInks {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as unknown as MapInks;
}

type Expression = ['case', ...unknown[]] | ['match', ...unknown[]] | ['step', ...unknown[]];

const stateInk = (inks: MapInks): Expression => [
  'match',
  ['get', 'state'],
  'failed',
  inks.failed,
  'weaker',
  inks.weaker,
  'new',
  inks.new,
  inks.accent,
];

const NOTHING = ['==', ['get', 'country'], '?'];
const FAILED = ['==', ['get', 'state'], 'failed'];
const NOT_FAILED = ['!=', ['get', 'state'], 'failed'];

/** Countries by their share, borders, then what the user brought: lines below points. No tiles, no glyphs: nothing is asked of anybody. */
export function mapStyle(inks: MapInks, outlines: Outlines): StyleSpecification {
  const nothing = { type: 'FeatureCollection' as const, features: [] };
  const isFailed = FAILED;
  // As wide as what goes over them, and never too thin to be clicked.
  const shareWidth = ['interpolate', ['linear'], ['get', 'share'], 0, 1.5, 0.5, 9];
  const isSelected = ['boolean', ['get', 'selected'], false];
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: outlines },
      gateways: { type: 'geojson', data: nothing },
      areas: { type: 'geojson', data: nothing },
      lines: { type: 'geojson', data: nothing },
      points: { type: 'geojson', data: nothing },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': inks.ground } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': inks.line } },
      {
        id: 'countries',
        type: 'fill',
        source: 'countries',
        paint: { 'fill-color': inks.accent, 'fill-opacity': 0 },
      },
      {
        id: 'failed-countries',
        type: 'fill',
        source: 'countries',
        filter: NOTHING,
        paint: { 'fill-color': inks.failed, 'fill-opacity': 0.35 },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': inks.card, 'line-width': 0.8 },
      },
      {
        id: 'failed-borders',
        type: 'line',
        source: 'countries',
        filter: NOTHING,
        paint: { 'line-color': inks.failed, 'line-width': 2, 'line-dasharray': [3, 2] },
      },
      {
        id: 'home',
        type: 'line',
        source: 'countries',
        filter: NOTHING,
        paint: { 'line-color': inks.ink, 'line-width': 2 },
      },
      {
        id: 'chosen',
        type: 'line',
        source: 'countries',
        filter: NOTHING,
        paint: { 'line-color': inks.new, 'line-width': 3 },
      },
      {
        id: 'gateways',
        type: 'line',
        source: 'gateways',
        filter: NOT_FAILED,
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': stateInk(inks), 'line-width': shareWidth, 'line-opacity': 0.75 },
      },
      {
        id: 'failed-gateways',
        type: 'line',
        source: 'gateways',
        filter: FAILED,
        paint: { 'line-color': inks.failed, 'line-width': shareWidth, 'line-dasharray': [2, 1.5] },
      },
      {
        id: 'areas',
        type: 'fill',
        source: 'areas',
        paint: {
          'fill-color': stateInk(inks),
          'fill-opacity': ['case', isSelected, 0.4, ['==', ['get', 'state'], 'normal'], 0.1, 0.28],
          'fill-outline-color': stateInk(inks),
        },
      },
      {
        id: 'lines',
        type: 'line',
        source: 'lines',
        filter: NOT_FAILED,
        paint: {
          'line-color': stateInk(inks),
          'line-width': ['case', isSelected, 5, 2.5],
        },
      },
      {
        id: 'failed-lines',
        type: 'line',
        source: 'lines',
        filter: FAILED,
        paint: {
          'line-color': inks.failed,
          'line-width': ['case', isSelected, 5, 2.5],
          'line-dasharray': [2, 1.5],
        },
      },
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: {
          // What failed is a ring: seen without its colour too.
          'circle-color': ['case', isFailed, inks.card, stateInk(inks)],
          'circle-radius': ['case', isSelected, 8, 5],
          'circle-stroke-color': ['case', isFailed, inks.failed, isSelected, inks.ink, inks.card],
          'circle-stroke-width': ['case', isFailed, 3, isSelected, 2.5, 1.5],
        },
      },
    ] as StyleSpecification['layers'],
  };
}
