import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { smallSnapshot } from '../../test/small-snapshot.ts';
import { archive } from '../../test/watch-replay.ts';
import { chatter, PEERS } from '../../test/watch-archive.ts';
import { watchStands } from '../answers/watch-stands.ts';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { inOrder } from '../operations/watch/merge.ts';
import { planSources } from '../operations/watch/plan.ts';
import { beginWatch } from '../operations/watch/watch-run.ts';
import { displayWidth } from '../reports/render/terminal/display-width.ts';
import { watchStandsPage } from '../reports/watch/watch-stands-report.ts';
import { openScreen } from './terminal-screen.ts';
import { voiceOf } from './voice.ts';

/** A watch in the middle of an outage. */
async function stands() {
  const lost = PEERS.map((_, peer) => ({ at: 40 * 60, peer, withdrawn: ['5.1.0.0/17', '5.1.128.0/18'] }));
  const place = archive([...chatter(45), ...lost], 'rrc93.mrt');
  const run = await beginWatch(smallSnapshot(), {
    country: 'IR',
    networks: [],
    vrps: undefined,
    prefixes: undefined,
    learnMinutes: 10,
  });
  await inOrder(await planSources([{ name: 'rrc93.mrt', place }], run.onFinding), { arrived: run.arrived });
  const heard = {
    since: run.watch.now - 60,
    messages: 123_456,
    messagesPerSecond: 29_999.6,
    unwrittenBytes: 5,
  };
  return watchStands(run.context(), heard);
}

/** Without what moves the cursor and opens or closes the screen. */
const plain = (text: string): string => stripVTControlCharacters(text);

test('a live watch fits on a screen of 80 columns and 24 lines, in every language', async () => {
  const page = watchStandsPage(await stands());
  for (const code of LANGUAGE_CODES) {
    const written: string[] = [];
    const screen = openScreen(
      { columns: 80, rows: 24, write: (text) => written.push(text) },
      voiceOf(code),
      false,
    );
    for (let note = 1; note <= 5; note++) screen.note(`note ${note}`);
    screen.show(page);
    const lines = plain(written[written.length - 1])
      .trimEnd()
      .split('\r\n');
    assert.ok(lines.length < 24, `${code} has ${lines.length} lines`);
    for (const line of lines) assert.ok(displayWidth(line) <= 80, `${code}: ${line}`);
    // The last notes stay below, whatever the page has.
    assert.deepEqual(lines.slice(-4), ['', 'note 3', 'note 4', 'note 5']);
  }
});

test('the page says what is open, who is heard and how fast, and what waits for the disk', async () => {
  const written: string[] = [];
  const terminal = { columns: 80, rows: 60, write: (text: string) => written.push(text) };
  const screen = openScreen(terminal, voiceOf('en'), false);
  screen.show(watchStandsPage(await stands()));
  const text = plain(written[written.length - 1]).replaceAll('\r\n', '\n');
  assert.match(text, /^Live: Iran\n/);
  assert.match(text, /• +5 bytes wait for space on the disk\./);
  assert.match(text, /• +Open incidents: 2\./);
  assert.match(text, /• +30,000 messages a second; 123,456 messages since /);
  assert.match(text, /\nOutage of the country +Iran /);
  assert.match(text, /\nrrc93 +5\n/);
});

test('lines that came while the screen was open stand in the terminal when it ends, and before it at once', async () => {
  const written: string[] = [];
  const screen = openScreen(
    { columns: 80, rows: 24, write: (text) => written.push(text) },
    voiceOf('en'),
    false,
  );
  screen.note('before');
  assert.deepEqual(written, ['before\n']);
  screen.show(watchStandsPage(await stands()));
  screen.note('while');
  const shown = written.length;
  screen.close();
  assert.deepEqual(written.slice(shown).map(plain), ['while\n']);
  screen.close();
  assert.equal(written.length, shown + 1);
});
