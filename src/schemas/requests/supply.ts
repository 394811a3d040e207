import { z } from 'zod';
import { calendarDay } from '../moment.ts';
import { fileLanguage, inventory } from './common.ts';
import { field } from './field.ts';

const supplyFile = () => field(z.string().min(1), { help: 'field.supply.file', position: 0, input: 'file' });

const itsInventory = () =>
  field(z.string().min(1).optional(), { help: 'field.supply.inventory', value: 'folder', input: 'folder' });

export const supplyInitRequest = z.strictObject({
  file: field(z.string().min(1), { help: 'field.supply.new-file', position: 0, output: 'file' }),
  example: field(z.boolean().default(false), { help: 'field.inventory.init.example' }),
  excel: field(z.boolean().default(false), { help: 'field.excel' }),
  language: fileLanguage(),
});

export const supplyCheckRequest = z.strictObject({ file: supplyFile(), inventory: itsInventory() });

export const supplyImportRequest = z.strictObject({
  files: field(z.array(z.string().min(1)).min(1), { help: 'field.supply.boms', position: 0, input: 'file' }),
  out: field(z.string().min(1), { help: 'field.supply.new-file', value: 'file', output: 'file' }),
  excel: field(z.boolean().default(false), { help: 'field.excel' }),
});

export const supplyExportRequest = z.strictObject({
  file: supplyFile(),
  out: field(z.string().min(1), { help: 'field.supply.bom', value: 'file', output: 'file' }),
});

/** Who withdraws, and when. */
const withdrawal = () => ({
  countries: field(z.array(z.string().min(1)).default([]), {
    help: 'field.supply.countries',
    value: 'countries',
    form: 'country-name',
  }),
  vendors: field(z.array(z.string().min(1)).default([]), {
    help: 'field.supply.vendors',
    value: 'names',
    form: 'name',
  }),
  on: field(calendarDay.optional(), { help: 'field.supply.on', value: 'date', now: 'date' }),
});

const chance = () =>
  field(z.number().min(0.0001).max(0.9999).default(0.05), { help: 'field.supply.chance', value: 'share' });

export const supplyWithdrawRequest = z.strictObject({
  file: supplyFile(),
  ...withdrawal(),
  inventory: itsInventory(),
  months: field(z.number().min(1).max(600).default(24), { help: 'field.supply.months', value: 'count' }),
  chance: chance(),
});

export const supplyAfterRequest = z.strictObject({
  file: supplyFile(),
  inventory: inventory(),
  ...withdrawal(),
  months: field(z.number().min(0).max(600).default(12), { help: 'field.supply.after', value: 'count' }),
  chance: chance(),
  out: field(z.string().min(1), { help: 'field.inventory.out', value: 'folder', output: 'folder' }),
});
