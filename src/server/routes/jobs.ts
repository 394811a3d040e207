import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { Refusal, type RefusalKind } from '../../core/refusal.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { JOB_STATES, type Tables } from '../../store/database/tables.ts';
import type { Computing, JobEvent } from '../computing/computing.ts';
import type { Instance } from '../instance.ts';
import { eventsOf } from '../event-stream.ts';
import { lasting } from '../lasting.ts';
import { HttpProblem, problemDocument } from '../problem.ts';
import { route } from '../route.ts';
import type { OpenStream } from '../streams.ts';
import type { Workspace } from '../workspace.ts';

const JOBS = '/api/workspaces/{workspace}/jobs';
const MOST_LISTED = 200;

type Job = Selectable<Tables['job']>;

export const jobSchema = z.strictObject({
  id: z.string(),
  operation: z.string(),
  request: z.record(z.string(), z.unknown()),
  /** The command line that asks the same. */
  command: z.string(),
  state: z.enum(JOB_STATES),
  /** Names the answer, for shares; it is there when the state is done. */
  answer: z.string(),
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
});

/** A job as it is told to readers. */
export function jobDocument(job: Job): z.output<typeof jobSchema> {
  return {
    id: job.id,
    operation: job.operation,
    request: job.request,
    command: job.command,
    state: job.state,
    answer: job.answer,
    askedBy: job.account,
    askedAt: job.asked_at.toISOString(),
    endedAt: job.ended_at?.toISOString() ?? null,
  };
}

const list = route({
  method: 'get',
  path: JOBS,
  permission: 'read',
  summary: 'route.jobs',
  answer: z.array(jobSchema),
  handle: async ({ workspace }) => (await workspace.jobs(MOST_LISTED)).map(jobDocument),
});

const about = route({
  method: 'get',
  path: `${JOBS}/{job}`,
  permission: 'read',
  summary: 'route.job',
  answer: jobSchema,
  handle: async ({ workspace, path }) => jobDocument(await workspace.job({ id: path['job'] })),
});

const answer = route({
  method: 'get',
  path: `${JOBS}/{job}/answer`,
  permission: 'read',
  summary: 'route.job-answer',
  handle: async ({ workspace, path, request }) =>
    answerOf(workspace, await workspace.job({ id: path['job'] }), request.headers.get('if-none-match')),
});

/**
 * The document of a job, as the operation wrote it.
 *
 * @throws the refusal of the operation where that is what came of it; HttpProblem `not-found` while there is none yet
 */
export async function answerOf({ instance }: Workspace, job: Job, known?: string | null): Promise<Response> {
  if (job.state !== 'done') throw whyNone(job);
  const content = await contentOfAnswer(instance, job.answer);
  const headers = {
    'content-type': 'application/json',
    // The same key is the same bytes for ever, but only for those who may read them.
    'cache-control': 'private, no-cache',
    etag: `"${content}"`,
  };
  if (known?.includes(headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(await documentOf(instance, content)), { headers });
}

async function contentOfAnswer({ db, recent }: Instance, key: string): Promise<string> {
  const known = recent.contents.get(key);
  if (known !== undefined) return known;
  const { content } = await db
    .selectFrom('answer')
    .select('content')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  recent.contents.put(key, content, key.length + content.length);
  return content;
}

async function documentOf({ contents, recent }: Instance, content: string): Promise<Uint8Array> {
  const known = recent.documents.get(content);
  if (known) return known;
  const bytes = await contents.get(content);
  if (!bytes) throw new Error(`the content ${content} is gone`);
  recent.documents.put(content, bytes, bytes.length);
  return bytes;
}

function whyNone({ state, refusal }: Job): Error {
  if (state === 'failed') return new Error(`a job failed: ${JSON.stringify(refusal)}`);
  if (state !== 'refused' || refusal === null) return new HttpProblem('not-found', { state });
  const { kind, code, facts, findings } = refusal as unknown as {
    kind: RefusalKind;
    code: string;
    facts: Finding['facts'];
    findings: Finding[];
  };
  return new Refusal<string>(kind, code, facts, findings);
}

const events = route({
  method: 'get',
  path: `${JOBS}/{job}/events`,
  permission: 'read',
  summary: 'route.job-events',
  media: ['text/event-stream'],
  async handle({ workspace, instance, path, language, request, whose, mayStill }) {
    const { id } = await workspace.job({ id: path['job'] });
    const stream = instance.streams.open(whose, mayStill);
    const last = (): Promise<object> => lastEvent(workspace, id, language);
    return eventStream(instance.computing, id, last, request, stream);
  },
});

/** The number of the last event that a reader has; none where it is not one of ours. */
function lastHeard({ headers }: Request): number {
  const said = headers.get('last-event-id') ?? '';
  return /^\d{1,15}$/.test(said) ? Number(said) : 0;
}

/** How a job ended, with the reason in the language of the reader. */
async function lastEvent(workspace: Workspace, id: string, language: LanguageCode): Promise<object> {
  const job = await workspace.job({ id });
  return {
    ...jobDocument(job),
    ...(job.state === 'refused' && { problem: problemDocument(whyNone(job), language) }),
  };
}

/**
 * Server-sent events: progress as it comes, then the job as it ended. Who comes back
 * names the last event he heard, and hears where it stands now and no event twice.
 */
function eventStream(
  computing: Computing,
  id: string,
  last: () => Promise<object>,
  request: Request,
  reader: OpenStream,
): Response {
  const { signal } = request;
  const heardAlready = lastHeard(request);
  return eventsOf(
    (line) => {
      const heard = async (event: JobEvent): Promise<void> => {
        if (line.isOver()) return;
        if (event.kind === 'progress') {
          if (event.number > heardAlready) line.send('progress', event, event.number);
          return;
        }
        // What is gone meanwhile, or no longer his, has no end to tell of: who comes back is told so.
        if (!(await lasting(reader.mayStill, signal))) return line.hang();
        line.end('ended', await lasting(last, signal));
      };
      return computing.follow(id, (event) => void heard(event).catch(line.hang));
    },
    signal,
    reader,
  );
}

const cancel = route({
  method: 'post',
  path: `${JOBS}/{job}/cancel`,
  permission: 'work',
  summary: 'route.job-cancel',
  async handle({ workspace, instance, path }) {
    const { id } = await workspace.job({ id: path['job'] });
    await instance.computing.cancel(id);
  },
});

export const JOBS_ROUTES = [list, about, answer, events, cancel];
