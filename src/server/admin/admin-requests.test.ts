import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRequest } from '../../operations/check-request.ts';
import { adminMoveOperation } from './admin.operation.ts';

test('an address of another database is refused with one that would be right', () => {
  assert.throws(() => checkRequest(adminMoveOperation, { to: 'mysql://x' }), {
    kind: 'usage',
    code: 'usage.bad-value-like',
    facts: { option: '--to', value: 'mysql://x', example: 'postgres://muruna@127.0.0.1:5432/muruna' },
  });
});
