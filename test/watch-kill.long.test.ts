import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { test } from 'node:test';
import { onlyInFullRun } from './cases.ts';
import { eventfulArchive } from './watch-archive.ts';

const RECORDER = resolve(import.meta.dirname, 'watch-recorder.ts');
/** `WATCH_KILLS=50` for the figure on the methods page. */
const KILLS = Number(process.env['WATCH_KILLS'] ?? 3);

/** Lets the recorder work for so long once it has begun; it is done when that was enough. */
async function recordFor(
  milliseconds: number,
  archive: string,
  journal: string,
): Promise<{ readonly isDone: boolean; readonly milliseconds: number }> {
  const child = spawn(process.execPath, ['--conditions=muruna-source', RECORDER, archive, journal], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const begun = performance.now();
  const timer = new AbortController();
  const isDone = await Promise.race([
    ended.then(() => true),
    delay(milliseconds, false, { signal: timer.signal }).catch(() => true),
  ]);
  timer.abort();
  if (!isDone) child.kill('SIGKILL');
  const [code] = (await ended) as [number | null];
  return { isDone: code === 0, milliseconds: performance.now() - begun };
}

test(
  `a recorder killed with -9 at ${KILLS} moments finds the same incidents, byte for byte`,
  { ...onlyInFullRun, timeout: 900_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-watch-kill-'));
    try {
      const archive = join(folder, 'rrc99.mrt');
      writeFileSync(archive, eventfulArchive(300));
      const bookOf = (journal: string): string =>
        readFileSync(join(folder, journal, 'incidents.jsonl'), 'utf8');
      const { isDone, milliseconds } = await recordFor(600_000, archive, join(folder, 'whole'));
      assert.ok(isDone);
      let kills = 0;
      for (let run = 0; kills < KILLS; run++) {
        const journal = join(folder, `killed${run}`);
        // oxlint-disable-next-line no-await-in-loop -- one life after the other
        while (!(await recordFor(Math.random() * milliseconds, archive, journal)).isDone) kills++;
        assert.equal(bookOf(`killed${run}`), bookOf('whole'));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
