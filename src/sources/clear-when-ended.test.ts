import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { test } from 'node:test';

const at = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** Each begins a write that cannot end in time; "part" is said once the temporary name is there. */
const WRITERS = {
  'two files at once': `
    const { writeFileWhole } = await import(${at('write-file.ts')});
    const bytes = new Uint8Array(2 ** 30);
    void writeFileWhole('a.bin', bytes);
    void writeFileWhole('b.bin', bytes);`,
  'an archive': `
    const { writeArchive } = await import(${at('../operations/evidence/archive.ts')});
    const never = async function* () { yield new Uint8Array(9); await new Promise(() => setInterval(() => {}, 1000)); };
    void writeArchive('a.zip', 'root', [{ path: 'x', bytes: 99, sha256: '', crc32: 0, content: { read: never } }]);`,
  'a folder': `
    const { writeWholeFolder } = await import(${at('../operations/files/write-whole-folder.ts')});
    void writeWholeFolder('a', '--out', () => new Promise(() => setInterval(() => {}, 1000)));`,
};

const SAY_PART = `
  const { readdirSync } = await import('node:fs');
  const parts = () => readdirSync('.').filter((name) => name.endsWith('.part')).length;
  const wanted = Number(process.env.PARTS);
  const look = setInterval(() => { if (parts() === wanted) { clearInterval(look); console.log('part'); } }, 1);`;

for (const [name, writer] of Object.entries(WRITERS)) {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    test(`${name}: ${signal} in the middle leaves nothing behind`, { timeout: 600_000 }, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'muruna-ended-'));
      try {
        const child = spawn(process.execPath, ['--input-type=module', '-e', writer + SAY_PART], {
          cwd: folder,
          env: { ...process.env, PARTS: name === 'two files at once' ? '2' : '1' },
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const ended = once(child, 'exit');
        await once(child.stdout, 'data');
        assert.ok((await readdir(folder)).some((file) => file.endsWith('.part')));
        child.kill(signal);
        assert.deepEqual(await ended, [null, signal]);
        assert.deepEqual(await readdir(folder), []);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
}
