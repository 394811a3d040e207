import { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import {
  inventoryCheckRequest,
  inventoryExampleRequest,
  inventoryImportRequest,
  inventoryInitRequest,
} from '../../schemas/requests/restoration.ts';
import { operation } from '../operation.ts';
import {
  checkFolder,
  exampleFolder,
  importFolder,
  initFolder,
  type Contents,
  type FolderMade,
} from './inventory.ts';

/** The answer to `muruna inventory check`. */
export interface InventoryCheckAnswer {
  readonly folder: string;
  readonly contents: Contents;
  readonly faults: number;
  readonly findings: readonly Finding[];
}

const folderMade = z.custom<FolderMade>();

/** Empty tables to fill in. */
export const inventoryInitOperation = operation({
  id: 'inventory.init',
  kind: 'write',
  request: inventoryInitRequest,
  answer: folderMade,
  run: ({ folder }) => initFolder(folder),
});

/** Every fault of an inventory, by file and line. */
export const inventoryCheckOperation = operation({
  id: 'inventory.check',
  kind: 'read',
  request: inventoryCheckRequest,
  answer: z.custom<InventoryCheckAnswer>(),
  async run({ folder }, house) {
    const { findings, contents } = await checkFolder(house.locate(folder));
    const faults = findings.filter(({ severity }) => severity === 'lost').length;
    return { folder, contents, faults, findings };
  },
});

/** Tables from a network drawn elsewhere. */
export const inventoryImportOperation = operation({
  id: 'inventory.import',
  kind: 'write',
  request: inventoryImportRequest,
  answer: folderMade,
  run: ({ file, out }, house) => importFolder(house.locate(file), out),
});

/** A made-up network over the cities of a country. */
export const inventoryExampleOperation = operation({
  id: 'inventory.example',
  kind: 'write',
  request: inventoryExampleRequest,
  answer: folderMade,
  run: (request) => exampleFolder(request),
});
