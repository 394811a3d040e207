import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';
import fc from 'fast-check';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { archive, file, folder, replayed } from '../../../test/watch-replay.ts';
import { chatter, everyone, PEERS, type MadeUpdate } from '../../../test/watch-archive.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { WatchRecordAnswer } from '../../schemas/watch-record-answer.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import type {
  WatchIncidentsAnswer,
  WatchStatusAnswer,
  WatchWhyAnswer,
} from '../../schemas/watch-folder-answers.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';

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

async function asked<Answer>(id: string, request: Record<string, unknown>): Promise<Answer> {
  const { answer } = await ask(await OPERATIONS[id](), request, localHouse({ snapshot: smallSnapshot() }));
  return answer as Answer;
}

test('an AS-SET or an organisation may be all that is watched; sets that are not there are named', async () => {
  const asSets = file(
    'sets.txt',
    'as-set: AS-ALL\nmembers: AS-LEFT, AS-GONE\n\nas-set: AS-LEFT\nmembers: AS11, AS-ALL\n',
  );
  const groups = file('orgs.csv', 'group;kind;asn\nUniversity of Fars;organisation;12\n');
  const ofSet = await asked<WatchReplayAnswer>('watch.replay', { files: [NIGHT], watch: ['as-all'], asSets });
  assert.deepEqual([ofSet.country, ofSet.networks], [null, 1]);
  assert.deepEqual(parents(ofSet.incidents), {
    'country-outage-networks': null,
    'network-outage-AS11': 'country-outage-networks',
  });
  assert.deepEqual(
    ofSet.findings.map(({ code, facts }) => [code, facts]),
    [['as-set.missing', { set: 'AS-GONE', name: 'as-all' }]],
  );
  const ofGroup = await asked<WatchReplayAnswer>('watch.replay', {
    files: [NIGHT],
    watch: ['University of Fars', 'AS-LEFT'],
    asSets,
    groups,
  });
  assert.equal(ofGroup.networks, 2);
  assert.ok(ofGroup.incidents.some(({ kind }) => kind === 'organisation-outage'));
  for (const name of ['AS-NOBODY', 'Nobody'])
    await assert.rejects(
      asked('watch.replay', { files: [NIGHT], watch: [name], asSets, groups }),
      (error: unknown) => (error as Refusal).code === 'watch.unknown-name',
    );
});

test('a region that lost parts of networks, and none of them as a whole, is no scenario, and that is said', async () => {
  // Seven blocks of AS10 more, of which the region has one.
  const parts = Array.from({ length: 7 }, (_, index) => `5.3.${64 + 16 * index}.0/20`);
  const place = archive(
    [
      ...chatter(60),
      ...PEERS.flatMap((asn, peer): MadeUpdate[] => [
        { at: 60 + peer, peer, announced: parts, path: [asn, 10] },
        { at: 25 * 60 + peer, peer, withdrawn: [parts[0]] },
      ]),
    ],
    'rrc95.mrt',
  );
  const groups = file('part.csv', `group,kind,prefix\nFars,region,${parts[0]}\n`);
  const journal = join(folder, 'part');
  await asked('watch.record', { files: [place], journal, country: 'IR', groups });
  const { incidents } = await asked<WatchIncidentsAnswer>('watch.incidents', { folder: journal });
  const [region, ...more] = incidents.filter(({ kind }) => kind.endsWith('-outage'));
  assert.deepEqual([region.kind, more], ['region-outage', []]);
  await assert.rejects(
    asked('watch.scenario', { id: region.id, folder: journal, out: join(folder, 'no.yaml') }),
    (error: unknown) => (error as Refusal).code === 'watch.no-whole-network',
  );
});

test('recording says each time which members of groups are not watched', async () => {
  const groups = file(
    'elsewhere.csv',
    'group,kind,asn,prefix\nElsewhere,region,10,\nElsewhere,region,64999,',
  );
  const journal = join(folder, 'elsewhere');
  for (const request of [{ country: 'IR', groups }, {}]) {
    // oxlint-disable-next-line no-await-in-loop -- the second one adds nothing
    const { findings } = await asked<WatchRecordAnswer>('watch.record', {
      files: [NIGHT],
      journal,
      ...request,
    });
    assert.deepEqual(
      findings.map(({ code, facts }) => [code, facts['group'], facts['count']]),
      [['groups.not-watched', 'Elsewhere', 1]],
    );
  }
});

test('a watched journal keeps its groups, and why says how they stood', async () => {
  const groups = file('night.csv', 'group,kind,asn\nFars,region,11\nFars,region,12\n');
  const journal = join(folder, 'grouped');
  await asked('watch.record', { files: [NIGHT], journal, country: 'IR', groups });
  await asked('watch.record', { files: [archive(chatter(70), 'rrc96.mrt')], journal });
  const { incidents } = await asked<WatchIncidentsAnswer>('watch.incidents', { folder: journal });
  // The first collector has nothing more to say when the second one comes.
  const outages = incidents.filter(({ kind }) => kind !== 'feed-blindness');
  assert.deepEqual(parents(outages), {
    'country-outage-IR': null,
    'region-outage-Fars': 'country-outage-IR',
    'network-outage-AS11': 'region-outage-Fars',
    'network-outage-AS12': 'region-outage-Fars',
  });
  const out = join(folder, 'fars.yaml');
  await asked('watch.scenario', { id: 'region-outage', folder: journal, out });
  assert.match(readFileSync(out, 'utf8'), /networks: \[11, 12\]/);
  const { levels, incidents: then } = await asked<WatchWhyAnswer>('watch.why', {
    prefix: '5.2.0.0/18',
    time: '2025-09-01T00:30:00Z',
    folder: journal,
  });
  assert.deepEqual(
    levels.map(({ network, group, visible, limit }) => [network?.asn ?? group?.name, visible, limit]),
    [
      [12, 0, 0.8],
      ['Fars', 0, 0.9],
      [undefined, 64, 0.95],
    ],
  );
  assert.ok(then.some(({ kind }) => kind === 'region-outage'));
  const { open } = await asked<WatchStatusAnswer>('watch.status', { folder: journal });
  assert.ok(open.every(({ kind }) => kind === 'feed-blindness'));
});
