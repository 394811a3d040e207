import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { language } from '../../../i18n/language.ts';
import { BOOK_SCHEMAS } from '../../../schemas/cooperation-book.ts';
import { choicesOf, bookFieldHint, bookFieldLabel } from './field-words.ts';
import type { FieldSchema } from './field-schema.ts';

/** Every field of a schema by name, also of what lies inside it; languages inside a title are named by the browser. */
function fieldsOf(schema: FieldSchema): [name: string, schema: FieldSchema][] {
  const own = Object.entries(schema.properties ?? {}).filter(
    ([name]) => !(LANGUAGE_CODES as readonly string[]).includes(name),
  );
  const inner = [
    ...own.map(([, one]) => one),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  return [...own, ...inner.flatMap(fieldsOf)];
}

const schema = z.toJSONSchema(z.strictObject(BOOK_SCHEMAS), {
  io: 'input',
  unrepresentable: 'any',
  reused: 'inline',
}) as FieldSchema;
const fields = Object.values(schema.properties!).flatMap(fieldsOf);

test('every field of a cooperation book has a label of its own and a hint, in every language', () => {
  assert.ok(fields.length > 40);
  for (const code of LANGUAGE_CODES) {
    const { plain } = language(code);
    const labels = new Map<string, string>();
    for (const [name] of fields) {
      const label = plain(bookFieldLabel(name));
      assert.ok(plain(bookFieldHint(name)).length > label.length / 2, `${code} ${name}`);
      labels.set(name, label);
    }
    // Two fields of one record must not be called the same.
    for (const list of Object.values(schema.properties!)) {
      const names = Object.keys(list.items!.properties!);
      assert.equal(new Set(names.map((name) => labels.get(name))).size, names.length, code);
    }
  }
});

test('every choice is among the values that the schema takes, and has words', () => {
  const { plain } = language('ru');
  for (const [name, one] of fields) {
    const choices = choicesOf(name, one);
    const values = one.enum ?? one.items?.enum;
    if (!values || !(choices instanceof Map)) continue;
    assert.deepEqual([...choices.keys()], values, name);
    for (const text of choices.values()) assert.ok(plain(text).length > 2);
  }
});
