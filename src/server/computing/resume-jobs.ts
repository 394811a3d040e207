import type { Selectable } from 'kysely';
import type { Tables } from '../../store/database/tables.ts';
import type { Instance } from '../instance.ts';
import { presentMachines } from '../machines.ts';
import { Workspace } from '../workspace.ts';
import { resolveQuestion } from './resolve-question.ts';

type Job = Selectable<Tables['job']>;

/** Goes on with what was asked for and not answered when a server ended, however it ended; what another one computes stays with it. */
export async function resumeJobs(instance: Instance): Promise<void> {
  const present = (await presentMachines(instance)).map(({ id }) => id);
  const jobs = await instance.db
    .selectFrom('job')
    .selectAll()
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('asked_at')
    .execute();
  for (const job of jobs) {
    if (job.machine !== null && present.includes(job.machine)) continue;
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were asked
    if (await taken(instance, job)) await goOn(instance, job);
  }
}

/** Of several servers that find a job one takes it. */
async function taken({ db, computing }: Instance, { id, machine }: Job): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ machine: computing.machine ?? null })
    .where('id', '=', id)
    .where('machine', machine === null ? 'is' : '=', machine)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function goOn(instance: Instance, job: Job): Promise<void> {
  const account = { id: job.account, name: '', display: '', isAdministrator: false };
  const workspace = new Workspace(instance, job.workspace, account, 'viewer');
  try {
    const operation = await instance.operations[job.operation]();
    instance.computing.start(job, await resolveQuestion(workspace, operation, job.request, 'en'));
  } catch (error) {
    // What it names is gone meanwhile, or the operation itself.
    await instance.db
      .updateTable('job')
      .set({ state: 'failed', refusal: JSON.stringify({ error: String(error) }), ended_at: instance.now() })
      .where('id', '=', job.id)
      .execute();
  }
}
