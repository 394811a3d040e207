/** 1 at each of `indices`, else 0. */
export function marks(length: number, indices: Iterable<number>): Uint8Array {
  const marked = new Uint8Array(length);
  for (const index of indices) marked[index] = 1;
  return marked;
}

/** Positions of the ones, ascending. */
export function indicesOf(marks: Uint8Array): Uint32Array {
  const found = new Uint32Array(marks.length);
  let count = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1) found[count++] = at;
  return found.slice(0, count);
}
