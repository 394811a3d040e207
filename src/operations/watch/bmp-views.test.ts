import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  announcement,
  bmpMessage,
  bmpPeer,
  bmpPeerUp,
  encoded,
  openWithIds,
} from '../../../test/small-bmp.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { watchReplayAnswer } from '../../answers/watch-answer.ts';
import { watchLive } from './live.ts';
import { readAgain } from './read-again.ts';

// Routers tell each route once for each of their tables, and their clocks may be wrong.

const folder = mkdtempSync(join(tmpdir(), 'muruna-views-'));
after(() => rmSync(folder, { recursive: true }));
const GIVEN = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };
/** 1 September 2025, by the clock of the watch. */
const NOW = 1_756_684_800;

interface View {
  readonly router?: string;
  /** 1: a peer with a distinguisher; 2: of a local instance; 3: the table of the router itself. */
  readonly type?: number;
  /** 0x40: after policy; 0x10: what goes out. */
  readonly flags?: number;
  readonly distinguisher?: number;
  readonly address?: number;
  readonly asn?: number;
  readonly seconds?: number;
}

function headerOf({ distinguisher = 0, address = 7, seconds = NOW, ...view }: View): Uint8Array {
  const header = bmpPeer({ ...view, seconds });
  header[9] = distinguisher;
  header[25] = address;
  return header;
}

const withdrawal = encoded({
  kind: 'update',
  withdrawn: [{ family: 4, length: 24, octets: Uint8Array.of(198, 51, 100) }],
  announced: [],
  attributes: { list: [], rest: new Uint8Array(0) },
});

/** What a watch says that heard these messages of views, at one moment by its own clock. */
async function heard(name: string, said: readonly (readonly [view: View, body: 'up' | Uint8Array])[]) {
  const end = new AbortController();
  const place = join(folder, name);
  await watchLive(
    smallSnapshot(),
    {
      folder: { name, place },
      given: GIVEN,
      sources: [
        (sink) => {
          for (const [view, body] of said) {
            const { router = '192.0.2.1' } = view;
            const peer = headerOf(view);
            const bytes =
              body === 'up' ? bmpPeerUp(peer, openWithIds(), openWithIds()) : bmpMessage(0, peer, body);
            sink.message({ name: `bmp://${router}#1`, kind: 'bmp', collector: router }, bytes);
          }
          end.abort();
          return Promise.resolve(undefined);
        },
      ],
      outlets: [],
      seconds: undefined,
      now: () => NOW,
    },
    { signal: end.signal },
  );
  const { context } = await readAgain({ name, place }, smallSnapshot(), undefined, {});
  return watchReplayAnswer(context());
}

test('views are kept apart by router, type of peer, distinguisher, address, AS and table: one withdraws for itself alone', async () => {
  const views: View[] = [
    {},
    { router: '192.0.2.2' },
    { type: 1 },
    { type: 1, distinguisher: 9 },
    { type: 2, distinguisher: 9 },
    { address: 8 },
    { asn: 64_502 },
    { flags: 0x40 },
    { flags: 0x10 },
    { flags: 0x50 },
    { type: 3 },
  ];
  const announced = views.map((view) => [view, announcement()] as const);
  for (const [index, view] of views.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one watch after the other
    const { feeds } = await heard(`views${index}`, [...announced, [view, withdrawal]]);
    const routes = feeds.map(({ routes: { ipv4 } }) => ipv4);
    assert.equal(routes.length, views.length);
    assert.deepEqual(
      routes,
      views.map((_, other) => (other === index ? 0 : 1)),
    );
  }
});

test('a router whose clock is half an hour off is heard when it is heard', async () => {
  const said = [-1800, 1800, -1800, 1800].map((off, index) => {
    const view = { address: 7 + (index & 1), seconds: NOW + off };
    return [view, index < 2 ? 'up' : announcement()] as const;
  });
  const { from, to, feeds, notices } = await heard('clocks', said);
  assert.equal(Date.parse(from!) / 1000, NOW);
  assert.equal(Date.parse(to!) / 1000, NOW);
  assert.deepEqual(
    feeds.map(({ routes, state }) => [routes.ipv4, state]),
    [
      [1, 'synchronising'],
      [1, 'synchronising'],
    ],
  );
  assert.ok(!JSON.stringify(notices).includes('backward'));
});
