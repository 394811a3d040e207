import { z } from 'zod';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { calendarDay } from '../moment.ts';
import { PLANES } from '../planes.ts';
import { field } from './field.ts';

/** Fields that many requests share. Each is made anew: a schema stands in one request only. */

/** Two or three letters (ISO 3166-1) or a name. */
export const countryField = () =>
  field(z.string().min(1), { help: 'field.country', position: 0, form: 'country-name' });

export const countries = () => field(z.array(z.string().min(1)), { help: 'field.countries', position: 0 });

/** A snapshot file; without it the one in use. */
export const snapshot = () =>
  field(z.string().min(1).optional(), { help: 'field.snapshot', value: 'file', input: 'snapshot' });

/** Both planes, or one. */
export const planes = () => field(z.enum(PLANES).optional(), { help: 'field.planes' });

export const planeField = () => field(z.enum(PLANES).default('ipv4'), { help: 'field.plane' });

export const seed = () =>
  field(
    z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .default(1),
    { help: 'field.seed', value: 'number' },
  );

/** How many resampled Internets the confidence intervals rest on. */
export const samples = () =>
  field(z.int().min(0).max(100_000).default(100), { help: 'field.samples', value: 'count' });

export const ranks = () => field(z.boolean().default(true), { help: 'field.ranks' });

/** Without the links last seen more than a year before the snapshot's date. */
export const freshOnly = () => field(z.boolean().default(false), { help: 'field.fresh-only' });

export const book = () => field(z.string().min(1), { help: 'field.book', value: 'folder', input: 'folder' });

/** The language of the files that are written; without it that of whoever asks. */
export const fileLanguage = () =>
  field(z.enum(LANGUAGE_CODES).optional(), {
    help: 'field.language',
    option: 'lang',
    value: 'code',
    now: 'language',
  });

/** The day the question is asked, ISO 8601. */
export const today = () => field(calendarDay.optional(), { help: 'field.today', value: 'date', now: 'date' });

/** The same where services are asked about, which have days on which things end. */
export const todayOfServices = () =>
  field(calendarDay.optional(), {
    help: 'field.today',
    value: 'date',
    now: 'date',
    goesWith: 'services',
  });

export const asnField = () => z.int().min(1).max(0xffff_ffff);

export const seconds = (most: number, help: 'field.worst.seconds' | 'field.defend.seconds') =>
  field(z.number().min(0.1).max(1_000_000).default(most), { help, value: 'count' });

export const inventory = () =>
  field(z.string().min(1), { help: 'field.inventory', value: 'folder', input: 'folder' });

/** How long plans are looked for. */
export const effort = () => ({
  timeLimit: field(z.number().min(0.1).max(86_400).default(10), {
    help: 'field.time-limit',
    value: 'seconds',
  }),
  moves: field(
    z
      .int()
      .min(1)
      .max(2 ** 31 - 1)
      .optional(),
    { help: 'field.moves', value: 'number' },
  ),
  seed: seed(),
});
