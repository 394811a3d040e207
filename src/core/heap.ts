/** What a heap holds: the entry with the largest bound is on top. */
interface Bounded {
  readonly bound: number;
}

/** Puts an entry into a heap with the largest bound on top (Williams 1964). */
export function pushItem<T extends Bounded>(heap: T[], entry: T): void {
  heap.push(entry);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent].bound >= heap[at].bound) break;
    [heap[parent], heap[at]] = [heap[at], heap[parent]];
    at = parent;
  }
}

/** Takes the entry with the largest bound out, or undefined. */
export function popItem<T extends Bounded>(heap: T[]): T | undefined {
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
