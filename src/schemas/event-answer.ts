import { z } from 'zod';
import { LANGUAGE_CODES } from '../i18n/codes.ts';
import { country, date, header, snapshotOfAnswer, title } from './answer-parts.ts';
import { notices } from './coded.ts';
import { commitment, party } from './commitments-answer.ts';
import type { DocumentOf } from './document-of.ts';

const meeting = z.strictObject({
  id: z.string(),
  date,
  start: z.string().nullable().describe('`10:00`, at the place; null where it is not set.'),
  minutes: z.int().min(1),
  parties: z.array(party),
  topics: z.array(title),
  languages: z.array(z.enum(LANGUAGE_CODES)).describe('Those of both sides, as the book says.'),
  countries: z
    .array(country)
    .describe(
      'Countries of the parties whose networks the snapshot has: what the brief is about, where there are two.',
    ),
  withoutData: z.array(country).describe('Countries of the parties that the snapshot has no networks of.'),
  commitments: z.array(commitment).describe('Between the parties, and neither met nor done.'),
});

/** The answer to `muruna event`: the agenda, and what was prepared for every meeting. */
export const eventSchema = z.strictObject({
  ...header('muruna/event'),
  id: z.string(),
  name: title,
  place: title,
  country,
  from: date,
  to: date,
  utcOffset: z.string().nullable().describe('`+04:00`; null where the book does not say.'),
  snapshot: snapshotOfAnswer,
  notices,
  meetings: z.array(meeting).describe('In order of time.'),
});

export type EventAnswer = DocumentOf<typeof eventSchema>;
export type MeetingAnswer = DocumentOf<typeof meeting>;
