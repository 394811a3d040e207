// Rebuilds data/bundled.muruna, bit for bit, from the RouteViews tables and updates of 2014 to 2026 in the public test data and the
// tables of @ip-location-db that npm has installed, and measures all its countries: `npm run bundle-snapshot`.
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PLANES } from '../src/schemas/planes.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { bundleSnapshot } from '../src/operations/snapshot/bundle-snapshot.ts';
import { measureAllCountries } from '../src/operations/country/country-measures.ts';
import { writeMeasures } from '../src/operations/country/country-ranks-cache.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { sharedData } from '../test/shared-data.ts';

const data = fileURLToPath(new URL('../data', import.meta.url));
const { out, id, fileBytes } = await bundleSnapshot({
  data: sharedData(''),
  packages: fileURLToPath(new URL('../node_modules', import.meta.url)),
  out: process.argv[2] ?? `${data}/bundled.muruna`,
});
process.stdout.write(`${out}: ${fileBytes} bytes, identity ${id}\n`);
if (process.argv[2] === undefined) {
  for (const name of await readdir(data)) if (name.startsWith('measures-')) await rm(`${data}/${name}`);
  const { internet } = await loadSnapshot(out);
  for (const planeId of PLANES) {
    const plane = planeOf(internet, planeId);
    if (plane) await writeMeasures({ id }, plane, await measureAllCountries(internet, plane), data);
  }
}
