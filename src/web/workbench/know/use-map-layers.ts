import { useEffect, useState } from 'react';
import { useLanguage } from '../../shared/language-context.ts';
import { askServer, type Stored } from '../api.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import type { MapLayer } from './map-layers.ts';

/** Kinds of documents that a map can show. */
export const DRAWN_KINDS: readonly string[] = ['inventory', 'file'];

/** The chosen documents as they lie on the map, each read when it is first chosen. */
export function useMapLayers(
  objects: readonly Stored[],
  chosen: readonly string[],
): ReadonlyMap<string, MapLayer> {
  const path = useWorkspacePath();
  const { code } = useLanguage();
  const [layers, setLayers] = useState<ReadonlyMap<string, MapLayer>>(new Map());
  const missing = objects.find(({ id }) => chosen.includes(id) && !layers.has(id));
  useEffect(() => {
    if (!missing) return undefined;
    let isWanted = true;
    const nothing: MapLayer = { object: missing.id, points: [], lines: [], assets: new Map() };
    const read = async (): Promise<void> => {
      const layer = await layerOf(missing, path(`/objects/${missing.id}/content`), code).catch(
        () => undefined,
      );
      if (isWanted) setLayers((known) => new Map(known).set(missing.id, layer ?? nothing));
    };
    void read();
    return () => {
      isWanted = false;
    };
    // One document after the other.
  }, [missing?.id]);
  return layers;
}

async function layerOf({ id, kind }: Stored, address: string, code: string): Promise<MapLayer | undefined> {
  const { drawnLayer, inventoryLayer } = await import('./map-layers.ts');
  if (kind !== 'inventory') return drawnLayer(id, await (await fetch(address)).text());
  const { files } = await askServer<{ files: { name: string; text: string }[] }>('GET', address, code);
  return inventoryLayer(id, new Map(files.map(({ name, text }) => [name, text])));
}
