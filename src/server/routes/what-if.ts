import { readFile } from 'node:fs/promises';
import { PLANES, type PlaneId } from '../../schemas/planes.ts';
import type { KeptPart } from '../../operations/explorer/kept-part.ts';
import type { Instance } from '../instance.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';

// What-ifs are computed in the browser of whoever asks, from a part of the snapshot that it fetches once and keeps.

const PART = '/api/workspaces/{workspace}/snapshots/{snapshot}/{plane}';

const facts = route({
  method: 'get',
  path: PART,
  permission: 'read',
  summary: 'route.snapshot-part',
  handle: async ({ instance, path }) => kept((await partOf(instance, path)).facts, 'application/json'),
});

const bytes = route({
  method: 'get',
  path: `${PART}/part`,
  permission: 'read',
  summary: 'route.snapshot-part-bytes',
  media: ['application/octet-stream'],
  handle: async ({ instance, path }) =>
    kept((await partOf(instance, path)).bytes, 'application/octet-stream'),
});

async function partOf(
  { db, contents, parts }: Instance,
  { snapshot, plane }: Readonly<Record<string, string>>,
): Promise<KeptPart> {
  const known = PLANES.find((one): one is PlaneId => one === plane);
  const found = await db
    .selectFrom('snapshot')
    .select('id')
    .where('id', '=', snapshot ?? '')
    .executeTakeFirst();
  // It may lie on another server.
  if (!known || !found || !(await contents.has(found.id))) throw new HttpProblem('not-found');
  return parts.partOf(contents.pathOf(found.id), known);
}

/** A file that never changes: the address names the content of its snapshot. */
async function kept(file: string, type: string): Promise<Response> {
  return new Response(await readFile(file), {
    headers: { 'content-type': type, 'cache-control': 'private, max-age=31536000, immutable' },
  });
}

export const WHAT_IF = [facts, bytes];
