import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { readInventory } from '../../formats/inventory/read-inventory.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { readTableFolder } from '../files/table-folder.ts';

const INVENTORY_FILE = /\.(?:csv|tsv|txt|geojson|ya?ml)$/i;

/** Reads a folder's inventory with everything that was noticed; refuses only when there is no such folder. */
export async function readInventoryFolder(
  folder: string,
): Promise<{ inventory: Inventory; findings: readonly Finding[] }> {
  return readTableFolder(folder, INVENTORY_FILE, readInventory, () => noFolder(folder));
}

/** The same for planning: refuses an inventory with faults, naming the first of them. */
export async function loadInventory(folder: string): Promise<Inventory> {
  const { inventory, findings } = await readInventoryFolder(folder);
  const lost = findings.filter(({ severity }) => severity === 'lost');
  if (lost.length === 0) return inventory;
  const [first] = lost;
  const facts = {
    folder,
    faults: lost.length,
    file: String(first.facts['file'] ?? ''),
    line: first.line ?? 1,
    command: `muruna inventory check ${folder}`,
  };
  throw new Refusal('bad-data', 'inventory.faulty', facts);
}

function noFolder(folder: string): Refusal {
  return new Refusal('not-found', 'inventory.no-folder', {
    folder,
    command: `muruna inventory init ${folder}`,
  });
}
