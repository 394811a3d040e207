/** A folder as an object: its files by name, each a content of its own. */
export interface FolderContent {
  readonly files: readonly { readonly name: string; readonly content: string }[];
}
