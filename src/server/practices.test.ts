import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { administrator, invited, smallServer } from '../../test/small-server.ts';
import { makeRestoreCard, makeSmallCards, smallInventory } from '../../test/small-cards.ts';
import { NOW, TERMS, tryExchange } from '../../test/try-exchange.ts';
import { ask as askOperation } from '../operations/ask.ts';
import { OPERATIONS } from '../operations/list.ts';
import { localHouse } from '../operations/local-house.ts';
import type { MatchAnswer } from '../schemas/match-answer.ts';
import type { HeldPractices, PracticeTried } from '../schemas/practice-answers.ts';
import { ServedExchanges } from './served-exchanges.ts';

const { at, doing, carry, end } = await tryExchange();
const cwd = process.cwd();
process.env['MURUNA_TRUST'] = at('trusted.json');
const server = await smallServer(undefined, () => new Date(NOW));
const admin = await administrator(server.instance);
const analyst = await invited(server, admin, admin.workspace, 'analyst', 'Analyst');
Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[admin.workspace, at('A')]])) });
after(async () => {
  process.chdir(cwd);
  await server.close();
  end();
});
const PRACTICES = `/api/workspaces/${admin.workspace}/exchange/practices`;

async function said<T>(asked: Promise<Response>, status = 200): Promise<T> {
  const answer = await asked;
  const text = await answer.text();
  assert.equal(answer.status, status, text);
  assert.doesNotMatch(text, new RegExp(at('A')));
  return JSON.parse(text) as T;
}
const held = async (): Promise<HeldPractices['cards']> =>
  (await said<HeldPractices>(server.ask('GET', PRACTICES, admin))).cards;

/** Cards that B has made and signed, with a partner's name and a key that nobody told A to trust. */
async function cardsOfB(): Promise<void> {
  mkdirSync(at('cards'));
  process.chdir(at('cards'));
  copyFileSync(at('B.key'), 'signer');
  const asked = async (id: string, request: Readonly<Record<string, unknown>>) =>
    askOperation(await OPERATIONS[id](), request as never, localHouse());
  await makeSmallCards(asked, NOW);
  process.chdir(cwd);
}

test('cards of one’s own and of partners stand there with who signed them; what was withdrawn does not', async () => {
  assert.deepEqual(await held(), []);
  await cardsOfB();
  await doing('add', 'A', { files: [at('cards', 'card.json')], id: 'ours', marking: 'TLP:GREEN' });
  await doing('add', 'A', { files: [at('cards', 'words.yaml')], id: 'no-card', marking: 'TLP:GREEN' });
  await doing('add', 'B', { files: [at('cards', 'needy.json')], id: 'theirs', marking: 'TLP:AMBER' });
  const terms = { ...TERMS, to: ['A'], marking: 'TLP:AMBER' };
  await carry(await doing('release', 'B', { items: ['theirs'], ...terms }));
  const cards = await held();
  assert.deepEqual(
    cards.map(({ item, isOwn, author, marking, maker, personDays }) => [
      [item, isOwn, author, marking],
      [maker.name, maker.trust, personDays],
    ]),
    [
      [
        ['ours', true, 'A', 'TLP:GREEN'],
        ['B', 'trusted', 60],
      ],
      [
        ['theirs', false, 'B', 'TLP:AMBER'],
        ['B', 'trusted', 60],
      ],
    ],
  );
});

test('cards are tried on the snapshot in use, the largest gain first, and what a recipe needs is named and then given', async () => {
  const cards = (await held()).map(({ state }) => state);
  const tried = async (more: object): Promise<PracticeTried['cards']> =>
    (
      await said<PracticeTried>(
        server.ask('POST', `${PRACTICES}/try`, admin, { cards, country: 'AZ', ...more }),
      )
    ).cards;
  const [first, second] = await tried({});
  assert.deepEqual([first.id, second.id], ['whole', 'needy']);
  assert.ok(first.here !== null && second.here === null);
  assert.deepEqual(
    second.needs.map(({ field }) => field),
    ['networks'],
  );
  assert.equal(first.maker.trust, 'trusted');
  const given = await tried({ set: ['networks=29049'] });
  assert.ok(given.every(({ here }) => here !== null));
  const gains = given.map(({ here }) => here!.gain!);
  assert.deepEqual(
    gains,
    gains.toSorted((a, b) => b - a),
  );
  // Nothing of it is kept as an answer of the workspace.
  const jobs = await said<unknown[]>(
    server.ask('GET', PRACTICES.replace('/exchange/practices', '/jobs'), admin),
  );
  assert.deepEqual(jobs, []);
});

test('a recipe that takes a folder is tried on an inventory and damage of the workspace, and on nothing else', async () => {
  process.chdir(at('cards'));
  const asked = async (id: string, request: Readonly<Record<string, unknown>>) =>
    askOperation(await OPERATIONS[id](), request as never, localHouse());
  await makeRestoreCard(asked, NOW);
  process.chdir(cwd);
  await doing('add', 'A', { files: [at('cards', 'parts.json')], id: 'parts', marking: 'TLP:GREEN' });
  const cards = (await held()).flatMap(({ id, state }) => (id === 'parts' ? [state] : []));
  const tried = (more: object, status = 200): Promise<PracticeTried> =>
    said<PracticeTried>(server.ask('POST', `${PRACTICES}/try`, admin, { cards, ...more }), status);
  const [{ needs }] = (await tried({})).cards;
  assert.deepEqual(
    needs.map(({ field }) => field),
    ['inventory', 'damage'],
  );
  const ours = PRACTICES.replace('/exchange/practices', '');
  const gains: (number | null)[] = [];
  for (const seed of [5, 1]) {
    const { files, damage } = smallInventory(seed);
    const all = [...files].map(([name, text]) => ({ name, text }));
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { id: inventory } = await said<{ id: string }>(
      server.ask('POST', `${ours}/inventories`, admin, { name: `network ${seed}`, files: all }),
    );
    const place = `${ours}/objects?kind=damage&name=storm`;
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { id: broken } = await said<{ id: string }>(server.ask('POST', place, admin, Buffer.from(damage)));
    const set = [`inventory=${inventory}`, `damage=${broken}`];
    // oxlint-disable-next-line no-await-in-loop -- as above
    const [card] = (await tried({ set, objects: [inventory, broken] })).cards;
    assert.equal(card.refusal, null, JSON.stringify(card.refusal));
    assert.ok(card.here !== null);
    gains.push(card.here.gain);
    // Without naming it as an object, its id leads nowhere; nor does a path.
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (const [wrong, objects] of [
      [set, []],
      [[`inventory=${at('cards', 'inventory')}`, `damage=${at('cards', 'damage.json')}`], []],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const [refused] = (await tried({ set: wrong, objects })).cards;
      assert.equal(refused.here, null);
      assert.equal(refused.refusal?.code, 'file.not-found');
    }
  }
  // The first is the network of the card.
  const { there } = (await held()).find(({ id }) => id === 'parts')!;
  assert.equal(gains[0], there.gain);
  assert.ok(gains[0]! > 0.5);
  assert.equal(gains[1], 0);
  const { id: view } = await said<{ id: string }>(
    server.ask('POST', `${ours}/objects?kind=view&name=mine`, admin, Buffer.from('{}')),
  );
  for (const objects of [[view], ['../A'], [at('cards', 'inventory')]])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await tried({ objects }, 404);
});

test('a card is offered where a book of the workspace needs something', async () => {
  const place = new URL('../../test/small-book/', import.meta.url);
  const names = ['needs.yaml', 'offers.yaml', 'organisations.yaml'];
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') }));
  const books = PRACTICES.replace('/exchange/practices', '/books');
  const { id: book } = await said<{ id: string }>(server.ask('POST', books, admin, { name: 'talks', files }));
  const cards = (await held()).map(({ state }) => state);
  const match = await said<MatchAnswer>(server.ask('POST', `${PRACTICES}/match`, admin, { cards, book }));
  assert.deepEqual(
    match.offers.flatMap(({ id, title }) => (['whole', 'needy'].includes(id) ? [title] : [])),
    [
      { en: 'A second way out', fa: 'راه دوم' },
      { en: 'A second way out', fa: 'راه دوم' },
    ],
  );
});

test('who is no operator sees no card, and what is not a card here, or is withdrawn, cannot be tried', async () => {
  const cards = (await held()).map(({ state }) => state);
  assert.equal((await server.ask('GET', PRACTICES, analyst)).status, 403);
  assert.equal((await server.ask('POST', `${PRACTICES}/try`, analyst, { cards })).status, 403);
  assert.equal((await server.ask('POST', `${PRACTICES}/match`, analyst, { cards, book: 'x' })).status, 403);
  const strange = { cards: ['0'.repeat(64)], country: 'AZ' };
  await said(server.ask('POST', `${PRACTICES}/try`, admin, strange), 404);
  await said(server.ask('POST', `${PRACTICES}/try`, admin, { cards: ['../ledger.jsonl'] }), 422);
  await carry(await doing('withdraw', 'B', { items: ['theirs'], reason: 'measured wrong' }));
  assert.deepEqual(
    (await held()).map(({ item }) => item),
    ['ours', 'parts'],
  );
  await said(server.ask('POST', `${PRACTICES}/try`, admin, { cards, country: 'AZ' }), 404);
  assert.deepEqual(server.faults, []);
});
