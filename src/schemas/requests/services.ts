import { z } from 'zod';
import { fileLanguage, snapshot } from './common.ts';
import { field } from './field.ts';

export const tldHomeRequest = z.strictObject({
  root: field(z.string().min(1), { help: 'field.tld-home.root', value: 'file', input: 'file' }),
  snapshot: snapshot(),
});

export const servicesInitRequest = z.strictObject({
  folder: field(z.string().min(1), { help: 'field.inventory.folder', position: 0, output: 'folder' }),
  example: field(z.boolean().default(false), { help: 'field.services.init.example' }),
  excel: field(z.boolean().default(false), { help: 'field.excel' }),
  language: fileLanguage(),
});

export const servicesCheckRequest = z.strictObject({
  folder: field(z.string().min(1), { help: 'field.services.folder', position: 0, input: 'folder' }),
});
