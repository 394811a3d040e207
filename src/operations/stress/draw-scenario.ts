import { orNaN, orNull } from '../../core/missing.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { asnLookup } from '../../core/as-graph.ts';
import { drawsAnswer } from '../../answers/stress-answer.ts';
import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { withoutSelectors, type Draw, type DrawQuestion } from '../../engines/stress/draws.ts';
import type { CampaignContext } from '../../engines/stress/resolve-event.ts';
import type { ScenarioEvent } from '../../schemas/scenario-events.ts';
import { VERSION_OF_PLANE } from '../../engines/territory/plane.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { DrawsAnswer } from '../../schemas/stress-answer.ts';
import { writeFileWhole } from '../../sources/write-file.ts';
import type { Drawn, DrawJobs } from './draws.worker.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { runJobs } from '../threads/worker-pool.ts';

/** Draws between two writings of the state file, and draws that a worker takes at a time. */
const PER_ROUND = 1000;
const PER_JOB = 20;

export interface DrawOptions {
  readonly draws: number;
  /** State file: what it holds of this scenario is not drawn again, and what is drawn is kept in it. */
  readonly resume?: string | undefined;
  readonly workers?: number | undefined;
}

/** Draws the random parts of a scenario again and again on all processors, and says how the losses are distributed. */
export async function drawScenario(
  context: CampaignContext,
  plane: PlaneId,
  snapshotId: string,
  events: readonly ScenarioEvent[],
  { draws, resume, workers }: DrawOptions,
  work: Work,
): Promise<DrawsAnswer> {
  if (!events.some(({ degrade }) => degrade))
    throw new Refusal('usage', 'stress.nothing-to-draw', { field: 'degrade' });
  const { internet, country, sets } = context;
  const fixed = withoutSelectors({ ...context, indexOf: asnLookup(internet.graph.asns) }, events);
  const question: DrawQuestion = { internet: withoutNames(internet), country, plane, sets, events: fixed };
  const key = createHash('sha256')
    .update(JSON.stringify([snapshotId, country, VERSION_OF_PLANE[plane], fixed, [...sets]], infinityAsText))
    .digest('hex');
  const drawn = resume === undefined ? [] : await readState(resume, key);
  const shared = inSharedMemory(question);
  while (drawn.length < draws) {
    const first = drawn.length;
    const count = Math.min(PER_ROUND, draws - first);
    const data: DrawJobs = { question: shared, first, count, perJob: PER_JOB };
    const parts = await runJobs<Drawn>(
      {
        worker: new URL('./draws.worker', import.meta.url),
        data,
        jobCount: Math.ceil(count / PER_JOB),
        phase: 'stress.progress.draws',
        workers,
      },
      // The bar is about all draws, not about one round.
      {
        ...work,
        progress: (phase, done, total) => work.progress?.(phase, first + (count * done) / total, draws),
      },
    );
    drawn.push(
      ...parts
        .flat()
        .toSorted((a, b) => a[0] - b[0])
        .map(([, losses]) => losses),
    );
    if (resume !== undefined) await writeFileWhole(resume, stateBytes(key, drawn));
  }
  return drawsAnswer(drawn.slice(0, draws));
}

function withoutNames({ nameOf: _nameOf, ...plain }: Internet): Omit<Internet, 'nameOf'> {
  return plain;
}

interface State {
  readonly format: 'muruna/draws';
  readonly version: 1;
  readonly key: string;
  readonly draws: readonly (readonly [international: number | null, domestic: number | null])[];
}

async function readState(path: string, key: string): Promise<Draw[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const state = parsed(text);
  if (state?.format !== 'muruna/draws' || state.version !== 1)
    throw new Refusal('bad-data', 'stress.no-draws-file', { file: path });
  if (state.key !== key) throw new Refusal('bad-data', 'stress.other-draws', { file: path });
  return state.draws.map(([international, domestic]) => ({
    international: orNaN(international),
    domestic: orNaN(domestic),
  }));
}

function parsed(text: string): State | undefined {
  try {
    return JSON.parse(text) as State;
  } catch {
    return undefined;
  }
}

function stateBytes(key: string, drawn: readonly Draw[]): Uint8Array<ArrayBuffer> {
  const draws = drawn.map(
    ({ international, domestic }) => [orNull(international), orNull(domestic)] as const,
  );
  const state: State = { format: 'muruna/draws', version: 1, key, draws };
  return new TextEncoder().encode(`${JSON.stringify(state)}\n`);
}

function infinityAsText(_key: string, value: unknown): unknown {
  return value === Infinity ? 'always' : value;
}
