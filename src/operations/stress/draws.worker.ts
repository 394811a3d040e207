import { drawer, type Draw, type DrawQuestion } from '../../engines/stress/draws.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

export interface DrawJobs {
  readonly question: DrawQuestion;
  /** Number of the first draw, and how many there are. */
  readonly first: number;
  readonly count: number;
  readonly perJob: number;
}

/** Draws by their number. */
export type Drawn = readonly (readonly [draw: number, losses: Draw])[];

await serveJobs<Drawn>((data) => {
  const { question, first, count, perJob } = data as DrawJobs;
  const draw = drawer(question);
  const drawn: [number, Draw][] = [];
  return {
    doJob: (job) => {
      const end = Math.min(first + count, first + (job + 1) * perJob);
      for (let number = first + job * perJob; number < end; number++) drawn.push([number, draw(number)]);
    },
    finish: () => drawn,
  };
});
