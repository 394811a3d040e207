import { z } from 'zod';
import { field } from './field.ts';

const data = () =>
  field(z.string().min(1).optional(), { help: 'field.serve.data', value: 'folder', isLocal: true });

const folder = () => field(z.string().min(1), { help: 'field.admin.folder', position: 0 });

export const adminBackupRequest = z.strictObject({ folder: folder(), data: data() });

export const adminRestoreRequest = z.strictObject({ folder: folder(), data: data() });

export const adminMoveRequest = z.strictObject({
  to: field(z.url({ protocol: /^postgres(ql)?$/ }), {
    help: 'field.admin.to',
    value: 'address',
    example: 'postgres://muruna@127.0.0.1:5432/muruna',
  }),
  data: data(),
});

export const adminCheckRequest = z.strictObject({ data: data() });

export const adminResetPasswordRequest = z.strictObject({
  name: field(z.string().min(1), { help: 'field.admin.name', position: 0 }),
  origin: field(z.url().default('http://127.0.0.1:8100'), {
    help: 'field.admin.origin',
    value: 'address',
    example: 'https://muruna.example.net',
  }),
  data: data(),
});
