import { z } from 'zod';

/** A name that people give: no control characters, nor marks that turn the direction of what follows. */
export function personName(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .transform((text) => text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ''))
    .refine((text) => text !== '');
}
