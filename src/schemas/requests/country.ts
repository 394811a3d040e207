import { z } from 'zod';
import { RANKED } from '../metrics.ts';
import { countries, countryField, freshOnly, planeField, planes, ranks, snapshot } from './common.ts';
import { field } from './field.ts';

export const assessRequest = z.strictObject({
  country: countryField(),
  snapshot: snapshot(),
  plane: planes(),
  ranks: ranks(),
  freshOnly: freshOnly(),
});

export const compareRequest = z.strictObject({
  countries: countries(),
  snapshot: snapshot(),
  plane: planes(),
  ranks: ranks(),
});

export const rankRequest = z.strictObject({
  metric: field(z.enum(RANKED).optional(), { help: 'field.rank.metric', position: 0 }),
  all: field(z.boolean().default(false), { help: 'field.rank.all' }),
  snapshot: snapshot(),
  plane: planeField(),
});

export type AssessRequest = z.input<typeof assessRequest>;
export type CompareRequest = z.input<typeof compareRequest>;
export type RankRequest = z.input<typeof rankRequest>;
