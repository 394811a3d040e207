type Growable = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The array itself if it holds `needed` elements, else a copy at least twice as long. */
export function grown<T extends Growable>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const Column = array.constructor as new (length: number) => T;
  const larger = new Column(Math.max(needed, array.length * 2, 16));
  larger.set(array);
  return larger;
}
