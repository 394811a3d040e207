import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { LanguageCode } from '../i18n/codes.ts';
import { onTerminal } from './terminal-work.ts';
import { voiceOf } from './voice.ts';

/** What work that lasts so many seconds, with a sign of progress each, writes to stderr where that is not a terminal. */
async function written(t: TestContext, seconds: number, code: LanguageCode = 'en'): Promise<string> {
  let [now, text] = [0, ''];
  const clock = t.mock.method(performance, 'now', () => now);
  const stderr = t.mock.method(process.stderr, 'write', (piece: string) => {
    text += piece;
    return true;
  });
  const { isTTY } = process.stderr;
  process.stderr.isTTY = false;
  await onTerminal(voiceOf(code), false, ({ progress }) => {
    for (let second = 1; second <= seconds; second++) {
      now = second * 1000;
      progress?.('file.read', second, seconds);
    }
    return Promise.resolve();
  });
  process.stderr.isTTY = isTTY;
  stderr.mock.restore();
  clock.mock.restore();
  return text;
}

test('a log has a line of progress every ten seconds, and none of short work', async (t) => {
  assert.equal(await written(t, 9), '');
  assert.equal(
    await written(t, 40),
    'muruna: reading 25%\nmuruna: reading 50%\nmuruna: reading 75%\nmuruna: reading 100%\n',
  );
});

test('progress is counted in the digits of the reader', async (t) => {
  const text = await written(t, 40, 'fa');
  assert.match(text, /۲۵٪/);
  assert.doesNotMatch(text, /\d/);
});

test('what is known early is shown on a terminal, above the progress, and nowhere else', async (t) => {
  const known = { code: 'stress.early', facts: { international: 0.25, domestic: 0.5 } };
  const { isTTY } = process.stderr;
  const shown: string[] = [];
  for (const terminal of [true, false]) {
    let text = '';
    const stderr = t.mock.method(process.stderr, 'write', (piece: string) => ((text += piece), true));
    process.stderr.isTTY = terminal;
    // oxlint-disable-next-line no-await-in-loop -- stderr is one
    await onTerminal(voiceOf('en'), false, ({ early }) => Promise.resolve(early?.(known)));
    stderr.mock.restore();
    shown.push(text);
  }
  process.stderr.isTTY = isTTY;
  assert.deepEqual(shown, [
    'By the known links alone, 25.0% of international reach and 50.0% of domestic reach is lost. The intervals follow.\n',
    '',
  ]);
});
