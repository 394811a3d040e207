import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { revisedIncidents, type SeenRevisions } from '../../answers/incident-answer.ts';
import { isoTime } from '../../answers/incident-parts.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { ExerciseFile } from '../../schemas/exercise.ts';
import type { Incident } from '../../schemas/incident.ts';
import { watchDrillSchema, type WatchDrillAnswer } from '../../schemas/watch-drill-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { inOrder } from './merge.ts';
import { planSources, type Named } from './plan.ts';
import { beginWatch } from './watch-run.ts';

const LEARN_MINUTES = 10;

/**
 * What a watch says of a drill, moment by moment, with what is true of it. Only the last revision of an incident within a second is told.
 *
 * @throws Refusal where the folder is not that of a drill
 */
export async function makeExercise(drill: Named, snapshot: Snapshot, work: Work): Promise<ExerciseFile> {
  const { country, from, to, ...truth } = await truthIn(drill);
  const run = await beginWatch(snapshot, {
    country,
    networks: [],
    vrps: undefined,
    prefixes: undefined,
    learnMinutes: LEARN_MINUTES,
  });
  const seen: SeenRevisions = { sum: 0, of: new Map() };
  const told: { at: string; incident: Incident }[] = [];
  let second = Number.NaN;
  function look(): void {
    for (const incident of revisedIncidents(run.context(), seen))
      told.push({ at: isoTime(second), incident });
  }
  const archive = { name: join(drill.name, 'archive'), place: join(drill.place, 'archive') };
  await inOrder(
    await planSources([archive], run.onFinding),
    {
      arrived(arrival) {
        if (Math.floor(arrival.time) !== second) {
          if (!Number.isNaN(second)) look();
          second = Math.floor(arrival.time);
        }
        run.arrived(arrival);
      },
    },
    work,
  );
  look();
  const { scenario, outages, captures, vantagePoints, moments } = truth;
  return {
    format: 'muruna-exercise',
    version: 1,
    country,
    from,
    to,
    told,
    truth: { scenario, outages, captures, vantagePoints, moments },
  };
}

async function truthIn({ name, place }: Named): Promise<WatchDrillAnswer> {
  const text = await readFile(join(place, 'truth.json'), 'utf8').catch(() => undefined);
  const files = await readdir(join(place, 'archive')).catch(() => []);
  const truth = text === undefined ? undefined : watchDrillSchema.safeParse(parsed(text)).data;
  if (!truth || files.length === 0)
    throw new Refusal('bad-data', 'watch.no-drill', { folder: name, command: 'muruna watch drill' });
  return truth;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
