import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stressRequest } from '../../../schemas/requests/stress.ts';
import { choiceOfKey, type Choice } from './choice.ts';
import { requestOfChoices } from './request-of-choices.ts';

test('every kind of choice has its field, and the request is one that stress takes', () => {
  const choices = ['n49666', 'n12880', 'l174-49666', 'wTR', 'cAZ', 'cOM', 'i'].map((key) =>
    choiceOfKey(key)!,
  ) as Choice[];
  const request = requestOfChoices(choices);
  assert.deepEqual(request, {
    networks: [49666, 12880],
    links: [[174, 49666]],
    gateways: ['TR'],
    withdrawal: ['AZ', 'OM'],
    isolation: true,
  });
  assert.ok(stressRequest.safeParse({ country: 'IR', ...request }).success);
  assert.deepEqual(requestOfChoices([]), {});
});
