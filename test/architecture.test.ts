import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { ENGINES, ROOMS, withHouseTables, type Room } from './house.ts';

const SRC = resolve(import.meta.dirname, '../src');

const PURE = ROOMS.filter(({ pure }) => pure).map(({ folder }) => folder);

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourceFiles(): SourceFile[] {
  return readSources((path) => /\.tsx?$/.test(path) && !/\.(test|as|generated|twin)\.tsx?$/.test(path));
}

function kernelSources(): SourceFile[] {
  return readSources((path) => path.endsWith('.as.ts'));
}

function readSources(isWanted: (path: string) => boolean): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      const imports = [
        ...text.matchAll(/^(?:import|export) (?:[^'"]*from )?'([^']+)'|import\('([^']+)'\)/gm),
      ].map((match) => match[1] ?? match[2]);
      return { path, folder: path.split(/[\\/]/)[0], text, imports };
    });
}

function targetsOf({ path, imports }: SourceFile): string[] {
  return imports
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SRC, resolve(SRC, dirname(path), name)).replaceAll('\\', '/'));
}

function wrongWays(rooms: readonly Room[], depth: number): string[] {
  const roomOf = (path: string): string => path.split(/[\\/]/).slice(0, depth).join('/');
  const known = new Map(rooms.map((one) => [one.folder, one]));
  return sourceFiles()
    .filter(({ path }) => depth === 1 || known.has(roomOf(path)))
    .flatMap((file) => {
      const own = roomOf(file.path);
      return targetsOf(file)
        .filter((target) => depth === 1 || known.has(roomOf(target)))
        .filter((target) => roomOf(target) !== own && !known.get(own)?.mayImport.includes(roomOf(target)))
        .map((target) => `${file.path} imports ${target}`);
    });
}

test('every room imports only what lies before it', () => assert.deepEqual(wrongWays(ROOMS, 1), []));

test('the engines import each other in one order', () => assert.deepEqual(wrongWays(ENGINES, 2), []));

test('every folder of src and of engines is a room, and every room is there', () => {
  const folders = (path: string): string[] =>
    readdirSync(join(SRC, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(path, name));
  assert.deepEqual(folders('').toSorted(), ROOMS.map(({ folder }) => folder).toSorted());
  assert.deepEqual(folders('engines').toSorted(), ENGINES.map(({ folder }) => folder).toSorted());
});

test('ARCHITECTURE.md shows these rooms: node scripts/write-house.ts', () => {
  const page = readFileSync(resolve(SRC, '../ARCHITECTURE.md'), 'utf8');
  assert.equal(page, withHouseTables(page));
});

test('no files import each other in a circle', () => {
  const files = new Map(sourceFiles().map((file) => [file.path.replaceAll('\\', '/'), targetsOf(file)]));
  for (const path of kernelSources())
    files.set(
      path.path,
      targetsOf(path).map((target) => `${target}.ts`),
    );
  assert.deepEqual(circles(files), []);
});

/** Strongly connected sets of more than one file (Tarjan). */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file)!);
    open.push(file);
    for (const target of edges.get(file) ?? []) {
      if (!edges.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (open.includes(target)) low.set(file, Math.min(low.get(file)!, low.get(target)!));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle.toSorted().join(' ↔ '));
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}

test('what only tests use is named as such: no file of the product imports a twin or the tests', () => {
  const faults = sourceFiles().flatMap((file) =>
    targetsOf(file)
      .filter((target) => target.startsWith('..') || /\.(test|twin)\.ts$/.test(target))
      .map((target) => `${file.path} imports ${target}`),
  );
  assert.deepEqual(faults, []);
});

test('the pure ring uses no Node module', () => {
  const faults = sourceFiles()
    .filter(({ folder }) => PURE.includes(folder))
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('node:') || builtinModules.includes(name))
        .map((name) => `${path} imports ${name}`),
    );
  assert.deepEqual(faults, []);
});

test('the pure ring reads no clock, no randomness and no network', () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|process\.)/;
  const faults = sourceFiles()
    .filter(
      ({ folder, text }) =>
        PURE.includes(folder) && impure.test(text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
    )
    .map(({ path }) => path);
  assert.deepEqual(faults, []);
});

test('core depends on no package', () => {
  const faults = sourceFiles()
    .filter(({ folder }) => folder === 'core')
    .flatMap(({ path, imports }) =>
      imports.filter((name) => !name.startsWith('.')).map((name) => `${path}: ${name}`),
    );
  assert.deepEqual(faults, []);
});

test('languages are named in i18n alone: elsewhere no code but the English default, no list', () => {
  const others = Object.keys(LANGUAGES).filter((code) => code !== 'en');
  const named = new RegExp(`['"](${others.join('|')})['"]|[:(](lang)\\((${others.join('|')})\\)`);
  const faults = readSources((path) => /\.(tsx?|css)$/.test(path) && !path.includes('.test.'))
    .filter(({ folder, text }) => folder !== 'i18n' && named.test(text))
    .map(({ path, text }) => `${path}: ${named.exec(text)![0]}`);
  assert.deepEqual(faults, []);
});

test('the engines know no language, no JSON and no flag', () => {
  const faults = sourceFiles()
    .filter(({ folder, text }) => folder === 'engines' && /\bJSON\.|Intl\.|['"`]--[a-z]/.test(text))
    .map(({ path }) => path);
  assert.deepEqual(faults, []);
});

/** Where names follow another rule: a part of a catalogue is named after its file, and the library after the commands. */
const NAMED_OTHERWISE = /^(i18n[\\/][a-z]{2}[\\/]|library[\\/])/;

test('no two exports share a name', () => {
  const files = new Map<string, string[]>();
  for (const { path, text } of readSources(
    (name) => /\.tsx?$/.test(name) && !/\.(test|as|generated)\.tsx?$/.test(name),
  ))
    if (!NAMED_OTHERWISE.test(path))
      for (const name of exportsOf(text)) files.set(name, [...(files.get(name) ?? []), path]);
  const shared = [...files].filter(([, paths]) => paths.length > 1);
  assert.deepEqual(
    shared.map(([name, paths]) => `${name}: ${paths.join(', ')}`),
    [],
  );
});

/** Names declared and exported in a file, overloads once; names passed on from elsewhere are not its own. */
function exportsOf(text: string): Set<string> {
  const declared = /^export (?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
  return new Set(Array.from(text.matchAll(declared), ([, name]) => name));
}
