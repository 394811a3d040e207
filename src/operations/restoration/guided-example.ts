import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeInventory } from '../../formats/inventory/write-inventory.ts';
import { GUIDED_EXAMPLE } from '../../schemas/guided-example.ts';
import { makeExampleInventory } from './inventory-example.ts';

/** The scenario of the guided example; the same place seen from `src` and from `dist`. */
const SCENARIO = fileURLToPath(
  new URL('../../../docs/scenarios/twelve-days-of-rolling-failures.yaml', import.meta.url),
);

/** What the guided example needs beside the bundled snapshot: the twelve days, and a made-up network to repair. */
export interface GuidedExample {
  readonly country: string;
  readonly scenario: { readonly name: string; readonly text: string };
  readonly inventory: {
    readonly name: string;
    readonly files: readonly { readonly name: string; readonly text: string }[];
  };
}

/** Networks of the made-up network: the three that go down on the second day, and two kept for documentation (RFC 5398), which stand. */
const ASNS = [58_224, 64_496, 44_244, 197_207, 64_497];

export async function guidedExample(): Promise<GuidedExample> {
  const { country, scenario, inventory: name } = GUIDED_EXAMPLE;
  const inventory = makeExampleInventory({ country, seed: 1, sites: 60, crews: 6, asns: ASNS });
  return {
    country,
    scenario: { name: scenario, text: await readFile(SCENARIO, 'utf8') },
    inventory: {
      name,
      files: [...writeInventory(inventory)].map(([name, text]) => ({ name, text })),
    },
  };
}
