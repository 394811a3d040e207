import { z } from 'zod';
import { DRILL_KINDS } from '../drill-kinds.ts';
import { EVENT_LISTS } from '../event-lists.ts';
import { asnField, seed, snapshot } from './common.ts';
import { field } from './field.ts';

const path = () => z.string().min(1);

const files = () => field(z.array(path()).min(1), { help: 'field.watch.files', position: 0, input: 'file' });

/** A folder, or the stream of a collector. */
const journal = () =>
  field(path(), { help: 'field.watch.journal', value: 'folder', output: 'folder', orStream: true });

/** What is watched. Each schema has fields of its own. */
const watched = () => ({
  country: field(path().optional(), { help: 'field.watch.country', value: 'country' }),
  networks: field(z.array(asnField()).default([]), {
    help: 'field.watch.networks',
    option: 'network',
    value: 'asns',
    form: 'asn',
  }),
  watch: field(z.array(path()).default([]), { help: 'field.watch.watch', value: 'names' }),
  asSets: field(path().optional(), { help: 'field.watch.as-sets', value: 'file', input: 'file' }),
  vrps: field(path().optional(), { help: 'field.watch.vrps', value: 'file', input: 'file' }),
  slurm: field(path().optional(), { help: 'field.watch.slurm', value: 'file', input: 'file' }),
  prefixes: field(path().optional(), { help: 'field.watch.prefixes', value: 'file', input: 'file' }),
  groups: field(path().optional(), { help: 'field.watch.groups', value: 'file', input: 'file' }),
  expected: field(path().optional(), { help: 'field.watch.expected', value: 'file', input: 'file' }),
  learn: field(z.number().min(0).max(1440).default(10), { help: 'field.watch.learn', value: 'minutes' }),
  snapshot: snapshot(),
});

/** How much of a watched journal stays. */
const kept = () => ({
  keepDays: field(z.number().min(0.01).max(36_500).optional(), {
    help: 'field.watch.keep-days',
    value: 'days',
  }),
  keepGb: field(z.number().min(0.001).max(1_000_000).optional(), {
    help: 'field.watch.keep-gb',
    value: 'GB',
  }),
});

export const watchReplayRequest = z.strictObject({ files: files(), ...watched() });

export const watchRecordRequest = z.strictObject({
  files: files(),
  journal: journal(),
  ...watched(),
  ...kept(),
});

const addresses = (help: `field.watch.live.${'bmp' | 'bgp' | 'rtr' | 'allow'}`) =>
  field(z.array(z.string().min(1).max(100)).default([]), { help, value: 'addresses' });

export const watchLiveRequest = z.strictObject({
  journal: journal(),
  risLive: field(z.array(z.url({ protocol: /^wss?$/ })).default([]), {
    help: 'field.watch.live.ris-live',
    value: 'urls',
  }),
  bmp: addresses('field.watch.live.bmp'),
  bgp: addresses('field.watch.live.bgp'),
  bgpAs: field(asnField().default(64_512), { help: 'field.watch.live.bgp-as', value: 'asn', form: 'asn' }),
  rtr: addresses('field.watch.live.rtr'),
  signals: field(z.array(path()).default([]), {
    help: 'field.watch.live.signals',
    value: 'files',
    input: 'file',
  }),
  from: field(z.url({ protocol: /^(nats|tls)$/ }).optional(), {
    help: 'field.watch.live.from',
    value: 'url',
  }),
  allow: addresses('field.watch.live.allow'),
  webhook: field(z.url({ protocol: /^https?$/ }).optional(), {
    help: 'field.watch.live.webhook',
    value: 'url',
  }),
  webhookKey: field(path().optional(), {
    help: 'field.watch.live.webhook-key',
    value: 'file',
    isLocal: true,
  }),
  webhookTemplate: field(path().optional(), {
    help: 'field.watch.live.webhook-template',
    value: 'file',
    isLocal: true,
  }),
  syslog: field(z.string().min(1).max(300).optional(), {
    help: 'field.watch.live.syslog',
    value: 'address',
  }),
  to: field(z.url({ protocol: /^postgres(ql)?$/ }).optional(), {
    help: 'field.watch.live.to',
    value: 'url',
  }),
  seconds: field(z.number().min(1).max(1e9).optional(), {
    help: 'field.watch.live.seconds',
    value: 'seconds',
  }),
  ...watched(),
  ...kept(),
});

const watchFolder = () =>
  field(path(), { help: 'field.watch.folder', option: 'journal', value: 'folder', input: 'folder' });
const watchFolderFirst = () => field(path(), { help: 'field.watch.folder', position: 0, input: 'folder' });

export const watchIncidentsRequest = z.strictObject({ folder: watchFolderFirst() });

export const watchStatusRequest = z.strictObject({ folder: watchFolderFirst(), snapshot: snapshot() });

export const watchShowRequest = z.strictObject({
  id: field(z.string().min(1), { help: 'field.watch.incident', position: 0 }),
  folder: watchFolder(),
  verify: field(z.boolean().default(false), { help: 'field.watch.verify' }),
});

export const watchWhyRequest = z.strictObject({
  prefix: field(z.string().min(3).max(50), { help: 'field.watch.why.prefix', position: 0 }),
  time: field(z.iso.datetime({ offset: true }), { help: 'field.watch.why.time', position: 1 }),
  folder: watchFolder(),
  snapshot: snapshot(),
});

export const watchReportRequest = z.strictObject({
  file: field(path(), { help: 'field.watch.report.file', position: 0, input: 'file' }),
  incident: field(z.string().min(1).max(200).optional(), {
    help: 'field.watch.report.incident',
    value: 'id',
  }),
});

export const watchScenarioRequest = z.strictObject({
  id: field(z.string().min(1), { help: 'field.watch.incident', position: 0 }),
  folder: watchFolder(),
  out: field(path(), { help: 'field.watch.scenario.out', value: 'file', output: 'file' }),
});

export const watchEvidenceRequest = z.strictObject({
  ids: field(z.array(z.string().min(1)).min(1), { help: 'field.watch.evidence.incidents', position: 0 }),
  folder: watchFolder(),
  out: field(path(), { help: 'field.watch.export.out', value: 'folder', output: 'new-folder' }),
});

export const watchToldRequest = z.strictObject({
  files: field(z.array(path()).min(1), { help: 'field.watch.told.files', position: 0, input: 'file' }),
  folder: watchFolder(),
});

export const watchEventsRequest = z.strictObject({
  ids: field(z.array(z.string().min(1)).default([]), { help: 'field.watch.events.incidents', position: 0 }),
  folder: watchFolder(),
  as: field(z.enum(EVENT_LISTS), { help: 'field.watch.events.as', value: 'list' }),
  out: field(path(), { help: 'field.watch.events.out', value: 'file', output: 'file' }),
});

export const watchExportRequest = z.strictObject({
  journal: field(path(), { help: 'field.watch.export.journal', position: 0, input: 'folder' }),
  out: field(path(), { help: 'field.watch.export.out', value: 'folder', output: 'new-folder' }),
  mrt: field(z.boolean().default(false), { help: 'field.watch.export.mrt' }),
});

const feeds = (help: 'field.watch.drill.silent' | 'field.watch.drill.flapping' | 'field.watch.drill.stale') =>
  field(z.int().min(0).max(100).default(0), { help, value: 'count' });

const vantagePoints = () =>
  field(z.int().min(3).max(200).default(30), { help: 'field.watch.drill.vantage-points', value: 'count' });

export const watchDrillRequest = z.strictObject({
  scenario: field(path().optional(), { help: 'field.watch.drill.scenario', position: 0, input: 'file' }),
  country: field(path().optional(), { help: 'field.watch.drill.country', value: 'country' }),
  out: field(path(), { help: 'field.watch.export.out', value: 'folder', output: 'new-folder' }),
  vantagePoints: vantagePoints(),
  silent: feeds('field.watch.drill.silent'),
  flapping: feeds('field.watch.drill.flapping'),
  stale: feeds('field.watch.drill.stale'),
  spread: field(z.int().min(1).max(600).default(40), { help: 'field.watch.drill.spread', value: 'seconds' }),
  pace: field(z.number().min(1).max(60).default(60), { help: 'field.watch.drill.pace', value: 'minutes' }),
  seed: seed(),
  snapshot: snapshot(),
});

export const watchExerciseRequest = z.strictObject({
  drill: field(path().optional(), { help: 'field.watch.exercise.drill', position: 0, input: 'folder' }),
  country: field(path().optional(), { help: 'field.watch.exercise.country', value: 'country' }),
  kinds: field(z.array(z.enum(DRILL_KINDS)).default([]), {
    help: 'field.watch.exercise.kinds',
    option: 'kind',
  }),
  vantagePoints: vantagePoints(),
  seed: seed(),
  out: field(path(), { help: 'field.watch.exercise.out', value: 'file', output: 'file' }),
  snapshot: snapshot(),
});
