import { z } from 'zod';
import { OBJECT_KINDS, type ObjectKind } from '../../store/database/tables.ts';
import { bytesOfRequest } from '../app.ts';
import { refuseManyBytes, refusePacked } from '../limits.ts';
import { personName } from '../person-name.ts';
import { HttpProblem } from '../problem.ts';
import { route, type Route } from '../route.ts';
import { objectDocument } from '../object-document.ts';
import type { Workspace } from '../workspace.ts';
import { FOLDER_KINDS, type FolderContent } from '../folder-content.ts';

// What a workspace keeps. A file is sent as it is; a folder (an inventory, a book) as the list of its files with their text.

const WORKSPACE = '/api/workspaces/{workspace}';

/** Kept by operators; everything else by analysts. */
const OF_OPERATORS: readonly ObjectKind[] = ['inventory', 'services', 'supply', 'key'];
const OF_ANALYSTS = OBJECT_KINDS.filter((kind) => !OF_OPERATORS.includes(kind));

export const objectSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(OBJECT_KINDS),
  name: z.string(),
  revision: z.int(),
  bytes: z.int(),
  savedBy: z.string(),
  savedAt: z.iso.datetime(),
});

/** The next one is still a number of the database. */
const MOST_REVISIONS = 2 ** 31 - 2;

const name = personName(200);
const fileName = z.string().regex(/^[\w-][\w.-]{0,99}$/);

const list = route({
  method: 'get',
  path: `${WORKSPACE}/objects`,
  permission: 'read',
  summary: 'route.objects',
  query: z.strictObject({ kind: z.enum(OBJECT_KINDS).optional() }),
  answer: z.array(objectSchema),
  handle: async ({ workspace, query }) => (await workspace.objects(query.kind)).map(objectDocument),
});

const about = route({
  method: 'get',
  path: `${WORKSPACE}/objects/{object}`,
  permission: 'read',
  summary: 'route.object',
  answer: objectSchema,
  handle: async ({ workspace, path }) => objectDocument(await workspace.object(path['object'])),
});

const content = route({
  method: 'get',
  path: `${WORKSPACE}/objects/{object}/content`,
  permission: 'read',
  summary: 'route.object-content',
  answer: z.strictObject({ files: z.array(z.strictObject({ name: z.string(), text: z.string() })) }),
  media: ['application/octet-stream'],
  async handle({ workspace, path }) {
    const object = await workspace.object(path['object']);
    const bytes = await workspace.contentOf(object);
    if (!FOLDER_KINDS.includes(object.kind)) return download(bytes);
    return { files: await filesOf(workspace, bytes) };
  },
});

/** A download, never shown as a page of ours whatever it holds. */
function download(bytes: Uint8Array): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
    },
  });
}

async function filesOf(
  { instance }: Workspace,
  bytes: Uint8Array,
): Promise<{ name: string; text: string }[]> {
  const { files } = JSON.parse(Buffer.from(bytes).toString()) as FolderContent;
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      text: Buffer.from((await instance.contents.get(file.content))!).toString(),
    })),
  );
}

const saveFile = (
  permission: 'work' | 'operate',
  kinds: readonly ObjectKind[],
  path: string,
  changes: boolean,
): Route =>
  route({
    method: changes ? 'put' : 'post',
    path,
    permission,
    summary: changes ? 'route.object-change' : 'route.object-save',
    query: z.strictObject({
      kind: z.enum(kinds as [ObjectKind]),
      name,
      revision: changes ? z.coerce.number().int().min(1).max(MOST_REVISIONS) : z.undefined().optional(),
    }),
    takes: 'application/octet-stream',
    answer: objectSchema,
    async handle({ workspace, instance, path: parts, query, request }) {
      if (FOLDER_KINDS.includes(query.kind)) throw new HttpProblem('bad-request', { at: 'kind' });
      const bytes = await bytesOfRequest(request, instance.settings.mostBytes);
      return objectDocument(
        await workspace.save({ ...query, content: bytes, ...changesOf(parts, query.revision) }),
      );
    },
  });

const saveFolder = (
  permission: 'work' | 'operate',
  kind: ObjectKind,
  path: string,
  changes: boolean,
): Route =>
  route({
    method: changes ? 'put' : 'post',
    path,
    permission,
    summary: changes ? 'route.object-change' : 'route.object-save',
    body: z.strictObject({
      name,
      revision: changes ? z.int().min(1).max(MOST_REVISIONS) : z.undefined().optional(),
      files: z
        .array(z.strictObject({ name: fileName, text: z.string() }))
        .min(1)
        .max(200)
        .refine((files) => new Set(files.map((file) => file.name)).size === files.length, 'names'),
    }),
    answer: objectSchema,
    async handle({ workspace, instance, path: parts, body }) {
      const said = body.files.map(({ name: of, text }) => ({ name: of, content: Buffer.from(text) }));
      for (const file of said) refusePacked(file.content);
      const bytes = said.reduce((sum, file) => sum + file.content.length, 0);
      // Before any of them is kept.
      await refuseManyBytes(instance, workspace.account.id, bytes);
      const files = await Promise.all(
        said.map(async (file) => ({ name: file.name, content: await instance.contents.put(file.content) })),
      );
      const content = Buffer.from(JSON.stringify({ files } satisfies FolderContent));
      const changes = changesOf(parts, body.revision);
      return objectDocument(await workspace.save({ kind, name: body.name, content, bytes, ...changes }));
    },
  });

function changesOf(
  { object }: Readonly<Record<string, string>>,
  revision: number | undefined,
): {
  changes?: { id: string; revision: number };
} {
  return revision === undefined ? {} : { changes: { id: object, revision } };
}

const remove = (permission: 'work' | 'operate', path: string, kinds: readonly ObjectKind[]): Route =>
  route({
    method: 'delete',
    path,
    permission,
    summary: 'route.object-remove',
    async handle({ workspace, path: { object } }) {
      const { kind } = await workspace.object(object);
      if (!kinds.includes(kind)) throw new HttpProblem('not-found');
      await workspace.remove(object);
    },
  });

export const OBJECTS = [
  list,
  about,
  content,
  saveFile('work', OF_ANALYSTS, `${WORKSPACE}/objects`, false),
  saveFile('work', OF_ANALYSTS, `${WORKSPACE}/objects/{object}`, true),
  remove('work', `${WORKSPACE}/objects/{object}`, OF_ANALYSTS),
  saveFolder('work', 'book', `${WORKSPACE}/books`, false),
  saveFolder('work', 'book', `${WORKSPACE}/books/{object}`, true),
  saveFolder('operate', 'inventory', `${WORKSPACE}/inventories`, false),
  saveFolder('operate', 'inventory', `${WORKSPACE}/inventories/{object}`, true),
  remove('operate', `${WORKSPACE}/inventories/{object}`, ['inventory']),
  // Whom a country cannot do without, and what they depend on: only members read it.
  saveFolder('operate', 'services', `${WORKSPACE}/services`, false),
  saveFolder('operate', 'services', `${WORKSPACE}/services/{object}`, true),
  remove('operate', `${WORKSPACE}/services/{object}`, ['services']),
  saveFile('operate', ['supply'], `${WORKSPACE}/supplies`, false),
  saveFile('operate', ['supply'], `${WORKSPACE}/supplies/{object}`, true),
  remove('operate', `${WORKSPACE}/supplies/{object}`, ['supply']),
  // Public keys: whose signatures the workspace trusts. Private ones never come here.
  saveFile('operate', ['key'], `${WORKSPACE}/keys`, false),
  remove('operate', `${WORKSPACE}/keys/{object}`, ['key']),
];
