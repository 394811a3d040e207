import { z } from 'zod';
import { field } from './field.ts';

export const serveRequest = z.strictObject({
  data: field(z.string().min(1).optional(), { help: 'field.serve.data', value: 'folder', isLocal: true }),
  port: field(z.int().min(0).max(65_535).default(8100), { help: 'field.serve.port', value: 'number' }),
  host: field(z.string().min(1).default('127.0.0.1'), { help: 'field.serve.host', value: 'address' }),
  origin: field(
    z
      .url({ protocol: /^https?$/ })
      .transform((address) => new URL(address).origin)
      .optional(),
    { help: 'field.serve.origin', value: 'address' },
  ),
  insecureHttp: field(z.literal(true).optional(), {
    help: 'field.serve.insecure-http',
    option: 'insecure-http',
  }),
  open: field(z.string().min(1).optional(), { help: 'field.serve.open', value: 'workspace' }),
  provider: field(z.string().min(1).optional(), { help: 'field.serve.provider', value: 'file' }),
  frame: field(
    z.array(z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin)).default([]),
    { help: 'field.serve.frame', value: 'address' },
  ),
  watch: field(z.array(z.string().min(1)).default([]), {
    help: 'field.serve.watch',
    value: 'workspace=folder',
  }),
  exchange: field(z.array(z.string().min(1)).default([]), {
    help: 'field.serve.exchange',
    value: 'workspace=folder',
  }),
  log: field(z.enum(['faults', 'requests']).default('faults'), { help: 'field.serve.log' }),
});
