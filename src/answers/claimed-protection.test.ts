import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readServices } from '../formats/services/read-services.ts';
import { writeServices } from '../formats/services/write-services.ts';
import { claimedProtection } from './claimed-protection.ts';

const HEAD = 'id,kind,protection,protection_authority,protection_from,protection_until';

function read(row: string) {
  return readServices(new Map([['services.csv', `${HEAD}\n${row}\n`]]));
}

test('a claim begins with its first day and lapses after its last', () => {
  const { folder, findings } = read('a,hospital,medical,Ministry,2026-03-01,2026-03-31');
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'lost'),
    [],
  );
  const [service] = folder.services;
  const stateAt = (moment: string) => claimedProtection(service, Date.parse(moment))?.state;
  assert.deepEqual(
    ['2026-02-28T23:59Z', '2026-03-01T00:00Z', '2026-03-31T23:59Z', '2026-04-01T00:00Z'].map(stateAt),
    ['not-yet', 'claimed', 'claimed', 'lapsed'],
  );
  assert.deepEqual(claimedProtection(service, 0), {
    kind: 'medical',
    authority: 'Ministry',
    from: '2026-03-01',
    until: '2026-03-31',
    state: 'not-yet',
  });
});

test('what is not said stays unsaid, and a service without a claim has none', () => {
  const { services } = read('a,hospital,cultural,,,\nb,hospital,,,,').folder;
  assert.deepEqual(
    services.map((service) => claimedProtection(service, 0)),
    [{ kind: 'cultural', authority: null, from: null, until: null, state: 'claimed' }, null],
  );
});

for (const [row, code] of [
  ['a,hospital,holy,,,', 'inventory.not-one-of'],
  ['a,hospital,,Ministry,,', 'services.protection-missing'],
  ['a,hospital,medical,,2026-03-02,2026-03-01', 'services.protection-ends-first'],
  ['a,hospital,medical,,soon,', 'inventory.bad-date'],
] as const)
  test(`a claim that is none is said: ${row}`, () => {
    const lost = read(row).findings.filter(({ severity }) => severity === 'lost');
    assert.deepEqual(
      lost.map((finding) => [finding.code, finding.line]),
      [[code, 2]],
    );
  });

test('a claim without its authority or days is taken, with a remark by file and line', () => {
  const remarks = (row: string) =>
    read(row).findings.flatMap(({ code, severity, line, facts }) =>
      code === 'services.protection-incomplete' ? [[severity, facts['file'], line, facts['missing']]] : [],
    );
  assert.deepEqual(remarks('a,hospital,medical,,2026-03-01,'), [
    ['note', 'services.csv', 2, 'protection_authority, protection_until'],
  ]);
  assert.deepEqual(remarks('a,hospital,medical,Ministry,2026-03-01,2026-03-31'), []);
  assert.deepEqual(remarks('a,hospital,,,,'), []);
});

test('claims are written as they were read', () => {
  const row = 'a,hospital,civil-defence,Ministry,2026-03-01,2026-03-31T12:00:00.000Z';
  const { folder } = read(row);
  const again = readServices(writeServices(folder)).folder;
  assert.deepEqual(again.services, [{ ...folder.services[0], line: 2 }]);
  assert.ok(writeServices(folder).get('services.csv')!.includes('2026-03-01,2026-03-31T12:00:00.000Z'));
});
