import { z } from 'zod';
import { count, header, share } from './answer-parts.ts';
import { codedMessage } from './coded.ts';
import type { DocumentOf } from './document-of.ts';

const hour = z.number().describe('Hours since `at`.');
const hourOrNever = z.number().nullable().describe('Hours since `at`; null = not within the horizon.');
const people = z.number().min(0).describe('People served.');
const personHours = z.number().min(0);
const curve = z.array(z.tuple([hour, people])).describe('[hour, people served from then on]');

const outcome = z.strictObject({
  objective: personHours.describe(
    'Person-hours (person-equivalents) that a better order could have avoided.',
  ),
  hoursTo95: hourOrNever,
  servedAtEnd: people,
  curve,
});

const part = z
  .strictObject({
    part: z.string(),
    quantity: z.number(),
    depot: z.string().nullable().describe('A site; null where they lie elsewhere.'),
    sentTo: z.string().nullable().describe('The repair to which they were on their way.'),
    lat: z.number(),
    lon: z.number(),
    fromHour: hour.describe('When they are at that place.'),
    leaves: hour,
    arrives: hour,
  })
  .describe('Units of a part that a repair takes, where they lie and when they are brought.');

const job = z.strictObject({
  asset: z.string(),
  name: z.string().nullable(),
  lat: z.number(),
  lon: z.number(),
  crew: z.string().describe('The first of its crews.'),
  crews: z.array(z.string()),
  departs: z.array(hour).describe('By crew: when it leaves for the job.'),
  arrives: z.array(hour).describe('By crew: when it is there.'),
  from: z
    .array(z.string().nullable())
    .describe('By crew: the name of the asset it comes from, or of the site of its base; null in the open.'),
  start: hour,
  finish: hour,
  begun: hour.describe('When this work began: the start, or for work in hand an hour before `at`.'),
  parts: z.array(part),
  slack: z
    .number()
    .nullable()
    .describe(
      'Hours by which it can begin later, all behind it pushed on, without more lost service; null = not computed (service by capacity, many repairs).',
    ),
  why: codedMessage.describe('What it gives, and what it waited for.'),
});

/** The answer to `muruna restore`. People are numbers of people served. */
export const restoreSchema = z.strictObject({
  ...header('muruna/restore'),
  title: z.string(),
  note: z.string().nullable().describe('What the inventory says of itself, such as that it is synthetic.'),
  at: z.string().describe('ISO 8601 with the offset from UTC.'),
  began: z
    .string()
    .describe('The moment of the first plan, where this one is made in the middle of another.'),
  objectiveKind: z.enum(['people', 'critical', 'capacity']),
  localOnly: z.boolean(),
  objective: outcome.shape.objective,
  bound: personHours.describe('No plan is below this.'),
  gap: share.describe('(objective − bound) / objective'),
  proved: z.boolean(),
  undamaged: people.describe('People served before anything broke.'),
  unconnected: z
    .array(
      z.strictObject({
        lacks: z.enum(['core', 'gateway', 'both']),
        sites: z.array(z.string()),
        people: z.number(),
      }),
    )
    .describe('Names of sites without service even while nothing is damaged; in none of the figures.'),
  outages: z
    .array(z.strictObject({ site: z.string(), from: hour, until: hourOrNever }))
    .describe('When sites are without service under the plan; those above are left out.'),
  servedNow: people,
  hoursTo95: hourOrNever,
  lastHour: hour.nullable().describe('Hour of the last repair; null while some stay undone.'),
  jobs: z.array(job),
  dropped: z
    .array(z.strictObject({ asset: z.string(), crew: z.string(), start: hour, finish: hour }))
    .describe('Work of the plan in force before that is not in this one.'),
  curve,
  rules: z
    .strictObject({ nothing: outcome, 'nearest-first': outcome, 'biggest-first': outcome })
    .describe('What simple rules in place of a plan would give.'),
  infeasible: z.array(
    z.strictObject({ asset: z.string(), name: z.string().nullable(), reason: codedMessage }),
  ),
  ranges: z
    .strictObject({
      objective: z.strictObject({ low: personHours, median: personHours, high: personHours }),
      hoursTo95: z.strictObject({ low: hourOrNever, median: hourOrNever, high: hourOrNever }),
    })
    .nullable()
    .describe(
      '10th percentile, median and 90th percentile over drawn durations; the plan itself is for the likely ones. Null where they are not ranges.',
    ),
  helps: z
    .array(z.strictObject({ what: codedMessage, gain: z.number().describe('Person-hours.') }))
    .describe('Crews, parts and shifts that would improve the plan.'),
  local: outcome.extend({ repairsLeft: count }).nullable().describe('With the spares in the country alone.'),
  pins: z
    .array(
      z.strictObject({
        asset: z.string(),
        name: z.string().nullable(),
        crews: z.array(z.string()).nullable(),
        from: hour.nullable(),
        until: hour.nullable(),
        isKept: z.boolean(),
        reason: codedMessage.nullable().describe('Why it is not kept.'),
      }),
    )
    .describe('Jobs that had to be as pinned: by these crews, begun no earlier, finished no later.'),
  pinsProved: z
    .boolean()
    .describe('No plan keeps more of the pins: it is proved that what is late is as little late as can be.'),
  moved: z
    .array(z.string())
    .nullable()
    .describe('Crews taken off their work in hand; null where none had any.'),
  crews: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  effort: z.strictObject({
    seed: z.int(),
    moves: count.describe('Plans tried.'),
    boundSteps: count,
    stopped: z.boolean(),
  }),
});

export type RestoreAnswer = DocumentOf<typeof restoreSchema>;
export type JobAnswer = DocumentOf<typeof job>;
export type PartAnswer = DocumentOf<typeof part>;
export type RuleAnswer = DocumentOf<typeof outcome>;
