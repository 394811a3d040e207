import { z } from 'zod';
import { snapshot } from './common.ts';
import { field } from './field.ts';

export const tldHomeRequest = z.strictObject({
  root: field(z.string().min(1), { help: 'field.tld-home.root', value: 'file', input: 'file' }),
  snapshot: snapshot(),
});
