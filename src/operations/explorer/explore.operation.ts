import { exploreSchema } from '../../schemas/explore-answer.ts';
import { exploreRequest } from '../../schemas/requests/explorer.ts';
import { operation } from '../operation.ts';
import { explore } from './explore.ts';

/** One page in which networks, links and countries can be failed by a click, offline. */
export const exploreOperation = operation({
  id: 'explore',
  kind: 'read',
  request: exploreRequest,
  answer: exploreSchema,
  run: async ({ country, plane, language, snapshot }, house) =>
    explore({ country, plane, language, software: house.software }, await house.openSnapshot(snapshot)),
});
