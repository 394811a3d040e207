import type { z } from 'zod';
import { FIELD_NOTES } from '../schemas/requests/field.ts';
import { optionName } from './request-fields.ts';

/** How a sentence names the option of a field of a request, so that it stays right when the field is renamed. */
export function optionOf<Shape extends z.core.$ZodShape>(
  { shape }: z.ZodObject<Shape>,
  name: keyof Shape & string,
): string {
  const notes = FIELD_NOTES.get(shape[name] as unknown as z.ZodType);
  if (!notes) throw new Error(`nothing explains the field ${name}`);
  return optionName({ name, notes });
}

/** Options of the terminal that sentences of operations name. */
export const TERMINAL_OPTIONS = ['export', 'json', 'port', 'result'] as const;

/** How a sentence names an option that belongs to no request. */
export function terminalOption(name: (typeof TERMINAL_OPTIONS)[number]): string {
  return `--${name}`;
}
