import type { State } from '../../../reports/model.ts';
import type { MapThings } from '../../map/inside-area.ts';
import { choiceKey, type Choices } from '../../what-if/scenario/choice.ts';
import type { Asset, MapLayer } from './map-layers.ts';

/** Something on the map by its id there, which names document and asset. */
export function assetAt(layers: readonly MapLayer[], id: string): Asset | undefined {
  const { object, asset } = namedById(id);
  return layers.find((layer) => layer.object === object)?.assets.get(asset);
}

/** What an id on the map names. */
export function namedById(id: string): { readonly object: string; readonly asset: string } {
  const at = id.indexOf(' ');
  return { object: id.slice(0, at), asset: id.slice(at + 1) };
}

export function mapId(object: string, asset: string): string {
  return `${object} ${asset}`;
}

/** Everything that the layers put on the map, as it is when these choices fail and these assets are broken. */
export function mapScene(
  layers: readonly MapLayer[],
  failed: Choices,
  broken: ReadonlySet<string>,
): MapThings {
  const keys = new Set(failed.map(choiceKey));
  const known = <Thing extends { readonly id: string }>(
    thingsOf: (layer: MapLayer) => readonly Thing[],
  ): (Thing & { readonly state: State })[] =>
    layers.flatMap((layer) =>
      thingsOf(layer).map((thing) => ({
        ...thing,
        id: mapId(layer.object, thing.id),
        state: broken.has(thing.id) ? 'failed' : assetState(layer.assets.get(thing.id), keys),
      })),
    );
  return {
    points: known(({ points }) => points),
    lines: known(({ lines }) => lines),
    areas: known(({ areas }) => areas),
  };
}

/** Failed with all that use it, weaker with some of them. */
function assetState(asset: Asset | undefined, failed: ReadonlySet<string>): State {
  const users = asset?.users ?? [];
  const lost = users.filter((choice) => failed.has(choiceKey(choice)));
  if (lost.length === 0) return 'normal';
  return lost.length === users.length ? 'failed' : 'weaker';
}

/** The choices without those that use something, or, where some of these still work, with all of them. */
export function toggledUsers(choices: Choices, users: Choices): Choices {
  const made = new Set(choices.map(choiceKey));
  const missing = users.filter((choice) => !made.has(choiceKey(choice)));
  if (missing.length > 0) return [...choices, ...missing];
  const using = new Set(users.map(choiceKey));
  return choices.filter((choice) => !using.has(choiceKey(choice)));
}
