import { z } from 'zod';
import { findingOf } from '../../core/finding.ts';
import type { MessageCode } from '../../i18n/codes.ts';
import type { Operation, Operations } from '../../operations/operation.ts';
import { resolveQuestion, servedRequest } from '../computing/resolve-question.ts';
import { HttpProblem } from '../problem.ts';
import { route, type Route } from '../route.ts';
import { SERVED } from '../served-operations.ts';
import { answerOf, jobDocument } from './jobs.ts';

const MOST_WAIT_S = 30;
const MOST_KEY = 100;
/** A question names documents and does not hold them: its request is kept with its job. */
const MOST_BYTES = 2 ** 20;

/**
 * A route for every operation that is served: the path is its id, the body its request. It answers with the document where it is there
 * within the time one waits (`?wait=`, seconds), else with the job that will have it (202).
 */
export async function questionRoutes(operations: Operations): Promise<Route[]> {
  const served = Object.entries(SERVED).flatMap(([id, how]) =>
    'permission' in how ? [{ id, permission: how.permission }] : [],
  );
  return Promise.all(
    served.map(async ({ id, permission }) => questionRoute(await operations[id](), permission)),
  );
}

function questionRoute(operation: Operation, permission: 'work' | 'operate'): Route {
  return route({
    method: 'post',
    path: `/api/workspaces/{workspace}/ask/${operation.id}`,
    permission,
    summary: `operation.${operation.id}` as MessageCode,
    query: z.strictObject({
      wait: z.coerce.number().min(0).max(MOST_WAIT_S).default(0),
    }),
    body: z.record(z.string(), z.unknown()),
    mostBytes: MOST_BYTES,
    describedBody: servedRequest(operation),
    answer: operation.answer,
    makesJob: true,
    async handle({ workspace, instance, language, query, body, request }) {
      const question = await resolveQuestion(workspace, operation, body, language);
      const key = idempotencyKey(request);
      const job = await instance.computing.submit(
        { workspace: workspace.id, account: workspace.account.id },
        question,
        key,
      );
      await instance.computing.wait(job.id, query.wait * 1000);
      const now = await workspace.job({ id: job.id });
      const place = `/api/workspaces/${workspace.id}/jobs/${job.id}`;
      if (now.state !== 'done')
        return Response.json(jobDocument(now), {
          status: 202,
          headers: { location: place, 'cache-control': 'no-store' },
        });
      const answer = await answerOf(workspace, now);
      // Whose it is: the newest job of the workspace may be somebody else's.
      answer.headers.set('content-location', `${place}/answer`);
      return answer;
    },
  });
}

function idempotencyKey({ headers }: Request): string | undefined {
  const key = headers.get('idempotency-key') ?? undefined;
  if (key === undefined || (key !== '' && key.length <= MOST_KEY)) return key;
  const at = 'Idempotency-Key';
  const fault =
    key === ''
      ? findingOf('yaml.too-short', 'lost', { path: at, least: 1 })
      : findingOf('yaml.too-long', 'lost', { path: at, most: MOST_KEY });
  throw new HttpProblem('bad-request', { at }, fault);
}
