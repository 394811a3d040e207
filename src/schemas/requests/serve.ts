import { z } from 'zod';
import { field } from './field.ts';

export const serveRequest = z.strictObject({
  data: field(z.string().min(1).optional(), { help: 'field.serve.data', value: 'folder', isLocal: true }),
  port: field(z.int().min(0).max(65_535).default(8100), { help: 'field.serve.port', value: 'number' }),
  origin: field(
    z
      .url({ protocol: /^https$/ })
      .transform((address) => new URL(address).origin)
      .optional(),
    { help: 'field.serve.origin', value: 'address' },
  ),
});
