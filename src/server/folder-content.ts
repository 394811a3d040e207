import type { ObjectKind } from '../store/database/tables.ts';

/** A folder as an object: its files by name, each a content of its own. */
export interface FolderContent {
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

/** Kinds of objects that are folders. */
export const FOLDER_KINDS: readonly ObjectKind[] = ['inventory', 'book', 'services'];
