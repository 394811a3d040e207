import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { damageRequest } from '../schemas/requests/restoration.ts';
import { dossierBuildRequest } from '../schemas/requests/evidence.ts';
import { OPERATIONS } from './list.ts';
import { optionOf, TERMINAL_OPTIONS } from './option-of.ts';
import { commandLine } from './command-line.ts';
import { requestFields } from './request-fields.ts';

const SOURCE = new URL('../', import.meta.url).pathname;

/** Options of Node itself, and the prefix of flags that are turned off. */
const OTHERS = ['operations/evidence/repeat.ts', 'operations/command-line.ts'];

test('an option is named by the field of the request', () => {
  assert.equal(optionOf(damageRequest, 'fromStress'), '--from-stress');
  assert.equal(optionOf(dossierBuildRequest, 'keys'), '--key');
});

test('no sentence of an operation, an answer or an engine has an option written out', () => {
  const files = globSync('{operations,answers,engines}/**/*.ts', { cwd: SOURCE });
  assert.ok(files.length > 200);
  const written = files
    .filter((file) => !file.endsWith('.test.ts') && !OTHERS.includes(file))
    .filter((file) => /['"]--[a-z]/.test(readFileSync(SOURCE + file, 'utf8')));
  assert.deepEqual(written, []);
});

test('options of the terminal exist on the command line, and belong to no request', async () => {
  const commands = globSync('cli/**/*.ts', { cwd: SOURCE }).map((file) =>
    readFileSync(SOURCE + file, 'utf8'),
  );
  for (const name of TERMINAL_OPTIONS)
    assert.ok(
      commands.some((text) => text.includes(`option('--${name}`)),
      name,
    );
  const fields = (
    await Promise.all(Object.values(OPERATIONS).map(async (load) => requestFields(await load())))
  ).flat();
  for (const name of TERMINAL_OPTIONS) assert.ok(!fields.some((field) => field.name === name), name);
});

test('formats of packs and of briefs on all partners are repeated as the flags that the command line has', async () => {
  const request = { country: 'IR', event: 'talks', book: 'b', out: 'x', formats: ['pdf', 'docx'] };
  for (const id of ['brief.partners', 'event.pack'])
    assert.match(commandLine(await OPERATIONS[id](), request), / --out x --pdf --docx$/, id);
});
