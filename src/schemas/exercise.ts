import { z } from 'zod';
import { count, country, date, header } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import { DRILL_KINDS } from './drill-kinds.ts';
import { incidentSchema } from './incident.ts';
import { watchDrillSchema } from './watch-drill-answer.ts';

/** A revision of an incident, and when a watch would have said it. */
const told = z.strictObject({ at: date.describe('By the clock of the drill.'), incident: incidentSchema });

/** What is true of a drill. */
const truth = watchDrillSchema.pick({
  scenario: true,
  outages: true,
  captures: true,
  vantagePoints: true,
  moments: true,
});

/** A drill for a team: what a watch says of it moment by moment, and what is true of it. Whoever has the file knows the truth. */
export const exerciseFileSchema = z.strictObject({
  format: z.literal('muruna-exercise'),
  version: z.literal(1),
  country,
  from: date.describe('When the drill begins and ends, by its own clock.'),
  to: date,
  told: z.array(told).describe('In the order of their times.'),
  truth,
});

/** The answer to `muruna watch exercise DRILL --out FILE`. */
export const watchExerciseSchema = z.strictObject({
  ...header('muruna/watch-exercise'),
  out: z.string(),
  country,
  from: date,
  to: date,
  incidents: count.describe('That a watch finds in it.'),
  revisions: count,
});

/** What a member may say that happens. */
export const CALLS = [...DRILL_KINDS, 'nothing'] as const;

const MOST_SEED = 2 ** 31 - 1;

/** What a member of the team says of it: what happens, since when, and who did it. */
export const exerciseCallSchema = z.strictObject({
  what: z.enum(CALLS),
  since: z.iso.datetime().nullable().describe('By the clock of the drill; null = not said.'),
  who: z.string().max(200).describe('Networks, by number or name; empty = not said.'),
  why: z.string().max(2000),
});

/** What an operator asks for where the server makes the exercise: a drill that is drawn by its seed. */
export const exerciseDrawnSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  pace: z.int().min(1).max(60).default(1),
  country: z.string().min(1).max(100),
  kinds: z.array(z.enum(DRILL_KINDS)).max(DRILL_KINDS.length).default([]).describe('None = drawn.'),
  vantagePoints: z.int().min(3).max(200).default(30),
  seed: z
    .int()
    .min(0)
    .max(MOST_SEED)
    .optional()
    .describe('Without one the server draws it, and nobody knows it.'),
});

export const EXERCISE_STATES = ['made', 'running', 'ended'] as const;

const summary = {
  id: z.string(),
  name: z.string(),
  country,
  state: z.enum(EXERCISE_STATES),
  /** Minutes of the drill that a minute takes. */
  pace: z.int(),
  from: date,
  to: date,
  madeAt: z.iso.datetime(),
};

export const exerciseSummarySchema = z.strictObject(summary);

/** An exercise as a member sees it now: nothing that its clock has not reached, and no truth before it has ended. */
export const exerciseStateSchema = z.strictObject({
  ...summary,
  now: date.nullable().describe('By the clock of the drill; null = it has not begun.'),
  incidents: z.array(incidentSchema).describe('What the watch has said by now, the last revision of each.'),
  own: exerciseCallSchema.nullable().describe('One’s own call.'),
  called: count.describe('Members who have made a call.'),
  result: z
    .strictObject({
      truth,
      calls: z.array(
        exerciseCallSchema.extend({
          by: z.string(),
          at: date.describe('When it was last changed, by the clock of the drill.'),
        }),
      ),
    })
    .nullable()
    .describe('null = it has not ended.'),
});

export type ExerciseFile = DocumentOf<typeof exerciseFileSchema>;
export type ExerciseDrawn = DocumentOf<typeof exerciseDrawnSchema>;
export type ExerciseCall = DocumentOf<typeof exerciseCallSchema>;
export type ExerciseSummary = DocumentOf<typeof exerciseSummarySchema>;
export type ExerciseState = DocumentOf<typeof exerciseStateSchema>;
export type WatchExerciseAnswer = DocumentOf<typeof watchExerciseSchema>;
