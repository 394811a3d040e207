import { createHash } from 'node:crypto';
import type { ContentFolder } from '../operations/files/content-folder.ts';
import { presentMachines, type MachineHouse } from './machines.ts';

/** Who asks other servers, once it is among the machines. */
export interface Asking {
  machine?: { readonly id: string; readonly secret: string };
}

/** The contents of this machine, and of the servers on the same database: what is lacking here is fetched and kept. */
export function sharedContents(folder: ContentFolder, house: MachineHouse, asking: Asking): ContentFolder {
  const fetched = async (name: string): Promise<Uint8Array | undefined> => {
    if (!asking.machine) return undefined;
    const { id, secret } = asking.machine;
    for (const { id: other, address } of await presentMachines(house)) {
      if (other === id || address === null) continue;
      // oxlint-disable-next-line no-await-in-loop -- the first that has it
      const bytes = await contentFrom(address, name, secret);
      if (!bytes) continue;
      // oxlint-disable-next-line no-await-in-loop -- the first that has it
      await folder.put(bytes);
      return bytes;
    }
    return undefined;
  };
  return {
    ...folder,
    get: async (name) => (await folder.get(name)) ?? fetched(name),
    has: async (name) => (await folder.has(name)) || (await fetched(name)) !== undefined,
  };
}

const PATIENCE_MS = 60_000;

/** The bytes, where the server has them and they are what their name says. */
async function contentFrom(address: string, name: string, secret: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(`${address}/api/contents/${name}`, {
      headers: { authorization: `Machine ${secret}` },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) return undefined;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return createHash('sha256').update(bytes).digest('hex') === name ? bytes : undefined;
  } catch {
    // It does not answer; another one may.
    return undefined;
  }
}
