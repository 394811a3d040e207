import {
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
  type ExpressionSpecification,
  type GeoJSONSource,
} from 'maplibre-gl';
import mapCss from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { mapInks, mapStyle, opacityOfShare } from './map-style.ts';
import type { MapLine, MapPick, MapPoint } from './map-things.ts';
import { boundsOf, worldOutlines } from './world-outlines.ts';

setWorkerUrl(workerUrl);

/** From so far one sees a country among those that carry its routes. */
const FIRST_ZOOM = 2.5;

const NOTHING = { points: [], lines: [] } as const;

/** The world from a country: other countries by their shares, what the user brought, and what is selected. */
export function WorldMap({
  home,
  shares,
  points = NOTHING.points,
  lines = NOTHING.lines,
  selectedCountry,
  selected,
  picked,
  label,
}: {
  readonly home: string;
  /** Shares of countries, 0 … 1, by their codes. */
  readonly shares: ReadonlyMap<string, number>;
  readonly points?: readonly MapPoint[];
  readonly lines?: readonly MapLine[];
  readonly selectedCountry?: string | undefined;
  /** Ids of selected points and lines. */
  readonly selected: ReadonlySet<string>;
  readonly picked: (pick: MapPick) => void;
  /** What the map shows, for who does not see it. */
  readonly label: string;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre>();
  const [isBroken, setBroken] = useState(false);
  const [hint, setHint] = useState<string>();
  const heard = useRef(picked);
  heard.current = picked;
  const { words } = useLanguage();

  useEffect(() => {
    let isWanted = true;
    let opened: MapLibre | undefined;
    const open = async (): Promise<void> => {
      const outlines = await worldOutlines('coarse');
      if (!isWanted || !place.current) return;
      const bounds = boundsOf(outlines, home);
      opened = new MapLibre({
        container: place.current,
        style: mapStyle(mapInks(), outlines),
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
    const refine = async (drawn: MapLibre, isUnplaced: boolean): Promise<void> => {
      const fine = await worldOutlines('fine').catch(() => undefined);
      if (!isWanted || !fine) return;
      void drawn.getSource<GeoJSONSource>('countries')?.setData(fine);
      const bounds = isUnplaced ? boundsOf(fine, home) : undefined;
      if (bounds) drawn.fitBounds(bounds, { padding: 70, maxZoom: FIRST_ZOOM, animate: false });
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

  const things = useRef(0);
  useEffect(() => map && sayWhenDrawn(map, () => things.current), [map]);

  useEffect(() => {
    map?.setFilter('chosen', ['==', ['get', 'country'], selectedCountry ?? '?']);
  }, [map, selectedCountry]);

  useEffect(() => {
    if (!map) return;
    // Here and not while rendering: until the map has the new things, what it draws is the old ones.
    things.current = points.length + lines.length;
    delete map.getContainer().dataset['drawn'];
    void map.getSource<GeoJSONSource>('lines')?.setData({
      type: 'FeatureCollection',
      features: lines.map(({ id, path, label: name, state }) => ({
        type: 'Feature',
        properties: { id, name, state, selected: selected.has(id) },
        geometry: { type: 'LineString', coordinates: path.map(([lon, lat]) => [lon, lat]) },
      })),
    });
    void map.getSource<GeoJSONSource>('points')?.setData({
      type: 'FeatureCollection',
      features: points.map(({ id, lon, lat, label: name, state }) => ({
        type: 'Feature',
        properties: { id, name, state, selected: selected.has(id) },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
    });
  }, [map, points, lines, selected]);

  useEffect(() => {
    const places = [
      ...points.map(({ lon, lat }) => [lon, lat] as const),
      ...lines.flatMap(({ path }) => path),
    ];
    if (!map || places.length === 0) return;
    const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
    map.fitBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], {
      padding: 60,
      maxZoom: 9,
      animate: false,
    });
  }, [map, points, lines]);

  useEffect(() => {
    if (!map) return undefined;
    const thingAt = (point: { x: number; y: number }): { pick: MapPick; name: string } | undefined => {
      const near: [[number, number], [number, number]] = [
        [point.x - 4, point.y - 4],
        [point.x + 4, point.y + 4],
      ];
      for (const kind of ['point', 'line'] as const) {
        const [found] = map.queryRenderedFeatures(near, { layers: [`${kind}s`] });
        if (found) {
          const { id, name } = found.properties as { id: string; name: string };
          return { pick: { kind, id }, name };
        }
      }
      const [land] = map.queryRenderedFeatures([point.x, point.y], { layers: ['land'] });
      const country = (land?.properties as { country: string } | undefined)?.country ?? '';
      if (country === '') return undefined;
      const share = shares.get(country);
      const name = words.country(country);
      return {
        pick: { kind: 'country', country },
        name: share === undefined ? name : `${name} · ${words.share(share)}`,
      };
    };
    const click = ({ point }: { point: { x: number; y: number } }): void => {
      const thing = thingAt(point);
      if (thing) heard.current(thing.pick);
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
  }, [map, shares, words]);

  if (isBroken)
    return (
      <p className="notice caution">
        <Words text={message('know.map.none')} />
      </p>
    );
  return (
    <div className="world-map">
      <link rel="stylesheet" href={mapCss} precedence="default" />
      <div ref={place} className="map" dir="ltr" role="application" aria-label={label} />
      <p className="map-hint" aria-hidden="true">
        {hint}
      </p>
    </div>
  );
}

/** `data-drawn` of the map says how many points and lines lie on it; it is absent while anything is still being drawn. */
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
