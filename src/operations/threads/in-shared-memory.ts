/**
 * The same data with every typed array in shared memory, so that it goes to workers without being copied. Plain objects
 * are entered, anything else stays what it is.
 */
export function inSharedMemory<T>(data: T): T {
  return copied(data, (length) => new SharedArrayBuffer(length));
}

/**
 * The same data with every typed array in memory of this thread alone: for workers that copy stretches of what they were
 * given again and again, which takes five times as long out of shared memory.
 */
export function inOwnMemory<T>(data: T): T {
  return copied(data, (length) => new ArrayBuffer(length));
}

/** Typed arrays copied into memory that `make` makes of so many bytes. */
function copied<T>(data: T, make: (length: number) => ArrayBufferLike): T {
  if (ArrayBuffer.isView(data) && !(data instanceof DataView)) return copyOf(data, make) as T;
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copied(value, make)])) as T;
}

function copyOf(array: ArrayBufferView, make: (length: number) => ArrayBufferLike): unknown {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const memory = make(array.byteLength);
  new Uint8Array(memory).set(bytes);
  return new (array.constructor as new (buffer: ArrayBufferLike) => unknown)(memory);
}
