import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** So many test files run in one process: beginning one for each takes longer than most of them. */
const AT_MOST = 48;
/** Rooms whose tests leave the process as it was. */
const SHARING = /^(src\/(?!server)[a-z0-9]+|test)\//;
/** What takes longest has a process for itself, and is begun before the rest, so that nothing long is left when that is done. */
export const LONGEST: readonly string[] = [
  'test/guide-examples.long.test.ts',
  'test/guide-walks.long.test.ts',
  'test/withstand.e2e.long.test.ts',
  'test/share.e2e.long.test.ts',
  'test/restore.e2e.long.test.ts',
  'test/kill.long.test.ts',
  'test/campaign-workers.long.test.ts',
  'test/evidence.e2e.long.test.ts',
  'test/administration.e2e.long.test.ts',
  'test/know.e2e.long.test.ts',
  'test/explore.e2e.test.ts',
  'test/workbench.e2e.test.ts',
];
/** What changes the process for whatever else runs in it: its environment, its folder, its signals, its modules. */
const CHANGES_PROCESS =
  /process\.(env\[[^\]]+\] =|chdir|exit|kill|on\(|once\()|delete process|mock\.|await testDatabases/;

/**
 * The files that `node --test` shall run, which takes them by their names: modules in `folder` that are numbered in the order in which they shall
 * begin. Files that may share a process are drawn together in one. A failing test is still shown with the place of its own file.
 */
export function batched(globs: readonly string[], root: string, folder: string): string[] {
  const files = [...new Set(globs.flatMap((pattern) => globSync(pattern, { cwd: root })))].toSorted();
  const isSharing = (file: string): boolean =>
    SHARING.test(file) && !CHANGES_PROCESS.test(readFileSync(join(root, file), 'utf8'));
  const longest = LONGEST.filter((file) => files.includes(file));
  const others = files.filter((file) => !longest.includes(file));
  const sharing = others.filter((file) => isSharing(file));
  const alone = others.filter((file) => !isSharing(file));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Neighbours are alike, and the longest are in one room: each batch has some of every room.
  const count = Math.ceil(sharing.length / AT_MOST);
  const batches = Array.from({ length: count }, (_, at) =>
    sharing.filter((_file, index) => index % count === at),
  );
  const modules = [...batches, ...[...longest, ...alone].map((file) => [file])];
  return modules.map((imported, at) => {
    const path = join(folder, `${String(at + 1).padStart(3, '0')}.test.mjs`);
    const lines = ['test/one-seed.ts', ...imported].map(
      (file) => `import ${JSON.stringify(pathToFileURL(join(root, file)).href)};`,
    );
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  });
}
