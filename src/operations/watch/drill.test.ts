import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import type { WatchDrillAnswer } from '../../schemas/watch-drill-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { localHouse } from '../local-house.ts';
import { watchDrillOperation } from './drill.operation.ts';
import { replayArchives } from './replay.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-drill-'));
after(() => rmSync(folder, { recursive: true }));

let made = 0;

async function drilled(
  events: string | undefined,
  more: Readonly<Record<string, unknown>> = {},
): Promise<WatchDrillAnswer> {
  const out = join(folder, `drill${++made}`);
  const scenario = join(folder, `scenario${made}.yaml`);
  if (events !== undefined) writeFileSync(scenario, `country: IR\nevents:\n  - ${events}\n`);
  const request = watchDrillOperation.request.parse({
    ...(events !== undefined && { scenario }),
    out,
    vantagePoints: 3,
    ...more,
  });
  return watchDrillOperation.run(request, localHouse({ snapshot: snapshotWithPrefixes() }), {});
}

const bytesOf = ({ out, files }: WatchDrillAnswer): string[] =>
  files.map(({ name }) => readFileSync(join(out, name)).toString('base64'));

test('a network that fails is the outage that the watch finds, and the truth says so', async () => {
  const drill = await drilled('{networks: 11, at: +0h, until: +0.5h}');
  assert.deepEqual(
    drill.vantagePoints.map(({ asn }) => asn).toSorted((a, b) => a - b),
    [1, 2, 20],
  );
  assert.deepEqual(
    drill.outages.map(({ network, from, until, depth }) => [network?.asn, from, until, depth]),
    [
      [undefined, '2025-09-01T00:12:00Z', '2025-09-01T00:42:00Z', 0.25],
      [11, '2025-09-01T00:12:00Z', '2025-09-01T00:42:00Z', 1],
    ],
  );
  const { out, ...truth } = JSON.parse(
    readFileSync(join(drill.out, 'truth.json'), 'utf8'),
  ) as WatchDrillAnswer;
  assert.deepEqual({ out, ...truth }, drill);
  const { incidents } = await replayArchives(snapshotWithPrefixes(), {
    files: [{ name: 'archive', place: join(drill.out, 'archive') }],
    country: 'IR',
    networks: [],
    vrps: undefined,
    prefixes: undefined,
    learnMinutes: 10,
  });
  assert.deepEqual(
    incidents.map(({ kind, entity, curve }) => [kind, entity.network?.asn, curve?.depth]),
    [
      ['country-outage', undefined, 0.25],
      ['network-outage', 11, 1],
    ],
  );
});

test('an origin that is not its own draws vantage points to itself; a part of the prefix draws all of them', async () => {
  const origin = await drilled('{hijack: {of: 11, by: 21}}');
  assert.deepEqual(
    origin.captures.map(({ kind, attacker, victim, prefix, vantagePoints }) => [
      kind,
      attacker.asn,
      victim.asn,
      prefix,
      vantagePoints,
    ]),
    // AS20 hears it from its customer; AS1 and AS2 have a shorter or equally long way to the owner.
    [['origin', 21, 11, '5.11.0.0/16', 1]],
  );
  const part = await drilled('{hijack: {of: 11, by: 21, kind: sub-prefix}}');
  assert.deepEqual(
    part.captures.map(({ kind, prefix, vantagePoints }) => [kind, prefix, vantagePoints]),
    [['sub-prefix', '5.11.0.0/17', 3]],
  );
});

test('a leak draws those who hear it over a network that may not pass it on', async () => {
  // AS12 has two providers, AS10 and AS20, and tells AS20 the routes that it has from AS10.
  const { captures } = await drilled('{leak: {by: 12, of: [11]}}');
  assert.deepEqual(
    captures.map(({ kind, attacker, prefix, vantagePoints }) => [kind, attacker.asn, prefix, vantagePoints]),
    [['leak', 12, '5.11.0.0/16', 1]],
  );
});

test('the same seed gives the same bytes, another one does not', async () => {
  const [one, again, other] = [
    await drilled('{networks: 11}', { silent: 1 }),
    await drilled('{networks: 11}', { silent: 1 }),
    await drilled('{networks: 11}', { silent: 1, seed: 2 }),
  ];
  assert.deepEqual(bytesOf(one), bytesOf(again));
  assert.notDeepEqual(bytesOf(one), bytesOf(other));
  assert.deepEqual(readdirSync(join(one.out, 'archive')), [
    'drill.bview.20250901.0000.gz',
    'drill.updates.20250901.0000.gz',
  ]);
});

test('an hour of the scenario takes as many minutes as the pace says, and a day at most', async () => {
  const { moments } = await drilled('{networks: 11, at: +0h, until: +48h}', { pace: 1 });
  assert.equal(moments[1].until, '2025-09-01T01:00:00Z');
  const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
  await assert.rejects(drilled('{networks: 11, at: +0h, until: +48h}'), refused('watch.drill.too-long'));
  await assert.rejects(drilled(undefined), refused('watch.drill.no-country'));
});

test('without a scenario only feeds fail, and nothing is true but that', async () => {
  const { outages, captures, scenario, vantagePoints } = await drilled(undefined, {
    country: 'IR',
    silent: 1,
    flapping: 1,
    stale: 1,
  });
  assert.deepEqual([outages, captures, scenario], [[], [], null]);
  assert.deepEqual(
    vantagePoints.map(({ state }) => state),
    ['silent', 'flapping', 'stale'],
  );
});
