import { z } from 'zod';
import type { MessageCode } from '../../i18n/codes.ts';
import type { Operation, Operations } from '../../operations/operation.ts';
import { FIELD_NOTES } from '../../schemas/requests/field.ts';
import { resolveQuestion } from '../computing/resolve-question.ts';
import { route, type Route } from '../route.ts';
import { SERVED } from '../served-operations.ts';
import { answerOf, jobDocument } from './jobs.ts';

const MOST_WAIT_S = 30;
const idempotency = z.string().min(1).max(100).optional();

/**
 * A route for every operation that is served: the path is its id, the body its request. It answers with the document where it is there
 * within the time one waits (`?wait=`, seconds), else with the job that will have it (202).
 */
export async function questionRoutes(operations: Operations): Promise<Route[]> {
  const served = Object.entries(SERVED).filter(([, how]) => 'permission' in how);
  return Promise.all(served.map(async ([id]) => questionRoute(await operations[id]())));
}

/** The request without what names places of the machine at which one sits. */
export function servedRequest({ request }: Pick<Operation, 'request'>): z.ZodObject {
  const local = Object.entries(request.shape)
    .filter(([, field]) => FIELD_NOTES.get(field as z.ZodType)?.isLocal)
    .map(([name]) => [name, true] as const);
  return request.omit(Object.fromEntries(local) as Record<string, never>);
}

function questionRoute(operation: Operation): Route {
  const served = { ...operation, request: servedRequest(operation) };
  return route({
    method: 'post',
    path: `/api/workspaces/{workspace}/ask/${operation.id}`,
    permission: 'work',
    summary: `operation.${operation.id}` as MessageCode,
    query: z.strictObject({
      wait: z.coerce.number().min(0).max(MOST_WAIT_S).default(0),
    }),
    body: z.record(z.string(), z.unknown()),
    describedBody: served.request,
    answer: operation.answer,
    async handle({ workspace, instance, language, query, body, request }) {
      const question = await resolveQuestion(workspace, served, body, language);
      const key = idempotency.parse(request.headers.get('idempotency-key') ?? undefined);
      const job = await instance.computing.submit(
        { workspace: workspace.id, account: workspace.account.id },
        question,
        key,
      );
      await instance.computing.wait(job.id, query.wait * 1000);
      const now = await workspace.job({ id: job.id });
      if (now.state === 'done') return answerOf(workspace, now);
      return Response.json(jobDocument(now), {
        status: 202,
        headers: { location: `/api/workspaces/${workspace.id}/jobs/${job.id}`, 'cache-control': 'no-store' },
      });
    },
  });
}
