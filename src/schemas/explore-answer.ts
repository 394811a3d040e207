import { z } from 'zod';

/** The answer to `muruna explore CC`: one page that needs no network. */
export const exploreSchema = z.strictObject({ country: z.string(), html: z.string() });
