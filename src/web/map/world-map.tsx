import {
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
  type ExpressionSpecification,
  type GeoJSONSource,
} from 'maplibre-gl';
import mapCss from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { countriesInside, type MapThings } from './inside-area.ts';
import { listedThings } from './listed-things.ts';
import { featuresOf, gatewayLines, placesOf } from './map-features.ts';
import { mapInks, mapStyle } from './map-style.ts';
import { opacityOfShare } from './share-steps.ts';
import type { DrawnShape, LonLat, MapGateways, MapPick } from './map-things.ts';
import { PrintedMap } from './printed-map.tsx';
import { ThingsList } from './things-list.tsx';
import { boundsOf, largestPieces, type MapBounds, type Outlines } from './outlines.ts';
import { worldOutlines } from './world-outlines.ts';
import type { MapShown } from './world-picture.ts';

setWorkerUrl(workerUrl);

/** From so far one sees a country among those that carry its routes. */
const FIRST_ZOOM = 2.5;

/** Where each kind of thing is drawn. */
const LAYERS_OF = {
  point: ['points'],
  line: ['lines', 'failed-lines'],
  gateways: ['gateways', 'failed-gateways'],
  area: ['areas'],
};

const NO_THINGS: MapThings = { points: [], lines: [], areas: [] };
const NO_GATEWAYS: readonly MapGateways[] = [];
const NO_COUNTRIES: readonly string[] = [];

/** What was drawn on a map: its outline, and the countries that lie wholly in it. */
export interface DrawnArea {
  readonly ring: readonly LonLat[];
  readonly countries: readonly string[];
}

/** The world from a country: other countries by their shares, the gateways to them, what the user brought, what failed and what is selected. */
export function WorldMap({
  home,
  shares,
  gateways = NO_GATEWAYS,
  failedCountries = NO_COUNTRIES,
  things = NO_THINGS,
  selectedCountry,
  selected,
  picked,
  label,
  fails = false,
  drawing,
  drawn,
  files,
}: {
  readonly home: string;
  /** Shares of countries, 0 … 1, by their codes. */
  readonly shares: ReadonlyMap<string, number>;
  readonly gateways?: readonly MapGateways[];
  readonly failedCountries?: readonly string[];
  readonly things?: MapThings;
  readonly selectedCountry?: string | undefined;
  /** Ids of selected points, lines and areas. */
  readonly selected: ReadonlySet<string>;
  readonly picked: (pick: MapPick) => void;
  /** A pick fails or restores; elsewhere it selects. */
  readonly fails?: boolean;
  /** What the map shows, for who does not see it. */
  readonly label: string;
  /** The shape that the reader is drawing now. */
  readonly drawing?: DrawnShape | undefined;
  readonly drawn?: (area: DrawnArea) => void;
  /** How the map is taken along, by what it shows then. */
  readonly files?: (shown: () => MapShown) => ReactNode;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre>();
  const [isBroken, setBroken] = useState(false);
  const [hint, setHint] = useState<string>();
  const [outlines, setOutlines] = useState<Outlines>();
  const heard = useRef({ picked, drawn });
  heard.current = { picked, drawn };
  const words = useLanguage();

  useEffect(() => {
    let isWanted = true;
    let opened: MapLibre | undefined;
    const open = async (): Promise<void> => {
      const coarse = await worldOutlines('coarse');
      if (!isWanted || !place.current) return;
      setOutlines(coarse);
      const bounds = boundsOf(coarse, home);
      opened = new MapLibre({
        container: place.current,
        style: mapStyle(mapInks(), coarse),
        attributionControl: false,
        renderWorldCopies: false,
        dragRotate: false,
        ...(bounds && { bounds, fitBoundsOptions: { padding: 70, maxZoom: FIRST_ZOOM } }),
      });
      opened.addControl(new NavigationControl({ showCompass: false }), 'top-right');
      opened.on('load', () => {
        setMap(opened);
        void refine(opened!, bounds === undefined);
      });
    };
    const refine = async (finer: MapLibre, isUnplaced: boolean): Promise<void> => {
      const fine = await worldOutlines('fine').catch(() => undefined);
      if (!isWanted || !fine) return;
      setOutlines(fine);
      void finer.getSource<GeoJSONSource>('countries')?.setData(fine);
      const bounds = isUnplaced ? boundsOf(fine, home) : undefined;
      if (bounds) finer.fitBounds(bounds, { padding: 70, maxZoom: FIRST_ZOOM, animate: false });
    };
    open().catch(() => setBroken(true));
    return () => {
      isWanted = false;
      opened?.remove();
      setMap(undefined);
    };
  }, [home]);

  useEffect(() => {
    if (!map) return undefined;
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = (): void => {
      const { layers } = mapStyle(mapInks(), { type: 'FeatureCollection', features: [] });
      for (const { id, paint } of layers as { id: string; paint: object }[])
        if (id !== 'countries')
          for (const [name, value] of Object.entries(paint))
            map.setPaintProperty(id, name as 'fill-color', value as string);
    };
    scheme.addEventListener('change', recolour);
    return () => scheme.removeEventListener('change', recolour);
  }, [map]);

  useEffect(() => {
    if (!map) return;
    const opacities = [...shares].flatMap(([country, share]) => [country, opacityOfShare(share)]);
    map.setPaintProperty(
      'countries',
      'fill-opacity',
      opacities.length === 0
        ? 0
        : (['match', ['get', 'country'], ...opacities, 0] as unknown as ExpressionSpecification),
    );
    map.setFilter('home', ['==', ['get', 'country'], home]);
  }, [map, shares, home]);

  useEffect(() => {
    if (!map) return;
    // The map is made once, and its buttons speak the language that is chosen later, too.
    for (const [way, code] of [
      ['in', 'map.zoom-in'],
      ['out', 'map.zoom-out'],
    ] as const) {
      const button = map.getContainer().querySelector<HTMLElement>(`.maplibregl-ctrl-zoom-${way}`);
      button?.setAttribute('aria-label', words.plain(message(code)));
      button?.setAttribute('title', words.plain(message(code)));
    }
  }, [map, words]);

  const count = useRef(0);
  useEffect(() => map && sayWhenDrawn(map, () => count.current), [map]);

  useEffect(() => {
    map?.setFilter('chosen', ['==', ['get', 'country'], selectedCountry ?? '?']);
  }, [map, selectedCountry]);

  useEffect(() => {
    for (const id of ['failed-countries', 'failed-borders'])
      map?.setFilter(id, ['in', ['get', 'country'], ['literal', [...failedCountries]]]);
  }, [map, failedCountries]);

  useEffect(() => {
    if (!map) return;
    // Here and not while rendering: until the map has the new things, what it draws is the old ones.
    count.current = things.points.length + things.lines.length + things.areas.length;
    delete map.getContainer().dataset['drawn'];
    for (const [source, features] of Object.entries(featuresOf(things, selected)))
      void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });
  }, [map, things, selected]);

  useEffect(() => {
    if (!map || !outlines) return;
    delete map.getContainer().dataset['drawn'];
    void map.getSource<GeoJSONSource>('gateways')?.setData({
      type: 'FeatureCollection',
      features: gatewayLines(gateways, outlines, home),
    });
  }, [map, gateways, outlines, home]);

  useEffect(() => {
    if (!map || !drawing || !outlines) return undefined;
    const pieces = largestPieces(outlines);
    const finished = (ring: readonly LonLat[]): void =>
      heard.current.drawn?.({ ring, countries: countriesInside(ring, pieces) });
    let stop: (() => void) | undefined;
    let isWanted = true;
    const start = async (): Promise<void> => {
      const { drawAreas } = await import('./draw-area.ts');
      if (!isWanted) return;
      stop = drawAreas(map, drawing, mapInks().failed, finished);
      map.getContainer().dataset['drawing'] = drawing;
    };
    void start();
    return () => {
      isWanted = false;
      delete map.getContainer().dataset['drawing'];
      stop?.();
    };
  }, [map, drawing, outlines]);

  const placesKey = placesOf(things).join(' ');
  useEffect(() => {
    const places = placesOf(things);
    if (!map || places.length === 0) return;
    const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
    map.fitBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], {
      padding: 60,
      maxZoom: 9,
      animate: false,
    });
    // What changes its state stays where it is.
  }, [map, placesKey]);

  useEffect(() => {
    if (!map || drawing) return undefined;
    const withShare = (name: string, country: string): string => {
      const share = shares.get(country);
      return share === undefined ? name : `${name} · ${words.words.share(share)}`;
    };
    const thingAt = (point: { x: number; y: number }): { pick: MapPick; name: string } | undefined => {
      const near: [[number, number], [number, number]] = [
        [point.x - 4, point.y - 4],
        [point.x + 4, point.y + 4],
      ];
      for (const kind of ['point', 'line', 'area'] as const) {
        const [found] = map.queryRenderedFeatures(near, { layers: LAYERS_OF[kind] });
        if (found) {
          const { id, name } = found.properties as { id: string; name: string };
          return { pick: { kind, id }, name };
        }
        if (kind !== 'line') continue;
        const [ways] = map.queryRenderedFeatures(near, { layers: LAYERS_OF.gateways });
        const to = (ways?.properties as { country: string } | undefined)?.country;
        if (to !== undefined) {
          const way = words.plain(message('explore.choice.gateways', { country: to }));
          return { pick: { kind: 'gateways', country: to }, name: withShare(way, to) };
        }
      }
      const [land] = map.queryRenderedFeatures([point.x, point.y], { layers: ['land'] });
      const country = (land?.properties as { country: string } | undefined)?.country ?? '';
      if (country === '') return undefined;
      return { pick: { kind: 'country', country }, name: withShare(words.words.country(country), country) };
    };
    const click = ({ point }: { point: { x: number; y: number } }): void => {
      const thing = thingAt(point);
      if (thing) heard.current.picked(thing.pick);
    };
    const move = ({ point }: { point: { x: number; y: number } }): void => {
      const thing = thingAt(point);
      map.getCanvas().style.cursor = thing ? 'pointer' : '';
      setHint(thing?.name);
    };
    map.on('click', click);
    map.on('mousemove', move);
    return () => {
      map.off('click', click);
      map.off('mousemove', move);
    };
  }, [map, shares, words, drawing]);

  const kinds = useMemo(
    () => listedThings({ shares, gateways, failedCountries, things, selectedCountry, selected, fails }),
    [shares, gateways, failedCountries, things, selectedCountry, selected, fails],
  );
  const list = (
    <ThingsList
      key={String(isBroken)}
      kinds={kinds}
      picked={picked}
      shown={(thing) => setHint(thing && words.plain(thing.name))}
      isOpenFirst={isBroken}
    />
  );
  const shown =
    outlines &&
    ((): MapShown => ({
      home,
      shares,
      gateways,
      failedCountries,
      things,
      selectedCountry,
      outlines,
      bounds: (map && boundsOfMap(map)) ?? boundsOf(outlines, home) ?? WORLD,
    }));
  const taken = shown && files?.(shown);
  if (isBroken)
    return (
      <>
        <p className="notice caution">
          <Words text={message('know.map.none')} />
        </p>
        {taken}
        {list}
      </>
    );
  return (
    <div className="world-map">
      <link rel="stylesheet" href={mapCss} precedence="default" />
      <div ref={place} className="map" dir="ltr" role="application" aria-label={label} />
      <p className="map-hint" aria-hidden="true">
        {hint}
      </p>
      {shown && <PrintedMap shown={shown} label={label} />}
      {taken}
      {list}
    </div>
  );
}

const WORLD: MapBounds = [-180, -60, 180, 80];

/** The part of the world that is on the screen. */
function boundsOfMap(map: MapLibre): MapBounds {
  const seen = map.getBounds();
  return [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()];
}

/** `data-drawn` of the map says how many points, lines and areas lie on it; it is absent while anything is still being drawn. */
function sayWhenDrawn(map: MapLibre, things: () => number): () => void {
  const { dataset } = map.getContainer();
  const drawing = (): void => void delete dataset['drawn'];
  const drawn = (): void => void (dataset['drawn'] = String(things()));
  map.on('render', drawing);
  map.on('idle', drawn);
  return () => {
    map.off('render', drawing);
    map.off('idle', drawn);
  };
}
