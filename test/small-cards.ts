import { writeFileSync } from 'node:fs';
import { documentOf, type Answered } from '../src/operations/ask.ts';
import { smallSnapshotFile } from './small-snapshot-file.ts';

/** Makes, in the folder at hand, a card of a practice that anybody can try, and one that takes something of one's own; `signer` is a key. */
export async function makeSmallCards(
  asked: (id: string, request: Readonly<Record<string, unknown>>) => Promise<Answered>,
  now: string,
): Promise<void> {
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
  const words = {
    title: { en: 'A second way out', fa: 'راه دوم' },
    done: 'Routes were moved to a second gateway.',
    effort: { en: 'Two contracts', fa: 'دو قرارداد' },
    personDays: 60,
    conditions: ['A neighbour with routes of its own'],
    country: 'IR',
    better: 'less',
  };
  const made = async (card: string, before: string, after: string, more: object): Promise<void> => {
    writeFileSync('words.yaml', JSON.stringify({ ...words, ...more }));
    const files = { words: 'words.yaml', before, after, key: 'signer', out: card };
    await asked('practice.make', { ...files, now });
  };
  await made('card.json', 'worst.json', 'worst.json', { id: 'whole', figure: 'worst.international' });
  const needs = { id: 'needy', figure: 'loss.international', own: { networks: 'the gateway that fails' } };
  await made('needy.json', 'before.json', 'after.json', needs);
}
