import { z } from 'zod';
import { unspoofed } from '../core/unspoofed.ts';

/** A name that people give: no control characters, nor marks that turn the direction of what follows. */
export function personName(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .transform((text) => unspoofed(text).replaceAll(/\s/g, ' '))
    .refine((text) => text !== '');
}
