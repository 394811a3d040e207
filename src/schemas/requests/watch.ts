import { z } from 'zod';
import { asnField, seed, snapshot } from './common.ts';
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

const feeds = (help: 'field.watch.drill.silent' | 'field.watch.drill.flapping' | 'field.watch.drill.stale') =>
  field(z.int().min(0).max(100).default(0), { help, value: 'count' });

export const watchDrillRequest = z.strictObject({
  scenario: field(path().optional(), { help: 'field.watch.drill.scenario', position: 0, input: 'file' }),
  country: field(path().optional(), { help: 'field.watch.drill.country', value: 'country' }),
  out: field(path(), { help: 'field.watch.export.out', value: 'folder', output: 'new-folder' }),
  vantagePoints: field(z.int().min(3).max(200).default(30), {
    help: 'field.watch.drill.vantage-points',
    value: 'count',
  }),
  silent: feeds('field.watch.drill.silent'),
  flapping: feeds('field.watch.drill.flapping'),
  stale: feeds('field.watch.drill.stale'),
  spread: field(z.int().min(1).max(600).default(40), { help: 'field.watch.drill.spread', value: 'seconds' }),
  pace: field(z.number().min(1).max(60).default(60), { help: 'field.watch.drill.pace', value: 'minutes' }),
  seed: seed(),
  snapshot: snapshot(),
});
