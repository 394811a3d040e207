import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { cases } from '../../../test/cases.ts';
import { TERMS, tryExchange } from '../../../test/try-exchange.ts';
import type { ExchangeChange, ExchangeLedger } from '../../schemas/exchange-answers.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

/** Moments at which the power goes, within each deed. */
const MOMENTS = cases(50);

/** What an exchange holds and has given, whatever the numbers and dates. */
async function standing(self: string): Promise<unknown> {
  const { given, taken, tombstones, own } = await asking<ExchangeLedger>('ledger', self, {});
  const plain = ({ item, partner }: { readonly item: string; readonly partner: string }): string =>
    `${item} ${partner}`;
  return {
    given: given.map((one) => `${plain(one)} ${one.standing}`).toSorted(),
    taken: taken.map(plain).toSorted(),
    tombstones: tombstones.map(({ item }) => item).toSorted(),
    own: own.map(({ item, withdrawn }) => `${item} ${withdrawn}`).toSorted(),
    contents: readdirSync(at(self, 'items')).toSorted(),
  };
}

/**
 * Does something once undisturbed; then again from where it began, each time with the power going at another byte of what is written into
 * the ledger, contents there as they are before and after. Done once more, everything stands as if nothing had happened.
 */
async function killed(self: string, deed: () => Promise<ExchangeChange>): Promise<ExchangeChange> {
  const kept = mkdtempSync(at('kept-'));
  cpSync(at(self), `${kept}/before`, { recursive: true });
  const done = await deed();
  cpSync(at(self), `${kept}/done`, { recursive: true });
  const wanted = await standing(self);
  const [from, to] = ['before', 'done'].map((name) => readFileSync(`${kept}/${name}/ledger.jsonl`));
  for (let moment = 0; moment < MOMENTS; moment++) {
    const length = from.length + Math.floor(((to.length - from.length) * moment) / MOMENTS);
    rmSync(at(self), { recursive: true });
    cpSync(`${kept}/before`, at(self), { recursive: true });
    cpSync(`${kept}/done/items`, at(self, 'items'), { recursive: true });
    writeFileSync(at(self, 'ledger.jsonl'), to.subarray(0, length));
    // oxlint-disable-next-line no-await-in-loop -- one after the other in the same folder
    await deed();
    // oxlint-disable-next-line no-await-in-loop -- as above
    assert.deepEqual(await standing(self), wanted, `${self} at byte ${length} of ${to.length}`);
  }
  rmSync(at(self), { recursive: true });
  renameSync(`${kept}/done`, at(self));
  return done;
}

test('where the power goes in the middle of a release, a receipt or a withdrawal, nothing is lost, released twice or half withdrawn', async () => {
  const names = ['one', 'two', 'three'];
  for (const name of names) writeFileSync(at(`${name}.txt`), name);
  await doing('add', 'A', { files: names.map((name) => at(`${name}.txt`)), marking: 'TLP:GREEN' });
  const items = names.map((name) => `${name}.txt`);

  const released = await killed('A', () => doing('release', 'A', { items, ...TERMS }));
  const parcels = released.parcels.map(({ file }) => file);
  const received = await killed('B', () => doing('receive', 'B', { parcels }));
  await carry(received);
  // Made from the first and nothing else, it goes with it; made from two and more, it is looked at.
  for (const [name, from] of [
    ['copy', ['one.txt']],
    ['sum', ['one.txt', 'two.txt']],
  ] as const) {
    writeFileSync(at(`${name}.txt`), name);
    await doing('add', 'B', {
      files: [at(`${name}.txt`)],
      marking: 'TLP:GREEN',
      from,
      copy: name === 'copy',
    });
  }
  await carry(await doing('release', 'B', { items: ['one.txt', 'copy.txt'], ...TERMS, to: ['C'] }));

  const withdrawn = await killed('A', () => doing('withdraw', 'A', { items: ['one.txt'], reason: 'wrong' }));
  const heard = await killed('B', () =>
    doing('receive', 'B', { parcels: withdrawn.parcels.map(({ file }) => file) }),
  );
  await carry(heard);
  assert.deepEqual(readdirSync(at('C', 'items')), []);
  const { own, tombstones } = await asking<ExchangeLedger>('ledger', 'B', {});
  assert.deepEqual(
    own.map(({ item, flagged }) => [item, flagged]),
    [['sum.txt', true]],
  );
  assert.deepEqual(tombstones.map(({ item }) => item).toSorted(), ['copy.txt', 'one.txt']);
});
