import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Refusal } from '../../core/refusal.ts';
import { archive, file, replayed } from '../../../test/watch-replay.ts';
import { chatter, eventfulArchive, everyone } from '../../../test/watch-archive.ts';
import { expectedChangesSchema } from '../../schemas/expected-changes.ts';
import { readExpectedChanges } from './expected-changes.ts';

// The table is of 1 September 2025, 00:00; AS11 is down from 00:20 to 00:50, and AS99 has a block of AS12 from 01:05 to 01:15.

const LIST = `changes:
  - owner: noc@as11.example
    reason: Works on the ring
    from: 2025-09-01T00:00:00Z
    until: 2025-09-01T02:30:00+02:00
    networks: [11]
  - owner: scrubbing@example
    reason: Mitigation of a flood
    from: 2025-09-01T01:00:00Z
    until: 2025-09-01T02:00:00Z
    prefixes: [5.2.0.0/16]
    kinds: [origin-hijack]
  - owner: rrc99
    reason: Collector restarts
    from: 2025-09-01T00:25:00Z
    until: 2025-09-01T00:35:00Z
    collectors: [rrc99]
`;

test('what was announced is shown as expected, with owner, reason and expiry; nothing is hidden', async () => {
  const expected = file('expected.yaml', LIST);
  const night = file('rrc99.mrt', eventfulArchive());
  const { incidents } = await replayed([night], { expected });
  assert.deepEqual(
    incidents.map((one) => [one.kind, one.expected?.owner, one.expected?.hasOverrun]),
    [
      ['country-outage', 'noc@as11.example', true],
      ['network-outage', 'noc@as11.example', true],
      ['feed-blindness', 'rrc99', false],
      ['origin-hijack', 'scrubbing@example', false],
    ],
  );
  assert.equal(incidents[1].expected!.until, '2025-09-01T00:30:00Z');
  const plain = await replayed([night]);
  assert.deepEqual(
    incidents.map((one) => ({ ...one, expected: null })),
    plain.incidents,
  );
});

test('what is about others, begins later, or is of another kind is not expected', async () => {
  const others = [
    LIST.replaceAll('[11]', '[12]'),
    LIST.replaceAll('2025-09-01', '2025-08-31'),
    LIST.replace('networks: [11]', 'networks: [11]\n    kinds: [route-leak]'),
  ];
  for (const [at, text] of others.entries()) {
    const expected = file(`others-${at}.yaml`, text);
    const { incidents } = await replayed(
      [archive([...chatter(40), ...everyone(20, 'lose', ['5.1.0.0/17', '5.1.128.0/18'])])],
      { expected },
    );
    assert.equal(incidents.length, 2);
    assert.deepEqual(new Set(incidents.map((one) => one.expected)), new Set([null]));
  }
});

test('a list that names nobody, no prefix or an unknown field is refused with its line', async () => {
  const faults: readonly (readonly [string, string, string])[] = [
    ['networks: [11]', 'hosts: [11]', 'yaml.unknown-field'],
    ['    networks: [11]\n', '', 'expected.nothing'],
    ['5.2.0.0/16', '5.2.0.0', 'ris-live.prefix'],
  ];
  for (const [at, [right, wrong, code]] of faults.entries())
    await assert.rejects(
      readExpectedChanges(file(`wrong-${at}.yaml`, LIST.replace(right, wrong))),
      (error) => {
        assert.equal((error as Refusal).code, 'watch.bad-expected');
        assert.ok(
          (error as Refusal).findings.some((finding) => finding.code.startsWith(code)),
          code,
        );
        return true;
      },
    );
  assert.ok(expectedChangesSchema.safeParse({ changes: [] }).success);
});
