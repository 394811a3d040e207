import { z } from 'zod';

/** What answers from a snapshot share, as schemas: null where a number is missing. */
export const figure = z.number().nullable();
export const country = z.string().regex(/^[A-Z]{2}$/);

export const snapshotOfAnswer = z.strictObject({
  id: z.string(),
  name: z.string(),
  date: z.string(),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      role: z.string(),
      date: z.string().exactOptional(),
      terms: z.string(),
      sha256: z.string(),
    }),
  ),
});

export const notices = z.array(
  z.strictObject({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
);

export const title = z.union([z.string(), z.object({ en: z.string() }).catchall(z.string().optional())]);
