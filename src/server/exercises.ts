import { randomInt } from 'node:crypto';
import type { Selectable } from 'kysely';
import { lastRevisions } from '../operations/watch/incident-book.ts';
import {
  exerciseCallSchema,
  exerciseFileSchema,
  type ExerciseCall,
  type ExerciseDrawn,
  type ExerciseFile,
  type ExerciseState,
  type ExerciseSummary,
} from '../schemas/exercise.ts';
import type { Tables } from '../store/database/tables.ts';
import { snapshotOf } from './computing/resolve-question.ts';
import { refuseManyBytes } from './limits.ts';
import { refuseManyValues } from './json-shape.ts';
import { HttpProblem } from './problem.ts';
import { newId } from './secrets.ts';
import type { Workspace } from './workspace.ts';

type Row = Selectable<Tables['exercise']>;

/** Exercises of a workspace, the latest first. */
export async function exercisesOf({ instance, id }: Workspace): Promise<ExerciseSummary[]> {
  const rows = await instance.db
    .selectFrom('exercise')
    .selectAll()
    .where('workspace', '=', id)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(summaryOf);
}

async function rowOf({ instance, id: workspace }: Workspace, id: string): Promise<Row> {
  const found = await instance.db
    .selectFrom('exercise')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new HttpProblem('not-found');
  return found;
}

/**
 * Makes an exercise of the file that `muruna watch exercise` wrote.
 *
 * @throws HttpProblem `bad-request` where the bytes are not such a file
 */
export async function keepExercise(
  workspace: Workspace,
  { name, pace, bytes }: { readonly name: string; readonly pace: number; readonly bytes: Uint8Array },
): Promise<ExerciseSummary> {
  const { instance, account } = workspace;
  const file = fileIn(bytes);
  if (!file) throw new HttpProblem('bad-request', { at: 'file' });
  await refuseManyBytes(instance, account.id, bytes.length);
  const content = await instance.contents.put(bytes);
  const row = await instance.db.transaction().execute(async (transaction) => {
    const made = await transaction
      .insertInto('exercise')
      .values({
        id: newId(),
        workspace: workspace.id,
        name,
        country: file.country,
        content,
        bytes: bytes.length,
        drill_from: new Date(file.from),
        drill_to: new Date(file.to),
        pace,
        made_by: account.id,
        made_at: instance.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await workspace.note(transaction, 'exercise.made', { exercise: made.id });
    return made;
  });
  return summaryOf(row);
}

/**
 * Makes an exercise here, of a drill that is drawn by its seed. Nothing of it can be read before the end: neither the seed nor the drill is kept, and no job names them.
 *
 * @throws Refusal where the country is not one, or announces nothing
 */
export async function makeExerciseHere(
  workspace: Workspace,
  { name, pace, seed = randomInt(MOST_SEED), ...drawn }: ExerciseDrawn,
): Promise<ExerciseSummary> {
  const { instance, account } = workspace;
  const snapshot = await snapshotOf(instance, undefined);
  const bytes = await instance.computing.writeAside(account.id, {
    operation: 'watch.exercise',
    request: { ...drawn, seed, snapshot, out: OUT },
    places: { [snapshot]: instance.contents.pathOf(snapshot) },
    outputs: { out: OUT },
  });
  return keepExercise(workspace, { name, pace, bytes });
}

const OUT = 'exercise.json';
const MOST_SEED = 2 ** 31 - 1;

/** An exercise of months has fewer. */
const MOST_VALUES = 1_000_000;

function fileIn(bytes: Uint8Array): ExerciseFile | undefined {
  refuseManyValues(bytes, MOST_VALUES);
  try {
    return exerciseFileSchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data;
  } catch {
    return undefined;
  }
}

/** Starts the clock, or ends the exercise for all; what has been done once stays. */
export async function moveExercise(
  workspace: Workspace,
  id: string,
  deed: 'begun' | 'ended',
): Promise<ExerciseState> {
  const { instance } = workspace;
  const row = await rowOf(workspace, id);
  if (deed === 'ended' && !row.begun_at) throw new HttpProblem('other-question');
  const column = deed === 'begun' ? ('begun_at' as const) : ('ended_at' as const);
  await instance.db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('exercise')
      .set({ [column]: instance.now() })
      .where('id', '=', row.id)
      .where(column, 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await workspace.note(transaction, `exercise.${deed}`, { exercise: id });
  });
  return exerciseState(workspace, id);
}

/** Takes an exercise away, with the calls. */
export async function removeExercise(workspace: Workspace, id: string): Promise<void> {
  const row = await rowOf(workspace, id);
  await workspace.instance.db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('exercise').where('id', '=', row.id).execute();
    await workspace.note(transaction, 'exercise.removed', { exercise: id });
  });
}

/**
 * Keeps what a member says happens, in place of what he said before.
 *
 * @throws HttpProblem `other-question` where the exercise has not begun or has ended
 */
export async function callExercise(
  workspace: Workspace,
  id: string,
  call: ExerciseCall,
): Promise<ExerciseState> {
  const { instance, account } = workspace;
  const row = await rowOf(workspace, id);
  const now = instance.now();
  if (stateOf(row) !== 'running') throw new HttpProblem('other-question');
  const said = { call: JSON.stringify(call), called_at: now };
  await instance.db
    .insertInto('exercise_call')
    .values({ exercise: row.id, account: account.id, ...said })
    .onConflict((conflict) => conflict.columns(['exercise', 'account']).doUpdateSet(said))
    .execute();
  return exerciseState(workspace, id);
}

/** The exercise as this member sees it now. What the clock has not reached, and the truth before the end, does not leave this function. */
export async function exerciseState(workspace: Workspace, id: string): Promise<ExerciseState> {
  const { instance, account } = workspace;
  const row = await rowOf(workspace, id);
  const [bytes, calls] = await Promise.all([
    workspace.contentOf(row),
    instance.db
      .selectFrom('exercise_call')
      .innerJoin('account', 'account.id', 'exercise_call.account')
      .select(['account.id', 'account.display', 'exercise_call.call', 'exercise_call.called_at'])
      .where('exercise', '=', row.id)
      .orderBy('called_at')
      .orderBy('account.display')
      .orderBy('account.id')
      .execute(),
  ]);
  const file = fileIn(bytes)!;
  const now = clockOf(row, instance.now());
  const hasEnded = stateOf(row) === 'ended';
  const heard = file.told.filter(({ at }) => now !== undefined && Date.parse(at) <= now.getTime());
  const incidents = lastRevisions(heard.map(({ incident }) => incident));
  const own = calls.find((one) => one.id === account.id);
  return {
    ...summaryOf(row),
    now: now === undefined ? null : now.toISOString(),
    incidents: incidents.filter(({ state }) => state !== 'dismissed'),
    own: own ? exerciseCallSchema.parse(own.call) : null,
    called: calls.length,
    result: hasEnded
      ? {
          truth: file.truth,
          calls: calls.map(({ display, call, called_at: at }) => ({
            ...exerciseCallSchema.parse(call),
            by: display,
            at: clockOf(row, at)!.toISOString(),
          })),
        }
      : null,
  };
}

function summaryOf(row: Row): ExerciseSummary {
  return {
    id: row.id,
    name: row.name,
    country: row.country,
    state: stateOf(row),
    pace: row.pace,
    from: row.drill_from.toISOString(),
    to: row.drill_to.toISOString(),
    madeAt: row.made_at.toISOString(),
  };
}

function stateOf({ begun_at: begun, ended_at: ended }: Row): ExerciseSummary['state'] {
  return ended ? 'ended' : begun ? 'running' : 'made';
}

/** What the clock of the drill shows at a moment; it stands at the end of the drill, and when the exercise was ended. */
function clockOf(
  { begun_at: begun, ended_at: ended, drill_from: from, drill_to: to, pace }: Row,
  moment: Date,
): Date | undefined {
  if (!begun) return undefined;
  const until = Math.min(moment.getTime(), ended?.getTime() ?? Infinity);
  const passed = Math.max(0, until - begun.getTime());
  return new Date(Math.min(to.getTime(), from.getTime() + passed * pace));
}
