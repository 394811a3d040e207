import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { OPERATIONS } from '../operations/list.ts';
import type { Operation } from '../operations/operation.ts';
import { optionName, requestFields, type RequestField } from '../operations/request-fields.ts';
import { deriveCommand } from './derive-command.ts';
import { languagesOf } from './print-report.ts';
import { fieldValue } from '../operations/read-value.ts';
import { voiceOf } from './voice.ts';
import { onlyInFullRun } from '../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-lists-'));
after(() => rmSync(folder, { recursive: true }));
for (const name of ['a', 'b', 'with, comma', 'c']) writeFileSync(join(folder, name), '');

const ENGLISH = voiceOf('en');

/** Two values of a field, as text. */
function sample({ notes, choices, type }: RequestField): readonly [string, string] {
  if (notes.form === 'asn') return ['AS64500', '64501'];
  if (notes.form === 'link') return ['1-2', 'AS3-4'];
  if (notes.form === 'country' || notes.form === 'country-name') return ['TR', 'az'];
  if (choices.length > 0) return [choices[0], choices[1]];
  const [a, b] = ['a', 'b'].map((name) => join(folder, name));
  if (notes.value?.startsWith('country=')) return [`IR=${a}`, `AZ=${b}`];
  if (notes.input !== undefined || notes.value === 'files') return [a, b];
  return type === 'number' ? ['1', '2'] : ['alpha', 'beta'];
}

/** The request that a command line says. */
function requestOf(operation: Operation, args: readonly string[]): Record<string, unknown> {
  const words = operation.id.split('.');
  const derived = deriveCommand(words.at(-1) ?? '', operation, ENGLISH);
  const { command } = derived;
  const root = new Command('muruna').exitOverride();
  let parent = root;
  for (const word of words.slice(0, -1)) {
    const group = new Command(word);
    parent.addCommand(group);
    parent = group;
  }
  parent.addCommand(command);
  let asked: Record<string, unknown> | undefined;
  command.exitOverride().action(() => {
    asked = derived.request(command.processedArgs as unknown[], command.opts());
  });
  root.parse(derived.joined([...words, ...args]), { from: 'user' });
  return asked!;
}

/** What else a command line must have. */
function rest(fields: readonly RequestField[], field: RequestField): string[] {
  const others = fields.filter(({ isRequired, name }) => isRequired && name !== field.name);
  return others.flatMap((other) =>
    other.notes.position === undefined ? [optionName(other), sample(other)[0]] : [sample(other)[0]],
  );
}

test(
  'every list of every operation takes commas, Arabic commas, spaces and repeats',
  onlyInFullRun,
  async () => {
    let lists = 0;
    for (const [id, load] of Object.entries(OPERATIONS)) {
      const operation = await load();
      const fields = requestFields(operation);
      for (const field of fields.filter(({ isList }) => isList)) {
        lists++;
        const [one, two] = sample(field);
        const ways = [
          [one, two],
          [`${one},${two}`],
          [`${one}, ${two}`],
          [`${one}،${two}`],
          ...(field.notes.form === 'name' ? [] : [[`${one} ${two}`]]),
        ];
        const isOption = field.notes.position === undefined;
        if (isOption) ways.push([`${one},`, two], [one, optionName(field), two]);
        const expected = [one, two].map((text) => fieldValue({ ...field, isList: false }, [text]));
        for (const values of ways) {
          const others = rest(fields, field);
          const line = isOption ? [...others, optionName(field), ...values] : [...others, ...values];
          const said = requestOf(operation, line)[field.name];
          assert.deepEqual(said, expected, `${id} ${line.join(' ')}`);
        }
      }
    }
    assert.ok(lists > 30, String(lists));
  },
);

test('a list leaves the argument that a command waits for', async () => {
  const said = async (id: string, ...args: string[]) => requestOf(await OPERATIONS[id](), args);
  const stress = await said('stress', '--networks', '64500', 'AS64501', 'IR');
  assert.deepEqual([stress['networks'], stress['country']], [[64500, 64501], 'IR']);
  const gateways = await said('stress', '--gateways', 'TR', 'IR');
  assert.deepEqual([gateways['gateways'], gateways['country']], [['TR'], 'IR']);
  const redact = await said('dossier.redact', '--field', 'one', 'd.zip', '--out', 'e.zip');
  assert.deepEqual([redact['fields'], redact['dossier']], [['one'], 'd.zip']);
  const signed = await said('dossier.sign', '--key', './k', './d.zip', '--out', 'e.zip');
  assert.deepEqual([signed['keys'], signed['dossier']], [['./k'], './d.zip']);
  const region = await said('brief', '--region', 'IR', 'AZ', 'TM');
  assert.deepEqual(region['region'], ['IR', 'AZ', 'TM']);
  const series = await said('series', '--snapshots', './years', 'IR', 'AZ');
  assert.deepEqual([series['snapshots'], series['countries']], [['./years'], ['IR', 'AZ']]);
});

test('a path that holds a comma or a space is one path', async () => {
  const operation = await OPERATIONS['dossier.figures']();
  const [files] = requestFields(operation).filter(({ name }) => name === 'files');
  const path = join(folder, 'with, comma');
  assert.deepEqual(fieldValue(files, [path]), [path]);
  assert.deepEqual(fieldValue(files, ['no such, file']), ['no such, file']);
});

test('names may hold spaces: only commas separate them, and codes of countries', async () => {
  const withdraw = requestFields(await OPERATIONS['supply.withdraw']());
  const values = (name: string, ...given: string[]) =>
    fieldValue(
      withdraw.find((field) => field.name === name)!,
      given,
    );
  assert.deepEqual(values('vendors', 'Example Systems, Other', 'Third One'), [
    'Example Systems',
    'Other',
    'Third One',
  ]);
  assert.deepEqual(values('countries', 'us JP', 'United States,de'), ['US', 'JP', 'United States', 'DE']);
});

test('languages are a list like others', () => {
  for (const list of ['fa,en', 'fa, en', 'fa en', 'fa، en', 'fa,en,'])
    assert.deepEqual(languagesOf(list), ['fa', 'en']);
});

test('a code of a country is in capitals, and a name as it was written', async () => {
  const assess = await OPERATIONS['assess']();
  for (const [given, taken] of [
    ['ir', 'IR'],
    ['uk', 'GB'],
    ['Irann', 'Irann'],
    ['ایران', 'ایران'],
  ])
    assert.equal(requestOf(assess, [given])['country'], taken);
});
