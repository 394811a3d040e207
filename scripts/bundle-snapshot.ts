// Rebuilds data/bundled.muruna, bit for bit, from the RouteViews dumps of May 2014 in the public test data and the tables
// of @ip-location-db that npm has installed: `npm run bundle-snapshot`.
import { fileURLToPath } from 'node:url';
import { bundleSnapshot } from '../src/workbench/bundle-snapshot.ts';
import { sharedData } from '../test/shared-data.ts';

const { out, id, fileBytes } = await bundleSnapshot({
  dumps: sharedData('mrt'),
  packages: fileURLToPath(new URL('../node_modules', import.meta.url)),
  out: process.argv[2] ?? fileURLToPath(new URL('../data/bundled.muruna', import.meta.url)),
});
process.stdout.write(`${out}: ${fileBytes} bytes, identity ${id}\n`);
