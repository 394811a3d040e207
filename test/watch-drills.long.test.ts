import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { LEAD_SECONDS } from '../src/engines/drills/states.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { replayArchives } from '../src/operations/watch/replay.ts';
import type { WatchReplayAnswer } from '../src/schemas/watch-answer.ts';
import { onlyInFullRun } from './cases.ts';
import { TABLE_TIME } from './watch-archive.ts';
import { newProviderDrill } from './new-provider-drill.ts';
import { randomDrill, type DrillKind, type RandomDrill } from './watch-drill.ts';

// Drills over the bundled snapshot: what is found against what is true. `WATCH_DRILLS=300` runs so many of each kind and prints the figures.

const DRILLS = Number(process.env['WATCH_DRILLS'] ?? 5);
const LONG = { ...onlyInFullRun, timeout: 3_600_000 };
const MINUTE = 60;
/** Prefixes of a leak that counts. */
const FEWEST_LEAKED = 10;

const folder = mkdtempSync(join(tmpdir(), 'muruna-drills-'));
after(() => rmSync(folder, { recursive: true }));
const snapshot = await loadSnapshot(resolve(import.meta.dirname, '../data/bundled.muruna'));
const table = (await snapshot.prefixes4())!;

interface Score {
  found: number;
  missed: number;
  wrong: number;
  /** Outages that were suspected and passed. */
  dismissed: number;
  readonly delays: number[];
}

async function replayed({
  archive,
  country,
}: Pick<RandomDrill, 'archive' | 'country'>): Promise<WatchReplayAnswer> {
  const place = join(folder, 'rrc99.mrt');
  writeFileSync(place, archive);
  return replayArchives(snapshot, {
    files: [{ name: 'rrc99.mrt', place }],
    country,
    networks: [],
    vrps: undefined,
    prefixes: undefined,
    learnMinutes: 10,
  });
}

/** What is true, by name, and what was found, with when it was. */
function judge(score: Score, truth: ReadonlySet<string>, found: ReadonlyMap<string, number>): void {
  for (const name of truth) {
    const detected = found.get(name);
    if (detected === undefined) score.missed++;
    else {
      score.found++;
      score.delays.push(detected - TABLE_TIME - LEAD_SECONDS);
    }
  }
  for (const name of found.keys()) if (!truth.has(name)) score.wrong++;
}

const seconds = (time: string): number => Date.parse(time) / 1000;

/**
 * Of leaks only leaks are judged, of forged paths only those: what they alone made visible is called down when they end, and the routes before do
 * not say so.
 */
async function drills(kind: DrillKind): Promise<{ readonly score: Score; readonly blindDelays: number[] }> {
  const score: Score = { found: 0, missed: 0, wrong: 0, dismissed: 0, delays: [] };
  const blindDelays: number[] = [];
  for (let seed = 1; seed <= DRILLS; seed++) {
    const drill = randomDrill(snapshot.internet, table, kind, seed);
    assertSameOutages(drill);
    const { incidents, dismissed, feedEvents } = await replayed(drill);
    score.dismissed += dismissed;
    const truth = new Set([
      ...[...drill.outages].map((asn) => `outage AS${asn}`),
      ...(drill.isCountryDown ? ['outage of the country'] : []),
      ...[...drill.hijacked].map((prefix) => `hijack of ${prefix}`),
      ...[...drill.forgers].map((asn) => `path forged by AS${asn}`),
      ...[...drill.leakers].map((asn) => `leak by AS${asn}`),
    ]);
    const found = new Map<string, number>();
    for (const { kind: what, entity, routes, actors, detected } of incidents)
      if (what === 'country-outage') found.set('outage of the country', seconds(detected));
      else if (what === 'network-outage') found.set(`outage AS${entity.network!.asn}`, seconds(detected));
      else if (what === 'route-leak' && routes.length >= FEWEST_LEAKED)
        found.set(`leak by AS${actors.leakers[0].asn}`, seconds(detected));
      else if (kind === 'feeds' && what !== 'feed-blindness')
        found.set(`${what} of nothing`, seconds(detected));
      else if (what === 'forged-path')
        found.set(`path forged by AS${actors.attackers[0].asn}`, seconds(detected));
      else if (what === 'origin-hijack')
        for (const one of routes) found.set(`hijack of ${one.prefix}`, seconds(one.detected));
    const only = kind === 'leak' ? 'leak' : kind === 'forged-path' ? 'path' : '';
    const isJudged = (name: string): boolean => name.startsWith(only);
    judge(
      score,
      new Set([...truth].filter(isJudged)),
      new Map([...found].filter(([name]) => isJudged(name))),
    );
    for (const [peer, { state, at }] of drill.drill.courses.entries()) {
      if (state !== 'silent') continue;
      const blind = feedEvents.find(
        ({ kind: happened, peer: name }) => happened === 'blind' && name === `10.0.0.${peer}`,
      );
      blindDelays.push(blind ? seconds(blind.time) - seconds(blind.since) : Infinity);
      assert.ok(!blind || seconds(blind.since) <= TABLE_TIME + at);
    }
  }
  return { score, blindDelays };
}

/** What the drill says is true is what a count unit by unit says. */
function assertSameOutages({ drill, outages, isCountryDown }: RandomDrill): void {
  const { asns } = snapshot.internet.graph;
  const networks = drill.outages.flatMap(({ network }) => (network === 'country' ? [] : [asns[network]]));
  assert.deepEqual(new Set(networks), new Set(outages));
  assert.equal(
    drill.outages.some(({ network }) => network === 'country'),
    isCountryDown,
  );
}

/** Of a hundred values the one that 95 do not exceed. */
function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

function say(
  kind: string,
  { found, missed, wrong, dismissed, delays }: Score,
  blindDelays: readonly number[],
): void {
  const [precision, recall] = [found / (found + wrong), found / (found + missed)];
  process.stderr.write(
    `${kind}: ${DRILLS} drills, ${found} found, ${missed} missed, ${wrong} wrong, ${dismissed} dismissed, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, delay p95 ${p95(delays)} s, blind p95 ${p95(blindDelays)} s of ${blindDelays.length}\n`,
  );
}

test('outages of networks and countries are found, and no others', LONG, async () => {
  const { score, blindDelays } = await drills('outage');
  say('outage', score, blindDelays);
  assert.ok(score.found / (score.found + score.wrong) >= 0.97);
  assert.ok(score.found / (score.found + score.missed) >= 0.97);
  assert.ok(p95(score.delays) <= MINUTE);
});

test('hijacks that two networks see are found, and no others', LONG, async () => {
  const { score, blindDelays } = await drills('hijack');
  say('hijack', score, blindDelays);
  const parts = await drills('sub-prefix');
  say('sub-prefix', parts.score, parts.blindDelays);
  assert.ok(parts.score.found / (parts.score.found + parts.score.wrong) >= 0.97);
  assert.ok(parts.score.found / (parts.score.found + parts.score.missed) >= 0.97);
  assert.ok(score.found / (score.found + score.wrong) >= 0.97);
  assert.ok(score.found / (score.found + score.missed) >= 0.97);
  assert.ok(p95(score.delays) <= MINUTE);
});

test('forged paths that two networks see are found, and no others', LONG, async () => {
  const { score, blindDelays } = await drills('forged-path');
  say('forged-path', score, blindDelays);
  assert.ok(score.found / (score.found + score.wrong) >= 0.9);
  assert.ok(score.found / (score.found + score.missed) >= 0.75);
});

test(
  'a new provider that sells transit in the country is a new neighbour, never a forged path',
  LONG,
  async () => {
    const seeds = Array.from({ length: DRILLS > 5 ? DRILLS : 1 }, (_, index) => index + 1);
    const score = { found: 0, missed: 0, wrong: 0, forged: 0 };
    for (const seed of seeds) {
      const drill = newProviderDrill(snapshot.internet, table, seed);
      const { incidents } = await replayed(drill);
      const truth = `AS${drill.provider} before AS${drill.customer}`;
      const named = (kind: string): Set<string> =>
        new Set(
          incidents
            .filter((one) => one.kind === kind)
            .flatMap(({ actors }) =>
              actors.victims.map(
                ({ asn }) => `AS${(actors.attackers[0] ?? actors.upstreams[0]).asn} before AS${asn}`,
              ),
            ),
        );
      const found = named('new-neighbour');
      if (drill.isSeen) score[found.has(truth) ? 'found' : 'missed']++;
      score.wrong += [...found].filter((one) => one !== truth || !drill.isSeen).length;
      score.forged += named('forged-path').size;
    }
    process.stderr.write(`new-provider: ${seeds.length} drills, ${JSON.stringify(score)}\n`);
    assert.ok(score.found > 0);
    assert.deepEqual([score.missed, score.wrong, score.forged], [0, 0, 0]);
  },
);

test('leaks of ten prefixes or more that two networks see are found, and no others', LONG, async () => {
  const { score, blindDelays } = await drills('leak');
  say('leak', score, blindDelays);
  assert.ok(score.found / (score.found + score.wrong) >= 0.95);
  assert.ok(score.found / (score.found + score.missed) >= 0.85);
});

test('feeds that die or flap raise nothing, and are named within a minute', LONG, async () => {
  const { score, blindDelays } = await drills('feeds');
  say('feeds', score, blindDelays);
  assert.deepEqual([score.found, score.wrong], [0, 0]);
  assert.ok(Math.max(...blindDelays) <= MINUTE);
});
