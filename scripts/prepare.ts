// Builds the program, unless it is newer than all it is made of. `npm ci` runs it, and so does `npx` before it runs the command of the
// folder it is in: without this every first command would wait for a second build.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build is made of, and what it writes last. */
const SOURCES = ['src', 'scripts', 'package-lock.json', 'package.json', 'tsconfig.build.json'];
const WRITTEN_LAST = 'dist/licences-of-packages.txt';

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  if (!isBuilt(root))
    process.exitCode =
      spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
        .status ?? 1;
}

/** Whether the build of a folder is whole and nothing in its sources has changed, come or gone since. */
export function isBuilt(root: string): boolean {
  const built = timeOf(join(root, WRITTEN_LAST));
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/** When a file, or anything in a folder and the folder itself, was changed last. */
function newest(path: string): number {
  const own = timeOf(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return own;
  return readdirSync(path, { withFileTypes: true }).reduce((latest, entry) => {
    const child = join(path, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(child) : timeOf(child));
  }, own);
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
