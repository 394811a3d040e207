/** Version of the part of an address behind the question mark. One fixture of every version is opened for ever. */
const VERSION = '1';

export const SHARE_PARTS = ['partners', 'projects', 'offers', 'commitments', 'pack'] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** What is looked at: nothing said is what is usual. */
export interface SharePlace {
  readonly part: SharePart;
  /** The other country, whose brief or projects are looked at. */
  readonly partner: string | undefined;
  /** Content of a snapshot of the instance; undefined = the one in use. */
  readonly snapshot: string | undefined;
  /** A cooperation book of the workspace; undefined = the first. */
  readonly book: string | undefined;
  /** Inventories of both countries of a pair, for what they could restore together; undefined = none. */
  readonly inventories: readonly [own: string, other: string] | undefined;
  /** Ids of documents of the workspace that the map shows. */
  readonly layers: readonly string[];
}

export function shareQuery({ part, partner, snapshot, book, inventories, layers }: SharePlace): string {
  const query = new URLSearchParams({
    v: VERSION,
    ...(part !== 'partners' && { part }),
    ...(partner !== undefined && { with: partner }),
    ...(snapshot !== undefined && { snapshot }),
    ...(book !== undefined && { book }),
    ...(inventories && { inventories: inventories.join('.') }),
    ...(layers.length > 0 && { layers: layers.join('.') }),
  });
  return query.toString();
}

export function sharePlace(query: string): SharePlace {
  const said = new URLSearchParams(query);
  return {
    part: SHARE_PARTS.find((known) => known === said.get('part')) ?? 'partners',
    partner: /^[A-Z]{2}$/.exec(said.get('with') ?? '')?.[0],
    snapshot: /^[0-9a-f]{64}$/.exec(said.get('snapshot') ?? '')?.[0],
    book: /^[\w-]+$/.exec(said.get('book') ?? '')?.[0],
    inventories: pairOf(said.get('inventories') ?? ''),
    layers: (said.get('layers') ?? '').split('.').filter((id) => /^[\w-]+$/.test(id)),
  };
}

/** Both ends of `ID.ID`; either may be empty while one is chosen. */
function pairOf(text: string): SharePlace['inventories'] {
  const found = /^([\w-]*)\.([\w-]*)$/.exec(text);
  return found && (found[1] || found[2]) ? [found[1], found[2]] : undefined;
}
