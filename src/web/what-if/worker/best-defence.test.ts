import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSnapshot } from '../../../../test/small-snapshot.ts';
import { defendFrom } from '../../../operations/stress/defend.ts';
import { defendRequest } from '../../../schemas/requests/stress.ts';
import { bestDefence } from './best-defence.ts';
import { countrySession } from './country-session.ts';
import type { DefendQuestion } from './protocol.ts';

const QUESTION: DefendQuestion = { k: 2, over: 'networks', loss: 'international', links: 1, seconds: 120 };

test('the browser answers what muruna defend answers, to the last digit', async () => {
  const snapshot = smallSnapshot();
  const session = await countrySession(snapshot, 'IR', 'ipv4');
  const steps = [...bestDefence(session, QUESTION, () => 0)];
  const last = steps.at(-1)!;
  const expected = await defendFrom(snapshot, defendRequest.parse({ country: 'IR', ...QUESTION }));
  assert.deepEqual(last, { answer: expected });
  assert.ok(steps.some((step) => 'task' in step && step.task === 'rank'));
});
