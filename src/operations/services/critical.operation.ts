import { findingAnswer } from '../../answers/finding-answer.ts';
import { writeInventory } from '../../formats/inventory/write-inventory.ts';
import { servicesCriticalSchema } from '../../schemas/check-answers.ts';
import { servicesCriticalRequest } from '../../schemas/requests/services.ts';
import { writeNewFolder } from '../files/write-new-folder.ts';
import { operation } from '../operation.ts';
import { loadInventory } from '../restoration/inventory-folder.ts';
import { withCriticalServices } from './critical-sites.ts';
import { loadSomeServices } from './services-folder.ts';

/** An inventory that knows which critical services stand at its sites, so that they can be restored first. */
export const servicesCriticalOperation = operation({
  id: 'services.critical',
  kind: 'write',
  request: servicesCriticalRequest,
  answer: servicesCriticalSchema,
  async run({ services: named, inventory: network, out }, house) {
    const { services } = await loadSomeServices(named, house.locate(named));
    const made = withCriticalServices(await loadInventory(house.locate(network)), services);
    const files = writeInventory(made.inventory);
    await writeNewFolder(out, files);
    return {
      folder: out,
      files: [...files.keys()],
      placed: made.placed,
      unplaced: services.length - made.placed,
      sites: made.sites,
      findings: made.findings.map((finding) => findingAnswer(finding, 'services.csv')),
    };
  },
});
