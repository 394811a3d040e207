import { readFile } from 'node:fs/promises';
import type { Finding } from '../../core/finding.ts';
import type { CodedFinding } from '../../schemas/coded.ts';
import { Refusal } from '../../core/refusal.ts';
import { formatOf, importNetwork } from '../../formats/inventory/import-network.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import type { CsvStyle } from '../../formats/text/csv.ts';
import { inventoryTemplates, writeInventory } from '../../formats/inventory/write-inventory.ts';
import type { InventoryContents, InventoryMade } from '../../schemas/check-answers.ts';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { makeExampleInventory, type ExampleRequest } from './inventory-example.ts';
import { readInventoryFolder, writeInventoryFolder } from './inventory-folder.ts';

/** Empty tables with a commented example row each. */
export async function initFolder(folder: string, style: CsvStyle = {}): Promise<InventoryMade> {
  const files = inventoryTemplates(style);
  await writeInventoryFolder(folder, files);
  return {
    folder,
    files: [...files.keys()],
    contents: { sites: 0, links: 0, crews: 0, repairs: 0 },
    findings: [],
  };
}

export async function checkFolder(
  folder: string,
): Promise<{ findings: readonly CodedFinding[]; contents: InventoryContents; inventory: Inventory }> {
  const { inventory, findings } = await readInventoryFolder(folder);
  const order = findings.toSorted(
    (a, b) => fileOf(a).localeCompare(fileOf(b), 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  return {
    findings: order.map((finding) => findingAnswer(finding)),
    contents: contentsOf(inventory),
    inventory,
  };
}

/** The file a finding is about; one about none comes last. */
function fileOf({ facts }: Finding): string {
  return String(facts['file'] ?? '\uFFFF');
}

/** Sites and links of a drawn network; crews, spares and rules are left to fill in from the templates. */
export async function importFolder(
  file: string,
  folder: string,
  style: CsvStyle = {},
): Promise<InventoryMade> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Refusal('not-found', 'file.not-found', { file });
  }
  const format = formatOf(text);
  if (!format) throw new Refusal('bad-data', 'import.unknown-format', { file });
  const { sites, links, findings } = importNetwork(text, format);
  if (sites.length === 0) throw new Refusal('bad-data', 'import.nothing', { file });
  const written = writeInventory({ ...EMPTY, sites, links }, style);
  const files = new Map(
    [...inventoryTemplates(style), ...written].filter(([name]) => name !== 'inventory.yaml'),
  );
  for (const name of ['crews.csv', 'repairs.csv']) files.set(name, inventoryTemplates(style).get(name)!);
  await writeInventoryFolder(folder, files);
  return {
    folder,
    files: [...files.keys()],
    contents: contentsOf({ ...EMPTY, sites, links }),
    findings: findings.map((finding) => findingAnswer(finding, file)),
  };
}

export async function exampleFolder(
  request: ExampleRequest & { readonly out: string },
  style: CsvStyle = {},
): Promise<InventoryMade> {
  const inventory = makeExampleInventory(request);
  const files = writeInventory(inventory, style);
  await writeInventoryFolder(request.out, files);
  return {
    folder: request.out,
    files: [...files.keys()],
    contents: contentsOf(inventory),
    note: inventory.settings.note,
    findings: [],
  };
}

const EMPTY: Inventory = {
  settings: {},
  sites: [],
  links: [],
  supplies: [],
  networks: [],
  crews: [],
  spares: [],
  repairs: [],
  needs: [],
};

function contentsOf({ sites, links, crews, repairs }: Inventory): InventoryContents {
  return { sites: sites.length, links: links.length, crews: crews.length, repairs: repairs.length };
}
