import type { Selectable } from 'kysely';
import type { Tables } from '../store/database/tables.ts';

/** An object as it is told to readers: not by whom its bytes are kept under. */
export function objectDocument(row: Selectable<Tables['object']>): Record<string, unknown> {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    revision: row.revision,
    bytes: row.bytes,
    savedBy: row.saved_by,
    savedAt: row.saved_at.toISOString(),
  };
}
