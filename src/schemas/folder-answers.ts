import { z } from 'zod';
import { count, header, sha256 } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import { eventSchema } from './event-answer.ts';

/** The answer to `muruna event --pack`; `pack.json` in the folder says the same. */
export const eventPackSchema = z.strictObject({
  ...header('muruna/event-pack'),
  event: eventSchema,
  files: z.array(z.strictObject({ name: z.string(), sha256 })),
});

/** The answer to `muruna brief --all-partners`. */
export const briefPartnersSchema = z.strictObject({
  ...header('muruna/brief-partners'),
  partners: count,
  files: count,
});

export type EventPack = DocumentOf<typeof eventPackSchema>;
