import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { risLiveServer } from '../../../test/ris-live-server.ts';
import { followRisLive } from './ris-live.ts';

const LIMIT = { timeout: 60_000 };

async function until(isSo: () => boolean, signal: AbortSignal): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- it is a wait
  while (!isSo()) await delay(10, undefined, { signal });
}

/** Follows a server until it is stopped; lines as they came, and how often a connection ended. */
function follow(url: string, silenceMs?: number) {
  const end = new AbortController();
  const lines: string[] = [];
  const counts = { ended: 0 };
  const following = followRisLive(
    url,
    {
      message: (_from, octets) => void lines.push(new TextDecoder().decode(octets)),
      ended: () => void counts.ended++,
    },
    end.signal,
    { firstWaitMs: 10, ...(silenceMs !== undefined && { silenceMs }) },
  );
  return {
    lines,
    counts,
    stop: (): Promise<void> => {
      end.abort();
      return following;
    },
  };
}

test('messages come whole and in their order, however many at once and however long', LIMIT, async (t) => {
  const server = await risLiveServer();
  t.after(() => server.close());
  const watching = follow(server.url);
  t.after(watching.stop);
  await until(() => server.subscribers() === 1, t.signal);
  const said = Array.from({ length: 20_000 }, (_, number) => `${number} ${'é'.repeat(number % 300)}`);
  said.splice(5000, 0, 'x'.repeat(3_000_000), '');
  for (const line of said) server.say(line);
  await until(() => watching.lines.length === said.length, t.signal);
  assert.deepEqual(watching.lines, said);
});

test('a line feed within a message is a space of its line', LIMIT, async (t) => {
  const server = await risLiveServer();
  t.after(() => server.close());
  const watching = follow(server.url);
  t.after(watching.stop);
  await until(() => server.subscribers() === 1, t.signal);
  server.say('{"type":\n"ris_message"}\n');
  await until(() => watching.lines.length === 1, t.signal);
  assert.deepEqual(watching.lines, ['{"type": "ris_message"} ']);
});

test('a connection that breaks or falls silent is made again, and its end is said', LIMIT, async (t) => {
  const server = await risLiveServer();
  t.after(() => server.close());
  const watching = follow(server.url, 400);
  t.after(watching.stop);
  await until(() => server.subscribers() === 1, t.signal);
  server.cut();
  await until(() => watching.counts.ended === 1 && server.subscribers() === 1, t.signal);
  server.say('again');
  await until(() => watching.lines.length === 1, t.signal);
  await until(() => watching.counts.ended === 2, t.signal);
});

test('following ends at once, also where nobody answers', LIMIT, async (t) => {
  const server = await risLiveServer();
  t.after(() => server.close());
  const watching = follow(server.url);
  await until(() => server.subscribers() === 1, t.signal);
  await watching.stop();
  assert.equal(watching.counts.ended, 1);
  const alone = follow('ws://127.0.0.1:9/');
  t.after(alone.stop);
  await until(() => alone.counts.ended > 1, t.signal);
  await alone.stop();
});
