import { access } from 'node:fs/promises';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { supplyWithdrawAnswer } from '../../answers/supply-withdraw-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { supplyWithdrawRows } from '../../exchange/rows/supply-withdraw-rows.ts';
import { writeInventory } from '../../formats/inventory/write-inventory.ts';
import { writeSupply } from '../../formats/supply/write-supply.ts';
import { language } from '../../i18n/language.ts';
import { supplyWithdrawReport } from '../../reports/supply/supply-withdraw-report.ts';
import { supplyAfterSchema, supplyCheckSchema, supplyMadeSchema } from '../../schemas/check-answers.ts';
import { fileWrittenSchema } from '../../schemas/dossier-answers.ts';
import {
  supplyAfterRequest,
  supplyCheckRequest,
  supplyExportRequest,
  supplyImportRequest,
  supplyInitRequest,
  supplyWithdrawRequest,
} from '../../schemas/requests/supply.ts';
import { supplyWithdrawSchema } from '../../schemas/supply-answer.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { writeNewFolder } from '../files/write-new-folder.ts';
import { operation, type House } from '../operation.ts';
import { loadInventory } from '../restoration/inventory-folder.ts';
import { inventoryAfter } from './inventory-after.ts';
import { importBoms } from './import-boms.ts';
import { loadSupply, readSupplyFile } from './supply-file.ts';
import { supplyTemplate } from './supply-template.ts';
import { withdrawalOf } from './withdrawal-of.ts';

/** A table of supplies to fill in. */
export const supplyInitOperation = operation({
  id: 'supply.init',
  kind: 'write',
  request: supplyInitRequest,
  answer: fileWrittenSchema,
  async run({ file, example, excel, language: code }) {
    await refuseExisting(file);
    const text = supplyTemplate({ language: language(code!), filled: example, forExcel: excel });
    await writeFileWhole(file, text, 'file');
    return { out: file };
  },
});

/** Every fault of a table of supplies, by line. */
export const supplyCheckOperation = operation({
  id: 'supply.check',
  kind: 'read',
  request: supplyCheckRequest,
  answer: supplyCheckSchema,
  async run({ file, inventory }, house) {
    const { rows, findings } = await readSupplyFile(
      file,
      house.locate(file),
      await inventoryIn(house, inventory),
    );
    return { file, items: rows.length, findings: findings.map((finding) => findingAnswer(finding, file)) };
  },
});

/** A table from bills of materials. */
export const supplyImportOperation = operation({
  id: 'supply.import',
  kind: 'write',
  request: supplyImportRequest,
  answer: supplyMadeSchema,
  async run({ files, out, excel }, house) {
    // It is filled in by hand afterwards: none is written over.
    await refuseExisting(out);
    const { rows, findings } = await importBoms(files.map((named) => ({ named, path: house.locate(named) })));
    await writeFileWhole(out, writeSupply(rows, { forExcel: excel }), 'file');
    return { out, items: rows.length, findings: findings.map((finding) => findingAnswer(finding)) };
  },
});

/** A table as a bill of materials. */
export const supplyExportOperation = operation({
  id: 'supply.export',
  kind: 'write',
  request: supplyExportRequest,
  answer: fileWrittenSchema,
  async run({ file, out }, house) {
    const { rows } = await loadSupply(file, house.locate(file));
    // The library is large, and nothing else needs it.
    const { cyclonedxText } = await import('./export-bom.ts');
    await writeFileWhole(out, cyclonedxText(rows), 'file');
    return { out };
  },
});

/** What stops and runs short when vendors or countries withdraw. */
export const supplyWithdrawOperation = operation({
  id: 'supply.withdraw',
  kind: 'read',
  request: supplyWithdrawRequest,
  answer: supplyWithdrawSchema,
  async run(request, house) {
    const { file } = request;
    const inventory = await inventoryIn(house, request.inventory);
    const { rows, findings } = await loadSupply(file, house.locate(file), inventory);
    const { withdrawal, noticed } = withdrawalOf(rows, request);
    return supplyWithdrawAnswer(rows, inventory, {
      file,
      on: request.on!,
      withdrawal,
      chance: request.chance,
      months: request.months,
      findings: [...findings, ...noticed],
    });
  },
  report: supplyWithdrawReport,
  rows: supplyWithdrawRows,
});

/** An inventory some months after a withdrawal, to plan and to drill with. */
export const supplyAfterOperation = operation({
  id: 'supply.after',
  kind: 'write',
  request: supplyAfterRequest,
  answer: supplyAfterSchema,
  async run(request, house) {
    const { file, out, months, chance } = request;
    const inventory = await loadInventory(house.locate(request.inventory));
    const { rows, findings } = await loadSupply(file, house.locate(file), inventory);
    const { withdrawal, noticed } = withdrawalOf(rows, request);
    const made = inventoryAfter(inventory, rows, { on: request.on!, withdrawal, months, chance });
    const files = writeInventory(made.inventory);
    await writeNewFolder(out, files);
    return {
      folder: out,
      files: [...files.keys()],
      on: request.on!,
      months,
      chance,
      stores: made.stores,
      findings: [...findings, ...noticed, ...made.findings].map((finding) => findingAnswer(finding, file)),
    };
  },
});

async function inventoryIn(house: House, folder: string | undefined) {
  return folder === undefined ? undefined : loadInventory(house.locate(folder));
}

/** Refuses to write over a table that somebody may have filled in. */
async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Refusal('usage', 'template.file-exists', { file });
}
