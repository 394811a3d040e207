import { z } from 'zod';
import { field } from './field.ts';

const path = () => z.string().min(1);
const keyFiles = (help: 'field.emblem.keys' | 'field.emblem.trust') =>
  field(z.array(path()).default([]), { help, value: 'files', input: 'file' });

export const emblemCheckRequest = z.strictObject({
  tokens: field(z.array(path()).min(1), { help: 'field.emblem.tokens', position: 0, input: 'file' }),
  trust: keyFiles('field.emblem.trust'),
  keys: keyFiles('field.emblem.keys'),
  services: field(path().optional(), {
    help: 'field.emblem.services',
    value: 'folder',
    input: 'folder',
  }),
  now: field(z.iso.datetime().optional(), { help: 'field.now', now: 'moment', value: 'moment' }),
});
