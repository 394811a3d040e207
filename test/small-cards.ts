import { mkdirSync, writeFileSync } from 'node:fs';
import { writeInventory } from '../src/formats/inventory/write-inventory.ts';
import { documentOf, type Answered } from '../src/operations/ask.ts';
import { makeDamage } from '../src/operations/restoration/damage.ts';
import { makeExampleInventory } from '../src/operations/restoration/inventory-example.ts';
import { smallSnapshotFile } from './small-snapshot-file.ts';

const WORDS = {
  title: { en: 'A second way out', fa: 'راه دوم' },
  done: 'Routes were moved to a second gateway.',
  effort: { en: 'Two contracts', fa: 'دو قرارداد' },
  personDays: 60,
  conditions: ['A neighbour with routes of its own'],
  country: 'IR',
  better: 'less',
};

type Asked = (id: string, request: Readonly<Record<string, unknown>>) => Promise<Answered>;

/** Makes, in the folder at hand, a card of a practice that anybody can try, and one that takes something of one's own; `signer` is a key. */
export async function makeSmallCards(asked: Asked, now: string): Promise<void> {
  writeFileSync('small.muruna', await smallSnapshotFile('2025-09-01'));
  for (const [name, networks] of [
    ['before', [10]],
    ['after', [12]],
  ] as const) {
    const stressed = await asked('stress', { country: 'IR', networks, samples: 0, snapshot: 'small.muruna' });
    writeFileSync(`${name}.json`, JSON.stringify(documentOf(stressed)));
  }
  const worst = await asked('worst', { country: 'IR', k: 1, samples: 0, snapshot: 'small.muruna' });
  writeFileSync('worst.json', JSON.stringify(documentOf(worst)));
  const made = async (card: string, before: string, after: string, more: object): Promise<void> => {
    writeFileSync('words.yaml', JSON.stringify({ ...WORDS, ...more }));
    const files = { words: 'words.yaml', before, after, key: 'signer', out: card };
    await asked('practice.make', { ...files, now });
  };
  await made('card.json', 'worst.json', 'worst.json', { id: 'whole', figure: 'worst.international' });
  const needs = { id: 'needy', figure: 'loss.international', own: { networks: 'the gateway that fails' } };
  await made('needy.json', 'before.json', 'after.json', needs);
}

/** An inventory by its files, and damage to it. */
export function smallInventory(seed: number): {
  readonly files: ReadonlyMap<string, string>;
  readonly damage: string;
} {
  const inventory = makeExampleInventory({ country: 'IR', seed, sites: 12, crews: 1 });
  const damage = makeDamage(inventory, { at: '2026-11-29T12:00+03:30', random: 6, seed });
  return { files: writeInventory(inventory), damage: JSON.stringify(damage) };
}

/** Makes, in the folder at hand, a card that is tried on an inventory and its damage: parts from elsewhere are fetched. */
export async function makeRestoreCard(asked: Asked, now: string): Promise<void> {
  const { files, damage } = smallInventory(5);
  mkdirSync('inventory');
  for (const [name, text] of files) writeFileSync(`inventory/${name}`, text);
  writeFileSync('damage.json', damage);
  for (const [name, localOnly] of [
    ['local', true],
    ['fetched', false],
  ] as const) {
    const request = { inventory: 'inventory', damage: 'damage.json', localOnly, moves: 20 };
    writeFileSync(`${name}.json`, JSON.stringify(documentOf(await asked('restore', request))));
  }
  const own = { inventory: 'your network', damage: 'what is broken of it' };
  writeFileSync('restore.yaml', JSON.stringify({ ...WORDS, id: 'parts', figure: 'restore.lost', own }));
  const made = { words: 'restore.yaml', before: 'local.json', after: 'fetched.json', key: 'signer' };
  await asked('practice.make', { ...made, out: 'parts.json', now });
}
