import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { test } from 'node:test';
import { revisionsIn } from '../src/operations/watch/incident-book.ts';
import { openKeeper } from '../src/operations/watch/keeper.ts';
import { recordArchives } from '../src/operations/watch/record.ts';
import { watchOf } from '../src/operations/watch/watch-folder.ts';
import type { Incident } from '../src/schemas/incident.ts';
import { onlyInFullRun } from './cases.ts';
import { risLiveServer } from './ris-live-server.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { chatter, madeArchive, PEERS, ROUTES } from './watch-archive.ts';
import { paceClock } from './watch-live-clock.ts';

const PART = resolve(import.meta.dirname, 'watch-live-part.ts');
/** `WATCH_KILLS=50` for the figure on the methods page. */
const KILLS = Number(process.env['WATCH_KILLS'] ?? 3);
const LONGEST_LIFE_MS = 4000;
const BEAT_MS = 100;
const LOST = ['5.1.0.0/17', '5.1.128.0/18'];
/** Beats after which it begins anew: AS11 falls and comes back, then AS99 takes a block of AS12 and lets it go. */
const [CYCLE, FALLS, RISES, TAKES, LEAVES] = [80, 10, 40, 50, 70];
const GIVEN = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };

/** What the vantage points say at a beat, as lines of RIS Live. Whoever has just come hears of it at the next one. */
function saidAt(beat: number, time: number): string[] {
  const at = beat % CYCLE;
  const isDown = at >= FALLS && at < RISES;
  const isTaken = at >= TAKES && at < LEAVES;
  return PEERS.map((asn, peer) =>
    [
      {
        path: [asn, 2, ...(beat % 2 === 0 ? [3] : []), 30],
        announcements: [{ prefixes: [`80.${beat % 40}.0.0/16`] }],
      },
      isDown ? { withdrawals: LOST } : { path: [asn, 10, 11], announcements: [{ prefixes: LOST }] },
      {
        path: isTaken && peer < 3 ? [asn, 2, 99] : [asn, 10, 12],
        announcements: [{ prefixes: ['5.2.0.0/18'] }],
      },
    ].map((said) => ({
      timestamp: time,
      host: 'rrc99',
      peer: `10.0.0.${peer}`,
      peer_asn: String(asn),
      type: 'UPDATE',
      ...said,
    })),
  )
    .flat()
    .map((data) => JSON.stringify({ type: 'ris_message', data }));
}

/** The book of a watch that reads the same journal from its beginning, never stopped. */
async function bookOfJournal(place: string, again: string): Promise<string> {
  cpSync(place, again, {
    recursive: true,
    filter: (source) => !/(checkpoint|incidents\.jsonl|stands\.json|lock)$/.test(source),
  });
  const keeper = await openKeeper(smallSnapshot(), again, await watchOf({ name: 'again', place: again }));
  await keeper.look();
  await keeper.commit(keeper.capture('never'));
  await keeper.close();
  return readFileSync(join(again, 'incidents.jsonl'), 'utf8');
}

test(
  `a live watch killed with -9 at ${KILLS} moments finds what its journal says, byte for byte, and all of it leaves`,
  { ...onlyInFullRun, timeout: 900_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-live-kill-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const night = { name: 'night', place: join(folder, 'night') };
    const archive = { name: 'rrc99.mrt', place: join(folder, 'rrc99.mrt') };
    writeFileSync(archive.place, madeArchive(PEERS, ROUTES, chatter(30)));
    await recordArchives([archive], night, {
      given: GIVEN,
      snapshot: () => Promise.resolve(smallSnapshot()),
    });
    const server = await risLiveServer();
    t.after(() => server.close());
    const taken = new Set<string>();
    const hook = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        taken.add(body);
        response.writeHead(204).end();
      });
    });
    hook.listen(0, '127.0.0.1');
    await once(hook, 'listening');
    t.after(() => hook.close());
    const begun = Date.now();
    const clock = paceClock(begun);
    let beat = 0;
    const timer = setInterval(() => {
      for (const line of saidAt(beat, clock())) server.say(line);
      beat++;
    }, BEAT_MS);
    t.after(() => clearInterval(timer));
    const hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
    const children: ChildProcess[] = [];
    t.after(() => children.forEach((child) => child.kill('SIGKILL')));

    async function live(): Promise<ChildProcess> {
      const child = spawn(
        process.execPath,
        ['--conditions=muruna-source', PART, night.place, server.url, hookUrl, String(begun)],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      children.push(child);
      while (server.subscribers() === 0) {
        assert.equal(child.exitCode, null);
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        await delay(20);
      }
      return child;
    }

    async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
      // The server hears of it a little later.
      while (server.subscribers() > 0)
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        await delay(20);
    }

    for (let kills = 0; kills < KILLS; kills++) {
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      const child = await live();
      // oxlint-disable-next-line no-await-in-loop -- it lives so long
      await delay(Math.random() * LONGEST_LIFE_MS);
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      await ended(child, 'SIGKILL');
    }
    const last = await live();
    const hasAll = (all: readonly Incident[], kind: Incident['kind']): boolean =>
      all.some((one) => one.kind === kind && one.state === 'open');
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      const revisions = await revisionsIn(night.place);
      if (hasAll(revisions, 'network-outage') && hasAll(revisions, 'origin-hijack')) break;
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await delay(200);
    }
    await ended(last, 'SIGTERM');

    const book = readFileSync(join(night.place, 'incidents.jsonl'), 'utf8');
    assert.equal(await bookOfJournal(night.place, join(folder, 'again')), book);
    const missing = book.split('\n').filter((line) => line !== '' && !taken.has(line));
    assert.deepEqual(missing, []);
    t.diagnostic(`${book.split('\n').length - 1} revisions, ${taken.size} taken`);
  },
);
