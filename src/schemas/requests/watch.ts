import { z } from 'zod';
import { asnField, snapshot } from './common.ts';
import { field } from './field.ts';

const path = () => z.string().min(1);

export const watchReplayRequest = z.strictObject({
  files: field(z.array(path()).min(1), { help: 'field.watch.files', position: 0, input: 'file' }),
  country: field(path().optional(), { help: 'field.watch.country', value: 'country' }),
  networks: field(z.array(asnField()).default([]), {
    help: 'field.watch.networks',
    option: 'network',
    value: 'asns',
    form: 'asn',
  }),
  vrps: field(path().optional(), { help: 'field.watch.vrps', value: 'file', input: 'file' }),
  prefixes: field(path().optional(), { help: 'field.watch.prefixes', value: 'file', input: 'file' }),
  learn: field(z.number().min(0).max(1440).default(10), { help: 'field.watch.learn', value: 'minutes' }),
  snapshot: snapshot(),
});

export const watchRecordRequest = z.strictObject({
  files: field(z.array(path()).min(1), { help: 'field.watch.files', position: 0, input: 'file' }),
  journal: field(path(), { help: 'field.watch.journal', value: 'folder', output: 'folder' }),
});

export const watchExportRequest = z.strictObject({
  journal: field(path(), { help: 'field.watch.export.journal', position: 0, input: 'folder' }),
  out: field(path(), { help: 'field.watch.export.out', value: 'folder', output: 'new-folder' }),
});
