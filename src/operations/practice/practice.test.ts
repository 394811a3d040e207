import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Refusal } from '../../core/refusal.ts';
import { findFigures } from '../../exchange/dossier/figure-lookup.ts';
import { encodeResult } from '../../exchange/dossier/result-file.ts';
import type { PracticeCard } from '../../schemas/practice.ts';
import type { PracticeTried } from '../../schemas/practice-answers.ts';
import { smallSnapshotFile } from '../../../test/small-snapshot-file.ts';
import { ask, documentOf } from '../ask.ts';
import { readResults } from '../evidence/build.ts';
import { newKey, readPrivateKey } from '../evidence/keys.ts';
import { signText } from '../exchange/sign-text.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { practiceMakeOperation, practiceTryOperation } from './practice.operation.ts';
import { readCardFile } from './card-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-practice-test-'));
const at = (name: string): string => join(folder, name);
process.env['MURUNA_TRUST'] = at('trusted.json');
after(() => rmSync(folder, { recursive: true }));
const snapshot = at('small.muruna');
writeFileSync(snapshot, await smallSnapshotFile('2025-09-01'));
const key = at('a.key');
await newKey(key, 'Ministry');

/** Writes down the answer of `muruna stress`. */
async function stressed(name: string, networks: readonly number[], country = 'IR'): Promise<void> {
  const operation = await OPERATIONS.stress();
  const answered = await ask(operation, { country, networks, samples: 0, snapshot }, localHouse());
  writeFileSync(at(name), JSON.stringify(documentOf(answered)));
}

const WORDS = {
  id: 'second-gateway',
  title: { en: 'A second gateway', fa: 'دروازهٔ دوم' },
  done: 'Routes were moved to a second gateway.',
  personDays: 12,
  country: 'IR',
  figure: 'loss.international',
  better: 'less',
  own: { networks: { en: 'the gateway that fails' } },
};

async function made(words: object, before: string, after_: string): Promise<string> {
  writeFileSync(at('words.yaml'), JSON.stringify(words));
  const out = at(`${(words as { id: string }).id}.json`);
  const request = { words: at('words.yaml'), before: at(before), after: at(after_), key, out };
  await ask(practiceMakeOperation, request, localHouse());
  return out;
}

async function tried(cards: readonly string[], request: object = {}): Promise<PracticeTried> {
  const { answer } = await ask(
    practiceTryOperation,
    { cards: [...cards], snapshot, ...request },
    localHouse(),
  );
  return answer;
}

/** Signs a card that no program of ours would make. */
async function signed(name: string, card: object): Promise<string> {
  writeFileSync(at(name), JSON.stringify(signText(card, 'practice', await readPrivateKey(key))));
  return at(name);
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

await stressed('before.json', [10]);
await stressed('after.json', [11]);
const card = await made(WORDS, 'before.json', 'after.json');

test('a card is tried with the networks and the country of whoever takes it, and gives its own figures again', async () => {
  const [one] = (await tried([card], { country: 'AZ', set: ['networks=20'], input: [snapshot] })).cards;
  await stressed('here.json', [20], 'AZ');
  const [{ result }] = (await readResults([at('here.json')], OPERATIONS)).values();
  const [asked] = findFigures('loss.international', new Map([['here', result]]));
  assert.equal(one.repeats, 'same');
  assert.deepEqual(one.needs, []);
  assert.equal(one.maker.trust, 'unknown');
  assert.deepEqual(one.there.before, {
    kind: 'share',
    value: (await readCardFile(card, card)).card.before.value,
  });
  assert.ok(asked.number > 0);
  const figure = { kind: 'share', value: asked.number };
  assert.deepEqual(one.here, { before: figure, after: figure, gain: 0 });
  assert.match(one.commands[0], /^muruna stress AZ --networks 20 /);
});

test('what is not the reader’s own is not taken from the card, and what is missing is named', async () => {
  const [bare] = (await tried([card], { country: 'AZ' })).cards;
  assert.deepEqual(bare.needs, [{ field: 'networks', what: { en: 'the gateway that fails' } }]);
  assert.equal(bare.here, null);
  assert.equal(bare.repeats, 'input-missing');
  assert.match(bare.missing[0], /small\.muruna \(SHA-256 [0-9a-f]{64}\)/);
  const [nowhere] = (await tried([card], { set: ['networks=20'] })).cards;
  assert.deepEqual(nowhere.needs, [{ field: 'country', what: null }]);
  await assert.rejects(
    tried([card], { country: 'AZ', set: ['networks=20', 'k=3'] }),
    refused('practice.nothing-to-set'),
  );
  await assert.rejects(tried([card], { country: 'AZ', set: ['20'] }), refused('practice.bad-set'));
});

test('a refusal of the recipe here is said and ends nothing', async () => {
  const { cards } = await tried([card], { country: 'AZ', set: ['networks=64999'] });
  assert.equal(cards[0].here, null);
  assert.match(cards[0].refusal!.code, /\./);
});

test('cards stand by what they would bring here, and those that could not be tried come last', async () => {
  const worse = await made({ ...WORDS, id: 'worse', own: {} }, 'after.json', 'before.json');
  const better = await made({ ...WORDS, id: 'better', own: {} }, 'before.json', 'after.json');
  const { cards } = await tried([card, worse, better], { country: 'IR' });
  assert.deepEqual(
    cards.map(({ id }) => id),
    ['better', 'worse', 'second-gateway'],
  );
  assert.ok(cards[0].here!.gain! > 0);
  assert.equal(cards[0].here!.gain! + cards[1].here!.gain!, 0);
});

test('figures that were bent before they were signed do not come out again', async () => {
  const result = JSON.parse(readFileSync(at('before.json'), 'utf8')) as Record<string, unknown>;
  const text = JSON.stringify(result).replaceAll(/"value":[\d.]+/g, '"value":0.125');
  writeFileSync(at('bent.json'), text);
  const bent = await made({ ...WORDS, id: 'bent' }, 'bent.json', 'after.json');
  const [one] = (await tried([bent], { country: 'IR', set: ['networks=10'], input: [snapshot] })).cards;
  assert.equal(one.repeats, 'different');
});

test('a card that was changed, and what is no card, are refused', async () => {
  const text = JSON.parse(readFileSync(card, 'utf8')) as { payload: string };
  const payload = Buffer.from(text.payload, 'base64')
    .toString()
    .replace('"personDays":12', '"personDays":13');
  writeFileSync(
    at('forged.json'),
    JSON.stringify({ ...text, payload: Buffer.from(payload).toString('base64') }),
  );
  await assert.rejects(tried([at('forged.json')]), refused('practice.forged'));
  await assert.rejects(tried([at('before.json')]), refused('practice.not-a-card'));
  writeFileSync(at('noise.json'), 'not JSON');
  await assert.rejects(tried([at('noise.json')]), refused('practice.not-a-card'));
  await assert.rejects(tried([at('none.json')]), refused('file.not-found'));
  await assert.rejects(tried([at('.')]), refused('file.is-directory'));
});

test('a recipe that changes something, or holds another recipe, is not asked', async () => {
  const { card: good } = await readCardFile(card, card);
  const withStep = (operation: string, request: object): PracticeCard => ({
    ...good,
    before: { ...good.before, operation, request: { ...request } },
    after: { ...good.after, operation, request: { ...request } },
  });
  for (const [operation, request] of [
    ['key.new', { out: at('stolen.key'), name: 'x' }],
    ['practice.try', { cards: [card] }],
    ['constructor', {}],
  ] as const) {
    const file = await signed('other.json', withStep(operation, request));
    const [one] = (await tried([file], { country: 'IR' })).cards;
    assert.equal(one.refusal!.code, 'practice.not-a-question', operation);
    assert.equal(one.here, null);
    assert.notEqual(one.repeats, 'same');
  }
});

test('a file that a stranger’s card names is not read', async () => {
  const { card: good } = await readCardFile(card, card);
  const step = {
    ...good.before,
    operation: 'restore',
    request: { inventory: at('mine'), damage: at('mine') },
    inputs: [],
  };
  const file = await signed('reads.json', { ...good, before: step, after: step });
  const [one] = (await tried([file], { country: 'IR' })).cards;
  assert.deepEqual(
    one.needs.map(({ field }) => field),
    ['inventory', 'damage'],
  );
  assert.equal(one.repeats, 'failed');
});

test('a card cannot be made of a figure that is not there, or missing, or of an answer that is none', async () => {
  await assert.rejects(
    made({ ...WORDS, figure: 'loss.nothing' }, 'before.json', 'after.json'),
    refused('practice.no-figure'),
  );
  await assert.rejects(
    made({ ...WORDS, better: 'up' }, 'before.json', 'after.json'),
    refused('practice.words-invalid'),
  );
  await assert.rejects(
    made({ ...WORDS, title: {} }, 'before.json', 'after.json'),
    refused('practice.words-invalid'),
  );
  writeFileSync(
    at('no.json'),
    encodeResult({ answer: {}, provenance: { operation: 'x', request: {}, software: '', inputs: [] } }),
  );
  await assert.rejects(made(WORDS, 'no.json', 'after.json'), refused('dossier.result-not-a-result'));
});
