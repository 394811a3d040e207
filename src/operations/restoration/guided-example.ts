import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeInventory } from '../../formats/inventory/write-inventory.ts';
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

export async function guidedExample(): Promise<GuidedExample> {
  const inventory = makeExampleInventory({ country: 'IR', seed: 1, sites: 60, crews: 6 });
  return {
    country: 'IR',
    scenario: { name: 'twelve-days.yaml', text: await readFile(SCENARIO, 'utf8') },
    inventory: {
      name: 'twelve-days',
      files: [...writeInventory(inventory)].map(([name, text]) => ({ name, text })),
    },
  };
}
