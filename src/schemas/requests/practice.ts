import { z } from 'zod';
import { snapshot } from './common.ts';
import { field } from './field.ts';

const path = () => z.string().min(1);
const result = (help: 'field.practice.before' | 'field.practice.after') =>
  field(path(), { help, value: 'file', input: 'file' });

export const practiceMakeRequest = z.strictObject({
  words: field(path(), { help: 'field.practice.words', position: 0, input: 'file' }),
  before: result('field.practice.before'),
  after: result('field.practice.after'),
  key: field(path(), { help: 'field.dossier.key', value: 'file', isLocal: true }),
  out: field(path(), { help: 'field.practice.out', value: 'file', output: 'file' }),
  now: field(z.iso.datetime().optional(), { help: 'field.now', now: 'moment', value: 'moment' }),
});

export const practiceTryRequest = z.strictObject({
  cards: field(z.array(path()).min(1).max(100), { help: 'field.practice.cards', position: 0, input: 'file' }),
  country: field(z.string().min(1).optional(), { help: 'field.practice.country', value: 'country' }),
  set: field(z.array(z.string().min(1)).default([]), {
    help: 'field.practice.set',
    value: 'field=value',
    form: 'name',
  }),
  input: field(z.array(path()).default([]), { help: 'field.practice.input', value: 'files', input: 'file' }),
  snapshot: snapshot(),
});
