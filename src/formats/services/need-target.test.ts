import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostName } from '../../core/host-name.ts';
import { hostTarget, needTarget } from './need-target.ts';

test('a host that was read is written as a target that reads as this host, whatever else it could be spelt like', () => {
  assert.deepEqual(['gov.ir', 'ir', '10', 'as64500', '192.0.2.1'].map(hostTarget), [
    'gov.ir',
    'ir.',
    '10.',
    'as64500.',
    '192.0.2.1.',
  ]);
  const label = fc.constantFrom('ir', '10', 'as64500', 'a', '192', 'شبکه', '_x');
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
      const host = hostName(labels.join('.'));
      if (host === undefined) return;
      assert.deepEqual(needTarget(hostTarget(host)), { kind: 'host', host });
    }),
    { numRuns: 200 },
  );
});
