import { z } from 'zod';
import { SERIES_METRICS, RANKED } from '../metrics.ts';
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

const table = (help: Parameters<typeof field>[1]['help']) =>
  field(z.string().min(1).optional(), { help, value: 'file', input: 'file' });

const tables = (help: Parameters<typeof field>[1]['help']) =>
  field(z.array(z.string().min(1)).default([]), { help, value: 'files', input: 'file' });

/** Lists of links (as-rel) among the snapshots take weights, countries and names from the tables. */
export const seriesRequest = z.strictObject({
  countries: field(z.array(z.string().min(1)).min(1), { help: 'field.series.countries', position: 0 }),
  snapshots: field(z.array(z.string().min(1)).min(1), {
    help: 'field.series.snapshots',
    value: 'files-or-folder',
    input: 'snapshot',
  }),
  measures: field(
    z
      .array(z.enum(RANKED))
      .min(1)
      .default([...SERIES_METRICS]),
    {
      help: 'field.series.measures',
      value: 'names',
    },
  ),
  plane: planeField(),
  prefixes: tables('field.series.prefixes'),
  asns: table('field.snapshot.build.asns'),
  delegated: tables('field.snapshot.build.delegated'),
  asnCountry: table('field.snapshot.build.asn-country'),
});

export type SeriesRequest = z.output<typeof seriesRequest>;
export type AssessRequest = z.input<typeof assessRequest>;
export type CompareRequest = z.input<typeof compareRequest>;
export type RankRequest = z.input<typeof rankRequest>;
