import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { nearest } from './nearest.ts';
import { readYaml } from './read-yaml.ts';

const SCHEMA = z.strictObject({
  title: z.string(),
  share: z.number().min(0).max(1).optional(),
  events: z.array(z.strictObject({ kind: z.enum(['links', 'networks']), date: z.iso.date() })).optional(),
});

const brief = (text: string): unknown[] =>
  readYaml(text, SCHEMA).findings.map(({ code, line, facts }) => [
    code,
    line,
    facts['path'],
    facts['near'] ?? '',
  ]);

test('text that fits comes back as a value, JSON too', () => {
  const value = { title: 'x', events: [{ kind: 'links' as const, date: '2025-11-17' }] };
  assert.deepEqual(
    readYaml('title: x\nevents:\n  - kind: links\n    date: 2025-11-17\n', SCHEMA).value,
    value,
  );
  assert.deepEqual(readYaml(JSON.stringify(value), SCHEMA).value, value);
});

test('each fault names its line, its path and what was probably meant', () => {
  assert.deepEqual(brief('titel: x\n'), [
    ['yaml.missing-field', 1, 'title', ''],
    ['yaml.unknown-field-near', 1, '', 'title'],
  ]);
  assert.deepEqual(brief('title: x\nshare: 1.5\n'), [['yaml.too-large', 2, 'share', '']]);
  assert.deepEqual(brief('title: 3\n'), [['yaml.not-text', 1, 'title', '']]);
  assert.deepEqual(brief('title: x\nevents:\n  - kind: linsk\n    date: 2025-02-30\n'), [
    ['yaml.not-one-of-near', 3, 'events[1].kind', 'links'],
    ['yaml.malformed', 4, 'events[1].date', ''],
  ]);
  assert.deepEqual(brief('title: x\nevents:\n  - kind: links\n    date: 2025-02-03\n    dat: 1\n'), [
    ['yaml.unknown-field-near', 5, 'events[1]', 'date'],
  ]);
});

test('broken syntax is one finding with its line, in words for what people do most', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['title: "x\nshare: 1\n', 'yaml.unclosed', 3],
    ['title: x\nevents: [1, 2\nshare: 1\n', 'yaml.unclosed', 3],
    ['title: x\nevents:\n\t- kind: links\n', 'yaml.tab', 3],
    ['title: x\ntitle: y\n', 'yaml.twice', 2],
    ['title: x\n  share: 1\n', 'yaml.indent', 1],
    ['title: *nobody\n', 'yaml.alias', 1],
    [
      `a: &a [x]\n${Array.from({ length: 9 }, (_, at) => `b${at}: &b${at} [${'*a,'.repeat(50)}]\n`).join('')}`,
      'yaml.alias',
      1,
    ],
    ['--- {title: x}\n--- {title: y}\n', 'yaml.several', 2],
    [`title: ${'x\n'.repeat(1_000_001)}`, 'yaml.too-much', 1],
    [`share: 1\nevents:\n  - {kind: links, kind: networks}\n`, 'yaml.twice', 3],
    [`title: ${'['.repeat(20_000)}`, 'yaml.too-deep', 1],
    ['- title: x\n', 'yaml.whole-not-fields', 1],
    ['title: x\nshare\n', 'yaml.no-colon', 2],
    ['title:x\nshare: 1\n', 'yaml.no-colon', 1],
    ['share: 1\ntitle: Iran: gateways\n', 'yaml.colon', 2],
    ['title: x\nevents: [{kind: links date: 2025-02-03}]\n', 'yaml.comma', 2],
    ['share: 1\ntitle: "C:\\data"\n', 'yaml.escape', 2],
    ['title: @work\n', 'yaml.unexpected', 1],
    ['title: 20% of\nshare: %20\n', 'yaml.unexpected', 2],
    ['title: "x" and y\n', 'yaml.unexpected', 1],
    ['title: *\n', 'yaml.unexpected', 1],
    ['title: x\nevents: - kind\n', 'yaml.unexpected', 2],
    ['{"title": "x"}}', 'yaml.unexpected', 1],
    [`title: x\nevents: [${'[],'.repeat(100_001)}]`, 'yaml.too-many', 1],
    [`events:\n${'- a\n'.repeat(100_001)}`, 'yaml.too-many', 1],
    // For each alias its anchor is sought among all before it.
    [
      `events:\n${Array.from({ length: 5000 }, (_, at) => `- &a${at} v\n- *a${at}\n`).join('')}`,
      'yaml.alias',
      1,
    ],
  ];
  for (const [text, code, line] of cases)
    assert.deepEqual(
      readYaml(text, SCHEMA).findings.map((finding) => [finding.code, finding.line]),
      [[code, line]],
      text.slice(0, 40),
    );
  assert.deepEqual(readYaml('\uFEFFtitle: x\n', SCHEMA).findings, []);
});

test('what cannot stand where it is, is shown, and no more than its beginning', () => {
  const part = (text: string): unknown => readYaml(text, SCHEMA).findings[0].facts['part'];
  assert.equal(part('title: @work\n'), '@');
  assert.equal(part('title: "C:\\data"\n'), '\\d');
  assert.equal(part(`title: "x" ${'and so on '.repeat(1000)}\n`), 'and so on '.repeat(4).trimEnd());
});

test('arbitrary text never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const { value, findings } = readYaml(text, SCHEMA);
      assert.ok(value !== undefined || findings.length > 0);
    }),
  );
});

test('the nearest option is found for small slips only', () => {
  assert.equal(nearest('netwroks', ['networks', 'links']), 'networks');
  assert.equal(nearest('cable', ['networks', 'links']), undefined);
});
