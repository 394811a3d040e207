import type { Instance } from '../instance.ts';
import { Workspace } from '../workspace.ts';
import { resolveQuestion } from './resolve-question.ts';

/** Goes on with what was asked for and not answered when the server ended, however it ended. */
export async function resumeJobs(instance: Instance): Promise<void> {
  const jobs = await instance.db
    .selectFrom('job')
    .selectAll()
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('asked_at')
    .execute();
  for (const job of jobs) {
    const account = { id: job.account, name: '', display: '', isAdministrator: false };
    const workspace = new Workspace(instance, job.workspace, account, 'viewer');
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were asked
    const operation = await instance.operations[job.operation]();
    try {
      // oxlint-disable-next-line no-await-in-loop -- in the order in which they were asked
      instance.computing.start(job, await resolveQuestion(workspace, operation, job.request, 'en'));
    } catch (error) {
      // What it names is gone meanwhile.
      // oxlint-disable-next-line no-await-in-loop -- in the order in which they were asked
      await instance.db
        .updateTable('job')
        .set({ state: 'failed', refusal: JSON.stringify({ error: String(error) }), ended_at: instance.now() })
        .where('id', '=', job.id)
        .execute();
    }
  }
}
