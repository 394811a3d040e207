/** What a text says of documents by their ids, with their names instead. */
export function namedDocuments(
  text: string,
  documents: readonly { readonly id: string; readonly name: string }[],
): string {
  return documents.reduce((said, { id, name }) => said.replaceAll(id, name), text);
}

/** Whether a text may name a document by its id: sixteen letters, digits, dashes or lines. */
export function mayNameDocuments(text: string): boolean {
  return /[\w-]{16}/.test(text);
}
