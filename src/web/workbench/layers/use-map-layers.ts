import { useEffect, useMemo, useState } from 'react';
import type { Choices } from '../../what-if/scenario/choice.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { askServer, askText, type Stored } from '../api.ts';
import { useAsked } from '../use-asked.ts';
import { useWorkspacePath } from '../workbench-context.ts';
import type { MapLayer } from './map-layers.ts';

/** Kinds of documents that put something on a map, and those that make some of it fail. */
export const DRAWN_KINDS: readonly string[] = ['inventory', 'file'];
const FAILING_KINDS: readonly string[] = ['damage', 'scenario'];
/** Kinds of documents that say which networks and links go with what is on a map. */
const NAMING_KINDS: readonly string[] = ['sets', 'regions'];

/** What the chosen documents of the workspace put on a map. */
export interface MapDocuments {
  /** All documents that could be chosen. */
  readonly objects: readonly Stored[];
  readonly layers: readonly MapLayer[];
  /** What fails by chosen scenarios. */
  readonly failed: Choices;
  /** Ids of assets that are broken by chosen damages. */
  readonly broken: ReadonlySet<string>;
  /** Ids of chosen documents that the workspace does not have. */
  readonly lost: readonly string[];
}

/** What is known of one document. */
interface Read {
  readonly layer?: MapLayer;
  readonly failed?: Choices;
  readonly broken?: readonly string[];
  /** A table of what goes with which name. */
  readonly naming?: string;
}

/** The chosen documents as they lie on the map, each read once, when it is first chosen. */
export function useMapDocuments(
  chosen: readonly string[],
  kinds: readonly string[] = [...DRAWN_KINDS, ...FAILING_KINDS],
): MapDocuments {
  const path = useWorkspacePath();
  const { code } = useLanguage();
  const stored = useAsked<Stored[]>(path('/objects'));
  const all = stored.state === 'answered' ? stored.answer : undefined;
  const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map());
  const isMeant = ({ id, kind }: Stored): boolean =>
    (chosen.includes(id) && kinds.includes(kind)) || (chosen.length > 0 && NAMING_KINDS.includes(kind));
  const missing = all?.find((one) => isMeant(one) && !read.has(one.id));
  useEffect(() => {
    if (!missing) return undefined;
    let isWanted = true;
    const open = async (): Promise<void> => {
      const address = path(`/objects/${missing.id}/content`);
      const known = await readDocument(missing, address, code).catch((): Read => ({}));
      if (isWanted) setRead((others) => new Map(others).set(missing.id, known));
    };
    void open();
    return () => {
      isWanted = false;
    };
    // One document after the other.
  }, [missing?.id]);
  const layers = useLayers(read, chosen);
  return useMemo(() => {
    const shown = chosen.flatMap((id) => read.get(id) ?? []);
    return {
      objects: (all ?? []).filter(({ kind }) => kinds.includes(kind)),
      layers,
      failed: shown.flatMap(({ failed = [] }) => failed),
      broken: new Set(shown.flatMap(({ broken = [] }) => broken)),
      lost: all ? chosen.filter((id) => all.every((one) => one.id !== id)) : [],
    };
    // The kinds of a view never change.
  }, [all, chosen, read, layers]);
}

/** Layers of the chosen documents with what tables say of their names, once the code for it is there. */
function useLayers(read: ReadonlyMap<string, Read>, chosen: readonly string[]): readonly MapLayer[] {
  const [layers, setLayers] = useState<readonly MapLayer[]>([]);
  useEffect(() => {
    let isWanted = true;
    const shown = chosen.flatMap((id) => read.get(id)?.layer ?? []);
    const named = [...read.values()].flatMap(({ naming }) => naming ?? []);
    const join = async (): Promise<void> => {
      if (shown.length === 0) return setLayers([]);
      const { usersByName, withUsers } = await import('./map-layers.ts');
      const users = usersByName(named);
      if (isWanted) setLayers(shown.map((layer) => withUsers(layer, users)));
    };
    void join();
    return () => {
      isWanted = false;
    };
  }, [read, chosen]);
  return layers;
}

async function readDocument({ id, kind }: Stored, address: string, code: string): Promise<Read> {
  if (kind === 'inventory') {
    const [{ files }, { inventoryLayer }] = await Promise.all([
      askServer<{ files: { name: string; text: string }[] }>('GET', address, code),
      import('./map-layers.ts'),
    ]);
    return { layer: inventoryLayer(id, new Map(files.map(({ name, text }) => [name, text]))) };
  }
  const text = await askText(address, code);
  if (NAMING_KINDS.includes(kind)) return { naming: text };
  if (kind === 'file') {
    const layer = (await import('./map-layers.ts')).drawnLayer(id, text);
    return layer ? { layer } : {};
  }
  return (await import('./failing-documents.ts')).readFailing(kind, text);
}
