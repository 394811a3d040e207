import type { Place } from '../../../core/great-circle.ts';
import type { RawTable } from '../tables/raw-tables.ts';

// What is done on the map, as rows of the tables of an inventory.

export type TableRows = readonly (readonly string[])[];

/** The rows with one asset or crew somewhere else. A crew that is moved has a place of its own, and no site as its base. */
export function movedTo(table: RawTable, id: string, place: Place): TableRows {
  return table.rows.map(({ cells }) =>
    cells[table.columns.indexOf('id')] === id ? withCells(table, cells, { ...said(place), base: '' }) : cells,
  );
}

/** The rows with one more, like the one of that id but for its name and place; without such a one, like the first. */
export function withOneLike(
  table: RawTable,
  like: string | undefined,
  place: Place,
): { readonly rows: TableRows; readonly id: string } {
  const idAt = table.columns.indexOf('id');
  const rows = table.rows.map(({ cells }) => cells);
  const id = freshId(new Set(rows.map((cells) => cells[idAt])), rows.length + 1);
  const model = rows.find((cells) => cells[idAt] === like) ?? rows.at(0) ?? table.columns.map(() => '');
  const own = { id, name: '', base: '', region: '', people: '', ...said(place) };
  return { rows: [...rows, withCells(table, model, own)], id };
}

/** A new record has an id of its own, so that it can be told from others. */
export function freshId(taken: ReadonlySet<string>, from: number): string {
  let number = from;
  while (taken.has(`new-${number}`)) number++;
  return `new-${number}`;
}

function said({ lat, lon }: Place): Record<string, string> {
  const round = (degrees: number): string => String(Math.round(degrees * 1e4) / 1e4);
  return { lat: round(lat), lon: round(lon) };
}

function withCells(
  { columns }: RawTable,
  cells: readonly string[],
  values: Readonly<Record<string, string>>,
): readonly string[] {
  return cells.map((cell, at) => values[columns[at]] ?? cell);
}
