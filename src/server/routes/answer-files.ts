import { zipSync, type Zippable } from 'fflate';
import type { FolderContent } from '../folder-content.ts';
import { HttpProblem } from '../problem.ts';
import { route } from '../route.ts';
import type { Workspace } from '../workspace.ts';

/** What the question of a job has written: the one file as it is, several as an archive. */
const files = route({
  method: 'get',
  path: '/api/workspaces/{workspace}/jobs/{job}/files',
  permission: 'read',
  summary: 'route.job-files',
  media: ['application/octet-stream', 'application/zip'],
  async handle({ workspace, path }) {
    const job = await workspace.job({ id: path['job'] });
    const written = await writtenBy(workspace, job.answer);
    if (job.state !== 'done' || !written) throw new HttpProblem('not-found');
    const [first, ...others] = written;
    if (others.length === 0) return download(first.bytes, first.name);
    return download(archiveOf(written), `${job.operation.replaceAll('.', '-')}-${job.id.slice(0, 8)}.zip`);
  },
});

interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that an answer came with; undefined where it came alone. */
export async function writtenBy(
  { instance }: Pick<Workspace, 'instance'>,
  answer: string,
): Promise<readonly WrittenFile[] | undefined> {
  const found = await instance.db
    .selectFrom('answer')
    .select('files')
    .where('key', '=', answer)
    .executeTakeFirst();
  if (!found?.files) return undefined;
  const list = JSON.parse(Buffer.from(await contentOf(instance, found.files)).toString()) as FolderContent;
  if (list.files.length === 0) return undefined;
  return Promise.all(
    list.files.map(async ({ name, content }) => ({ name, bytes: await contentOf(instance, content) })),
  );
}

async function contentOf({ contents }: Workspace['instance'], name: string): Promise<Uint8Array> {
  const bytes = await contents.get(name);
  if (!bytes) throw new Error(`the content ${name} is gone`);
  return bytes;
}

/** The same files are the same archive, whenever it is made. What lies in it is compressed already, for the most part. */
function archiveOf(written: readonly WrittenFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    written.map(({ name, bytes }) => [name, [bytes, { level: 1, mtime: new Date(1980, 0, 1) }]]),
  );
  return zipSync(entries);
}

function download(bytes: Uint8Array, name: string): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': name.endsWith('.zip') ? 'application/zip' : 'application/octet-stream',
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
      'cache-control': 'private, no-store',
    },
  });
}

export const ANSWER_FILES = [files];
