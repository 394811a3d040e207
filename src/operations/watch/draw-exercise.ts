import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Work } from '../../core/progress.ts';
import type { DrillKind } from '../../schemas/drill-kinds.ts';
import type { ExerciseFile } from '../../schemas/exercise.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { makeDrill } from './make-drill.ts';
import { makeExercise } from './make-exercise.ts';

export interface ExerciseQuestion {
  readonly country: string;
  /** None: one or two are drawn. */
  readonly kinds: readonly DrillKind[];
  readonly vantagePoints: number;
  readonly seed: number;
}

/** Seconds until every vantage point has said what changed, and minutes that an hour takes, as in any drill. */
const [SPREAD_SECONDS, PACE_MINUTES] = [40, 60];

/** An exercise of a drill that nobody has seen: what happens to whom is drawn by the seed, and nothing of it stays on the disk. */
export async function drawExercise(
  snapshot: Snapshot,
  question: ExerciseQuestion,
  work: Work,
): Promise<ExerciseFile> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-exercise-'));
  try {
    const place = join(folder, 'drill');
    await makeDrill(
      snapshot,
      {
        ...question,
        scenario: undefined,
        scenarioName: undefined,
        spread: SPREAD_SECONDS,
        pace: PACE_MINUTES,
        silent: 0,
        flapping: 0,
        stale: 0,
      },
      place,
    );
    return await makeExercise({ name: 'drill', place }, snapshot, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
