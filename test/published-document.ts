import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { documentOf, type Answered } from '../src/operations/ask.ts';
import { OPERATIONS } from '../src/operations/list.ts';
import { ANSWERS, asWritten, FILES } from '../src/schemas/documents.ts';

/** Where the published schemas stand. */
export const FORMATS = resolve(import.meta.dirname, '../docs/formats');

/** A published schema, as JSON. */
export function published(name: string): z.core.JSONSchema.JSONSchema {
  return JSON.parse(
    readFileSync(join(FORMATS, `${name}.schema.json`), 'utf8'),
  ) as z.core.JSONSchema.JSONSchema;
}

/** Holds an answer, as it is written down, to the schema of its operation in the code and in docs/formats. */
export async function assertPublished(id: string, answered: Answered): Promise<void> {
  const { answer } = await OPERATIONS[id]();
  const [name] = Object.entries({ ...ANSWERS, ...FILES }).find(([, { schema }]) => schema === answer)!;
  const written = JSON.parse(JSON.stringify(documentOf(answered))) as object;
  for (const schema of [name in FILES ? answer : asWritten(answer), z.fromJSONSchema(published(name))]) {
    schema.parse(written);
    assert.ok(!schema.safeParse({ ...written, surprise: true }).success, `${name} takes anything`);
  }
}
