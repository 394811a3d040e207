import assert from 'node:assert/strict';
import { drawnFormatOf } from '../src/formats/drawn-network/formats.ts';
import { importNetwork, type ImportedNetwork } from '../src/formats/drawn-network/import-network.ts';

/** Small drawings of networks, and what becomes of them. */
export function imported(...texts: readonly string[]): ImportedNetwork {
  return importNetwork(
    texts.map((text) => {
      const format = drawnFormatOf(text);
      assert.ok(format, text.slice(0, 80));
      return format.read(text);
    }),
  );
}

export const sitesOf = ({ sites }: ImportedNetwork): unknown[] =>
  sites.map(({ id, lat, lon }) => [id, lat, lon]);
export const linksOf = ({ links }: ImportedNetwork): unknown[] =>
  links.map(({ from, to, name }) => [from, to, name ?? '']);
export const codesOf = ({ findings }: ImportedNetwork): string[] => findings.map(({ code }) => code);

export const GRAPHML = (nodes: string, edges = '', attributes = ''): string => `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="Latitude" for="node" id="d1"/><key attr.name="Longitude" for="node" id="d2"/><key attr.name="label" for="node" id="d3"/>
<key attr.name="LinkSpeedRaw" for="edge" id="d4"/><key attr.name="crs" for="graph" id="d5"/>
<key attr.name="x" for="node" id="x"/><key attr.name="y" for="node" id="y"/>
<graph ${attributes}>${nodes}${edges}</graph></graphml>`;
export const node = (id: string, lat: number, lon: number, label = ''): string =>
  `<node id="${id}"><data key="d1">${lat}</data><data key="d2">${lon}</data>${label === '' ? '' : `<data key="d3">${label}</data>`}</node>`;
export const KML = (...marks: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>${marks.join('\n')}</Folder></Document></kml>`;
export const point = (name: string, coordinates: string): string =>
  `<Placemark><name>${name}</name><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;
export const line = (name: string, coordinates: string): string =>
  `<Placemark><name>${name}</name><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark>`;
export const GEOJSON = (features: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features }, undefined, 1);
export const feature = (
  type: string,
  coordinates: unknown,
  properties: object = {},
  more: object = {},
): unknown => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
  ...more,
});
