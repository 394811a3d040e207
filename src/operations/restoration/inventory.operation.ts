import { language } from '../../i18n/language.ts';
import { inventoryCheckSchema, inventoryMadeSchema } from '../../schemas/check-answers.ts';
import {
  inventoryCheckRequest,
  inventoryExampleRequest,
  inventoryImportRequest,
  inventoryInitRequest,
} from '../../schemas/requests/restoration.ts';
import { operation } from '../operation.ts';
import { checkFolder, exampleFolder, importFolder, initFolder } from './inventory.ts';

/** Tables to fill in, or a small network to practise with. */
export const inventoryInitOperation = operation({
  id: 'inventory.init',
  kind: 'write',
  request: inventoryInitRequest,
  answer: inventoryMadeSchema,
  run: ({ folder, excel, example, language: code }) =>
    initFolder(folder, { forExcel: excel, filled: example, language: language(code!) }),
});

/** Every fault of an inventory, by file and line. */
export const inventoryCheckOperation = operation({
  id: 'inventory.check',
  kind: 'read',
  request: inventoryCheckRequest,
  answer: inventoryCheckSchema,
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
  answer: inventoryMadeSchema,
  run: ({ files, out, excel, language: code }, house) =>
    importFolder(
      files.map((file) => house.locate(file)),
      out,
      { forExcel: excel, language: language(code!) },
    ),
});

/** A made-up network over the cities of a country. */
export const inventoryExampleOperation = operation({
  id: 'inventory.example',
  kind: 'write',
  request: inventoryExampleRequest,
  answer: inventoryMadeSchema,
  run: (request) => exampleFolder(request, { forExcel: request.excel }),
});
