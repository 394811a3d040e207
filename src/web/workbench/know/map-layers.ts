import type { Place } from '../../../core/great-circle.ts';
import { drawnFormatOf } from '../../../formats/drawn-network/formats.ts';
import type { DrawnFeature } from '../../../formats/drawn-network/drawn-file.ts';
import { featureName } from '../../../formats/geo/features.ts';
import { readInventory } from '../../../formats/inventory/read-inventory.ts';
import type { MapLine, MapPoint } from '../../map/map-things.ts';

/** What a document puts on the map, and what is known of each thing. */
export interface MapLayer {
  readonly object: string;
  readonly points: readonly MapPoint[];
  readonly lines: readonly MapLine[];
  readonly assets: ReadonlyMap<string, Asset>;
}

/** A site, a link or a cable. */
export interface Asset {
  readonly label: string;
  /** AS numbers of the networks that use it. */
  readonly networks: readonly number[];
  readonly region: string | undefined;
  readonly people: number | undefined;
}

/** The sites and links of an inventory, from its files by name. */
export function inventoryLayer(object: string, files: ReadonlyMap<string, string>): MapLayer {
  const { inventory } = readInventory(files);
  const siteOf = new Map(inventory.sites.map((site) => [site.id, site]));
  const networksOf = Map.groupBy(inventory.networks, ({ asset }) => asset);
  const assetOf = (id: string, label: string, region?: string, people?: number): [string, Asset] => [
    id,
    { label, networks: (networksOf.get(id) ?? []).map(({ asn }) => asn), region, people },
  ];
  const assets = new Map([
    ...inventory.sites.map(({ id, name, region, people }) => assetOf(id, name ?? id, region, people)),
    ...inventory.links.map(({ id, name }) => assetOf(id, name ?? id)),
  ]);
  return {
    object,
    assets,
    points: inventory.sites.map(({ id, lat, lon, name }) => ({ id, lat, lon, label: name ?? id })),
    lines: inventory.links.flatMap(({ id, name, from, to }) => {
      const ends = [siteOf.get(from), siteOf.get(to)];
      const path = ends.flatMap((site) => (site ? [[site.lon, site.lat] as const] : []));
      return path.length === 2 ? [{ id, path, label: name ?? id }] : [];
    }),
  };
}

/** The points and lines of a drawing, such as cables; undefined where the text is of no format that draws. */
export function drawnLayer(object: string, text: string): MapLayer | undefined {
  const format = drawnFormatOf(text);
  if (!format) return undefined;
  const { features } = format.read(text);
  const things = features.map((feature, at) => ({ feature, id: String(at), label: featureName(feature) }));
  return {
    object,
    assets: new Map(
      things.map(({ feature, id, label }) => [
        id,
        { label, networks: [], region: propertyOf(feature, 'region'), people: undefined },
      ]),
    ),
    points: things.flatMap(({ feature, id, label }) =>
      feature.points.map(({ lat, lon }) => ({ id, lat, lon, label })),
    ),
    lines: things.flatMap(({ feature, id, label }) =>
      feature.lines.map((line) => ({ id, path: line.map(asPair), label })),
    ),
  };
}

function asPair({ lon, lat }: Place): readonly [number, number] {
  return [lon, lat];
}

function propertyOf({ properties }: DrawnFeature, wanted: string): string | undefined {
  for (const [name, value] of properties) if (name.toLowerCase() === wanted) return value;
  return undefined;
}
