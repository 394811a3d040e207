/** An item with an upper bound, and how far it has been looked at. */
export interface Ranked<T> {
  readonly bound: number;
  readonly item: T;
  readonly position: number;
}

/** Puts an item into a heap with the largest bound on top (Williams 1964). */
export function pushItem<T>(heap: Ranked<T>[], entry: Ranked<T>): void {
  heap.push(entry);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent].bound >= heap[at].bound) break;
    [heap[parent], heap[at]] = [heap[at], heap[parent]];
    at = parent;
  }
}

/** Takes the item with the largest bound out, or undefined. */
export function popItem<T>(heap: Ranked<T>[]): Ranked<T> | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length === 0 || last === undefined) return top;
  heap[0] = last;
  for (let at = 0; ;) {
    let largest = at;
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && heap[child].bound > heap[largest].bound) largest = child;
    if (largest === at) return top;
    [heap[at], heap[largest]] = [heap[largest], heap[at]];
    at = largest;
  }
}
