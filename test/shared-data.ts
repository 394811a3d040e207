import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

// The one place that knows where the public test data lies: beside the checkout, or where MURUNA_TEST_DATA says.
const FOLDER = resolve(process.env['MURUNA_TEST_DATA'] ?? join(import.meta.dirname, '../../shared/data'));

/** Path of a file of the test data; only for use where `needsSharedData` did not skip. */
export function sharedData(path: string): string {
  return join(FOLDER, path);
}

/** Test options that skip, loudly, where the test data is not at hand: `test('…', needsSharedData('mrt/x.gz'), () => …)`. */
export function needsSharedData(...paths: string[]): { skip: string | false } {
  if (process.env['MURUNA_QUICK']) return { skip: 'left to npm test: it reads public test data' };
  const missing = paths.filter((path) => !existsSync(sharedData(path)));
  if (missing.length === 0) return { skip: false };
  const reason = `SKIPPED, NOT TESTED: no ${missing.join(', ')} in ${FOLDER} (set MURUNA_TEST_DATA)`;
  process.stderr.write(`${reason}\n`);
  return { skip: reason };
}
