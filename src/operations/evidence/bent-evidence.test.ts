import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { zipSync } from 'fflate';
import { SMALL_OPERATIONS, smallResult } from '../../../test/small-result.ts';
import { manifestText } from '../../exchange/dossier/bag.ts';
import { encodeResult, type Result, type ResultDocument } from '../../exchange/dossier/result-file.ts';
import { envelopeText, statementOf } from '../../exchange/dossier/statement.ts';
import { OPERATIONS } from '../list.ts';
import { redactFields } from './amend.ts';
import { fileOfBytes, writeArchive, type SourceFile } from './archive.ts';
import { buildDossier, type BuildRequest } from './build.ts';
import { newKey } from './keys.ts';
import { openDossier } from './open.ts';
import { previewDossier } from './preview.ts';
import { repeatResults } from './repeat.ts';
import { signStatement, statementBytes } from './sign.ts';
import { verifyDossier } from './verify.ts';
import { BUNDLED_FILE } from '../snapshot/load-snapshot.ts';
import { onlyInFullRun, onlyWithAllCases } from '../../../test/cases.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const SOFTWARE = 'muruna 0.2.0';
const folder = mkdtempSync(join(tmpdir(), 'muruna-bent-'));
const at = (name: string): string => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

before(async () => {
  await newKey(at('key'), 'Builder');
  writeFileSync(at('small.json'), encodeResult(smallResult()));
});

async function build(out: string, changes: Partial<BuildRequest> = {}): Promise<string> {
  await buildDossier({
    results: [at('small.json')],
    languages: ['en', 'ar'],
    formats: ['html'],
    keys: [at('key')],
    out: at(out),
    title: 'A test',
    inputs: 'all',
    sealed: [],
    software: SOFTWARE,
    operations: SMALL_OPERATIONS,
    now: NOW,
    ...changes,
  });
  return at(out);
}

const verify = (dossier: string, software = SOFTWARE) =>
  verifyDossier({ dossier, trusted: [], now: NOW, operations: SMALL_OPERATIONS, software }).then(
    ({ answer }) => answer,
  );

const faults = async (dossier: string): Promise<string[]> =>
  (await verify(dossier)).problems.map(({ code, facts }) => `${code} ${facts['file'] ?? ''}`.trim());

async function contentsOf(dossier: string): Promise<Map<string, Uint8Array>> {
  const opened = await openDossier(dossier);
  const files = new Map<string, Uint8Array>();
  for (const { path, read } of opened.files) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of read()) chunks.push(Uint8Array.from(chunk));
    files.set(path, Buffer.concat(chunks));
  }
  await opened.close();
  return files;
}

/** What a builder can do who bends his own evidence: change any file, describe it again, and sign it all with his own key. */
async function bent(
  dossier: string,
  name: string,
  change: (files: Map<string, Uint8Array>) => void,
): Promise<string> {
  const files = await contentsOf(dossier);
  change(files);
  const of = (path: string): SourceFile => fileOfBytes(path, files.get(path)!);
  const payload = [...files.keys()].filter((path) => path.startsWith('data/')).map(of);
  const manifest = fileOfBytes('manifest-sha256.txt', manifestText(payload));
  const tags = [of('bagit.txt'), of('bag-info.txt'), manifest];
  const all = [...payload, ...tags, fileOfBytes('tagmanifest-sha256.txt', manifestText(tags))];
  const head = { software: SOFTWARE, builtAt: NOW, title: 'A test' };
  const signed = await signStatement(statementBytes(statementOf(all, head)), [at('key')]);
  const keys = [...files.keys()].filter((path) => path.startsWith('keys/')).map(of);
  const envelope = fileOfBytes('dossier.dsse.json', envelopeText(signed.envelope));
  await writeArchive(at(name), 'small', [...all, ...keys, envelope]);
  return at(name);
}

const edit = (files: Map<string, Uint8Array>, path: string, from: string, to: string): void => {
  const text = Buffer.from(files.get(path)!).toString('utf8');
  assert.ok(text.includes(from), `${path} has ${from}`);
  files.set(path, Buffer.from(text.replaceAll(from, to)));
};

test('an honest dossier is derived again to the byte; by another version it is said not to be', async () => {
  const dossier = await build('honest.zip');
  const own = await verify(dossier);
  assert.deepEqual([own.intact, own.derived, own.problems], [true, true, []]);
  const other = await verify(dossier, 'muruna 0.3.0');
  assert.deepEqual([other.intact, other.derived], [true, false]);
});

test('a report that says something else than its answer is found, signed or not', async () => {
  const honest = await build('reported.zip');
  const dossier = await bent(honest, 'other-report.zip', (files) =>
    edit(files, 'data/reports/small.en.html', '41.0', '3.1'),
  );
  assert.ok((await faults(dossier)).includes('dossier.problem.unaccounted data/reports/small.en.html'));
});

test('a report smuggled into the result itself stays unread: it is not an answer', async () => {
  const { answer, provenance } = smallResult();
  const smuggled = { ...answer, report: { sections: [] } } as ResultDocument['answer'];
  writeFileSync(at('smuggled.json'), encodeResult({ answer: smuggled, provenance }));
  const files = await contentsOf(await build('smuggled.zip', { results: [at('smuggled.json')] }));
  assert.match(Buffer.from(files.get('data/reports/smuggled.en.html')!).toString('utf8'), /41\.0/);
});

test('a narrative filled in with other figures, a page of the builder and a false description are found', async () => {
  writeFileSync(at('n.md'), 'Lost: [[figure: loss.international]].\n');
  const honest = await build('told.zip', { narrative: at('n.md') });
  const cases: [path: string, change: (files: Map<string, Uint8Array>) => void][] = [
    ['data/narrative.en.md', (files) => edit(files, 'data/narrative.en.md', '41', '4')],
    ['data/summary.html', (files) => void files.set('data/summary.html', Buffer.from('<p>3.1 %'))],
    [
      'data/ro-crate-metadata.json',
      (files) => edit(files, 'data/ro-crate-metadata.json', 'A test', 'A better test'),
    ],
    ['bag-info.txt', (files) => edit(files, 'bag-info.txt', 'A test', 'A better test')],
  ];
  for (const [path, change] of cases) {
    const found = await faults(await bent(honest, 'bent.zip', change));
    assert.ok(
      found.some((fault) => fault.endsWith(path)),
      `${path}: ${found.join(', ')}`,
    );
  }
});

test('a packed input under the hash of another is found', async () => {
  const text = 'asn,users\n1,2\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(at('users.csv'), text);
  const result = smallResult([{ path: at('users.csv'), bytes: text.length, sha256 }]);
  writeFileSync(at('with-input.json'), encodeResult(result));
  const honest = await build('input.zip', { results: [at('with-input.json')] });
  assert.deepEqual(await faults(honest), []);
  const path = `data/inputs/${sha256.slice(0, 12)}-users.csv`;
  const dossier = await bent(honest, 'exchanged.zip', (files) => edit(files, path, '1,2', '1,9'));
  assert.ok((await faults(dossier)).includes(`dossier.problem.unaccounted ${path}`));
});

test('nothing signed names a folder of the builder’s machine, and the request still finds its inputs', async () => {
  const text = 'name,member\na,1\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(at('sets.csv'), text);
  const { answer, provenance } = smallResult([{ path: at('sets.csv'), bytes: text.length, sha256 }]);
  const request = { sets: [at('sets.csv')], inventory: `IR=${at('sets.csv')}` };
  const document = {
    answer: { ...answer, hint: `see ${at('sets.csv')}` },
    provenance: { ...provenance, request },
  };
  writeFileSync(at('paths.json'), encodeResult(document));
  const dossier = await build('paths.zip', { results: [at('paths.json')] });
  assert.ok(!readFileSync(dossier).includes(folder));
  const { results } = await verifyDossier({
    dossier,
    trusted: [],
    now: NOW,
    operations: SMALL_OPERATIONS,
    software: SOFTWARE,
  });
  const packed = results.get('paths')!.provenance;
  assert.deepEqual(packed.request, { sets: ['sets.csv'], inventory: 'IR=sets.csv' });
  assert.deepEqual(
    packed.inputs.map(({ path }) => path),
    ['sets.csv'],
  );
});

test('sealing takes out the value wherever it stands, and everything that could give it away', async () => {
  const { answer, provenance } = smallResult();
  const document = { answer: { ...answer, elsewhere: 'cable station' }, provenance };
  writeFileSync(at('secret.json'), encodeResult(document));
  const request = { results: [at('secret.json')], sealed: ['secret'] };
  const dossier = await build('sealed.zip', request);
  const files = await contentsOf(dossier);
  const shown = [...files].filter(([path]) => path !== 'disclosures.json');
  for (const [path, bytes] of shown) assert.ok(!Buffer.from(bytes).includes('cable station'), path);
  assert.ok(![...files.keys()].some((path) => /^data\/(reports|inputs)\//.test(path)));
  assert.deepEqual((await verify(dossier)).sealed.open.toSorted(), ['elsewhere', 'loss.secret']);
  await assert.rejects(build('titled.zip', { ...request, title: 'At the cable station' }), {
    code: 'dossier.secret-in-title',
  });
  writeFileSync(at('loose.md'), 'One.\nThe cable station burnt.\n');
  await assert.rejects(build('loose.zip', { ...request, narrative: at('loose.md') }), {
    code: 'dossier.secret-in-narrative',
    facts: { secret: 'cable station', line: 2 },
  });
});

test('the preview lists every field that a reader can learn, and the files', async () => {
  const { answer, provenance } = smallResult();
  writeFileSync(at('seen.json'), encodeResult({ answer, provenance }));
  const dossier = await build('seen.zip', { results: [at('seen.json')], sealed: ['secret'] });
  const { results, files, signers } = await previewDossier(dossier);
  assert.deepEqual(
    results[0].fields.map(({ path, count, state, example }) => [path, count, state, example]),
    [
      ['loss.international', 1, 'open', '0.41'],
      ['loss.domestic', 1, 'open', 'null'],
      ['loss.secret', 1, 'shown', null],
      ['list.*', 2, 'open', '1'],
      ['none', 1, 'open', 'null'],
    ],
  );
  assert.ok(files.some(({ path }) => path === 'disclosures.json'));
  assert.equal(signers.length, 1);
  await redactFields(dossier, ['loss.secret'], at('gone.zip'), {
    now: () => new Date(NOW),
    operations: SMALL_OPERATIONS,
    software: SOFTWARE,
  });
  assert.equal((await previewDossier(at('gone.zip'))).results[0].fields[2].state, 'removed');
});

test('two results that share an input are both computed again', async () => {
  const text = 'asn,users\n1,2\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  const input = { path: at('users.csv'), bytes: text.length, sha256 };
  for (const name of ['one', 'two']) writeFileSync(at(`${name}.json`), encodeResult(smallResult([input])));
  const dossier = await build('shared.zip', { results: [at('one.json'), at('two.json')] });
  const { results } = await verifyDossier({
    dossier,
    trusted: [],
    now: NOW,
    operations: SMALL_OPERATIONS,
    software: SOFTWARE,
  });
  const repeats = await repeatResults(dossier, results, [], SMALL_OPERATIONS);
  // The invented operation does not exist in the process that repeats: that is said, and nothing else goes wrong.
  assert.deepEqual(
    repeats.map(({ outcome }) => outcome),
    ['failed', 'failed'],
  );
});

test('a snapshot that is not packed is found on this machine by its hash, whatever its name is', async () => {
  const dossier = await build('unpacked.zip');
  const bytes = readFileSync(BUNDLED_FILE);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = { path: 'night.muruna', bytes: bytes.length, sha256 };
  const results = new Map([
    ['kept', smallResult([input])],
    [
      'unknown',
      smallResult([{ ...input, sha256: sha256.replace(/^./, (first) => (first === '0' ? '1' : '0')) }]),
    ],
  ]);
  const repeats = await repeatResults(dossier, results, [], SMALL_OPERATIONS);
  // The invented operation does not exist in the process that repeats: the input was found.
  assert.deepEqual(
    repeats.map(({ outcome }) => outcome),
    ['failed', 'input-missing'],
  );
});

test('a file that is there twice, beside the folder, or a key of nobody is called what it is', async () => {
  const files = Object.fromEntries(await contentsOf(await build('odd.zip')));
  const twice = [...Object.entries(files), ['data/results/small.json', Buffer.from('{}')] as const];
  await writeArchive(
    at('twice.zip'),
    'odd',
    twice.map(([path, bytes]) => fileOfBytes(path, bytes)),
  );
  const pack = async (name: string, all: Record<string, Uint8Array>): Promise<string> => {
    await writeArchive(
      at(name),
      'odd',
      Object.entries(all).map(([path, bytes]) => fileOfBytes(path, bytes)),
    );
    return at(name);
  };
  assert.ok((await faults(at('twice.zip'))).includes('dossier.problem.twice data/results/small.json'));
  const key = Object.keys(files).find((path) => path.startsWith('keys/'))!;
  assert.deepEqual(await faults(await pack('stranger.zip', { ...files, 'keys/me.pub': files[key] })), [
    'dossier.problem.added keys/me.pub',
  ]);
  assert.deepEqual(await faults(await pack('bad-key.zip', { ...files, [key]: Buffer.from('PUB') })), [
    `dossier.problem.changed ${key}`,
    'dossier.problem.signature dossier.dsse.json',
  ]);
  const packed = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`in/odd/${path}`, bytes]));
  writeFileSync(at('beside.zip'), zipSync({ ...packed, 'in/note.txt': Buffer.from('hello') }));
  const { signatures } = await verify(at('beside.zip'));
  assert.deepEqual(await faults(at('beside.zip')), ['dossier.problem.added in/note.txt']);
  assert.deepEqual(
    signatures.map(({ status }) => status),
    ['unknown-key'],
  );
  writeFileSync(at('deeper.zip'), zipSync(packed));
  assert.deepEqual(await faults(at('deeper.zip')), []);
});

test(
  'more text than any dossier needs is refused before it is read, and is not built',
  onlyWithAllCases,
  async () => {
    mkdirSync(at('swollen/data/results'), { recursive: true });
    for (const [path, bytes] of await contentsOf(await build('lean.zip'))) {
      mkdirSync(join(at('swollen'), path, '..'), { recursive: true });
      writeFileSync(join(at('swollen'), path), bytes);
    }
    for (const name of ['one', 'two', 'three']) {
      const file = join(at('swollen/data/results'), `${name}.json`);
      writeFileSync(file, '');
      truncateSync(file, 60 << 20);
    }
    await assert.rejects(verify(at('swollen')), {
      code: 'dossier.too-much-text',
      facts: { file: at('swollen'), megabytes: 181, most: 128 },
    });
    await assert.rejects(previewDossier(at('swollen')), { code: 'dossier.too-much-text' });
    const { answer, ...rest } = smallResult();
    const wide = { ...rest, answer: { ...answer, list: ['x'.repeat(70 << 20)] } };
    writeFileSync(at('wide.json'), encodeResult(wide));
    await assert.rejects(build('wide.zip', { results: [at('wide.json')] }), {
      code: 'dossier.too-much-text',
      facts: { file: 'data/results/wide.json', megabytes: 71, most: 64 },
    });
  },
);

test('disclosures that nobody wrote so are changed: one that cannot be read, one twice, another order', async () => {
  const files = Object.fromEntries(
    await contentsOf(await build('closed.zip', { sealed: ['loss', 'none'], title: 'T' })),
  );
  const texts = JSON.parse(Buffer.from(files['disclosures.json']).toString('utf8')) as string[];
  assert.ok(texts.length > 1);
  const withTexts = async (...given: string[]): Promise<string[]> => {
    const disclosures = Buffer.from(`${JSON.stringify(given, undefined, 1)}\n`);
    const all = Object.entries({ ...files, 'disclosures.json': disclosures });
    await writeArchive(
      at('disclosed.zip'),
      'closed',
      all.map(([path, bytes]) => fileOfBytes(path, bytes)),
    );
    return faults(at('disclosed.zip'));
  };
  const isChanged = ['dossier.problem.changed disclosures.json'];
  assert.deepEqual(await withTexts(...texts), []);
  assert.deepEqual(await withTexts(...texts.slice(1)), []);
  assert.deepEqual(await withTexts(...texts, texts[texts.length - 1]), isChanged);
  assert.deepEqual(await withTexts(...texts.toReversed()), isChanged);
  assert.deepEqual(await withTexts(...[...texts, '["s","loss",1]'].toSorted()), isChanged);
  const stranger = Buffer.from('["salt","loss.international",0.1]').toString('base64url');
  assert.deepEqual(await withTexts(...[...texts, stranger].toSorted()), [
    'dossier.problem.disclosure disclosures.json',
  ]);
});

test(
  'a stranger’s request reads no file of ours, and runs no operation that writes',
  onlyInFullRun,
  async () => {
    const dossier = await build('plain.zip');
    mkdirSync(at('private'));
    writeFileSync(at('private/sites.csv'), 'id,kind,lat,lon\n');
    const asking = (operation: string, request: Record<string, unknown>): Result => ({
      ...smallResult(),
      provenance: { operation, request, software: SOFTWARE, inputs: [] },
    });
    const results = new Map([
      ['reads', asking('inventory.check', { folder: at('private') })],
      ['climbs', asking('inventory.check', { folder: '../../../../../../../../etc' })],
      ['writes', asking('inventory.example', { country: 'IR', out: at('made') })],
    ]);
    const repeats = await repeatResults(dossier, results, [], OPERATIONS);
    assert.deepEqual(
      repeats.map(({ outcome }) => outcome),
      ['failed', 'failed', 'not-repeatable'],
    );
    for (const { detail } of repeats.slice(0, 2)) assert.doesNotMatch(detail, /sites\.csv|passwd/);
    assert.throws(() => readFileSync(at('made')), { code: 'ENOENT' });
  },
);
