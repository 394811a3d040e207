import { PLANES, type PlaneId } from '../../../schemas/planes.ts';
import { selectionKey, selectionOfKey, type KnowSelection } from './selection.ts';

/** Version of the part of an address behind the question mark. One fixture of every version is opened for ever. */
const VERSION = '1';

/** What is looked at: nothing said is what is usual. */
export interface KnowPlace {
  readonly plane: PlaneId;
  /** Content of a snapshot of the instance; undefined = the one in use. */
  readonly snapshot: string | undefined;
  readonly selection: KnowSelection | undefined;
  /** Ids of documents of the workspace that the map shows. */
  readonly layers: readonly string[];
}

export function knowQuery({ plane, snapshot, selection, layers }: KnowPlace): string {
  const selected = selectionKey(selection);
  const query = new URLSearchParams({
    v: VERSION,
    ...(plane !== 'ipv4' && { plane }),
    ...(snapshot !== undefined && { snapshot }),
    ...(layers.length > 0 && { layers: layers.join('.') }),
    ...(selected !== undefined && { on: selected }),
  });
  return query.toString();
}

export function knowPlace(query: string): KnowPlace {
  const said = new URLSearchParams(query);
  return {
    plane: PLANES.find((known) => known === said.get('plane')) ?? 'ipv4',
    snapshot: /^[0-9a-f]{64}$/.exec(said.get('snapshot') ?? '')?.[0],
    selection: selectionOfKey(said.get('on') ?? ''),
    layers: (said.get('layers') ?? '').split('.').filter((id) => /^[\w-]+$/.test(id)),
  };
}
