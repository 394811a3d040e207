import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { findingText } from '../i18n/coded-text.ts';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { language } from '../i18n/language.ts';
import { requestFault } from './request-fault.ts';

const SCHEMA = z.strictObject({
  name: z.string().min(3).max(5).optional(),
  id: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  days: z.int().min(1).max(366).optional(),
  step: z.number().multipleOf(5).optional(),
  role: z.enum(['viewer', 'operator']).optional(),
  files: z
    .array(z.strictObject({ text: z.string() }))
    .min(1)
    .max(2)
    .optional(),
  odd: z
    .number()
    .refine((value) => value % 2 === 1)
    .optional(),
  now: z.iso.datetime().optional(),
  flag: z.boolean().optional(),
  groups: z.record(z.string(), z.number()).optional(),
});

const FAULTS: readonly (readonly [request: unknown, code: string, path: string | undefined])[] = [
  [{ name: 'ab' }, 'yaml.too-short', 'name'],
  [{ name: 'abcdef' }, 'yaml.too-long', 'name'],
  [{ name: 3 }, 'yaml.not-text', 'name'],
  [{ id: 'A' }, 'yaml.bad-form', 'id'],
  [{ days: 0 }, 'yaml.too-small', 'days'],
  [{ days: 367 }, 'yaml.too-large', 'days'],
  [{ days: '7' }, 'yaml.not-number', 'days'],
  [{ step: 7 }, 'yaml.bad-form', 'step'],
  [{ role: 'viwer' }, 'yaml.not-one-of-near', 'role'],
  [{ files: [] }, 'yaml.too-few', 'files'],
  [{ files: [1, 2, 3].map(() => ({ text: '' })) }, 'yaml.too-many-entries', 'files'],
  [{ files: [{}] }, 'yaml.missing-field', 'files[1].text'],
  [{ files: 'x' }, 'yaml.not-list', 'files'],
  [{ odd: 2 }, 'yaml.bad-form', 'odd'],
  [{ now: 'soon' }, 'yaml.malformed', 'now'],
  [{ flag: 'yes' }, 'yaml.not-flag', 'flag'],
  [{ groups: { a: 'x' } }, 'yaml.not-number', 'groups.a'],
  [{ nam: 'abc' }, 'yaml.unknown-field-near', ''],
  [[], 'problem.not-object', undefined],
  ['x', 'problem.not-object', undefined],
];

test('what is wrong with a request is a sentence of ours in every language, with its path', () => {
  for (const [request, code, path] of FAULTS) {
    const { error } = SCHEMA.safeParse(request);
    const fault = requestFault(error!, request, SCHEMA);
    assert.deepEqual([fault.code, fault.facts['path']], [code, path], JSON.stringify(request));
    const said = LANGUAGE_CODES.map((one) => language(one).plain(findingText(fault)));
    assert.equal(new Set(said).size, LANGUAGE_CODES.length, said.join('\n'));
    for (const sentence of said) {
      assert.ok(!sentence.includes(error!.issues[0].message), sentence);
      if (path) assert.ok(sentence.includes(path), sentence);
    }
  }
});
