import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLE_STEPS, GUIDED_EXAMPLE } from '../../../schemas/guided-example.ts';
import type { AskableQuestion, Job, Stored } from '../api.ts';
import { exampleProgress, packedAnswers, type ExampleGround } from './example-progress.ts';

const SNAPSHOTS = [
  { id: 'old', name: 'old', date: '2024-01-01', isDefault: false },
  { id: 'snap', name: 'now', date: '2026-07-30', isDefault: true },
];

const field = (
  name: string,
  more: Partial<AskableQuestion['fields'][number]>,
): AskableQuestion['fields'][number] => ({
  name,
  help: 'field.country',
  type: 'text',
  isList: false,
  isRequired: false,
  choices: [],
  isPlaced: false,
  isClock: false,
  isOfCountry: false,
  ...more,
});

const QUESTIONS: readonly AskableQuestion[] = EXAMPLE_STEPS.map((id) => ({
  id,
  exports: [],
  fields: [
    field('seed', { byDefault: 1 }),
    ...(id === 'damage' ? [] : [field('snapshot', { input: 'snapshot' })]),
  ],
}));

function object(kind: 'scenario' | 'inventory' | 'damage'): Stored {
  const name = GUIDED_EXAMPLE[kind];
  return { id: `${kind}-id`, kind, name, revision: 1, bytes: 1, savedBy: 'me', savedAt: '2026-01-01' };
}

function job(id: string, operation: string, request: Job['request'], state: Job['state'] = 'done'): Job {
  return {
    id,
    operation,
    request,
    command: '',
    state,
    answer: id,
    askedBy: 'me',
    askedAt: '2026-01-01',
    endedAt: null,
  };
}

function ground(objects: readonly Stored[], jobs: readonly Job[]): ExampleGround {
  return { objects, jobs, questions: QUESTIONS, snapshots: SNAPSHOTS };
}

const DOCUMENTS = [object('scenario'), object('inventory')];

test('a workspace without the documents of the example has not begun', () => {
  const { isBrought, done, next, questions } = exampleProgress(ground([object('scenario')], []));
  assert.deepEqual([isBrought, done, next, questions], [false, [], 'assess', {}]);
});

test('an answer counts for its step when it was asked of the snapshot in use with the same words', () => {
  const asked = { country: 'IR', seed: 1, snapshot: 'snap' };
  const of = (request: Job['request'], state: Job['state'] = 'done'): readonly string[] =>
    exampleProgress(ground(DOCUMENTS, [job('a', 'assess', request, state)])).done;
  assert.deepEqual(of(asked), ['assess']);
  assert.deepEqual(of({ ...asked, snapshot: 'old' }), []);
  assert.deepEqual(of({ ...asked, seed: 2 }), []);
  assert.deepEqual(of({ ...asked, country: 'AZ' }), []);
  assert.deepEqual(of(asked, 'running'), []);
});

test('steps follow from each other until the dossier is verified, and each can be asked once what it takes is there', () => {
  const jobs: Job[] = [];
  const objects = [...DOCUMENTS];
  for (const step of EXAMPLE_STEPS.filter((one) => one !== 'dossier')) {
    const before = exampleProgress(ground(objects, jobs));
    assert.equal(before.next, step);
    jobs.push(job(`${step}-job`, step, before.questions[step]!.request));
    if (step !== 'damage') continue;
    // Its plan is for the damage that was kept.
    assert.equal(exampleProgress(ground(objects, jobs)).next, 'damage');
    assert.equal(exampleProgress(ground(objects, jobs)).questions.restore, undefined);
    objects.push(object('damage'));
  }
  const packed = exampleProgress(ground(objects, jobs));
  assert.equal(packed.next, 'dossier');
  assert.equal(packed.questions.damage?.request['fromStress'], 'stress-job');
  assert.equal(packed.questions.restore?.request['damage'], 'damage-id');
  const from = packedAnswers(packed.answers);
  assert.equal(from.length, 5);

  jobs.push(job('other', 'dossier.draft', { from: from.slice(1) }));
  assert.equal(exampleProgress(ground(objects, jobs)).draft, undefined);
  jobs.push(job('draft', 'dossier.draft', { from }));
  jobs.push(job('signed', 'dossier.attach', { dossier: 'draft.zip' }));
  assert.equal(exampleProgress(ground(objects, jobs)).next, 'dossier');
  jobs.push(job('verified', 'dossier.verify', { dossier: 'signed.zip' }));
  const end = exampleProgress(ground(objects, jobs));
  assert.deepEqual([end.next, end.done], [undefined, [...EXAMPLE_STEPS]]);
});
