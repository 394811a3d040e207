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
  assert.deepEqual(brief('title: 3\n'), [['yaml.wrong-type', 1, 'title', '']]);
  assert.deepEqual(brief('title: x\nevents:\n  - kind: linsk\n    date: 2025-02-30\n'), [
    ['yaml.not-one-of-near', 3, 'events[1].kind', 'links'],
    ['yaml.malformed', 4, 'events[1].date', ''],
  ]);
  assert.deepEqual(brief('title: x\nevents:\n  - kind: links\n    date: 2025-02-03\n    dat: 1\n'), [
    ['yaml.unknown-field-near', 5, 'events[1]', 'date'],
  ]);
});

test('broken syntax is a finding with its line', () => {
  const { value, findings } = readYaml('title: "x\nshare: 1\n', SCHEMA);
  assert.equal(value, undefined);
  assert.equal(findings[0].code, 'yaml.syntax');
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
