import { z } from 'zod';
import { commandLine } from '../../operations/command-line.ts';
import { personName } from '../person-name.ts';
import type { Instance } from '../instance.ts';
import { SHARED_PAGE } from '../pages.ts';
import { route } from '../route.ts';

const WORKSPACE = '/api/workspaces/{workspace}';
const DAYS = 30;

const list = route({
  method: 'get',
  path: `${WORKSPACE}/shares`,
  permission: 'operate',
  summary: 'route.shares',
  handle: ({ workspace }) => workspace.shares(),
});

const make = route({
  method: 'post',
  path: `${WORKSPACE}/shares`,
  permission: 'operate',
  summary: 'route.share',
  body: z.strictObject({
    answer: z.string(),
    title: personName(200),
    days: z.int().min(1).max(366).default(DAYS),
  }),
  answer: z.strictObject({ id: z.string(), link: z.string(), endsAt: z.iso.datetime() }),
  async handle({ workspace, instance, body }) {
    const { id, secret, endsAt } = await workspace.share(body.answer, body.title, body.days);
    return { id, link: linkOf(instance.settings, secret), endsAt: endsAt.toISOString() };
  },
});

/** Where others may show it in a frame it has an address of its own. */
function linkOf({ origin, frame = [] }: Instance['settings'], secret: string): string {
  return `${origin}${frame.length > 0 ? SHARED_PAGE : '/'}#/shared/${secret}`;
}

const revoke = route({
  method: 'delete',
  path: `${WORKSPACE}/shares/{share}`,
  permission: 'operate',
  summary: 'route.share-revoke',
  handle: ({ workspace, path }) => workspace.revokeShare(path['share']),
});

const read = route({
  method: 'get',
  path: '/api/shared/{share}',
  permission: 'read-share',
  summary: 'route.shared',
  async handle({ instance, share }) {
    const found = await instance.db
      .selectFrom('share')
      .innerJoin('answer', 'answer.key', 'share.answer')
      .select([
        'share.title',
        'share.shared_at',
        'share.ends_at',
        'answer.content',
        'answer.operation',
        'answer.computed_at',
      ])
      .where('share.id', '=', share)
      .executeTakeFirstOrThrow();
    const bytes = await instance.contents.get(found.content);
    const answer = JSON.parse(Buffer.from(bytes!).toString()) as AnswerDocument;
    return {
      title: found.title,
      sharedAt: found.shared_at.toISOString(),
      endsAt: found.ends_at.toISOString(),
      computedAt: found.computed_at.toISOString(),
      operation: found.operation,
      // As the answer says what was asked: by ids, where the line of its job has the names of documents that were not shared.
      command: commandLine(await instance.operations[found.operation](), answer.provenance.request),
      answer,
    };
  },
});

interface AnswerDocument {
  readonly provenance: { readonly request: Readonly<Record<string, unknown>> };
}

export const SHARES = [list, make, revoke, read];
