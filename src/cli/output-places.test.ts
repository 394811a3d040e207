import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { z } from 'zod';
import { runCommand } from '../../test/run-command.ts';
import { Refusal } from '../core/refusal.ts';
import { ask } from '../operations/ask.ts';
import { withPlaces } from '../operations/files/check-place.ts';
import { localHouse } from '../operations/local-house.ts';
import { OPERATIONS } from '../operations/list.ts';
import { requestFields } from '../operations/request-fields.ts';
import { FIELD_NOTES } from '../schemas/requests/field.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { outputPlaces, placedOutputs } from './output-places.ts';
import { onlyInFullRun } from '../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-places-'));
after(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);
writeFileSync(at('taken'), 'a file');

const ROWS = { rows: () => ({ columns: [], rows: [] }) } as unknown as Parameters<typeof placedOutputs>[1];
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('--out is a file where its ending is that of a format, otherwise a folder', () => {
  for (const ending of ['html', 'md', 'pdf', 'docx', 'pptx', 'csv', 'parquet'] as const) {
    const out = `x.${ending}`;
    const flag = ending === 'parquet' ? {} : { [ending]: true };
    assert.deepEqual(placedOutputs({ ...flag, out }, ROWS), { [ending]: out });
    assert.deepEqual(placedOutputs({ out }, ROWS), { [ending]: out }, 'the ending alone asks for the format');
  }
  assert.deepEqual(placedOutputs({ json: true, out: 'x.json' }, ROWS), { result: 'x.json' });
  assert.deepEqual(placedOutputs({ json: true, out: 'x.PDF' }, ROWS), { json: true, pdf: 'x.PDF' });
  const several = { pdf: true, html: true, out: 'reports.d' } as const;
  assert.deepEqual(placedOutputs(several, ROWS), several);
  mkdirSync(at('folder.pdf'));
  const there = { pdf: true, out: at('folder.pdf') } as const;
  assert.deepEqual(placedOutputs(there, ROWS), there, 'a folder that is there is a folder');
});

test('an --out that fits nothing asked for is refused', () => {
  for (const [options, code] of [
    [{ out: 'reports' }, 'usage.out-needs-format'],
    [{ json: true, out: 'reports' }, 'usage.out-needs-format'],
    [{ pdf: true, html: true, out: 'x.pdf' }, 'usage.out-is-one-file'],
    [{ html: true, out: 'x.pdf' }, 'usage.out-is-one-file'],
    [{ pdf: 'a.pdf', out: 'b.pdf' }, 'usage.either'],
  ] as const)
    assert.throws(() => placedOutputs(options, ROWS), refusal(code), JSON.stringify(options));
  assert.throws(() => placedOutputs({ out: 'x.csv' }, {}), refusal('usage.out-needs-format'));
});

test('a report goes to the file or the folder of --out, which is made', onlyInFullRun, async (t) => {
  const file = at('new', 'x.md');
  const one = await runCommand(t, 'assess', 'IR', '--no-ranks', '--plane', 'ipv4', '--md', '--out', file);
  assert.deepEqual([one.status, one.out, one.err.trim()], [0, '', file]);
  assert.match(readFileSync(file, 'utf8'), /^# /m);
  const line = ['assess', 'IR', '--no-ranks', '--plane', 'ipv4', '--md', '--html', '--out', at('both')];
  assert.equal((await runCommand(t, ...line)).status, 0);
  assert.deepEqual(readdirSync(at('both')).sort(), ['assess-IR.html', 'assess-IR.md']);
});

test('what could not be written is refused before anything is computed', async (t) => {
  const commands: readonly (readonly string[])[] = [
    ['assess', 'IR', '--pdf', at('taken', 'x.pdf')],
    ['assess', 'IR', '--pdf', '--out', at('taken', 'x.pdf')],
    ['assess', 'IR', '--pdf', '--out', at('taken')],
    ['assess', 'IR', '--csv', '--out', at('taken')],
    ['assess', 'IR', '--parquet', at('taken', 'x')],
    ['assess', 'IR', '--result', folder],
    ['explore', 'IR', '--out', at('taken', 'x.html')],
    ['damage', '--inventory', 'none', '--random', '1', '--out', folder],
    ['restore', '--inventory', 'none', '--damage', 'none', '--export', folder],
    ['inventory', 'example', 'IR', '--out', at('taken')],
    ['key', 'new', '--out', folder],
    ['brief', 'IR', '--all-partners', '--out', folder],
  ];
  for (const line of commands) {
    const { status, err, out } = await withoutSnapshot(t, line);
    assert.ok(
      status === EXIT_CODES.denied || status === EXIT_CODES.usage,
      `${line.join(' ')}: ${status} ${err}`,
    );
    assert.match(err, /cannot be written \(E(ISDIR|NOTDIR)\)|is not empty/, line.join(' '));
    assert.equal(out, '');
  }
  assert.equal(readFileSync(at('taken'), 'utf8'), 'a file');
});

test('a place that cannot be written is named with the option it was given behind, in /proc too', async (t) => {
  const lines: readonly (readonly [option: string, ...line: string[]])[] = [
    ['--out', 'assess', 'IR', '--out', at('taken', 'x.pdf')],
    ['--pdf', 'assess', 'IR', '--pdf', at('taken', 'x.pdf')],
    ['--out', 'assess', 'IR', '--json', '--out', at('taken', 'x.json')],
    ...(existsSync('/proc/self')
      ? ([
          ['--out', 'assess', 'IR', '--out', '/proc/x.pdf'],
          ['--out', 'assess', 'IR', '--pdf', '--out', '/proc/reports'],
          ['--out', 'brief', 'IR', '--all-partners', '--out', '/proc/briefs/all'],
        ] as const)
      : []),
  ];
  for (const [option, ...line] of lines) {
    const { status, err } = await withoutSnapshot(t, line);
    assert.equal(status, EXIT_CODES.denied, err);
    assert.match(err, new RegExp(`cannot be written \\(E(NOTDIR|NOENT)\\).*${option}\\.`), line.join(' '));
  }
});

/** A command whose snapshot does not exist: if it looked for that first, it would say so. */
function withoutSnapshot(t: TestContext, line: readonly string[]) {
  const isFree = ['inventory', 'damage', 'restore', 'key'].includes(line[0]);
  return runCommand(t, ...line, ...(isFree ? [] : ['--snapshot', at('none')]));
}

test('no place that an operation writes to goes unchecked', async () => {
  for (const [id, load] of Object.entries(OPERATIONS)) {
    const operation = await load();
    for (const { name, notes } of requestFields(operation))
      if (name === 'out') assert.ok(notes.output, `${id}: ${name} has no output note`);
  }
});

test('an operation with a place that cannot be written never runs', async () => {
  const place = z.string();
  FIELD_NOTES.add(place, { help: 'field.folder.out', output: 'file' });
  const asked = ask(
    {
      id: 'test',
      kind: 'write',
      request: z.strictObject({ out: place }),
      answer: z.null(),
      run: () => assert.fail('it ran'),
    },
    { out: at('taken', 'x') },
    localHouse(),
  );
  await assert.rejects(asked, refusal('file.unwritable'));
});

test('a folder is made before the work for it begins; if that fails, it goes again unless something is in it', async () => {
  const place = (...names: string[]) => ({ path: at(...names), kind: 'file' as const, option: '--out' });
  const seen = await withPlaces([place('made', 'deep', 'x')], () =>
    Promise.resolve(existsSync(at('made', 'deep'))),
  );
  assert.deepEqual([seen, existsSync(at('made', 'deep'))], [true, true]);
  const failing = () => Promise.reject(new Error('no'));
  await assert.rejects(withPlaces([place('gone', 'deep', 'x'), place('gone', 'other', 'x')], failing), /no/);
  assert.ok(!existsSync(at('gone')));
  await assert.rejects(withPlaces([place('made', 'deep', 'x')], failing), /no/);
  assert.ok(existsSync(at('made', 'deep')), 'what was there stays');
  const filling = (): Promise<void> => {
    writeFileSync(at('full', 'deep', 'half'), '');
    return failing();
  };
  await assert.rejects(withPlaces([place('full', 'deep', 'x')], filling), /no/);
  assert.ok(existsSync(at('full', 'deep', 'half')));
  await assert.rejects(
    withPlaces([place('first', 'x'), place('taken', 'x')], failing),
    refusal('file.unwritable'),
  );
  assert.ok(!existsSync(at('first')), 'nor does a second place that is refused leave the first');
});

test('commands that fail leave no folder behind', async (t) => {
  for (const line of [
    ['assess', 'QQ', '--pdf', '--out', at('none-a')],
    ['assess', 'QQ', '--html', at('none-b', 'deep', 'x.html')],
    ['explore', 'QQ', '--out', at('none-c', 'x.html')],
    ['inventory', 'example', 'AQ', '--out', at('none-d')],
    ['inventory', 'import', at('no-drawing'), '--out', at('none-e')],
    ['book', 'init', at('none-f'), 'QQ', 'IR'],
    ['scenario', 'init', at('none-g', 'x.yaml'), '--country', 'QQ'],
  ]) {
    const { status, err } = await runCommand(t, ...line);
    assert.ok(status > 0 && status !== EXIT_CODES.bug, `${line.join(' ')}: ${err}`);
  }
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('none-')),
    [],
  );
});

test('files that are already there are refused before the work for them', async (t) => {
  mkdirSync(at('tables'));
  writeFileSync(at('tables', 'sites.csv'), '');
  writeFileSync(at('key.pub'), '');
  for (const line of [
    ['inventory', 'import', at('no-drawing'), '--out', at('tables')],
    ['inventory', 'example', 'AQ', '--out', at('tables')],
    ['inventory', 'init', at('tables')],
    ['key', 'new', '--out', at('key'), '--name', 'x'],
  ]) {
    const { status, err } = await runCommand(t, ...line);
    assert.ok(status > 0, line.join(' '));
    assert.match(err, /already exists/, line.join(' '));
  }
  assert.ok(!existsSync(at('key')));
});

test('the place that explore takes by itself is checked as well', async (t) => {
  mkdirSync(at('here', 'explore-IR.html'), { recursive: true });
  const before = process.cwd();
  process.chdir(at('here'));
  t.after(() => process.chdir(before));
  const { status, err } = await withoutSnapshot(t, ['explore', 'ir']);
  assert.equal(status, EXIT_CODES.denied);
  assert.match(err, /explore-IR\.html cannot be written \(EISDIR\)/);
});

test('two documents for one screen and an unknown language are refused at once', () => {
  assert.throws(() => outputPlaces({ html: '-', json: true }), refusal('usage.output-conflict'));
  assert.throws(() => outputPlaces({ csv: true, json: true }), refusal('usage.output-conflict'));
  assert.throws(() => outputPlaces({ lang: 'xx' }), refusal('usage.unknown-language'));
});
