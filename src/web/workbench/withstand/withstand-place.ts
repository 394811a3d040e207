import { PLANES, type PlaneId } from '../../../schemas/planes.ts';
import { placeOfQuery, queryOf } from '../../what-if/state/query.ts';
import type { WhatIfPlace } from '../../what-if/state/what-if-state.ts';

/** Version of the part of an address behind the question mark. One fixture of every version is opened for ever. */
const VERSION = '1';

/** What is looked at: nothing said is what is usual. */
export interface WithstandPlace extends WhatIfPlace {
  readonly plane: PlaneId;
  /** Content of a snapshot of the instance; undefined = the one in use. */
  readonly snapshot: string | undefined;
  /** Ids of documents of the workspace that the map shows. */
  readonly layers: readonly string[];
}

export function withstandQuery({ plane, snapshot, layers, ...place }: WithstandPlace): string {
  return [
    `v=${VERSION}`,
    ...(plane === 'ipv4' ? [] : [`plane=${plane}`]),
    ...(snapshot === undefined ? [] : [`snapshot=${snapshot}`]),
    ...(layers.length > 0 ? [`layers=${layers.join('.')}`] : []),
    ...queryOf(place),
  ].join('&');
}

export function withstandPlace(query: string): WithstandPlace {
  const said = new URLSearchParams(query);
  return {
    ...placeOfQuery(said),
    plane: PLANES.find((known) => known === said.get('plane')) ?? 'ipv4',
    snapshot: /^[0-9a-f]{64}$/.exec(said.get('snapshot') ?? '')?.[0],
    layers: (said.get('layers') ?? '').split('.').filter((id) => /^[\w-]+$/.test(id)),
  };
}
