import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import { deeds, NOW, refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import type { Grant } from '../../engines/exchange/sharing.ts';
import type { ExchangeChange } from '../../schemas/exchange-answers.ts';
import type { Said } from '../../schemas/exchange.ts';
import { readPrivateKey } from '../evidence/keys.ts';
import { openExchange } from './exchange-folder.ts';
import { openParcel, sealParcel, sha256Of } from './parcel.ts';
import { signText, type Signer } from './sign-text.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

const holds = (name: string, text: string): boolean => existsSync(at(name, 'items', sha256Of(text)));
const card = (name: string): { readonly recipient: string; readonly publicKey: string } =>
  JSON.parse(readFileSync(at(name, 'card.json'), 'utf8')) as never;
const signerOf = async (name: string): Promise<Signer> => readPrivateKey(at(`${name}.key`));

/** Encrypts files as a parcel for somebody, whatever they are. */
async function packed(file: string, files: Record<string, Uint8Array>, to: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(card(to).recipient);
  writeFileSync(at(file), await encrypter.encrypt(zipSync(files, { level: 6 })));
  return at(file);
}

/** What B says to C, signed by B, with public keys as B gives them. */
async function fromB(said: readonly Said[], keys: Readonly<Record<string, string>>): Promise<ExchangeChange> {
  const signer = await signerOf('B');
  const { self } = await openExchange(at('C'));
  const letter = { from: signer.key.keyid, to: self, sender: 'B', sentAt: NOW, said, keys };
  const parcel = { letter: signText(letter, 'letter', signer), contents: new Map<string, Uint8Array>() };
  writeFileSync(at('forged.age'), await sealParcel(parcel, card('C').recipient));
  return doing('receive', 'C', { parcels: [at('forged.age')] });
}

/** A gives a text to B, who passes it to C; the grant by which C has it. */
async function passedOn(text: string): Promise<Grant> {
  const file = `${sha256Of(text).slice(0, 8)}.txt`;
  writeFileSync(at(file), text);
  await doing('add', 'A', { files: [at(file)], marking: 'TLP:GREEN' });
  await carry(await doing('release', 'A', { items: [file], ...TERMS }));
  await carry(await doing('release', 'B', { items: [file], ...TERMS, to: ['C'] }));
  assert.ok(holds('C', text));
  const { state } = await openExchange(at('C'));
  return [...state.taken.values()].find(({ item }) => item.sha256 === sha256Of(text))!;
}

test('a withdrawal that its author has not signed is not believed, whoever brings it and with whatever keys', async () => {
  const grant = await passedOn('of A');
  const signer = await signerOf('B');
  const { author, id } = grant.item;
  const forged = signText({ author, id, reason: 'forged' }, 'withdrawal', signer);
  // The signature of B under the name of A.
  const renamed = { ...forged, signatures: [{ ...forged.signatures[0], keyid: author }] };
  const { publicKey } = card('B');
  for (const [withdrawal, keys] of [
    [forged, { [signer.key.keyid]: publicKey }],
    [renamed, { [author]: publicKey }],
    [renamed, { [author]: card('A').publicKey }],
    [renamed, {}],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const said = await fromB([{ kind: 'end', grant: grant.id, cause: 'withdrawn', withdrawal }], keys);
    assert.deepEqual(deeds(said), ['unsound']);
    assert.ok(holds('C', 'of A'));
  }
});

test('a withdrawal of one thing, signed by its author, does not take another thing of that author away from who has it another way', async () => {
  const kept = await passedOn('to be kept');
  const gone = await passedOn('to be withdrawn');
  const { parcels } = await doing('withdraw', 'A', { items: [gone.item.id], reason: 'wrong' });
  const { identity } = await openExchange(at('B'));
  const { letter } = await openParcel('x', readFileSync(parcels[0].file), identity);
  const { said } = JSON.parse(Buffer.from(letter.payload, 'base64').toString()) as { said: Said[] };
  const [{ withdrawal }] = said as Extract<Said, { kind: 'end' }>[];
  // B plays it to C under a grant that is not B's to end.
  const played = await fromB([{ kind: 'end', grant: 'no-such-grant', cause: 'withdrawn', withdrawal }], {
    [kept.item.author]: card('A').publicKey,
  });
  assert.ok(!deeds(played).includes('unsound'));
  assert.deepEqual([holds('C', 'to be kept'), holds('C', 'to be withdrawn')], [true, false]);
});

test('names in a parcel lead nowhere outside, and a content that is not what its name says does not count', async () => {
  const text = 'from B';
  writeFileSync(at('b.txt'), text);
  await doing('add', 'B', { files: [at('b.txt')], marking: 'TLP:GREEN' });
  const { parcels } = await doing('release', 'B', { items: ['b.txt'], ...TERMS, to: ['C'] });
  const { identity } = await openExchange(at('C'));
  const { letter, contents } = await openParcel('x', readFileSync(parcels[0].file), identity);
  const evil = Buffer.from('evil');
  const own = Buffer.from(JSON.stringify(letter));
  const outside = {
    'letter.dsse.json': own,
    '../evil.txt': evil,
    '/evil.txt': evil,
    'content/../../evil.txt': evil,
    'items/evil.txt': evil,
    [`content/${sha256Of('other')}`]: evil,
  };
  const before = readdirSync(at());
  const lacking = await packed('evil.age', { ...outside, [`content/${sha256Of(text)}`]: evil }, 'C');
  assert.deepEqual(deeds(await doing('receive', 'C', { parcels: [lacking] })), ['unsound']);
  assert.ok(!holds('C', text));
  const whole = await packed('whole.age', { ...outside, ...named(contents) }, 'C');
  assert.deepEqual(deeds(await doing('receive', 'C', { parcels: [whole] })), ['taken']);
  assert.ok(holds('C', text));
  assert.ok(!readdirSync(at('C', 'items')).some((name) => !/^[0-9a-f]{64}$/.test(name)));
  assert.deepEqual(
    readdirSync(at()).filter((name) => !before.includes(name) && !name.endsWith('.age') && name !== 'out-C'),
    [],
  );
  assert.ok(!existsSync('/evil.txt'));
});

function named(contents: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries([...contents].map(([sha256, bytes]) => [`content/${sha256}`, bytes]));
}

test('a parcel that would unpack to far more than it holds is not opened, and changes nothing', async () => {
  const ledger = readFileSync(at('C', 'ledger.jsonl'), 'utf8');
  const zeros = new Uint8Array(20 * 2 ** 20);
  const bomb = await packed('bomb.age', { [`content/${'0'.repeat(64)}`]: zeros }, 'C');
  assert.equal(await refusal(doing('receive', 'C', { parcels: [bomb] })), 'exchange.bomb');
  const nothing = await packed('nothing.age', { 'letter.dsse.json': Buffer.from('{"payload": 7}') }, 'C');
  assert.equal(await refusal(doing('receive', 'C', { parcels: [nothing] })), 'exchange.not-a-parcel');
  assert.equal(readFileSync(at('C', 'ledger.jsonl'), 'utf8'), ledger);
});

test('a partner whose clock is a year ahead is told so, and one whose clock is a year behind is read', async () => {
  for (const [id, now, until, deed, reason] of [
    ['ahead', '2027-11-29T12:00:00Z', undefined, 'refused', 'in-the-future'],
    ['behind', '2025-11-29T12:00:00Z', undefined, 'taken', null],
    // What is over by the clock of who reads it is over.
    ['over', '2025-11-29T12:00:00Z', '2026-01-01T00:00:00Z', 'refused', 'time-is-up'],
  ] as const) {
    writeFileSync(at(`${id}.txt`), id);
    // oxlint-disable-next-line no-await-in-loop -- one clock after the other
    await doing('add', 'A', { files: [at(`${id}.txt`)], id, marking: 'TLP:GREEN', now });
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { parcels } = await doing('release', 'A', { items: [id], ...TERMS, until, now });
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { happened } = await doing('receive', 'B', { parcels: parcels.map(({ file }) => file) });
    const own = happened.find(({ item }) => item === id);
    assert.deepEqual([own?.deed, own?.reason ?? null], [deed, reason], id);
    assert.equal(holds('B', id), deed === 'taken');
  }
});

test('a card or a file that is not there, or is a folder, is refused by name', async () => {
  assert.equal(await refusal(doing('partner', 'A', { card: at('none.json') })), 'file.not-found');
  const adding = { id: 'none', marking: 'TLP:GREEN' };
  assert.equal(await refusal(doing('add', 'A', { ...adding, files: [at('none.json')] })), 'file.not-found');
  assert.equal(await refusal(doing('add', 'A', { ...adding, files: [at('A')] })), 'file.is-directory');
  writeFileSync(at('any.json'), '1');
  const nowhere = { ...adding, files: [at('any.json')], folder: at('nowhere') };
  assert.equal(await refusal(doing('add', 'A', nowhere)), 'exchange.not-one');
});

test('a bundle of 200 MB is refused in one sentence before it is read, whoever it is from', async () => {
  writeFileSync(at('large.json'), '');
  truncateSync(at('large.json'), 200 * 2 ** 20);
  const files = [at('large.json')];
  assert.equal(await refusal(asking('read', 'A', { files, folder: undefined })), 'file.too-large');
  assert.equal(await refusal(asking('keep', 'A', { files, partner: 'B' })), 'file.too-large');
  assert.equal(existsSync(at('A', 'told')), false);
});
