import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { Refusal, type RefusalKind } from '../../core/refusal.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { JOB_STATES, type Tables } from '../../store/database/tables.ts';
import type { Computing, JobEvent } from '../computing/computing.ts';
import type { Instance } from '../instance.ts';
import { lasting } from '../lasting.ts';
import { HttpProblem, problemDocument } from '../problem.ts';
import { route } from '../route.ts';
import type { OpenStream } from '../streams.ts';
import type { Workspace } from '../workspace.ts';

const JOBS = '/api/workspaces/{workspace}/jobs';
const MOST_LISTED = 200;
/** So that nobody between here and the reader takes the silence for the end. */
const HEARTBEAT_MS = 15_000;

/** A reader whose connection ends asks again after so long. */
const RETRY_MS = 1000;

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
    return new Response(eventStream(instance.computing, id, last, request, stream), {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    });
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
): ReadableStream<Uint8Array> {
  const { signal } = request;
  const heardAlready = lastHeard(request);
  const encoder = new TextEncoder();
  let stop = (): void => {};
  return new ReadableStream({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      send(`retry: ${RETRY_MS}\n\n`);
      const heartbeat = setInterval(() => send(': still there\n\n'), HEARTBEAT_MS);
      let isOver = false;
      let unfollow = (): void => {};
      stop = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(heartbeat);
        unfollow();
        reader.leave();
      };
      // What is gone meanwhile, or no longer his, has no end to tell of: who comes back is told so.
      const hang = (): void => {
        if (!isOver) controller.close();
        stop();
      };
      const heard = async (event: JobEvent): Promise<void> => {
        if (isOver) return;
        if (event.kind === 'progress') {
          if (event.number > heardAlready)
            send(`id: ${event.number}\nevent: progress\ndata: ${JSON.stringify(event)}\n\n`);
          return;
        }
        if (!(await lasting(reader.mayStill, signal))) return hang();
        const ended = await lasting(last, signal);
        if (isOver) return;
        stop();
        send(`event: ended\ndata: ${JSON.stringify(ended)}\n\n`);
        controller.close();
      };
      reader.ended.addEventListener('abort', hang, { once: true });
      unfollow = computing.follow(id, (event) => void heard(event).catch(hang));
      signal.addEventListener('abort', stop, { once: true });
    },
    cancel: () => stop(),
  });
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
