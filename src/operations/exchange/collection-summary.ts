import type { AddedRecord } from '../../exchange/taxii/added-object.ts';
import type { TextPlace } from './kept-texts.ts';

/** An object in a collection, and where it lies in the file of texts. */
export interface GivenObject extends AddedRecord, TextPlace {
  /** SHA-256 of it. */
  readonly sha256: string;
  /** As it says; empty where it does not. */
  readonly modified: string;
}

/** A collection as it was computed, without the texts of its objects. */
export interface CollectionSummary {
  /** By what it was computed: what others say is not computed anew on its word. */
  readonly by: string;
  /** Of which state of the exchange. */
  readonly of: string;
  /** The first moment at which something in it ends; undefined where nothing does. */
  readonly until: string | undefined;
  /** By rising date of addition. */
  readonly objects: readonly GivenObject[];
  /** What each item says, by all on which that depends; read when that is asked. */
  readonly items: () => ReadonlyMap<string, readonly SaidObjectPlace[]>;
}

/** What is said of an object by an item, and where it lies. */
export type SaidObjectPlace = Omit<GivenObject, 'added' | 'version'>;

/** Columns: each object once, whichever items say it; first those that the partner may have, by rising date of addition. */
interface Columns {
  readonly by: string;
  readonly of: string;
  readonly until: string | null;
  /** What many objects have alike. */
  readonly words: readonly string[];
  readonly ids: readonly string[];
  /** SHA-256 in hexadecimal digits, 64 each. */
  readonly hashes: string;
  readonly types: readonly number[];
  readonly specs: readonly number[];
  readonly modified: readonly number[];
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
  /** Of those that the partner may have. */
  readonly added: readonly number[];
  readonly versions: readonly number[];
  readonly names: readonly string[];
  readonly said: readonly (readonly number[])[];
}

/** As text; `readSummary` gives back the same. */
export function writeSummary({ by, of, until, objects, items }: CollectionSummary): string {
  const all = new Map<string, { readonly row: number; readonly object: SaidObjectPlace }>();
  const rowOf = (object: SaidObjectPlace): number => {
    const known = all.get(object.sha256);
    if (known) return known.row;
    const row = all.size;
    all.set(object.sha256, { row, object });
    return row;
  };
  for (const object of objects) rowOf(object);
  const ofItems = items();
  const said = [...ofItems.values()].map((ofItem) => ofItem.map(rowOf));
  const rows = [...all.values()].map(({ object }) => object);
  const words = new Map<string, number>();
  const wordsOf = (wordOf: (object: SaidObjectPlace) => string): number[] =>
    rows.map((object) => {
      const word = wordOf(object);
      const known = words.get(word) ?? words.size;
      words.set(word, known);
      return known;
    });
  const columns: Columns = {
    by,
    of,
    until: until ?? null,
    types: wordsOf(({ type }) => type),
    specs: wordsOf(({ specVersion }) => specVersion),
    modified: wordsOf((object) => object.modified),
    words: [...words.keys()],
    ids: rows.map(({ id }) => id),
    hashes: rows.map(({ sha256 }) => sha256).join(''),
    offsets: rows.map(({ offset }) => offset),
    lengths: rows.map(({ length }) => length),
    added: objects.map(({ added }) => added),
    versions: objects.map(({ version }) => version),
    names: [...ofItems.keys()],
    said,
  };
  return JSON.stringify(columns);
}

/**
 * What `writeSummary` wrote.
 *
 * @param by by what it has to be computed
 * @returns undefined where something else computed it
 */
export function readSummary(text: string, by: string): CollectionSummary | undefined {
  const columns = JSON.parse(text) as Columns;
  if (columns.by !== by) return undefined;
  const { of, until, words, ids, hashes, types, specs, modified, offsets, lengths } = columns;
  const { names, said, added, versions } = columns;
  const placeAt = (row: number): SaidObjectPlace => ({
    id: ids[row],
    type: words[types[row]],
    specVersion: words[specs[row]],
    modified: words[modified[row]],
    sha256: hashes.slice(row * 64, row * 64 + 64),
    offset: offsets[row],
    length: lengths[row],
  });
  const objects = added.map((at, row): GivenObject =>
    Object.assign(placeAt(row), { added: at, version: versions[row] }),
  );
  return {
    by,
    of,
    until: until ?? undefined,
    objects,
    items: () => {
      const places = ids.map((_, row) => objects.at(row) ?? placeAt(row));
      return new Map(names.map((name, at) => [name, said[at].map((row) => places[row])]));
    },
  };
}
