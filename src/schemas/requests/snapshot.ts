import { z } from 'zod';
import { calendarDay } from '../moment.ts';
import { ROUTES_MODES } from '../route-words.ts';
import { asnField, seed, snapshot } from './common.ts';
import { field } from './field.ts';

const path = () => z.string().min(1);

const file = (help: Parameters<typeof field>[1]['help']) =>
  field(path().optional(), { help, value: 'file', input: 'file' });

const files = (help: Parameters<typeof field>[1]['help']) =>
  field(z.array(path()).default([]), { help, value: 'files', input: 'file' });

const out = () => field(path(), { help: 'field.snapshot.out', value: 'file', output: 'file' });
const compact = () => field(z.boolean().default(false), { help: 'field.snapshot.compact' });

const routeServers = () =>
  field(z.string().min(1).optional(), { help: 'field.route-servers', value: 'file-or-list' });
const lenient = () => field(z.boolean().default(false), { help: 'field.snapshot.lenient' });

export const snapshotBuildRequest = z.strictObject({
  asRel: file('field.snapshot.build.as-rel'),
  rib: files('field.snapshot.build.rib'),
  layer: files('field.snapshot.build.layer'),
  prefixes: files('field.snapshot.build.prefixes'),
  asns: file('field.snapshot.build.asns'),
  delegated: files('field.snapshot.build.delegated'),
  asnCountry: file('field.snapshot.build.asn-country'),
  users: file('field.snapshot.build.users'),
  national: file('field.snapshot.build.national'),
  routeServers: routeServers(),
  lenient: lenient(),
  calibrate: field(z.boolean().default(false), { help: 'field.snapshot.build.calibrate' }),
  compact: compact(),
  out: out(),
});

export const snapshotPullRequest = z.strictObject({
  date: field(calendarDay.optional(), { help: 'field.snapshot.pull.date', value: 'date' }),
  topology: field(z.enum(['as-rel', 'rib']).default('as-rel'), { help: 'field.snapshot.pull.topology' }),
  open: field(z.boolean().default(false), { help: 'field.snapshot.pull.open' }),
  full: field(z.boolean().default(false), { help: 'field.snapshot.pull.full' }),
  collector: field(z.array(z.string().min(1)).default(['route-views2']), {
    help: 'field.snapshot.pull.collector',
    value: 'names',
  }),
  mirror: field(z.string().min(1).optional(), { help: 'field.snapshot.pull.mirror', value: 'url' }),
  cache: field(path().optional(), { help: 'field.snapshot.pull.cache', value: 'folder', output: 'folder' }),
  contact: field(z.string().min(1).optional(), { help: 'field.snapshot.pull.contact', value: 'address' }),
  compact: compact(),
  out: field(path().optional(), { help: 'field.snapshot.pull.out', value: 'file', output: 'file' }),
});

/** Nothing to say: all of them. */
export const snapshotListRequest = z.strictObject({});

export const snapshotUseRequest = z.strictObject({
  name: field(path(), { help: 'field.snapshot.use.name', position: 0 }),
});

/** A snapshot to look at: named in its place or by the option that every command has. */
export const snapshotReadRequest = z.strictObject({
  file: field(path().optional(), { help: 'field.snapshot', position: 0, input: 'snapshot' }),
  snapshot: snapshot(),
});

export const snapshotDiffRequest = z.strictObject({
  before: field(path(), { help: 'field.snapshot.diff.before', position: 0, input: 'snapshot' }),
  after: field(path(), { help: 'field.snapshot.diff.after', position: 1, input: 'snapshot' }),
});

const dumps = () =>
  field(z.array(path()).min(1), { help: 'field.dumps', value: 'files', input: 'file', option: 'rib' });

export const fidelityRequest = z.strictObject({
  ribs: dumps(),
  snapshot: snapshot(),
  lenient: lenient(),
  holdOut: field(z.enum(['origins', 'vantage-points']).optional(), { help: 'field.fidelity.hold-out' }),
  origins: field(z.int().min(1).max(1_000_000).default(1536), {
    help: 'field.fidelity.origins',
    value: 'count',
  }),
  learnFrom: field(z.int().min(1).max(1_000_000).default(4000), {
    help: 'field.fidelity.learn-from',
    value: 'count',
  }),
  seed: seed(),
});

export const inferRequest = z.strictObject({
  ribs: dumps(),
  against: file('field.infer.against'),
  routeServers: routeServers(),
  lenient: lenient(),
  asRel: field(path().optional(), { help: 'field.infer.as-rel', value: 'file', output: 'file' }),
});

const withoutAs = () =>
  field(z.array(asnField()).default([]), { help: 'field.routes.without-as', value: 'asns', form: 'asn' });
const withoutLink = () =>
  field(z.array(z.tuple([asnField(), asnField()])).default([]), {
    help: 'field.routes.without-link',
    value: 'links',
    form: 'link',
  });
const mode = () => field(z.enum(ROUTES_MODES).default('policy'), { help: 'field.routes.mode' });

/** Routes of every network to one, or of every network to every network, counted. */
export const routesRequest = z.strictObject({
  to: field(asnField().optional(), { help: 'field.routes.to', value: 'asn', form: 'asn' }),
  from: field(asnField().optional(), { help: 'field.routes.from', value: 'asn', form: 'asn' }),
  all: field(z.boolean().default(false), { help: 'field.routes.all' }),
  mode: mode(),
  withoutAs: withoutAs(),
  withoutLink: withoutLink(),
  snapshot: snapshot(),
});

export const bmpRequest = z.strictObject({
  files: field(z.array(path()).min(1), { help: 'field.bmp.files', position: 0, input: 'file' }),
});

export const mrtRequest = z.strictObject({
  files: field(z.array(path()).min(1), { help: 'field.mrt.files', position: 0, input: 'file' }),
});
