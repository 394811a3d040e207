import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { findFigures } from '../../exchange/dossier/figure-lookup.ts';
import { references, resolveReference, writeNarrative } from '../../exchange/dossier/narrative.ts';
import type { Result } from '../../exchange/dossier/result-file.ts';
import { language } from '../../i18n/language.ts';
import { ask, documentOf } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { readResults } from './build.ts';
import { figuresOf } from './figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-figures-'));
process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
after(() => rmSync(folder, { recursive: true }));

async function answerOf(id: string, request: Record<string, unknown>): Promise<string> {
  const file = join(folder, `${id}.json`);
  const house = localHouse({ snapshot: smallSnapshot() });
  writeFileSync(file, JSON.stringify(documentOf(await ask(await OPERATIONS[id](), request, house))));
  return file;
}

async function resultsIn(file: string): Promise<ReadonlyMap<string, Result>> {
  const read = await readResults([file], OPERATIONS);
  return new Map([...read].map(([name, { result }]) => [name, result]));
}

test('everything that is listed can be cited, and is what is then written', async () => {
  for (const [id, request] of [
    ['brief', { countries: ['IR', 'AZ'] }],
    ['assess', { country: 'IR', ranks: false }],
    ['stress', { country: 'IR', networks: [11], samples: 0 }],
  ] as const) {
    const file = await answerOf(id, request);
    const [{ figures, paths }] = await figuresOf([file], OPERATIONS);
    const results = await resultsIn(file);
    assert.ok(figures.length > 0, id);
    const russian = language('ru');
    for (const { name, value } of new Map(figures.toReversed().map((each) => [each.name, each])).values()) {
      const [found, ...others] = findFigures(name, results);
      assert.deepEqual(others, []);
      assert.equal(russian.plain(found.value), russian.plain(value), name);
    }
    for (const { path } of paths) assert.ok(isFound(path, results), path);
  }
});

/** Whether a path is found with some position in each list. */
function isFound(path: string, results: ReadonlyMap<string, Result>): boolean {
  if (!path.includes('*')) return findFigures(path, results).length > 0;
  return Array.from({ length: 40 }, (_, at) => path.replace('*', String(at))).some((one) =>
    isFound(one, results),
  );
}

test('the figures of a brief have names of their own, which narratives cite and claim', async () => {
  const results = await resultsIn(await answerOf('brief', { countries: ['IR', 'AZ'] }));
  const text = 'It is [[figure: dependence.IR.AZ]], and [[claim: change.foreign.IR.then < 10%]].';
  const resolved = references(text).map((reference) => resolveReference(reference, results));
  assert.deepEqual(
    resolved.map(({ verdict }) => verdict),
    ['holds', 'holds'],
  );
  assert.match(writeNarrative(text, resolved, language('en')), /It is \[7\.6%\].* < 10% \(\[0\.0%\]/);
  const [wrong] = references('[[claim: leading-gateway.AZ > 50%]]').map((one) =>
    resolveReference(one, results),
  );
  assert.equal(wrong.verdict, 'false');
});
