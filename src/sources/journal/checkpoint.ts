import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { writeFileWhole } from '../write-file.ts';

const NAME = 'checkpoint';
/** "MWC1" */
const MAGIC = 0x4d_57_43_31;
/** Magic, CRC-32 of the rest. */
const HEAD = 8;

/**
 * Plain data (columns, maps, and objects that refer to one another) as octets. `identity` says of what it is the state, and which program wrote it:
 * another one does not read it.
 */
export function encodeCheckpoint(identity: string, state: unknown): Uint8Array {
  const body = serialize({ identity, state });
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(MAGIC);
  head.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([head, body]);
}

/** Writes a checkpoint beside a journal, whole or not at all. */
export function writeCheckpoint(folder: string, bytes: Uint8Array): Promise<void> {
  return writeFileWhole(join(folder, NAME), bytes);
}

/** What was written last; undefined where there is none, or it is damaged, or of something else. */
export async function readCheckpoint(folder: string, identity: string): Promise<unknown> {
  const bytes = await readFile(join(folder, NAME)).catch(() => undefined);
  if (!bytes || bytes.length < HEAD || bytes.readUInt32BE(0) !== MAGIC) return undefined;
  const body = bytes.subarray(HEAD);
  if (crc32(body) !== bytes.readUInt32BE(4)) return undefined;
  const read = deserialize(body) as { readonly identity: string; readonly state: unknown };
  return read.identity === identity ? read.state : undefined;
}
