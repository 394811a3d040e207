import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

const hour = z.number().describe('Hours since `at`');
const hourOrNever = z.number().nullable().describe('Hours since `at`; null = not within the horizon');
/** A message by its code in the catalogues; the same in every language. */
const sentence = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) });
const curve = z.array(z.tuple([hour, z.number().describe('People served from then on')]));

const outcome = {
  objective: z.number().describe('Person-hours (person-equivalents) that a better order could have avoided'),
  hoursTo95: hourOrNever,
  servedAtEnd: z.number(),
  curve,
};

/** What `muruna restore --json` prints, as it stands in a file; see src/reports/restore/answer.ts. */
export const planFileSchema = z.object({
  format: z.literal('muruna/restore'),
  version: z.literal(1),
  title: z.string(),
  note: z.string().nullable().describe('What the inventory says of itself, such as that it is synthetic'),
  at: z.string().describe('ISO 8601 with the offset from UTC'),
  began: z.string().describe('The moment of the first plan, where this one is made in the middle of another'),
  objectiveKind: z.enum(['people', 'critical', 'capacity']),
  localOnly: z.boolean(),
  objective: outcome.objective,
  bound: z.number().describe('No plan is below this'),
  gap: z.number().min(0).max(1).describe('(objective − bound) / objective'),
  proved: z.boolean(),
  undamaged: z.number().describe('People served before anything broke'),
  unconnected: z
    .array(
      z.object({
        lacks: z.enum(['core', 'gateway', 'both']),
        sites: z.array(z.string()),
        people: z.number(),
      }),
    )
    .describe('Sites without service even while nothing is damaged; in none of the figures'),
  servedNow: z.number(),
  hoursTo95: hourOrNever,
  lastHour: z.number().nullable().describe('Hour of the last repair; null while some stay undone'),
  jobs: z.array(
    z.object({
      asset: z.string(),
      name: z.string().nullable(),
      lat: z.number(),
      lon: z.number(),
      crew: z.string().describe('The first of its crews'),
      crews: z.array(z.string()),
      departs: z.array(hour).describe('By crew: when it leaves for the job'),
      arrives: z.array(hour).describe('By crew: when it is there'),
      from: z
        .array(z.string().nullable())
        .describe(
          'By crew: the name of the asset it comes from, or of the site of its base; null in the open',
        ),
      start: hour,
      finish: hour,
      begun: hour.describe(
        'When this work began: the start, or for work that was in hand an hour before `at`',
      ),
      parts: z.array(
        z.object({
          part: z.string(),
          quantity: z.number(),
          depot: z.string().nullable().describe('A site; null where they lie elsewhere'),
          sentTo: z.string().nullable().describe('The repair to which they were on their way'),
          lat: z.number(),
          lon: z.number(),
          fromHour: hour.describe('When they are at that place'),
          leaves: hour,
          arrives: hour,
        }),
      ),
      why: sentence,
    }),
  ),
  dropped: z
    .array(z.object({ asset: z.string(), crew: z.string(), start: hour, finish: hour }))
    .describe('Work of the plan in force before that is not in this one'),
  curve,
  rules: z.object({
    nothing: z.object(outcome),
    'nearest-first': z.object(outcome),
    'biggest-first': z.object(outcome),
  }),
  infeasible: z.array(z.object({ asset: z.string(), name: z.string().nullable(), reason: sentence })),
  ranges: z
    .object({
      objective: z.tuple([z.number(), z.number()]).describe('10th and 90th percentile'),
      hoursTo95: z.tuple([hourOrNever, hourOrNever]),
    })
    .nullable(),
  helps: z.array(z.object({ what: sentence, gain: z.number().describe('Person-hours') })),
  local: z
    .object({ ...outcome, repairsLeft: z.number() })
    .nullable()
    .describe('With the spares in the country alone'),
  moved: z.array(z.string()).nullable().describe('Crews taken off their work in hand'),
  crews: z.array(z.object({ id: z.string(), name: z.string() })),
  provenance: provenanceSchema.optional(),
  effort: z.object({
    seed: z.number(),
    moves: z.number(),
    boundSteps: z.number(),
    stopped: z.boolean(),
  }),
});
