import { z } from 'zod';
import {
  exerciseCallSchema,
  exerciseDrawnSchema,
  exerciseStateSchema,
  exerciseSummarySchema,
} from '../../schemas/exercise.ts';
import { bytesOfRequest } from '../app.ts';
import {
  callExercise,
  exercisesOf,
  exerciseState,
  keepExercise,
  makeExerciseHere,
  moveExercise,
  removeExercise,
} from '../exercises.ts';
import { personName } from '../person-name.ts';
import { route } from '../route.ts';

// Drills as exercises for a team. Operators make, begin and end them, analysts say what happens, viewers look on.

const EXERCISES = '/api/workspaces/{workspace}/exercises';
const ONE = `${EXERCISES}/{exercise}`;

const list = route({
  method: 'get',
  path: EXERCISES,
  permission: 'read',
  summary: 'route.exercises',
  answer: z.array(exerciseSummarySchema),
  handle: ({ workspace }) => exercisesOf(workspace),
});

const make = route({
  method: 'post',
  path: EXERCISES,
  permission: 'operate',
  summary: 'route.exercise-make',
  query: z.strictObject({
    name: personName(200),
    pace: z.coerce.number().int().min(1).max(60).default(1),
  }),
  takes: 'application/octet-stream',
  answer: exerciseSummarySchema,
  async handle({ workspace, instance, query, request }) {
    const bytes = await bytesOfRequest(request, instance.settings.mostBytes);
    return keepExercise(workspace, { ...query, bytes });
  },
});

const makeHere = route({
  method: 'post',
  path: `${EXERCISES}/make`,
  permission: 'operate',
  summary: 'route.exercise-make-here',
  body: exerciseDrawnSchema,
  answer: exerciseSummarySchema,
  handle: ({ workspace, body }) => makeExerciseHere(workspace, body),
});

const about = route({
  method: 'get',
  path: ONE,
  permission: 'read',
  summary: 'route.exercise',
  answer: exerciseStateSchema,
  handle: ({ workspace, path }) => exerciseState(workspace, path['exercise']),
});

const begin = route({
  method: 'post',
  path: `${ONE}/begin`,
  permission: 'operate',
  summary: 'route.exercise-begin',
  answer: exerciseStateSchema,
  handle: ({ workspace, path }) => moveExercise(workspace, path['exercise'], 'begun'),
});

const end = route({
  method: 'post',
  path: `${ONE}/end`,
  permission: 'operate',
  summary: 'route.exercise-end',
  answer: exerciseStateSchema,
  handle: ({ workspace, path }) => moveExercise(workspace, path['exercise'], 'ended'),
});

const call = route({
  method: 'put',
  path: `${ONE}/call`,
  permission: 'work',
  summary: 'route.exercise-call',
  body: exerciseCallSchema,
  answer: exerciseStateSchema,
  handle: ({ workspace, path, body }) => callExercise(workspace, path['exercise'], body),
});

const remove = route({
  method: 'delete',
  path: ONE,
  permission: 'operate',
  summary: 'route.exercise-remove',
  handle: ({ workspace, path }) => removeExercise(workspace, path['exercise']),
});

export const EXERCISE_ROUTES = [list, make, makeHere, about, begin, end, call, remove];
