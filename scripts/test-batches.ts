import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** So many test files run in one process: beginning one for each takes longer than most of them. */
const AT_MOST = 48;
/** Rooms whose tests leave the process as it was. */
const SHARING = /^(src\/(?!server)[a-z]+|test)\//;
/** What changes the process for whatever else runs in it: its environment, its folder, its signals, its modules. */
const CHANGES_PROCESS =
  /process\.(env\[[^\]]+\] =|chdir|exit|kill|on\(|once\()|delete process|mock\.|await testDatabases/;

/**
 * The files that `node --test` shall run: those that may share a process drawn together in modules in `folder`, the others as they are.
 * A failing test is still shown with the place of its own file.
 */
export function batched(globs: readonly string[], root: string, folder: string): string[] {
  const files = [...new Set(globs.flatMap((pattern) => globSync(pattern, { cwd: root })))].toSorted();
  const isSharing = (file: string): boolean =>
    SHARING.test(file) && !CHANGES_PROCESS.test(readFileSync(join(root, file), 'utf8'));
  const sharing = files.filter((file) => isSharing(file));
  const alone = files.filter((file) => !isSharing(file));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Neighbours are alike, and the longest are in one room: each batch has some of every room.
  const count = Math.ceil(sharing.length / AT_MOST);
  const batches = Array.from({ length: count }, (_, at) =>
    sharing.filter((_file, index) => index % count === at),
  );
  const written = batches.map((batch, at) => {
    const path = join(folder, `batch-${at + 1}.test.mjs`);
    const lines = batch.map((file) => `import ${JSON.stringify(pathToFileURL(join(root, file)).href)};`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  });
  return [...alone, ...written];
}
