import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { DefaultDeserializer, DefaultSerializer } from 'node:v8';
import { crc32 } from 'node:zlib';
import { writeFileWhole } from '../write-file.ts';

const NAME = 'checkpoint';
/** "MWC2" */
const MAGIC = 0x4d_57_43_32;
/** Magic, octets of the graph. Behind it: the graph, the columns, and the CRC-32 of both. */
const HEAD = 12;
const TAIL = 4;
/** Columns of so many octets stand behind the graph, since copying them takes long. */
const LARGE_BYTES = 1 << 16;
/** So much is copied, written and summed up at a time: a hundredth of a second. */
const PIECE_BYTES = 1 << 23;

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;
const COLUMNS = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array] as const;

/** A state at a moment, on its way to a file. */
export interface CheckpointCopy {
  /** Copies the columns, a piece at a time, while others do their work between. The state must not change until it is done. */
  readonly copy: () => Promise<void>;
  readonly octets: number;
  /** Everything, in pieces. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/**
 * Captures plain data: columns, maps, and objects that refer to one another. `identity` says of what it is the state, and which program wrote it:
 * another one does not read it. What is small is written down at once; large columns wait to be copied.
 */
export function captureCheckpoint(identity: string, state: unknown): CheckpointCopy {
  const columns: Column[] = [];
  const serializer = Object.assign(new DefaultSerializer(), {
    _writeHostObject(column: Column): void {
      const kind = COLUMNS.findIndex((Kind) => column instanceof Kind);
      if (kind < 0) throw new Error('a state has a column of a kind that a checkpoint does not');
      serializer.writeUint32(kind);
      serializer.writeUint32(column.length);
      if (column.byteLength < LARGE_BYTES) serializer.writeRawBytes(column);
      else columns.push(column);
    },
  });
  serializer.writeHeader();
  serializer.writeValue({ identity, state });
  const graph = serializer.releaseBuffer();
  const copies: Uint8Array[] = [];
  return {
    async copy() {
      for (const column of columns)
        for (let from = 0; from < column.byteLength; from += PIECE_BYTES) {
          const length = Math.min(PIECE_BYTES, column.byteLength - from);
          copies.push(new Uint8Array(column.buffer, column.byteOffset + from, length).slice());
          // oxlint-disable-next-line no-await-in-loop -- others have their turn
          await turn();
        }
    },
    octets: columns.reduce((sum, { byteLength }) => sum + byteLength, HEAD + graph.length + TAIL),
    *pieces() {
      const head = Buffer.alloc(HEAD);
      head.writeUInt32BE(MAGIC);
      head.writeBigUInt64BE(BigInt(graph.length), 4);
      yield head;
      let sum = 0;
      for (const piece of [graph, ...copies]) {
        sum = crc32(piece, sum);
        yield piece;
      }
      const tail = Buffer.alloc(TAIL);
      tail.writeUInt32BE(sum);
      yield tail;
    },
  };
}

/** Writes what was copied beside a journal, whole or not at all. */
export function writeCheckpoint(folder: string, { pieces }: CheckpointCopy): Promise<void> {
  return writeFileWhole(join(folder, NAME), pieces());
}

/** What was written last; undefined where there is none, or it is damaged, or of something else. */
export async function readCheckpoint(folder: string, identity: string): Promise<unknown> {
  const file = await open(join(folder, NAME)).catch(() => undefined);
  if (!file) return undefined;
  try {
    const read = (await readWhole(file)) as
      | { readonly identity: string; readonly state: unknown }
      | undefined;
    return read?.identity === identity ? read.state : undefined;
  } finally {
    await file.close();
  }
}

/** Undefined where the file is damaged. */
async function readWhole(file: FileHandle): Promise<unknown> {
  let left = (await file.stat()).size;
  let sum = 0;
  const next = async (octets: Uint8Array): Promise<boolean> => {
    left -= octets.length;
    return left >= 0 && fill(file, octets);
  };
  const nextOfBody = async (octets: Uint8Array): Promise<boolean> => {
    const isThere = await next(octets);
    sum = crc32(octets, sum);
    return isThere;
  };
  const head = Buffer.alloc(HEAD);
  if (!(await next(head)) || head.readUInt32BE(0) !== MAGIC) return undefined;
  const length = Number(head.readBigUInt64BE(4));
  if (length > left) return undefined;
  const graph = new Uint8Array(length);
  if (!(await nextOfBody(graph))) return undefined;
  const { value, columns } = readGraph(graph, left) ?? {};
  if (!columns) return undefined;
  for (const { buffer, byteLength } of columns)
    for (let from = 0; from < byteLength; from += PIECE_BYTES) {
      const piece = new Uint8Array(buffer, from, Math.min(PIECE_BYTES, byteLength - from));
      // oxlint-disable-next-line no-await-in-loop -- in their order
      if (!(await nextOfBody(piece))) return undefined;
    }
  const tail = Buffer.alloc(TAIL);
  return (await next(tail)) && left === 0 && tail.readUInt32BE() === sum ? value : undefined;
}

/** The graph, with large columns that are to be filled; undefined where it is damaged, or they are more than `most` octets. */
function readGraph(graph: Uint8Array, most: number) {
  const columns: Column[] = [];
  let octets = 0;
  const deserializer = Object.assign(new DefaultDeserializer(graph), {
    _readHostObject(): Column {
      const Kind = COLUMNS[deserializer.readUint32()];
      const length = deserializer.readUint32();
      const size = length * Kind.BYTES_PER_ELEMENT;
      if (size < LARGE_BYTES) return new Kind(Uint8Array.from(deserializer.readRawBytes(size)).buffer);
      octets += size;
      if (octets > most) throw new Error('longer than the file');
      const column = new Kind(length);
      columns.push(column);
      return column;
    },
  });
  try {
    if (!deserializer.readHeader()) return undefined;
    return { value: deserializer.readValue() as unknown, columns };
  } catch {
    return undefined;
  }
}

/** Reads as many octets; false where the file has fewer. */
async function fill(file: FileHandle, octets: Uint8Array): Promise<boolean> {
  for (let done = 0; done < octets.length;) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    const { bytesRead } = await file.read(octets, done, octets.length - done);
    if (bytesRead === 0) return false;
    done += bytesRead;
  }
  return true;
}
