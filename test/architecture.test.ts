import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const SRC = resolve(import.meta.dirname, '../src');

/** Folder → what its files may import from, besides their own folder. Order is the direction of data. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  kernels: ['core'],
  formats: ['core'],
  engines: ['core', 'kernels'],
  i18n: ['core'],
  reports: ['core', 'engines', 'i18n'],
  exchange: ['core', 'formats', 'engines', 'reports', 'i18n'],
  store: ['core', 'formats'],
  sources: ['core', 'formats', 'store'],
  workbench: ['core', 'kernels', 'formats', 'engines', 'reports', 'exchange', 'i18n', 'store', 'sources'],
  cli: ['core', 'formats', 'engines', 'reports', 'exchange', 'i18n', 'workbench'],
  server: ['core', 'reports', 'i18n', 'workbench'],
  web: ['core', 'kernels', 'formats', 'engines', 'reports', 'i18n', 'store'],
};

/** These run in a browser worker unchanged: no Node module, no clock, no randomness. */
const PURE = ['core', 'kernels', 'formats', 'engines', 'reports', 'exchange', 'i18n'];

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|as|generated)\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
      const imports = [
        ...text.matchAll(/^(?:import|export) (?:[^'"]*from )?'([^']+)'|import\('([^']+)'\)/gm),
      ].map((match) => match[1] ?? match[2]);
      return { path, folder: path.split(/[\\/]/)[0], text, imports };
    });
}

test('every folder imports only what lies before it', () => {
  const faults = sourceFiles().flatMap(({ path, folder, imports }) =>
    imports
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(SRC, resolve(SRC, dirname(path), name)).split(/[\\/]/)[0])
      .filter((target) => target !== folder && !MAY_IMPORT[folder].includes(target))
      .map((target) => `${path} imports ${target}`),
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

test('the engines know no language and no JSON', () => {
  const faults = sourceFiles()
    .filter(({ folder, text }) => folder === 'engines' && /\bJSON\.|Intl\./.test(text))
    .map(({ path }) => path);
  assert.deepEqual(faults, []);
});
