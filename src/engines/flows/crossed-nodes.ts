import type { Crossed } from './border-answers.ts';

/** Of the nodes from `start` on those that more passes than their `own`; `without` = 1 leaves out. */
export function crossedNodes(
  flow: Float64Array,
  own: Float64Array | undefined,
  start: number,
  end: number,
  without?: Uint8Array,
): Crossed {
  const through = (node: number): number => (without?.[node] ? 0 : own ? flow[node] - own[node] : flow[node]);
  let count = 0;
  for (let node = start; node < end; node++) if (through(node) > 0) count++;
  const crossed = new Uint32Array(count);
  const crossing = new Float64Array(count);
  count = 0;
  for (let node = start; node < end; node++) {
    const more = through(node);
    if (more <= 0) continue;
    crossed[count] = node;
    crossing[count++] = more;
  }
  return { crossed, crossing };
}
