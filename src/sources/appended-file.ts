import { open } from 'node:fs/promises';

/** A file that is only appended to, piece by piece: each is there whole or not at all while the program lives. */
export interface AppendedFile {
  /** Octets of whole pieces. */
  readonly size: number;
  /** Throws what the system says where the disk does not take it; what got there is taken away again. Where it `isSafe` it waits until the disk has it. */
  append(piece: Uint8Array | string, isSafe?: boolean): Promise<void>;
  /** Makes safe what was written. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file, which is made where there is none. What is beyond `sound` octets, if that is given, was left by a piece that failed. */
export async function openAppended(path: string, sound?: number): Promise<AppendedFile> {
  const file = await open(path, 'a');
  let { size } = await file.stat();
  if (sound !== undefined && size > sound) {
    await file.truncate(sound);
    size = sound;
  }
  return {
    get size() {
      return size;
    },
    async append(piece, isSafe = false) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      try {
        await file.writeFile(bytes);
        if (isSafe) await file.datasync();
        size += bytes.length;
      } catch (error) {
        // Where that fails too, whoever opens the file again knows how much of it is sound.
        await file.truncate(size).catch(() => undefined);
        throw error;
      }
    },
    sync: () => file.datasync(),
    close: () => file.close(),
  };
}
