/**
 * The same data with every typed array in shared memory, so that it goes to workers without being copied. Plain objects
 * are entered, anything else stays what it is.
 */
export function inSharedMemory<T>(data: T): T {
  if (ArrayBuffer.isView(data) && !(data instanceof DataView)) return sharedCopy(data) as T;
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inSharedMemory(value)])) as T;
}

function sharedCopy(array: ArrayBufferView): unknown {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const shared = new SharedArrayBuffer(array.byteLength);
  new Uint8Array(shared).set(bytes);
  return new (array.constructor as new (buffer: SharedArrayBuffer) => unknown)(shared);
}
