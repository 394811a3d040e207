import { Refused, refusedBy } from './api.ts';

/**
 * Asks a question; the id of the job that answers it, which may have ended already: the answer says whose it is, since the newest job of
 * the workspace can be another person's.
 *
 * @throws Refused where the question is refused, or nobody answers
 */
export async function askForJob(
  operation: string,
  request: Readonly<Record<string, unknown>>,
  path: (rest: string) => string,
  code: string,
): Promise<string> {
  const response = await fetch(`${path(`/ask/${operation}`)}?wait=0`, {
    method: 'POST',
    headers: { 'accept-language': code, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => undefined);
  if (!response?.ok) throw await refusedBy(response);
  await response.body?.cancel();
  const { headers } = response;
  const place = headers.get('location') ?? headers.get('content-location') ?? '';
  const id = /\/jobs\/([\w-]+)/.exec(place)?.[1];
  if (id === undefined) throw new Refused(undefined);
  return id;
}
