import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { localHouse } from '../src/operations/local-house.ts';
import { watchLive } from '../src/operations/watch/live.ts';
import { recordArchives } from '../src/operations/watch/record.ts';
import { FollowedWatches } from '../src/server/followed-watches.ts';
import { followRisLive } from '../src/sources/watch/ris-live.ts';
import { risLiveServer } from './ris-live-server.ts';
import type { SmallRoute } from './small-dump.ts';
import { madeArchive, type MadeUpdate } from './watch-archive.ts';
import { paceClock } from './watch-live-clock.ts';
import { fitsTelephone, isAccessible, needsWorkbench, watchedWorkbench } from './workbench-browser.ts';

// A live watch in the workbench: what it hears is seen there as it happens.

const PEERS = [3356, 1299, 174, 6939, 9002];
/** Blocks that are announced by networks of Iran in the snapshot, and of others. */
const BLOCKS: Readonly<Record<string, readonly number[]>> = {
  '5.1.0.0/17': [49666, 12880],
  '5.2.0.0/18': [49666, 48159],
  '5.3.0.0/18': [49666],
  ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`80.${index}.0.0/16`, [15169]])),
};
const ROUTES: readonly SmallRoute[] = Object.entries(BLOCKS).flatMap(([prefix, path]) =>
  PEERS.map((asn, peer) => ({ peer, prefix, path: [asn, ...path] })),
);
const LOST = '5.1.0.0/17';
const GIVEN = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };

/** Half an hour in which vantage points say what everybody knows. */
function quietHalfHour(): MadeUpdate[] {
  return Array.from({ length: 450 }, (_, beat) =>
    PEERS.map((asn, peer) => ({
      at: 1 + 4 * beat,
      peer,
      announced: [`80.${beat % 20}.0.0/16`],
      path: [asn, ...(beat % 2 === 0 ? [2914] : []), 15169],
    })),
  ).flat();
}

/** What the vantage points say of themselves and of the block, as long as it is so. */
function linesAt(beat: number, time: number, isLost: boolean, silent: readonly number[]): string[] {
  return PEERS.flatMap((asn, peer) => {
    if (silent.includes(peer)) return [];
    const said = [
      {
        path: [asn, ...(beat % 2 === 0 ? [2914] : []), 15169],
        announcements: [{ prefixes: [`80.${beat % 20}.0.0/16`] }],
      },
      isLost ? { withdrawals: [LOST] } : { path: [asn, 49666, 12880], announcements: [{ prefixes: [LOST] }] },
    ];
    return said.map((one) =>
      JSON.stringify({
        type: 'ris_message',
        data: {
          timestamp: time,
          host: 'rrc99',
          peer: `10.0.0.${peer}`,
          peer_asn: String(asn),
          type: 'UPDATE',
          ...one,
        },
      }),
    );
  });
}

/** Waits until the list of what is visible says a share that is so. */
async function untilVisible(page: Page, isSo: 'whole' | 'less'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const text = document.querySelector('.live-now li')?.textContent ?? '';
    const [share] = /[\d۰-۹.٫]+(?=\s*[%٪])/.exec(text) ?? [];
    return share !== undefined && /^[1۱][0۰]{2}/.test(share) === (wanted === 'whole');
  }, isSo);
}

test(
  'what a live watch hears is seen as it happens: a network falls in figures and diagram, its incident has a page, an eye falls silent, and the end is said',
  { ...needsWorkbench(), timeout: 600_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-live-view-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const night = { name: 'night', place: join(folder, 'night') };
    const archive = { name: 'rrc99.mrt', place: join(folder, 'rrc99.mrt') };
    writeFileSync(archive.place, madeArchive(PEERS, ROUTES, quietHalfHour()));
    const snapshot = await localHouse().openSnapshot(undefined);
    await recordArchives([archive], night, { given: GIVEN, snapshot: () => Promise.resolve(snapshot) });

    // The clock of the watch is a fast one: it begins when all else is there.
    const { server, faults, administrator } = await watchedWorkbench();
    const page = await administrator();

    const ris = await risLiveServer();
    const now = paceClock(Date.now());
    let [beat, isLost] = [0, false];
    let silent: readonly number[] = [];
    const timer = setInterval(() => {
      for (const line of linesAt(beat++, now(), isLost, silent)) ris.say(line);
    }, 100);
    const end = new AbortController();
    const watching = watchLive(
      snapshot,
      {
        folder: night,
        given: GIVEN,
        sources: [
          (sink, signal) => {
            void followRisLive(ris.url, sink, signal);
            return Promise.resolve(undefined);
          },
        ],
        outlets: [],
        seconds: undefined,
        now,
      },
      { signal: end.signal },
    );
    t.after(async () => {
      clearInterval(timer);
      end.abort();
      await Promise.allSettled([watching, ris.close()]);
    });

    const { id: workspace } = await server.instance.db
      .selectFrom('workspace')
      .select('id')
      .executeTakeFirstOrThrow();
    Object.assign(server.instance, { watches: new FollowedWatches(new Map([[workspace, night.place]])) });
    t.after(() => server.instance.watches.close());

    // Nothing is the matter, and the diagram beside it shows the country whole.
    await page.goto(`${server.origin}/#/watch`);
    await page.waitForSelector('.live-watch[data-state=running]');
    await untilVisible(page, 'whole');
    await page.waitForSelector('.live-watch [data-part$="-12880"]');
    assert.equal(await page.locator('.live-watch [data-part$="-12880"][aria-pressed="true"]').count(), 0);
    for (const section of ['live-networks', 'live-gateways', 'live-upstreams', 'live-collectors'])
      assert.ok((await page.locator(`#${section} tbody tr`).count()) > 0, section);

    // A network falls: the figure, the row of the network, the incident and the diagram say so, and nobody has asked again.
    isLost = true;
    await untilVisible(page, 'less');
    const outage = page.locator('.live-now .incident-row a', { hasText: 'AS12880' }).first();
    await outage.waitFor({ state: 'attached' });
    await page.waitForSelector('.live-watch [data-part$="-12880"][aria-pressed="true"]');
    await page.waitForFunction(() =>
      /AS12880[^%]*\D0(\.0)?%/.test(document.querySelector('#live-networks tbody')?.textContent ?? ''),
    );
    await isAccessible(page);
    await fitsTelephone(page);

    // Its page grows with it, and leads on to what else fails.
    await page.goto(`${server.origin}/${(await outage.getAttribute('href'))!}`);
    await page.waitForSelector('#standing-heading');
    assert.match(await page.locator('h1').innerText(), /AS12880/);
    await page.waitForSelector('.leads-on a[href*="n12880"]');
    await isAccessible(page);
    await fitsTelephone(page);
    isLost = false;
    await page.waitForFunction(() => {
      const state = document.querySelector('#standing-heading')?.closest('section')?.textContent ?? '';
      return /recover|over|closed/i.test(state);
    });

    // Our own eyes: one vantage point says nothing more, which is no outage.
    await page.goto(`${server.origin}/#/watch`);
    await untilVisible(page, 'whole');
    silent = [4];
    await page.waitForFunction(() => {
      const cells = [...document.querySelectorAll('#live-collectors tbody td')];
      return cells.at(-1)?.textContent?.trim() === '1';
    });
    await untilVisible(page, 'whole');

    // The same in a language that is read from the right, and when the watch ends.
    await page.selectOption('select.language', 'fa');
    await page.waitForSelector('html[dir=rtl]');
    await isAccessible(page);
    await fitsTelephone(page);
    end.abort();
    await watching;
    await page.waitForSelector('.live-watch[data-state=stopped] .notice');
    assert.deepEqual(faults, []);
  },
);
