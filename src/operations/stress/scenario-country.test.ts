import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../../../test/run-command.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

test('a scenario file that names its country needs no other', onlyInFullRun, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-country-'));
  const [of, without] = [join(folder, 'of.yaml'), join(folder, 'without.yml')];
  await writeFile(of, 'country: IR\nevents:\n  - isolation: true\n');
  await writeFile(without, 'events:\n  - isolation: true\n');
  const alone = await runCommand(t, 'stress', of, '--samples', '0', '--json');
  const named = await runCommand(t, 'stress', 'IR', of, '--samples', '0', '--json');
  const answer = (text: string): object => ({ ...(JSON.parse(text) as object), provenance: undefined });
  assert.deepEqual(answer(alone.out), answer(named.out));
  const refused = await runCommand(t, 'stress', without, '--samples', '0');
  assert.equal(refused.status, 2);
  assert.match(refused.err, /names no country/);
  await rm(folder, { recursive: true });
});
