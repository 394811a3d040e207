import { EXAMPLE_STEPS, GUIDED_EXAMPLE, type ExampleStep } from '../../../schemas/guided-example.ts';
import type { AskableQuestion, Job, KnownSnapshot, Stored } from '../api.ts';
import { isSameQuestion, type StandingQuestion } from '../standing-question.ts';

/** What a workspace and its instance have, of which the example finds its own. */
export interface ExampleGround {
  readonly jobs: readonly Job[];
  readonly objects: readonly Stored[];
  readonly questions: readonly AskableQuestion[];
  readonly snapshots: readonly KnownSnapshot[];
}

/** How far the example has come in a workspace, whoever did it: read from what is kept there, so that it can be left and gone on with. */
export interface ExampleProgress {
  /** Whether its documents are there. */
  readonly isBrought: boolean;
  readonly inventory: string | undefined;
  readonly damage: string | undefined;
  /** The question of each step that can be asked now, with all that it takes. */
  readonly questions: Partial<Record<ExampleStep, StandingQuestion>>;
  /** The answers that are there. */
  readonly answers: Partial<Record<ExampleStep, Job>>;
  readonly draft: Job | undefined;
  readonly signed: Job | undefined;
  readonly done: readonly ExampleStep[];
  /** The first step that is not done; undefined where all are. */
  readonly next: ExampleStep | undefined;
}

export function exampleProgress(ground: ExampleGround): ExampleProgress {
  const { jobs, objects } = ground;
  const kept = (kind: 'scenario' | 'inventory' | 'damage'): string | undefined =>
    objects.find((object) => object.kind === kind && object.name === GUIDED_EXAMPLE[kind])?.id;
  const [scenario, inventory, damage] = [kept('scenario'), kept('inventory'), kept('damage')];
  const questions: Partial<Record<ExampleStep, StandingQuestion>> = {};
  const answers: Partial<Record<ExampleStep, Job>> = {};
  const look = (step: ExampleStep, request: Readonly<Record<string, unknown>>): void => {
    const question = { operation: step, request: wholeRequest(step, request, ground) };
    questions[step] = question;
    const known = jobOf(jobs, step, (asked) => isSameQuestion(asked, question.request));
    if (known) answers[step] = known;
  };
  const { country, at, moves, samples } = GUIDED_EXAMPLE;
  if (scenario !== undefined && inventory !== undefined) {
    look('assess', { country });
    look('stress', { country, scenario, samples });
    if (answers.stress) look('damage', { inventory, at, fromStress: answers.stress.id });
    if (damage !== undefined) look('restore', { inventory, damage, moves });
    look('drill', { scenario, inventory, country, at, moves });
  }
  const draft = draftOf(answers, jobs);
  const signed = draft && jobOf(jobs, 'dossier.attach', ({ dossier }) => dossier === `${draft.id}.zip`);
  const verified = signed && jobOf(jobs, 'dossier.verify', ({ dossier }) => dossier === `${signed.id}.zip`);
  if (verified) answers.dossier = verified;
  const done = EXAMPLE_STEPS.filter((step) =>
    step === 'damage' ? answers.damage && damage !== undefined : answers[step],
  );
  return {
    isBrought: scenario !== undefined && inventory !== undefined,
    inventory,
    damage,
    questions,
    answers,
    draft,
    signed,
    done,
    next: EXAMPLE_STEPS.find((step) => !done.includes(step)),
  };
}

/** The answers that go into the dossier, in the order of the steps; none before all are there. */
export function packedAnswers(answers: ExampleProgress['answers']): readonly string[] {
  const wanted = EXAMPLE_STEPS.filter((step) => step !== 'dossier').map((step) => answers[step]?.id);
  return wanted.every((id) => id !== undefined) ? wanted : [];
}

function draftOf(answers: ExampleProgress['answers'], jobs: readonly Job[]): Job | undefined {
  const packed = packedAnswers(answers).join(' ');
  if (packed === '') return undefined;
  return jobOf(jobs, 'dossier.draft', ({ from }) => Array.isArray(from) && from.join(' ') === packed);
}

function jobOf(
  jobs: readonly Job[],
  operation: string,
  isMeant: (request: Job['request']) => boolean,
): Job | undefined {
  return jobs.find((job) => job.operation === operation && job.state === 'done' && isMeant(job.request));
}

/** A request with what its fields are where nothing is said, and the snapshot in use: the same as the job keeps. */
function wholeRequest(
  operation: string,
  request: Readonly<Record<string, unknown>>,
  { questions, snapshots }: Pick<ExampleGround, 'questions' | 'snapshots'>,
): Record<string, unknown> {
  const fields = questions.find(({ id }) => id === operation)?.fields ?? [];
  const inUse = snapshots.find(({ isDefault }) => isDefault)?.id;
  const usual = fields.map(({ name, byDefault, input }) => [name, input === 'snapshot' ? inUse : byDefault]);
  return {
    ...Object.fromEntries(usual.filter(([, value]) => value !== undefined)),
    ...request,
  };
}
