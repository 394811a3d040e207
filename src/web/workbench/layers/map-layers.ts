import { polygonHull } from 'd3-polygon';
import type { Place } from '../../../core/great-circle.ts';
import { drawnFormatOf } from '../../../formats/drawn-network/formats.ts';
import { labelOf, type DrawnFeature } from '../../../formats/drawn-network/drawn-file.ts';
import { featureName } from '../../../formats/geo/features.ts';
import { readInventory } from '../../../formats/inventory/read-inventory.ts';
import { readNamedSets, type SetMembers } from '../../../formats/scenario/named-sets.ts';
import { courseOf, type Inventory } from '../../../schemas/inventory.ts';
import { circleAround } from '../../map/circle-around.ts';
import type { LonLat, MapArea, MapLine, MapPoint } from '../../map/map-things.ts';
import { choiceKey, type Choices } from '../../what-if/scenario/choice.ts';

/** What a document puts on the map, and what is known of each thing. */
export interface MapLayer {
  readonly object: string;
  readonly points: readonly MapPoint[];
  readonly lines: readonly MapLine[];
  readonly areas: readonly MapArea[];
  readonly assets: ReadonlyMap<string, Asset>;
}

/** A site, a link, a cable or a region. */
export interface Asset {
  readonly label: string;
  /** Networks and links that use it: what fails with it. */
  readonly users: Choices;
  readonly region: string | undefined;
  readonly people: number | undefined;
}

/** The sites, links and regions of an inventory, from its files by name. */
export function inventoryLayer(object: string, files: ReadonlyMap<string, string>): MapLayer {
  const { inventory } = readInventory(files);
  const siteOf = new Map(inventory.sites.map((site) => [site.id, site]));
  const networksOf = Map.groupBy(inventory.networks, ({ asset }) => asset);
  const usersOf = (id: string): Choices =>
    (networksOf.get(id) ?? []).map(({ asn }) => ({ kind: 'network', asn }));
  const regions = regionsOf(inventory, usersOf);
  return {
    object,
    assets: new Map<string, Asset>([
      ...inventory.sites.map(({ id, name, region, people }): [string, Asset] => [
        id,
        { label: name ?? id, users: usersOf(id), region, people },
      ]),
      ...inventory.links.map(({ id, name }): [string, Asset] => [
        id,
        { label: name ?? id, users: usersOf(id), region: undefined, people: undefined },
      ]),
      ...regions.map(({ area, asset }): [string, Asset] => [area.id, asset]),
    ]),
    areas: regions.map(({ area }) => area),
    points: inventory.sites.map(({ id, lat, lon, name }) => ({ id, lat, lon, label: name ?? id })),
    lines: inventory.links.flatMap((link) => {
      const [from, to] = [siteOf.get(link.from), siteOf.get(link.to)];
      if (!from || !to) return [];
      return [{ id: link.id, path: courseOf(link, from, to).map(asPair), label: link.name ?? link.id }];
    }),
  };
}

/** So far around its sites the outline of a region is drawn. */
const AROUND_KM = 20;

/** Regions of an inventory: the sites that name them, within a line around their places. */
function regionsOf(
  { sites }: Inventory,
  usersOf: (asset: string) => Choices,
): readonly { readonly area: MapArea; readonly asset: Asset }[] {
  const byRegion = Map.groupBy(sites, ({ region }) => region);
  return [...byRegion].flatMap(([region, inside]) => {
    if (region === undefined) return [];
    const users = distinct(inside.flatMap(({ id }) => usersOf(id)));
    const people = inside.reduce((sum, site) => sum + (site.people ?? 0), 0);
    const around = inside.flatMap((site) => circleAround(site, AROUND_KM, 16));
    const hull = polygonHull(around.map(([lon, lat]) => [lon, lat])) ?? [];
    return [
      {
        area: { id: `region ${region}`, ring: closed(hull), label: region },
        asset: { label: region, users, region: undefined, people: people > 0 ? people : undefined },
      },
    ];
  });
}

/** The points, lines and areas of a drawing, such as cables; undefined where the text is of no format that draws. */
export function drawnLayer(object: string, text: string): MapLayer | undefined {
  const format = drawnFormatOf(text);
  if (!format) return undefined;
  const { features } = format.read(text);
  const things = features.map((feature, at) => ({
    feature,
    id: String(at),
    label: labelOf(feature) ?? featureName(feature),
  }));
  return {
    object,
    assets: new Map(
      things.map(({ feature, id, label }) => [
        id,
        { label, users: [], region: propertyOf(feature, 'region'), people: undefined },
      ]),
    ),
    points: things.flatMap(({ feature, id, label }) =>
      feature.points.map(({ lat, lon }) => ({ id, lat, lon, label })),
    ),
    lines: things.flatMap(({ feature, id, label }) =>
      feature.lines.map((line) => ({ id, path: line.map(asPair), label })),
    ),
    areas: things.flatMap(({ feature, id, label }) =>
      (feature.areas ?? []).map((ring) => ({ id, ring: closed(ring.map(asPair)), label })),
    ),
  };
}

/** Networks and links by the names of the cables, buildings and regions that they go with, from tables `name,member`. */
export function usersByName(texts: readonly string[]): ReadonlyMap<string, Choices> {
  const known = new Map<string, Choices>();
  for (const text of texts)
    for (const [name, members] of readNamedSets(text).sets)
      known.set(sameName(name), distinct([...(known.get(sameName(name)) ?? []), ...choicesOf(members)]));
  return known;
}

/** A layer whose things have, beside their own, the users that tables give their names. */
export function withUsers(layer: MapLayer, users: ReadonlyMap<string, Choices>): MapLayer {
  const assets = [...layer.assets].map(([id, asset]): [string, Asset] => [
    id,
    { ...asset, users: distinct([...asset.users, ...(users.get(sameName(asset.label)) ?? [])]) },
  ]);
  return { ...layer, assets: new Map(assets) };
}

function choicesOf(
  members: SetMembers extends ReadonlyMap<string, infer Members> ? Members : never,
): Choices {
  return members.map(({ asns: [one, other] }) =>
    other === undefined ? { kind: 'network', asn: one } : { kind: 'link', one, other },
  );
}

function distinct(choices: Choices): Choices {
  return [...new Map(choices.map((choice) => [choiceKey(choice), choice])).values()];
}

function sameName(name: string): string {
  return name.trim().toLowerCase();
}

function closed(ring: readonly LonLat[]): readonly LonLat[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first === undefined || (first[0] === last![0] && first[1] === last![1]) ? ring : [...ring, first];
}

function asPair({ lon, lat }: Place): LonLat {
  return [lon, lat];
}

function propertyOf({ properties }: DrawnFeature, wanted: string): string | undefined {
  for (const [name, value] of properties) if (name.toLowerCase() === wanted) return value;
  return undefined;
}
