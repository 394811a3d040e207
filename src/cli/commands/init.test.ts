import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { cases } from '../../../test/cases.ts';
import { runCommand } from '../../../test/run-command.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { LANGUAGE_CODES, type LanguageCode, type MessageCode } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { message } from '../../i18n/text.ts';
import { ask } from '../../operations/ask.ts';
import { OPERATIONS } from '../../operations/list.ts';
import { localHouse } from '../../operations/local-house.ts';
import { restoreReport } from '../../reports/restore/restore-report.ts';
import type { ServicesCheckAnswer } from '../../schemas/check-answers.ts';
import type { CodedFinding } from '../../schemas/coded.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';

// What `init` writes is in the language of its user, and can be checked and run as it is.

const folder = mkdtempSync(join(tmpdir(), 'muruna-init-'));
const home = process.cwd();
before(() => {
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  process.chdir(folder);
});
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function init(t: TestContext, code: LanguageCode, ...args: string[]): Promise<void> {
  const { status, err } = await runCommand(t, ...args, '--lang', code);
  assert.equal(status, 0, err);
}

async function asked<Answer>(id: string, request: Record<string, unknown>): Promise<Answer> {
  const house = localHouse({ snapshot: smallSnapshot() });
  return (await ask(await OPERATIONS[id](), request, house)).answer as Answer;
}

async function assertFaultless(id: string, request: Record<string, unknown>): Promise<void> {
  const { findings } = await asked<{ readonly findings: readonly CodedFinding[] }>(id, request);
  assert.deepEqual(findings, [], id);
}

/** The text holds these words as the language has them. */
function assertSays(
  text: string,
  code: LanguageCode,
  ...words: (MessageCode & `template.${string}`)[]
): void {
  for (const word of words) {
    const said = language(code).plain({ code: word, params: {} });
    assert.ok(text.replaceAll('\n# ', ' ').replaceAll('\n  # ', ' ').includes(said), `${code}: ${said}`);
  }
}

for (const code of LANGUAGE_CODES.slice(0, cases(LANGUAGE_CODES.length))) {
  test(`a scenario that init writes in ${code} has no fault and runs`, async (t) => {
    const file = `scenario-${code}.yaml`;
    await init(t, code, 'scenario', 'init', file, '--country', 'Iran');
    assertSays(
      readFileSync(file, 'utf8'),
      code,
      'template.remarks',
      'template.scenario.name',
      'template.scenario.random.why',
      'template.scenario.withdrawal',
    );
    await assertFaultless('scenario.check', { file });
    const answer = await asked<StressAnswer>('stress', { country: 'IR', scenario: file, samples: 0 });
    assert.equal(answer.moments.length, 5);
    assert.ok(answer.moments.some(({ losses }) => losses.policy.international.total.value === 1));
  });

  test(`the other events of a scenario in ${code} run when their remark sign is taken off`, async (t) => {
    const file = `other-${code}.yaml`;
    await init(t, code, 'scenario', 'init', file);
    const text = readFileSync(file, 'utf8')
      .replaceAll(/^ {2}# - /gm, '  - ')
      .replaceAll(/6449[67]/g, (asn) => (asn === '64496' ? '10' : '12'));
    writeFileSync(file, text.replace('[AZ, TR]', '[AZ]'));
    await assertFaultless('scenario.check', { file });
    assert.equal(text.match(/^ {2}- /gm)?.length, 8);
    const answer = await asked<StressAnswer>('stress', {
      country: 'IR',
      scenario: file,
      samples: 0,
      lenient: true,
    });
    assert.ok(answer.moments.length > 0);
  });

  for (const excel of [[], ['--excel']].slice(0, cases(2)))
    test(`the example network that init writes in ${code} has no fault and is planned ${excel.join('')}`, async (t) => {
      const inventory = `inventory-${code}${excel.length}`;
      await init(t, code, 'inventory', 'init', inventory, '--example', ...excel);
      const sites = readFileSync(join(inventory, 'sites.csv'), 'utf8');
      assertSays(
        sites.replaceAll('\r', ''),
        code,
        'template.inventory.pass',
        'template.inventory.region.south',
      );
      await assertFaultless('inventory.check', { folder: inventory });
      const damage = await asked<object>('damage', { inventory, random: 6, at: '2026-11-28T21:00+03:30' });
      writeFileSync('damage.json', JSON.stringify(damage));
      const plan = await asked<RestoreAnswer>('restore', { inventory, damage: 'damage.json', moves: 50 });
      assert.equal(plan.jobs.length + plan.infeasible.length, 6);
      assert.deepEqual(plan.infeasible, []);
      // A network that was imported has no title yet.
      const untitled = restoreReport({ ...plan, title: '' }, { software: 'test', command: 'test' });
      assert.equal(language('en').plain(untitled.title), 'Restoration plan');
    });

  test(`empty tables in ${code} carry the example as remarks, and nothing else`, async (t) => {
    await init(t, code, 'inventory', 'init', `empty-${code}`);
    assertSays(readFileSync(join(`empty-${code}`, 'crews.csv'), 'utf8'), code, 'template.inventory.crews');
    await assertFaultless('inventory.check', { folder: `empty-${code}` });
    const { contents } = await asked<{ contents: object }>('inventory.check', { folder: `empty-${code}` });
    assert.deepEqual(contents, { sites: 0, links: 0, crews: 0, repairs: 0 });
  });

  test(`the services that init writes in ${code} have no fault, filled and empty`, async (t) => {
    await init(t, code, 'services', 'init', `services-${code}`, '--example', '--excel');
    assertSays(
      readFileSync(join(`services-${code}`, 'services.csv'), 'utf8'),
      code,
      'template.services.portal',
    );
    await assertFaultless('services.check', { folder: `services-${code}` });
    await init(t, code, 'services', 'init', `no-services-${code}`);
    const { contents, findings } = await asked<ServicesCheckAnswer>('services.check', {
      folder: `no-services-${code}`,
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(contents, { services: 0, needs: 0, records: 0, certificates: 0 });
  });

  test(`a book that init writes in ${code} has no fault, is matched, and packed in its language`, async (t) => {
    const book = `book-${code}`;
    await init(t, code, 'book', 'init', book, 'IR', 'AZ');
    const text = readdirSync(book)
      .map((name) => readFileSync(join(book, name), 'utf8'))
      .join('');
    assertSays(text, code, 'template.made-up', 'template.book.ministry', 'template.book.commitment.detour');
    await assertFaultless('book.check', { folder: book });
    const { matches } = await asked<{ matches: unknown[] }>('match', { book });
    assert.ok(matches.length > 0);
    const { commitments } = await asked<{ commitments: unknown[] }>('commitments', { book });
    assert.equal(commitments.length, 2);
    await asked('event.pack', { event: 'talks', book, out: `pack-${code}`, formats: ['md'] });
    const agenda = readFileSync(join(`pack-${code}`, `agenda.${code}.md`), 'utf8');
    assert.ok(agenda.includes(language(code).plain(message('template.book.topic'))));
  });
}

test('init speaks the language of the environment where no other is asked for', async (t) => {
  process.env['MURUNA_LANG'] = 'ru';
  const { status } = await runCommand(t, 'scenario', 'init', 'environment.yaml');
  delete process.env['MURUNA_LANG'];
  assert.equal(status, 0);
  assertSays(readFileSync('environment.yaml', 'utf8'), 'ru', 'template.remarks');
});

test('init never writes over what is there', async (t) => {
  for (const args of [
    ['scenario', 'init', 'twice.yaml'],
    ['inventory', 'init', 'twice'],
    ['services', 'init', 'twice-services'],
    ['book', 'init', 'twice-book', 'IR', 'AZ'],
  ]) {
    assert.equal((await runCommand(t, ...args)).status, 0);
    const { status, err } = await runCommand(t, ...args);
    assert.equal(status, 2);
    assert.match(err, /already exists/);
  }
});

test('scenario check names every fault with its line', async (t) => {
  writeFileSync(
    'faulty.yaml',
    'events:\n  - networks: [10]\n    untill: +6h\n  - degrade: {gateways: all, share: 40}\n',
  );
  const { status, out } = await runCommand(t, 'scenario', 'check', 'faulty.yaml');
  assert.equal(status, 4);
  assert.match(out, /faulty\.yaml:3: .*until/);
  assert.match(out, /faulty\.yaml:4: .*share/);
});
