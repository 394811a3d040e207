import { askServer, Refused, type Job } from '../api.ts';
import { askForJob } from '../ask-job.ts';

const WAIT_MS = 300;

/**
 * Asks a question and waits until it is answered; the id of its job.
 *
 * @throws Refused where it is refused, fails or is cancelled
 */
export async function jobDone(
  operation: string,
  request: Readonly<Record<string, unknown>>,
  path: (rest: string) => string,
  code: string,
): Promise<string> {
  const id = await askForJob(operation, request, path, code);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- until it has ended
    const { state } = await askServer<Job>('GET', path(`/jobs/${id}`), code);
    if (state === 'done') return id;
    // oxlint-disable-next-line no-await-in-loop -- the answer says why there is none
    if (state === 'refused') await askServer('GET', path(`/jobs/${id}/answer`), code);
    if (state !== 'running' && state !== 'waiting') throw new Refused(undefined);
    // oxlint-disable-next-line no-await-in-loop -- until it has ended
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}
