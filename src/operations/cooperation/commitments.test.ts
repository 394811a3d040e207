import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { walkPaths } from '../../engines/cooperation/cooperation.twin.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import { renderMarkdown } from '../../reports/render/render-markdown.ts';
import { briefFrom } from './brief.ts';
import { stateOf } from '../../answers/commitments-answer.ts';
import { measureOfPair } from '../../engines/cooperation/pair-measure.ts';
import { openBook } from './cooperation-book.ts';

test('a commitment is closed by its measure, else by its report, else by the calendar', () => {
  const promise = { id: 'x', text: 'x', owner: 'IR', due: '2026-01-01' };
  const target = { measure: 'pair-detour', country: 'IR', partner: 'AZ', atMost: 0.2 };
  assert.equal(stateOf({ ...promise, target }, 0.2, '2027-01-01'), 'met');
  assert.equal(stateOf({ ...promise, target }, 0.3, '2026-01-01'), 'due');
  assert.equal(stateOf({ ...promise, target, done: '2025-12-01' }, 0.3, '2026-01-02'), 'late');
  assert.equal(stateOf({ ...promise, target }, NaN, '2026-01-02'), 'unmeasured');
  assert.equal(stateOf({ ...promise, done: '2025-12-01' }, NaN, '2026-01-02'), 'done');
  assert.equal(stateOf(promise, NaN, '2026-01-02'), 'late');
});

test('the measures of a pair equal a count of every path both ways', () => {
  fc.assert(
    fc.property(anyInternet(10), (internet) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      let [routed, hops, outside] = [0, 0, 0];
      for (const [from, to] of [
        [1, 2],
        [2, 1],
      ])
        walkPaths(
          plane,
          internet.country,
          (at) => at === from,
          (at) => at === to,
          (between, weight) => {
            routed += weight;
            hops += weight * (between.length + 1);
            if (between.some((as) => internet.country[as] === 0)) outside += weight;
          },
        );
      for (const [measure, expected] of [
        ['pair-detour', outside / routed],
        ['pair-hops', hops / routed],
      ] as const) {
        const found = measureOfPair(plane, internet.country, [1, 2, 3], measure);
        assert.ok(Object.is(found, expected) || Math.abs(found - expected) < 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});

test('the example book is in order; an unknown measure is named with its file, line and near name', async () => {
  const example = await openBook(resolve(import.meta.dirname, '../../../docs/examples/wtdc-25'));
  assert.deepEqual(example.findings, []);
  const folder = await mkdtemp(join(tmpdir(), 'muruna-book-'));
  await writeFile(
    join(folder, 'needs.yaml'),
    '- id: a\n  country: IR\n  title: A\n  measure: leading-gatway\n  atMost: 0.5\n',
  );
  const { findings } = await openBook(folder);
  assert.deepEqual(
    findings.map(({ code, file, line, facts }) => [code, file, line, facts['near']]),
    [['book.unknown-measure-near', 'needs.yaml', 4, 'leading-gateway']],
  );
});

test('a brief of a small Internet says what both sides gain, in every language; the same country twice is refused', async () => {
  const answer = await briefFrom(smallSnapshot(), { countries: ['IR', 'AZ'] });
  assert.equal(answer.dependences.length, 2);
  for (const code of LANGUAGE_CODES) {
    const page = renderMarkdown(briefReport(answer, { software: 'test', command: 'test' }), language(code));
    assert.ok(page.length > 1000);
  }
  await assert.rejects(briefFrom(smallSnapshot(), { countries: ['IR', 'iran'] }), {
    code: 'brief.same-country',
  });
  await assert.rejects(briefFrom(smallSnapshot(), { countries: ['IR'] }), { code: 'brief.too-few' });
});
