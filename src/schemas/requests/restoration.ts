import { z } from 'zod';
import { effort, fileLanguage, inventory, seed, snapshot } from './common.ts';
import { field } from './field.ts';

export const OBJECTIVES = ['people', 'critical', 'capacity'] as const;

const file = (help: Parameters<typeof field>[1]['help']) =>
  field(z.string().min(1).optional(), { help, value: 'file', input: 'file' });

/** When something happens: a moment with its offset from UTC once the question is asked; without one, then. */
const moment = () => ({
  at: field(z.string().min(1).optional(), { help: 'field.at', value: 'moment', now: 'local-moment' }),
  zone: field(z.string().min(1).optional(), { help: 'field.zone', value: 'zone' }),
});

export const restoreRequest = z.strictObject({
  inventory: inventory(),
  damage: file('field.restore.damage'),
  replan: file('field.restore.replan'),
  plan: file('field.restore.plan'),
  pins: field(z.array(z.string().min(1)).optional(), {
    help: 'field.restore.pins',
    option: 'pin',
    value: 'jobs',
  }),
  localOnly: field(z.boolean().default(false), { help: 'field.restore.local-only' }),
  objective: field(z.enum(OBJECTIVES).default('people'), { help: 'field.restore.objective' }),
  brief: field(z.boolean().default(false), { help: 'field.restore.brief' }),
  ...effort(),
});

export const drillRequest = z.strictObject({
  scenario: field(z.string().min(1), { help: 'field.drill.scenario', position: 0, input: 'file' }),
  inventory: inventory(),
  country: field(z.string().min(1).optional(), { help: 'field.drill.country', value: 'country' }),
  damage: file('field.drill.damage'),
  ...moment(),
  lenient: field(z.boolean().default(false), { help: 'field.lenient' }),
  snapshot: snapshot(),
  ...effort(),
});

/** What is broken: by names, place, chance, a stress test, or some hours into a plan. */
export const damageRequest = z.strictObject({
  inventory: inventory(),
  ...moment(),
  assets: field(z.array(z.string().min(1)).optional(), { help: 'field.damage.assets', value: 'ids' }),
  region: field(z.array(z.string().min(1)).optional(), {
    help: 'field.damage.region',
    value: 'names',
    form: 'name',
  }),
  hazard: field(z.string().optional(), { help: 'field.damage.hazard', value: 'lat,lon,km' }),
  random: field(z.int().min(1).max(1_000_000).optional(), { help: 'field.damage.random', value: 'count' }),
  seed: seed(),
  fromStress: file('field.damage.from-stress'),
  after: file('field.damage.after'),
  before: file('field.damage.before'),
  hours: field(z.number().min(0).max(8784).default(6), { help: 'field.damage.hours', value: 'hours' }),
});

export const damageCheckRequest = z.strictObject({
  file: field(z.string().min(1), { help: 'field.damage.file', position: 0, input: 'file' }),
  inventory: inventory(),
});

const folder = () =>
  field(z.string().min(1), { help: 'field.inventory.folder', position: 0, output: 'folder' });
const out = () =>
  field(z.string().min(1), { help: 'field.inventory.out', value: 'folder', output: 'folder' });
const excel = () => field(z.boolean().default(false), { help: 'field.excel' });

export const inventoryInitRequest = z.strictObject({
  folder: folder(),
  example: field(z.boolean().default(false), { help: 'field.inventory.init.example' }),
  excel: excel(),
  language: fileLanguage(),
});

export const inventoryCheckRequest = z.strictObject({
  folder: field(z.string().min(1), { help: 'field.inventory', position: 0, input: 'folder' }),
});

export const inventoryImportRequest = z.strictObject({
  files: field(z.array(z.string().min(1)).min(1), {
    help: 'field.inventory.drawing',
    position: 0,
    input: 'file',
  }),
  out: out(),
  excel: excel(),
  language: fileLanguage(),
});

export const inventoryExampleRequest = z.strictObject({
  country: field(z.string().min(1), { help: 'field.inventory.example.country', position: 0 }),
  out: out(),
  seed: seed(),
  sites: field(z.int().min(3).max(100_000).default(300), {
    help: 'field.inventory.example.sites',
    value: 'count',
  }),
  crews: field(z.int().min(1).max(10_000).default(12), {
    help: 'field.inventory.example.crews',
    value: 'count',
  }),
  asns: field(z.array(z.int().min(1).max(0xffff_ffff)).optional(), {
    help: 'field.inventory.example.asns',
    value: 'asns',
    form: 'asn',
  }),
  excel: excel(),
});
