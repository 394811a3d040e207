import { basename, join } from 'node:path';
import type { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import type { ThreadQuestion } from '../operations/threads/compute.ts';
import { withoutProvenance } from './computing/without-provenance.ts';
import { HttpProblem } from './problem.ts';
import type { Workspace } from './workspace.ts';

/** The folder of a workspace, or nothing that anybody may know of. */
function folderOf({ instance, id }: Workspace): string {
  const folder = instance.exchanges.folderOf(id);
  if (folder === undefined) throw new HttpProblem('not-found');
  return folder;
}

/** Does something with the folder; what is refused names places in it, and not where they lie. */
export async function inFolder<T>(
  workspace: Workspace,
  act: (folder: string, called: string) => Promise<T>,
): Promise<T> {
  const folder = folderOf(workspace);
  try {
    return await act(folder, basename(folder));
  } catch (error) {
    throw error instanceof Refusal ? withoutPlace(error, folder) : error;
  }
}

/** Asks an operation about the folder, in a thread, so that others are answered meanwhile; nothing of it is kept. Who waits no longer ends it. */
export async function askedAside<Answer extends z.ZodType>(
  { instance: { computing }, account }: Workspace,
  question: ThreadQuestion,
  answer: Answer,
  signal: AbortSignal,
): Promise<z.output<Answer>> {
  try {
    const document = await computing.askAside(question, { account: account.id, signal });
    return answer.parse(withoutProvenance(document));
  } catch (error) {
    throw signal.aborted ? new Refusal('cancelled', 'work.cancelled') : error;
  }
}

function withoutPlace({ kind, code, facts, findings }: Refusal, folder: string): Refusal {
  const said = Object.entries(facts).map(([fact, value]) => {
    const isWithin = typeof value === 'string' && value.startsWith(join(folder, '/'));
    if (isWithin) return [fact, value.slice(join(folder, '/').length)] as const;
    return [fact, value === folder ? basename(folder) : value] as const;
  });
  return new Refusal(kind, code, Object.fromEntries(said), findings);
}
