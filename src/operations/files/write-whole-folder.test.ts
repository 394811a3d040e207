import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Refusal } from '../../core/refusal.ts';
import { writeWholeFolder } from './write-whole-folder.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muruna-whole-'));
});
after(() => rm(folder, { recursive: true }));

const isTaken = (error: unknown): boolean => error instanceof Refusal && error.code === 'folder.taken';

test('a folder appears whole, or not at all', async () => {
  const place = join(folder, 'one');
  await writeWholeFolder(place, '--out', async (write) => {
    await write('a.txt', 'a');
    assert.deepEqual((await readdir(folder)).includes('one'), false);
    await write('deep/b.txt', 'b');
  });
  assert.deepEqual((await readdir(place, { recursive: true })).sort(), ['a.txt', 'deep', 'deep/b.txt']);
  const broken = writeWholeFolder(join(folder, 'two'), '--out', async (write) => {
    await write('a.txt', 'a');
    throw new Error('stopped');
  });
  await assert.rejects(broken, /stopped/);
  assert.deepEqual(await readdir(folder), ['one']);
});

test('what is there already is never touched, not even if it comes in the meantime', async () => {
  const place = join(folder, 'three');
  await mkdir(place);
  await writeFile(join(place, 'mine.txt'), 'mine');
  await assert.rejects(
    writeWholeFolder(place, '--out', (write) => write('a.txt', 'a')),
    isTaken,
  );
  for (const inTheWay of [join(place, 'mine.txt'), join(place, 'mine.txt', 'inner')])
    // oxlint-disable-next-line no-await-in-loop -- two
    await assert.rejects(
      writeWholeFolder(inTheWay, '--out', (write) => write('a.txt', 'a')),
      { code: 'folder.file-in-the-way' },
    );
  const late = join(folder, 'four');
  const racing = writeWholeFolder(late, '--out', async (write) => {
    await write('a.txt', 'a');
    await mkdir(late);
    await writeFile(join(late, 'mine.txt'), 'mine');
  });
  await assert.rejects(racing, isTaken);
  assert.deepEqual([await readdir(place), await readdir(late)], [['mine.txt'], ['mine.txt']]);
  assert.deepEqual((await readdir(folder)).sort(), ['four', 'one', 'three']);
});

/** A program that fills a folder and waits in the middle; ended by a signal there. */
async function endedBy(signal: NodeJS.Signals, place: string): Promise<NodeJS.Signals | null> {
  const module = new URL('write-whole-folder.ts', import.meta.url).href;
  const program = `
    import { writeWholeFolder } from ${JSON.stringify(module)};
    await writeWholeFolder(${JSON.stringify(place)}, '--out', async (write) => {
      await write('a.txt', 'a');
      process.stdout.write('in the middle');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(child.stdout, 'data');
  child.kill(signal);
  const [, by] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return by;
}

test('a program that is ended in the middle leaves nothing behind', async () => {
  const own = join(folder, 'ended');
  await mkdir(own);
  const place = join(own, 'plan');
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    assert.equal(await endedBy(signal, place), signal);
    assert.deepEqual(await readdir(own), [], signal);
  }
  // Nobody can clear away after SIGKILL; the next run does.
  assert.equal(await endedBy('SIGKILL', place), 'SIGKILL');
  assert.equal((await readdir(own)).length, 1);
  await writeWholeFolder(place, '--out', (write) => write('a.txt', 'whole'));
  assert.deepEqual(await readdir(own), ['plan']);
  assert.equal(await readFile(join(place, 'a.txt'), 'utf8'), 'whole');
});
