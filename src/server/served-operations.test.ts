import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { OPERATIONS } from '../operations/list.ts';
import { FIELD_NOTES } from '../schemas/requests/field.ts';
import { servedRequest } from './routes/questions.ts';
import { SERVED } from './served-operations.ts';

test('no question that is served names a place to write to, nor a file that it would read by its path', async () => {
  const named: string[] = [];
  for (const [id, how] of Object.entries(SERVED)) {
    if (!('permission' in how)) continue;
    // oxlint-disable-next-line no-await-in-loop -- each is loaded once
    const operation = await OPERATIONS[id]();
    for (const [name, field] of Object.entries(servedRequest(operation).shape)) {
      const { output, input, value } = FIELD_NOTES.get(field as z.ZodType)!;
      const isPath = value === 'file' || value === 'files' || value === 'folder';
      if (output !== undefined || (isPath && input === undefined)) named.push(`${id} ${name}`);
    }
  }
  assert.deepEqual(named, []);
});
