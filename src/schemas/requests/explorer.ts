import { z } from 'zod';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { countryField, planeField, snapshot, todayOfServices } from './common.ts';
import { field } from './field.ts';

export const exploreRequest = z.strictObject({
  country: countryField(),
  plane: planeField(),
  language: field(z.enum(LANGUAGE_CODES).default('en'), { help: 'field.explore.language', option: 'lang' }),
  services: field(z.string().min(1).optional(), {
    help: 'field.explore.services',
    value: 'folder',
    input: 'folder',
  }),
  today: todayOfServices(),
  snapshot: snapshot(),
});
