import { z } from 'zod';
import { LOSS_KINDS, OVER } from '../worst-cases.ts';
import {
  asnField,
  countryField,
  fileLanguage,
  planeField,
  samples,
  seconds,
  seed,
  snapshot,
  todayOfServices,
} from './common.ts';
import { field } from './field.ts';

const names = () => z.array(z.string().min(1)).min(1);
const countryCodes = () => z.array(z.string().regex(/^[A-Z]{2}$/)).min(1);

export const stressRequest = z.strictObject({
  country: countryField(),
  scenario: field(z.string().min(1).optional(), {
    help: 'field.stress.scenario',
    position: 1,
    input: 'file',
  }),
  networks: field(z.array(asnField()).min(1).optional(), {
    help: 'field.stress.networks',
    value: 'asns',
    form: 'asn',
  }),
  top: field(z.int().min(1).max(1000).optional(), { help: 'field.stress.top', value: 'count' }),
  links: field(
    z
      .array(z.tuple([asnField(), asnField()]))
      .min(1)
      .optional(),
    {
      help: 'field.stress.links',
      value: 'links',
      form: 'link',
    },
  ),
  gateways: field(z.union([z.literal('all'), countryCodes()]).optional(), {
    help: 'field.stress.gateways',
    value: 'countries',
    form: 'country',
  }),
  isolation: field(z.literal(true).optional(), { help: 'field.stress.isolation' }),
  withdrawal: field(countryCodes().optional(), {
    help: 'field.stress.withdrawal',
    value: 'countries',
    form: 'country',
  }),
  named: field(names().optional(), { help: 'field.stress.named', value: 'names' }),
  sets: field(names().optional(), { help: 'field.stress.sets', value: 'file', input: 'file' }),
  regions: field(z.string().min(1).optional(), {
    help: 'field.stress.regions',
    value: 'file',
    input: 'file',
  }),
  services: field(z.string().min(1).optional(), {
    help: 'field.stress.services',
    value: 'folder',
    input: 'folder',
  }),
  gone: field(z.array(z.string().min(1)).min(1).optional(), {
    help: 'field.services.live.gone',
    value: 'names',
    goesWith: 'services',
  }),
  plane: planeField(),
  lenient: field(z.boolean().default(false), { help: 'field.lenient' }),
  samples: samples(),
  draws: field(z.int().min(1).max(10_000_000).optional(), { help: 'field.stress.draws', value: 'count' }),
  resume: field(z.string().min(1).optional(), {
    help: 'field.stress.resume',
    value: 'file',
    isLocal: true,
    output: 'file',
  }),
  seed: seed(),
  today: todayOfServices(),
  snapshot: snapshot(),
});

const over = () => field(z.enum(OVER).default('networks'), { help: 'field.worst.over' });
const loss = () => field(z.enum(LOSS_KINDS).default('international'), { help: 'field.worst.loss' });

export const worstRequest = z.strictObject({
  country: countryField(),
  k: field(z.int().min(1).max(20).default(2), { help: 'field.worst.k', letter: 'k', value: 'count' }),
  over: over(),
  loss: loss(),
  seconds: seconds(60, 'field.worst.seconds'),
  plane: planeField(),
  samples: samples(),
  seed: seed(),
  snapshot: snapshot(),
});

export const defendRequest = z.strictObject({
  country: countryField(),
  k: field(z.int().min(1).max(10).default(2), { help: 'field.defend.k', letter: 'k', value: 'count' }),
  links: field(z.int().min(1).max(10).default(3), { help: 'field.defend.links', value: 'count' }),
  over: over(),
  loss: loss(),
  partners: field(z.array(asnField()).min(1).optional(), {
    help: 'field.defend.partners',
    value: 'asns',
    form: 'asn',
  }),
  seconds: seconds(120, 'field.defend.seconds'),
  plane: planeField(),
  snapshot: snapshot(),
});

export type StressRequest = z.input<typeof stressRequest>;
export type WorstRequest = z.output<typeof worstRequest>;
export type DefendRequest = z.output<typeof defendRequest>;

export const scenarioInitRequest = z.strictObject({
  file: field(z.string().min(1), { help: 'field.scenario.file', position: 0, output: 'file' }),
  country: field(z.string().min(1).optional(), { help: 'field.scenario.init.country', value: 'country' }),
  language: fileLanguage(),
});

export const scenarioCheckRequest = z.strictObject({
  file: field(z.string().min(1), { help: 'field.scenario.file', position: 0, input: 'file' }),
});
