import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { archive, file, replayed } from '../../../test/watch-replay.ts';
import { chatter, everyone } from '../../../test/watch-archive.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Incident } from '../../schemas/incident.ts';

/** At 20 minutes AS11 loses all of its 192 of 320 blocks, at 25 AS12 its 64, until 40. */
const NIGHT = archive(
  [
    ...chatter(60),
    ...everyone(20, 'lose', ['5.1.0.0/17', '5.1.128.0/18', '5.1.128.0/20']),
    ...everyone(25, 'lose', ['5.2.0.0/18']),
    ...everyone(40, 'gain', ['5.1.0.0/17', '5.1.128.0/18', '5.1.128.0/20', '5.2.0.0/18']),
  ],
  'rrc97.mrt',
);

let made = 0;
const watched = (rows: readonly string[]) =>
  replayed([NIGHT], { groups: file(`groups${++made}.csv`, ['group,kind,asn,prefix', ...rows].join('\n')) });

const shortId = ({ id }: Incident): string => id.replace(/-ipv4-.*/, '');
const parents = (incidents: readonly Incident[]): unknown =>
  Object.fromEntries(
    incidents.map((one) => [
      shortId(one),
      incidents.find(({ id }) => id === one.parent)?.id.replace(/-ipv4-.*/, '') ?? one.parent,
    ]),
  );

test('outages merge upward: of a network into its organisation, of that into the region, of that into the country', async () => {
  const { incidents, findings } = await watched([
    'Fars,region,11,',
    'Fars,region,12,',
    'Fars,region,,5.3.0.0/19',
    'Shiraz University,organisation,11,',
    'Elsewhere,region,10,',
    'Elsewhere,region,64999,',
    'Quiet,region,,5.3.32.0/19',
  ]);
  assert.deepEqual(parents(incidents), {
    'country-outage-IR': null,
    'region-outage-Fars': 'country-outage-IR',
    'organisation-outage-Shiraz-University': 'region-outage-Fars',
    'network-outage-AS11': 'organisation-outage-Shiraz-University',
    'network-outage-AS12': 'region-outage-Fars',
  });
  const of = (id: string): Incident => incidents.find((one) => shortId(one) === id)!;
  const region = of('region-outage-Fars');
  assert.deepEqual(region.entity.group, { name: 'Fars', kind: 'region' });
  // Blocks of AS11 and AS12, and of AS10 the part that lies in the region and stays.
  assert.equal(region.curve!.baseline, 192 + 64 + 32);
  assert.equal(region.curve!.depth, 256 / 288);
  assert.deepEqual(region.scope.networks, [11, 12]);
  assert.equal(of('organisation-outage-Shiraz-University').curve!.depth, 1);
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts]),
    [['groups.not-watched', { group: 'Elsewhere', count: 1 }]],
  );
});

test('whatever the groups, every outage of a network has one parent, which lasts as long and has it', async () => {
  const row = fc.record({
    name: fc.constantFrom('A', 'B'),
    kind: fc.constantFrom('organisation', 'region'),
    member: fc.constantFrom('10,', '11,', '12,', ',5.1.0.0/16', ',5.2.0.0/18', ',5.3.0.0/18'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const { incidents } = await watched(rows.map(({ name, kind, member }) => `${name},${kind},${member}`));
      const byId = new Map(incidents.map((one) => [one.id, one]));
      assert.equal(byId.size, incidents.length);
      for (const one of incidents.filter(({ kind }) => kind !== 'country-outage')) {
        const parent = byId.get(one.parent ?? '');
        assert.ok(parent, `${one.id} has no parent`);
        assert.ok(one.onset >= parent.onset || one.kind !== 'network-outage');
        if (one.kind !== 'network-outage' || parent.entity.group === null) continue;
        const { name, kind } = parent.entity.group;
        const asn = one.entity.network!.asn;
        const isIn = rows.some(
          (other) =>
            other.name === name &&
            other.kind === kind &&
            (other.member === `${asn},` || other.member === `,5.${asn - 10}.0.0/${asn === 11 ? 16 : 18}`),
        );
        assert.ok(isIn, `${one.id} is not in ${parent.id}`);
        assert.ok(parent.scope.networks.includes(asn));
      }
    }),
    { numRuns: process.env['MURUNA_QUICK'] ? 3 : 12 },
  );
});

test('a table with faults is refused whole, with the line of each', async () => {
  await assert.rejects(watched(['Fars,region,11,', 'Fars,town,12,']), (error: unknown) => {
    const { code, findings } = error as Refusal;
    assert.equal(code, 'watch.bad-groups');
    assert.deepEqual(
      findings?.map((one) => [one.line, one.code]),
      [[3, 'groups.kind']],
    );
    return true;
  });
});
