import { exploreSchema } from '../../schemas/explore-answer.ts';
import { exploreRequest } from '../../schemas/requests/explorer.ts';
import { operation } from '../operation.ts';
import { loadSomeServices } from '../services/services-folder.ts';
import { servicesOfPage } from './services-of-page.ts';
import { explore } from './explore.ts';

/** One page in which networks, links and countries can be failed by a click, offline. */
export const exploreOperation = operation({
  id: 'explore',
  kind: 'read',
  request: exploreRequest,
  answer: exploreSchema,
  async run({ country, plane, language, services, today, snapshot: name }, house) {
    const folder =
      services === undefined ? undefined : await loadSomeServices(services, house.locate(services));
    const snapshot = await house.openSnapshot(name);
    const shown = folder && (await servicesOfPage(snapshot, folder, plane, today!));
    return explore({ country, plane, language, software: house.software, services: shown }, snapshot);
  },
});
