import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallResult } from '../../../test/small-result.ts';
import { differences } from './differences.ts';
import { references, resolveReference } from './narrative.ts';
import { decodeResult, encodeResult } from './result-file.ts';
import { isSafePath, safeName } from './safe-path.ts';
import { openFields, readDisclosure, sealFields, withoutFields } from './seal.ts';
import { parseEnvelope, PAYLOAD_TYPE } from './statement.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

test('results survive being written and read, missing numbers and all', () => {
  const { answer, provenance } = smallResult();
  assert.deepEqual(decodeResult(encodeResult({ answer, provenance })), { result: { answer, provenance } });
});

test('a file that is not a result is distinguished from one of a newer version', () => {
  assert.deepEqual(decodeResult('{'), { fault: 'not-json' });
  assert.deepEqual(decodeResult('[]'), { fault: 'not-a-result' });
  assert.deepEqual(decodeResult('null'), { fault: 'not-a-result' });
  assert.deepEqual(decodeResult('{"format":"muruna/rank","version":2}'), { fault: 'too-new' });
  fc.assert(fc.property(fc.json(), (text) => void decodeResult(text)));
});

test('claims hold exactly where comparison of the numbers says so', () => {
  const operators = {
    '<': (a: number, b: number) => a < b,
    '>=': (a: number, b: number) => a >= b,
    '≤': (a: number, b: number) => a <= b,
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(...(Object.keys(operators) as (keyof typeof operators)[])),
      (value, bound, operator) => {
        const result = { ...smallResult(), answer: { x: value / 100 } };
        const [reference] = references(`[[claim: x ${operator} ${bound}%]]`);
        const { verdict } = resolveReference(reference, new Map([['r', result]]));
        assert.equal(verdict, operators[operator](value / 100, bound / 100) ? 'holds' : 'false');
      },
    ),
  );
});

test('a figure that several results know differently must say which is meant', () => {
  const { report: _, ...rest } = smallResult();
  const other = { ...rest, answer: { loss: { international: 1 } } };
  const results = new Map([
    ['a', smallResult()],
    ['b', other],
  ]);
  const verdict = (name: string): string =>
    resolveReference(references(`[[figure: ${name}]]`)[0], results).verdict;
  assert.equal(verdict('loss.international'), 'ambiguous');
  assert.equal(verdict('b:loss.international'), 'holds');
});

test('sealing and opening with all disclosures gives the answer back; with some, the rest stays closed', () => {
  fc.assert(
    fc.property(
      fc.object({ key: fc.stringMatching(/^[a-z]{1,5}$/), maxDepth: 2, values: [fc.integer(), fc.string()] }),
      (answer) => {
        const paths = Object.keys(answer);
        let n = 0;
        const { sealed, disclosures } = sealFields(answer, paths, () => String(n++), digest);
        const texts = disclosures.map(({ text }) => text);
        assert.deepEqual(openFields(sealed, texts, digest).answer, JSON.parse(JSON.stringify(answer)));
        const part = openFields(sealed, texts.slice(1), digest);
        assert.deepEqual(part.closed, paths.slice(0, 1));
        assert.deepEqual(part.strangers, []);
      },
    ),
  );
});

test('answers differ where a number does, but not in its last bits', () => {
  assert.deepEqual(differences({ a: [1, 0.1 + 0.2] }, { a: [1, 0.3] }), []);
  assert.deepEqual(differences({ a: 1 }, { a: 1 + 1e-8 }), [{ path: 'a', was: '1', is: '1.00000001' }]);
  assert.deepEqual(differences({ a: [1, 2] }, { a: [1, 2.5], b: 1 }), [
    { path: 'a.1', was: '2', is: '2.5' },
    { path: 'b', was: 'nothing', is: '1' },
  ]);
});

test('a field is sealed wherever it appears, by name or pattern, and so is its value under another name', () => {
  const answer = {
    jobs: [
      { lat: 35.6892, name: 'Tehran-1' },
      { lat: 29.5918, name: 'Shiraz-4' },
    ],
    worst: { place: 'Tehran-1', at: 35.6892, count: 2 },
  };
  let n = 0;
  const seal = (...patterns: string[]) => sealFields(answer, patterns, () => String(n++), digest);
  const paths = (...patterns: string[]): string[] =>
    seal(...patterns)
      .disclosures.map(({ path }) => path)
      .toSorted();
  assert.deepEqual(paths('lat'), ['jobs.0.lat', 'jobs.1.lat', 'worst.at']);
  assert.deepEqual(paths('jobs.*.name'), ['jobs.0.name', 'jobs.1.name', 'worst.place']);
  assert.ok(!JSON.stringify(seal('jobs').sealed).includes('Tehran'));
  assert.deepEqual(seal('lon', 'lat').unknown, ['lon']);
});

test('what is taken out is taken out with its value, alone or within a text, wherever it was sealed', () => {
  let salts = 0;
  const answer = {
    sites: [{ name: 'Old Town', people: 20 }, { name: 'Port' }],
    best: 'Old Town',
    note: 'Begin at Old Town, then go north',
    people: 20,
    note2: 'Begin in the north',
  };
  const { sealed, disclosures } = sealFields(answer, ['name'], () => `salt ${salts++}`, digest);
  assert.deepEqual(
    disclosures.map(({ path }) => path),
    ['sites.0.name', 'sites.1.name', 'best', 'note'],
  );
  assert.ok(!/Old Town|Port/.test(JSON.stringify(sealed)));
  const texts = disclosures.map(({ text }) => text);
  const left = (...patterns: string[]): unknown[] => {
    const { kept, unknown } = withoutFields(texts, patterns);
    return [kept.map((text) => readDisclosure(text)?.path), unknown];
  };
  assert.deepEqual(left('sites.0.name'), [['sites.1.name'], []]);
  assert.deepEqual(left('sites.1.name'), [['sites.0.name', 'best', 'note'], []]);
  assert.deepEqual(left('name', 'people'), [[], ['people']]);
  assert.deepEqual(left('sites.*.name'), [[], []]);
});

test('no safe path leads out of its folder, and made names are safe', () => {
  for (const bad of [
    '',
    '..',
    '../a',
    'a/../b',
    '/a',
    'a//b',
    'a/',
    '.a',
    '-a',
    'a b',
    'a\\b',
    'a:b',
    'con',
    'NUL.txt',
    'a\u0000',
  ])
    assert.ok(!isSafePath(bad), bad);
  fc.assert(fc.property(fc.string(), (text) => assert.ok(isSafePath(safeName(text)), text)));
});

test('an envelope has one text only', () => {
  const envelope = { payloadType: PAYLOAD_TYPE, payload: 'e30=', signatures: [] };
  assert.deepEqual(parseEnvelope(`${JSON.stringify(envelope, undefined, 1)}\n`), envelope);
  assert.equal(parseEnvelope(JSON.stringify(envelope)), undefined);
  assert.equal(
    parseEnvelope(`${JSON.stringify({ ...envelope, payload: 'e31=' }, undefined, 1)}\n`),
    undefined,
  );
  fc.assert(fc.property(fc.json(), (text) => assert.equal(parseEnvelope(text), undefined)));
});
