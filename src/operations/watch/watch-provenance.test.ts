import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { replayArchives } from './replay.ts';

test('an incident names the snapshot, the settings and the program that found it, wherever the lists lie', async () => {
  const bytes = eventfulArchive();
  const roas = JSON.stringify({ roas: [{ prefix: '5.1.0.0/16', maxLength: 24, asn: 11 }] });
  const settings = async (inputs: Parameters<typeof replayed>[1]): Promise<string> => {
    const { incidents, snapshot } = await replayed([file('rrc99.mrt', bytes)], inputs);
    const found = incidents.map(({ provenance }) => provenance);
    for (const one of found) assert.deepEqual(one, found[0]);
    assert.equal(found[0].snapshot, snapshot.id);
    assert.match(found[0].software, /^muruna \d/);
    return found[0].settings;
  };
  const plain = await settings({});
  const listed = await settings({ vrps: file('vrps-one.json', roas) });
  assert.equal(await settings({ networks: [] }), plain);
  assert.equal(await settings({ vrps: file('vrps-other.json', roas) }), listed);
  const others = [await settings({ learnMinutes: 11 }), await settings({ networks: [99] })];
  assert.equal(new Set([plain, listed, ...others]).size, 4);
});

test('users are those of the networks that the snapshot knows, where it weighs by users', async () => {
  const small = smallSnapshot();
  const { asns } = small.internet.graph;
  const users = (counts: Readonly<Record<number, number>>): Snapshot => ({
    ...small,
    manifest: { ...small.manifest, parameters: { ...small.manifest.parameters, weights: 'users' } },
    internet: {
      ...small.internet,
      addresses4: Float64Array.from(asns, (asn) => counts[asn] ?? Number.NaN),
    },
  });
  const place = file('rrc99.mrt', eventfulArchive());
  const peopleOf = async (snapshot: Snapshot) => {
    const { incidents } = await replayArchives(snapshot, {
      files: [{ name: place, place }],
      country: 'IR',
      networks: [],
      vrps: undefined,
      prefixes: undefined,
      learnMinutes: 10,
    });
    return incidents.flatMap(({ kind, scope }) => (kind === 'network-outage' ? [scope.people] : []));
  };
  assert.deepEqual(await peopleOf(users({ 11: 5000, 12: 7 })), [5000]);
  assert.deepEqual(await peopleOf(users({ 12: 7 })), [null]);
});
