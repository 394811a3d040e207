import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExchangeWire } from '../src/schemas/exchange-wire.ts';
import { onlyInFullRun } from './cases.ts';
import { loopback } from './loopback.ts';
import { refusal, tryExchange } from './try-exchange.ts';

const MAIN = resolve(import.meta.dirname, '../src/cli/main.ts');
const TYPE = 'application/taxii+json;version=2.1';
const LONG = { ...onlyInFullRun, timeout: 600_000 };
const KILLS = 20;
const PAGE = 25;
/** After each of these pages the process is killed, in one of the ways that follow. */
const PAGES = 2 * KILLS;
const GREEN = 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb';

const { at, asking, doing, end } = await tryExchange();
after(end);

function incident(index: number, more: object = {}): { readonly id: string } {
  const id = `incident--00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const moment = '2026-11-28T12:00:00.000Z';
  const name = `secret ${index}.`;
  const marked = { object_marking_refs: [GREEN] };
  return {
    type: 'incident',
    spec_version: '2.1',
    id,
    created: moment,
    modified: moment,
    name,
    ...marked,
    ...more,
  } as { id: string };
}

/** Every second page takes back what stood on the one before, at its first place. */
const OBJECTS = Array.from({ length: PAGE * PAGES }, (_, index) =>
  index % (2 * PAGE) === PAGE
    ? incident(index - PAGE, { modified: '2026-11-28T13:00:00.000Z', name: 'wrong', revoked: true })
    : incident(index),
);
const REVOKED = new Set(OBJECTS.filter((one) => 'revoked' in one).map(({ id }) => id));

/** How the power goes while a page is answered: before it, in its middle, as soon as it is sent, or a little later, in the middle of what is done with it. */
const WAYS = ['before', 'middle', 'sent', 'later'] as const;

test(
  'kill -9 at 20 points of a reading: nothing of the partner is lost, nothing is there twice, and what he took back is gone',
  LONG,
  async () => {
    writeFileSync(at('token'), 'secret\n');
    let kill: ((response: ServerResponse, body: string) => Promise<void>) | undefined;
    let served = 0;
    const server = await loopback(async (request, response) => {
      const { pathname, searchParams: query } = new URL(request.url!, 'http://x');
      const head = { 'content-type': TYPE, 'x-taxii-date-added-last': '2026-11-28T14:00:00.000000Z' };
      if (!pathname.endsWith('/objects/')) {
        response.writeHead(200, head);
        response.end(JSON.stringify({ id: 'c', title: 'c', can_read: true, can_write: false }));
        return;
      }
      const from = Number(query.get('next') ?? (query.has('added_after') ? OBJECTS.length : 0));
      const objects = OBJECTS.slice(from, from + PAGE);
      const more = from + PAGE < OBJECTS.length;
      const body = JSON.stringify({ more, objects, ...(more && { next: String(from + PAGE) }) });
      served++;
      response.writeHead(200, head);
      if (kill && served % 3 === 2) await kill(response, body);
      else response.end(body);
    });
    after(() => server.close());
    const url = `${server.url}/root/collections/c/`;

    // Something was made of the first thing that is taken back, and it may not outlive that.
    writeFileSync(at('first.json'), JSON.stringify([OBJECTS[0]]));
    await asking('keep', 'B', { files: [at('first.json')], partner: 'A' });
    await doing('add', 'B', { told: [OBJECTS[0].id], marking: 'TLP:GREEN', id: 'made' });

    let killed = 0;
    for (; killed < KILLS; killed++) {
      const args = [
        'exchange',
        'pull',
        url,
        '--partner',
        'A',
        '--folder',
        at('B'),
        '--token-file',
        at('token'),
        '--now',
        '2026-11-29T12:00:00Z',
      ];
      const child = spawn(process.execPath, ['--conditions=muruna-source', MAIN, ...args], {
        stdio: 'ignore',
      });
      const way = WAYS[killed % WAYS.length];
      const late = 1 + killed;
      kill = async (response, body) => {
        if (way === 'middle')
          await new Promise((sent) => response.write(body.slice(0, body.length / 2), sent));
        if (way === 'sent' || way === 'later') await new Promise<void>((sent) => response.end(body, sent));
        if (way === 'later') await pause(late);
        child.kill('SIGKILL');
        if (!response.writableEnded) response.destroy();
      };
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      await once(child, 'exit');
      assert.equal(child.signalCode, 'SIGKILL', `after ${served} pages`);
      // Whatever lies there is whole, and tells each thing once.
      assert.equal(new Set(versions()).size, versions().length);
      forgetLocks(at('B'));
      forgetLocks(at('B', 'told'));
    }
    kill = undefined;
    const last = await asking<ExchangeWire>('pull', 'B', { url, partner: 'A', tokenFile: at('token') });
    assert.ok(last.fresh < OBJECTS.length - PAGE, 'what came before the kills was kept');
    assert.deepEqual(versions().toSorted(), wanted().toSorted());
    const again = await asking<ExchangeWire>('pull', 'B', { url, partner: 'A', tokenFile: at('token') });
    assert.deepEqual([again.fresh, again.destroyed], [0, 0]);
    assert.deepEqual(readdirSync(at('B', 'items')), []);
    assert.equal(
      await refusal(
        doing('release', 'B', { items: ['made'], marking: 'TLP:GREEN', purpose: 'x', to: ['C'] }),
      ),
      'exchange.no-such-item',
    );
  },
);

/** Ids of what is kept, each with whether it is taken back. */
function versions(): string[] {
  const [file, ...more] = readdirSync(at('B', 'told')).filter((name) => name.endsWith('.json'));
  assert.deepEqual(more, []);
  const { objects } = JSON.parse(readFileSync(at('B', 'told', file), 'utf8')) as {
    readonly objects: readonly { readonly id: string; readonly revoked?: boolean }[];
  };
  return objects.map(({ id, revoked }) => `${id} ${revoked === true}`);
}

function wanted(): string[] {
  const ids = new Set(OBJECTS.map(({ id }) => id));
  return [...ids].map((id) => `${id} ${REVOKED.has(id)}`);
}

/** As if ten seconds had gone by, after which the lock of a dead process counts for nothing. */
function forgetLocks(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith('.lock')) utimesSync(`${folder}/${name}`, 0, 0);
}

test('a reading that is cancelled keeps the pages that came, says how many, and goes on there', async () => {
  rmSync(at('A', 'told'), { recursive: true, force: true });
  writeFileSync(at('token'), 'secret\n');
  const server = await loopback((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url!, 'http://x');
    const head = { 'content-type': TYPE, 'x-taxii-date-added-last': '2026-11-28T14:00:00.000000Z' };
    response.writeHead(200, head);
    const from = Number(query.get('next') ?? 0);
    const objects = OBJECTS.slice(from, from + PAGE);
    response.end(
      JSON.stringify(
        pathname.endsWith('/objects/')
          ? { more: from < 4 * PAGE, objects, next: String(from + PAGE) }
          : { id: 'c', title: 'c', can_read: true, can_write: false },
      ),
    );
  });
  after(() => server.close());
  const url = `${server.url}/root/collections/c/`;
  const request = { url, partner: 'B', tokenFile: at('token') };
  const controller = new AbortController();
  const reason = new Error('no more');
  const shown: number[] = [];
  const cancelled = asking('pull', 'A', request, {
    signal: controller.signal,
    progress: (phase, done, total) => {
      assert.deepEqual([phase, total], ['exchange.progress.pulled', 0]);
      shown.push(done);
      if (done === 2 * PAGE) controller.abort(reason);
    },
  });
  await assert.rejects(cancelled, reason);
  assert.deepEqual(shown, [PAGE, 2 * PAGE]);
  const rest = await asking<ExchangeWire>('pull', 'A', request);
  assert.equal(rest.objects, 3 * PAGE);
});
