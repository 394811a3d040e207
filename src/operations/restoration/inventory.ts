import type { CodedFinding } from '../../schemas/coded.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import type { CsvStyle } from '../../formats/text/csv.ts';
import { inventoryFileNames, writeInventory } from '../../formats/inventory/write-inventory.ts';
import type { InventoryContents, InventoryMade } from '../../schemas/check-answers.ts';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { inFileOrder } from '../files/table-folder.ts';
import { refuseTaken, writeNewFolder } from '../files/write-new-folder.ts';
import { readInventory } from '../../formats/inventory/read-inventory.ts';
import { importDrawings } from './import-drawings.ts';
import { makeExampleInventory, type ExampleRequest } from './inventory-example.ts';
import { readInventoryFolder } from './inventory-folder.ts';
import { inventoryTemplates, type TemplateStyle } from './inventory-templates.ts';

/** Tables with remarks, and with the rows of a small network: as remarks too, or filled in. */
export async function initFolder(folder: string, style: TemplateStyle): Promise<InventoryMade> {
  const files = inventoryTemplates(style);
  await writeNewFolder(folder, files);
  return {
    folder,
    files: [...files.keys()],
    contents: contentsOf(readInventory(files).inventory),
    findings: [],
  };
}

export async function checkFolder(
  folder: string,
): Promise<{ findings: readonly CodedFinding[]; contents: InventoryContents; inventory: Inventory }> {
  const { inventory, findings } = await readInventoryFolder(folder);
  return {
    findings: inFileOrder(findings).map((finding) => findingAnswer(finding)),
    contents: contentsOf(inventory),
    inventory,
  };
}

/** Sites and links of networks drawn elsewhere; crews, spares and rules are left to fill in from the templates. */
export async function importFolder(
  files: readonly string[],
  folder: string,
  style: TemplateStyle,
): Promise<InventoryMade> {
  const templates = inventoryTemplates(style);
  await refuseTaken(folder, templates.keys());
  const { sites, links, findings } = await importDrawings(files);
  const written = writeInventory({ ...EMPTY, sites, links }, style);
  const tables = new Map([...templates, ...written].filter(([name]) => name !== 'inventory.yaml'));
  for (const name of ['crews.csv', 'repairs.csv']) tables.set(name, templates.get(name)!);
  await writeNewFolder(folder, tables);
  return {
    folder,
    files: [...tables.keys()],
    contents: contentsOf({ ...EMPTY, sites, links }),
    findings: findings.map((finding) => findingAnswer(finding, files.length === 1 ? files[0] : undefined)),
  };
}

export async function exampleFolder(
  request: ExampleRequest & { readonly out: string },
  style: CsvStyle = {},
): Promise<InventoryMade> {
  await refuseTaken(request.out, inventoryFileNames());
  const inventory = makeExampleInventory(request);
  const files = writeInventory(inventory, style);
  await writeNewFolder(request.out, files);
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
