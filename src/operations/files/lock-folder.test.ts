import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lockFolder } from './lock-folder.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

const folder = await mkdtemp(join(tmpdir(), 'muruna-lock-'));
after(() => rm(folder, { recursive: true }));

/** Another process that takes the folder, says so, and stays. */
async function otherHolder(): Promise<{ process: ChildProcess; said: string }> {
  const script = `
    import { lockFolder } from ${JSON.stringify(new URL('lock-folder.ts', import.meta.url).href)};
    await lockFolder(${JSON.stringify(folder)}).then(() => console.log('taken'), ({ code }) => console.log(code));
    setTimeout(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, said: said.toString().trim() };
}

async function killed({ process: child }: { process: ChildProcess }): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a folder that another process holds is refused with that process; when it is killed, the folder is free', async () => {
  const other = await otherHolder();
  assert.equal(other.said, 'taken');
  await assert.rejects(lockFolder(folder), ({ code, facts }: { code: string; facts: { holder: string } }) => {
    assert.equal(code, 'database.in-use');
    assert.match(facts.holder, new RegExp(`^${other.process.pid} `));
    return true;
  });
  await killed(other);
  const lock = await lockFolder(folder);
  await lock.release();
});

test('a process that is stopped keeps its folder', onlyInFullRun, async () => {
  const other = await otherHolder();
  other.process.kill('SIGSTOP');
  await assert.rejects(lockFolder(folder), { code: 'database.in-use' });
  await killed(other);
});

test('of many who find what a dead process left, one has the folder', async () => {
  await killed(await otherHolder());
  const taken = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => lockFolder(folder)));
  const locks = taken.filter(({ status }) => status === 'fulfilled');
  assert.equal(locks.length, 1);
  for (const lock of taken) if (lock.status === 'fulfilled') await lock.value.release();
});
