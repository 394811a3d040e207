/** Where the documents of a kind are kept by the server: `/objects` for all that have no place of their own. */
const PLACES: Readonly<Record<string, string>> = {
  inventory: 'inventories',
  book: 'books',
  services: 'services',
  supply: 'supplies',
};

/** Whether documents of a kind are folders of files. */
export function isFolderKind(kind: string): boolean {
  return kind === 'inventory' || kind === 'book' || kind === 'services';
}

/** Whether only operators save documents of a kind. */
export function isOfOperators(kind: string): boolean {
  return kind === 'inventory' || kind === 'services' || kind === 'supply';
}

/** The path under which a document of a kind is saved. */
export function savedUnder(kind: string): string {
  return `/${PLACES[kind] ?? 'objects'}`;
}

/** The path under which it is removed. */
export function removedUnder(kind: string): string {
  return isOfOperators(kind) ? savedUnder(kind) : '/objects';
}
