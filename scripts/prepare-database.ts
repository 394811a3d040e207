// Makes the embedded database of a new instance once, so that its first start only unpacks it (src/server/prepared-database.ts).
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { packPrepared } from '../src/server/prepared-database.ts';
import { openDatabase } from '../src/store/database/open-database.ts';

/** What belongs to a cluster that runs. */
const OF_RUNNING = ['postmaster.pid', 'postmaster.opts'];

const folder = mkdtempSync(join(tmpdir(), 'muruna-prepared-'));
try {
  const cluster = join(folder, 'database');
  const { close } = await openDatabase({ folder: cluster });
  await close();
  const target = resolve(import.meta.dirname, '../dist/database');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'prepared.zip.zst'), await packPrepared(filesOf(cluster)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function filesOf(root: string): Record<string, Uint8Array> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter(({ name }) => !OF_RUNNING.includes(name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = relative(root, path).replaceAll('\\', '/');
        return entry.isDirectory() ? [`${name}/`, new Uint8Array(0)] : [name, readFileSync(path)];
      }),
  );
}
