import { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { codedText, findingText } from '../../i18n/coded-text.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { language as wordsOf } from '../../i18n/language.ts';
import { bytesOfRequest } from '../app.ts';
import { backUpNow, backupsOf, checkNow, lastCheck, type KeptCheck } from '../instance-care/care.ts';
import {
  addSnapshot,
  fetchSnapshot,
  mirrorAddress,
  mirrorsOf,
  MOST_SNAPSHOT_BYTES,
  offeredSnapshots,
  setMirrors,
  useSnapshotByDefault,
} from '../instance-care/snapshots.ts';
import { personName } from '../person-name.ts';
import { route } from '../route.ts';

// What the administrator keeps of the instance: snapshots and where they come from, the sign-in provider, backups and checks.

const added = z.strictObject({ id: z.string() });

const addOne = route({
  method: 'post',
  path: '/api/instance/snapshots',
  permission: 'administer',
  summary: 'route.snapshot-add',
  takes: 'application/octet-stream',
  query: z.strictObject({ name: personName(100) }),
  answer: added,
  async handle({ instance, account, query, request }) {
    const bytes = await bytesOfRequest(request, MOST_SNAPSHOT_BYTES);
    return { id: await addSnapshot(instance, account, query.name, bytes) };
  },
});

const choose = route({
  method: 'put',
  path: '/api/instance/snapshots/{snapshot}/default',
  permission: 'administer',
  summary: 'route.snapshot-choose',
  handle: ({ instance, account, path }) => useSnapshotByDefault(instance, account, path['snapshot']),
});

const mirrorList = z.strictObject({ mirrors: z.array(mirrorAddress).max(20) });

const mirrors = route({
  method: 'get',
  path: '/api/instance/mirrors',
  permission: 'administer',
  summary: 'route.mirrors',
  answer: z.strictObject({ mirrors: z.array(z.string()) }),
  handle: async ({ instance }) => ({ mirrors: await mirrorsOf(instance) }),
});

const changeMirrors = route({
  method: 'put',
  path: '/api/instance/mirrors',
  permission: 'administer',
  summary: 'route.mirrors-set',
  body: mirrorList,
  handle: ({ instance, account, body }) => setMirrors(instance, account, body.mirrors),
});

const offeredSchema = z.strictObject({ mirror: z.string(), name: z.string(), sha256: z.string() });

const offered = route({
  method: 'get',
  path: '/api/instance/mirrors/snapshots',
  permission: 'administer',
  summary: 'route.mirrors-offer',
  answer: z.strictObject({
    offered: z.array(offeredSchema),
    refused: z.array(z.strictObject({ mirror: z.string(), sentence: z.string() })),
  }),
  async handle({ instance, language }) {
    const found = await offeredSnapshots(instance);
    const { plain } = wordsOf(language);
    const refused = found.refusals.map(({ mirror, refusal }) => ({
      mirror,
      sentence: plain(codedText(refusal)),
    }));
    return { offered: found.offered, refused };
  },
});

const fetchOne = route({
  method: 'post',
  path: '/api/instance/mirrors/snapshots',
  permission: 'administer',
  summary: 'route.mirrors-fetch',
  body: z.strictObject({ mirror: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  answer: added,
  handle: async ({ instance, account, body }) => ({ id: await fetchSnapshot(instance, account, body) }),
});

const provider = route({
  method: 'get',
  path: '/api/instance/provider',
  permission: 'administer',
  summary: 'route.provider-settings',
  answer: z.strictObject({
    issuer: z.string().nullable(),
    clientId: z.string(),
    callback: z.string(),
    groupsClaim: z.string(),
    groups: z.array(z.strictObject({ group: z.string(), workspace: z.string(), role: z.string() })),
  }),
  // The file of the machine is its only source, so that the server asks no address that comes over the network; its secret stays there.
  handle({ instance }) {
    const settings = instance.provider?.settings;
    return Promise.resolve({
      issuer: settings?.issuer ?? null,
      clientId: settings?.clientId ?? '',
      callback: `${instance.settings.origin}/api/provider/callback`,
      groupsClaim: settings?.groupsClaim ?? 'groups',
      groups: settings?.groups ?? [],
    });
  },
});

const backups = route({
  method: 'get',
  path: '/api/instance/backups',
  permission: 'administer',
  summary: 'route.backups',
  answer: z.array(z.strictObject({ name: z.string(), software: z.string(), tables: z.int(), rows: z.int() })),
  handle: ({ instance }) => backupsOf(instance),
});

const backUp = route({
  method: 'post',
  path: '/api/instance/backups',
  permission: 'administer',
  summary: 'route.backup-make',
  answer: z.strictObject({ name: z.string() }),
  handle: async ({ instance, account }) => ({ name: await backUpNow(instance, account) }),
});

const checkSchema = z.strictObject({
  at: z.iso.datetime(),
  auditRows: z.int(),
  contents: z.int(),
  faults: z.array(z.string()),
});

const check = route({
  method: 'get',
  path: '/api/instance/check',
  permission: 'administer',
  summary: 'route.check',
  answer: z.strictObject({ last: checkSchema.nullable() }),
  async handle({ instance, language }) {
    const last = await lastCheck(instance);
    return { last: last ? checked(last, language) : null };
  },
});

const checkAgain = route({
  method: 'post',
  path: '/api/instance/check',
  permission: 'administer',
  summary: 'route.check-now',
  answer: checkSchema,
  handle: async ({ instance, account, language }) => checked(await checkNow(instance, account), language),
});

function checked({ at, result }: KeptCheck, language: LanguageCode): z.output<typeof checkSchema> {
  const { plain } = wordsOf(language);
  const { auditRows, contents, findings } = result;
  const faults = findings.map((one) => plain(findingText(one as Finding)));
  return { at, auditRows, contents, faults };
}

export const INSTANCE_CARE = [
  addOne,
  choose,
  mirrors,
  changeMirrors,
  offered,
  fetchOne,
  provider,
  backups,
  backUp,
  check,
  checkAgain,
];
