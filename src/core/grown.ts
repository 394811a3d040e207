type Growable =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>;

/** The array itself if it holds `needed` elements, else a copy at least twice as long. */
export function grown<T extends Growable>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const Column = array.constructor as new (length: number) => T;
  const larger = new Column(Math.max(needed, array.length * 2, 16));
  larger.set(array);
  return larger;
}

/** The first `length` elements: a view of the array, or a copy where that saves a quarter of the memory. */
export function fitted<T extends Growable>(array: T, length: number): T {
  return (length * 4 < array.length * 3 ? array.slice(0, length) : array.subarray(0, length)) as T;
}
