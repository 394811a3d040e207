/** JSON, or the line at which it stops being JSON. */
export type JsonRead = { readonly value: unknown } | { readonly line: number };

/** Reads JSON, with or without a byte-order mark. Never throws on data. */
export function readJson(text: string): JsonRead {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(plain) as unknown };
  } catch (error) {
    // Engines say where in their own words; where one does not, the text ended too early.
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? plain.length);
    return { line: plain.slice(0, position).split('\n').length };
  }
}
