import type { explore as english } from '../en/explore.ts';
import type { Translation } from '../translation.ts';

export const explore: Translation<typeof english> = {
  'explore.title': 'کاوشگر: {country}',
};
