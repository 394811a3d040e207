import type { z } from 'zod';
import { plainCell } from '../inventory/table-cells.ts';
import { columnOf } from '../structured-text/column-names.ts';

/** Properties of drawings that nobody reads, each named once. */
export interface Unread {
  readonly add: (name: string) => void;
  readonly names: () => readonly string[];
}

export function unreadProperties(): Unread {
  const seen = new Set<string>();
  return { add: (name) => void seen.add(name), names: () => [...seen] };
}

/** The column that a property is, by its name or another word for it. */
export function columnFor(name: string, { shape }: z.ZodObject): string | undefined {
  return columnOf(name, Object.keys(shape));
}

/**
 * A row of a table from what is said of a feature: properties that are columns and fit them, but for what is known already. `kind` is
 * what it is where no property says so. Properties that are no columns, or do not fit, are unread.
 */
export function rowOfProperties<S extends z.ZodObject>(
  properties: ReadonlyMap<string, string>,
  schema: S,
  known: Readonly<Record<string, string>>,
  kind: string,
  unread: Unread,
): z.output<S> {
  const fields: Record<string, string> = { kind };
  for (const [name, value] of properties) {
    const column = columnFor(name, schema);
    const field = column === undefined ? undefined : (schema.shape[column] as z.ZodType);
    const plain = field === undefined ? undefined : plainCell(value, field, 'thousands');
    if (column !== undefined && column in known) continue;
    if (column !== undefined && plain !== undefined && field?.safeParse(plain).success)
      fields[column] = plain;
    else unread.add(name);
  }
  return schema.parse({ ...fields, ...known });
}
