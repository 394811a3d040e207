import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { CATALOGUES } from '../src/i18n/catalogue.ts';
import { parseTemplate, templateParams } from '../src/i18n/template.ts';

const SRC = resolve(import.meta.dirname, '../src');

interface Use {
  readonly path: string;
  readonly code: string;
  /** Names of the facts given, where they can be read off the source. */
  readonly facts: readonly string[] | undefined;
}

function sources(): { path: string; text: string }[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|as|generated)\.ts$/.test(path))
    .filter((path) => !/^i18n[\\/]/.test(path))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

/** `new Refusal('kind', 'code', { facts })` and the objects of findings, `code: 'x', severity: …, facts: { … }`. */
function uses(): Use[] {
  return sources().flatMap(({ path, text }) => [
    ...[...text.matchAll(/new Refusal\(\s*'[^']+',\s*'([^']+)'\s*(?:,\s*\{([^}]*)\}|(,)|\))/g)].map(
      (match) => ({
        path,
        code: match[1],
        // Facts from a variable cannot be read off the source.
        facts: match[3] ? undefined : factNames(match[2] ?? ''),
      }),
    ),
    ...[...text.matchAll(/code:\s*'([^']+)',\s*severity:[^{}]*?(?:facts:\s*\{([^}]*)\})/g)].map((match) => ({
      path,
      code: match[1],
      facts: factNames(match[2]),
    })),
    ...[...text.matchAll(/code:\s*'([^']+)',\s*severity:/g)].map((match) => ({
      path,
      code: match[1],
      facts: undefined,
    })),
  ]);
}

function factNames(source: string | undefined): string[] | undefined {
  if (source === undefined || source.includes('...') || source.includes('${')) return undefined;
  return [...source.matchAll(/(?:^|,)\s*'?([a-z]\w*)'?\s*(?=[:,]|$)/gi)].map((match) => match[1]);
}

test('every refusal and finding in the sources has its sentence in the catalogues', () => {
  const missing = uses().filter(({ code }) => !(code in CATALOGUES.en));
  assert.deepEqual([...new Set(missing.map(({ path, code }) => `${path}: ${code}`))], []);
});

test('every refusal and finding gives the facts that its sentence asks for', () => {
  const faults = uses().flatMap(({ path, code, facts }) => {
    const template = CATALOGUES.en[code as keyof typeof CATALOGUES.en] as string | undefined;
    if (template === undefined || facts === undefined) return [];
    return [...templateParams(parseTemplate(template)).keys()]
      .filter((name) => !facts.includes(name))
      .map((name) => `${path}: ${code} lacks ${name}`);
  });
  assert.deepEqual(faults, []);
});
