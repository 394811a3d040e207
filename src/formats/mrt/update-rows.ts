import { fitted, grown } from '../../core/grown.ts';
import type { UpdateBatch } from './columns.ts';
import type { MrtCursor } from './cursor.ts';

type RowColumns = Omit<UpdateBatch, 'peers' | 'prefixes' | 'paths' | 'blocks' | 'findings'>;

/** The growing columns of an `UpdateBatch`. */
export function createUpdateRows() {
  let count = 0;
  let kind = new Uint8Array(1024);
  let seconds = new Uint32Array(1024);
  let microseconds = new Uint32Array(1024);
  let peers = new Uint16Array(1024);
  let prefixes = new Uint32Array(1024);
  let paths = new Uint32Array(1024);
  let blocks = new Uint32Array(1024);
  let origins = new Uint8Array(1024);
  let pathIds = new Uint32Array(1024);
  let states = new Uint16Array(1024);

  function enlarge(): void {
    kind = grown(kind, count + 1);
    seconds = grown(seconds, count + 1);
    microseconds = grown(microseconds, count + 1);
    peers = grown(peers, count + 1);
    prefixes = grown(prefixes, count + 1);
    paths = grown(paths, count + 1);
    blocks = grown(blocks, count + 1);
    origins = grown(origins, count + 1);
    pathIds = grown(pathIds, count + 1);
    states = grown(states, count + 1);
  }

  return {
    get count() {
      return count;
    },
    add(
      cursor: MrtCursor,
      code: number,
      peer: number,
      prefix: number,
      path: number,
      block: number,
      origin: number,
      state: number,
    ): void {
      if (count === kind.length) enlarge();
      kind[count] = code;
      seconds[count] = cursor.seconds;
      microseconds[count] = cursor.microseconds;
      peers[count] = peer;
      prefixes[count] = prefix;
      paths[count] = path;
      blocks[count] = block;
      origins[count] = origin;
      pathIds[count] = cursor.pathId;
      states[count] = state;
      count++;
    },
    columns: (): RowColumns => ({
      count,
      kind: fitted(kind, count),
      seconds: fitted(seconds, count),
      microseconds: fitted(microseconds, count),
      peer: fitted(peers, count),
      prefix: fitted(prefixes, count),
      path: fitted(paths, count),
      block: fitted(blocks, count),
      origin: fitted(origins, count),
      pathId: fitted(pathIds, count),
      state: fitted(states, count),
    }),
  };
}
