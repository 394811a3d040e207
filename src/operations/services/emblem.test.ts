import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { EMBLEM_NOON, madeEmblem, madeKey } from '../../../test/small-emblem.ts';
import { Refusal } from '../../core/refusal.ts';
import { isMoreGeneral } from '../../exchange/emblem/validate-emblem.ts';
import { readSignedClaims } from '../../formats/cwt/cose-sign1.ts';
import type { EmblemCheckAnswer } from '../../schemas/emblem-answer.ts';
import { ask } from '../ask.ts';
import { localHouse } from '../local-house.ts';
import { emblemCheckOperation } from './emblem.operation.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-emblem-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const file = (content: Uint8Array | string): string => {
  const path = join(folder, `${++files}`);
  writeFileSync(path, content);
  return path;
};

async function checked(
  tokens: readonly Uint8Array[],
  given: {
    readonly trust?: readonly string[];
    readonly keys?: readonly string[];
    readonly now?: string;
  } = {},
): Promise<EmblemCheckAnswer> {
  const { trust = [], keys = [], now = EMBLEM_NOON } = given;
  const request = {
    tokens: [file(Buffer.concat(tokens))],
    trust: trust.map((one) => file(one)),
    keys: keys.map((one) => file(one)),
    now,
  };
  return (await ask(emblemCheckOperation, request, localHouse())).answer;
}

const said = ({ emblems }: EmblemCheckAnswer): unknown =>
  emblems.map(({ verdict, reasons, endorsedBy, claimedBy }) => [verdict, reasons, endorsedBy, claimedBy]);

test('an emblem holds as far as keys are trusted: its own, its organisation’s, an authority’s', async () => {
  const { keys, emblem, own, endorsement } = madeEmblem();
  const all = [emblem, own, endorsement];
  const [authority, root, issuing] = [keys.authority.pem, keys.root.pem, keys.issuing.pem];
  const ministry = ['https://ministry.example'];
  const unasked = ['root-not-trusted', 'no-trusted-authority'];
  assert.deepEqual(said(await checked(all, { trust: [authority], keys: [root, issuing] })), [
    ['endorsed', [], ministry, []],
  ]);
  assert.deepEqual(said(await checked(all, { trust: [root], keys: [authority, issuing] })), [
    ['organisational', ['no-trusted-authority'], [], ministry],
  ]);
  assert.deepEqual(said(await checked(all, { keys: [authority, root, issuing] })), [
    ['signed', unasked, [], ministry],
  ]);
  assert.deepEqual(said(await checked(all, { trust: [authority], keys: [root] })), [
    ['invalid', ['no-key'], [], []],
  ]);
  const answer = await checked(all, { trust: [authority], keys: [root, issuing] });
  assert.deepEqual(answer.emblems[0].assets, ['hospital.example', '[2001:db8::7]']);
  assert.deepEqual(answer.emblems[0].purposes, ['protective']);
  assert.deepEqual(
    answer.endorsements.map(({ issuer, trusted, signature, time }) => [issuer, trusted, signature, time]),
    [
      ['https://hospital.example', false, 'valid', 'valid'],
      ['https://ministry.example', true, 'valid', 'valid'],
    ],
  );
});

const NOON = Date.parse(EMBLEM_NOON) / 1000;
for (const [what, change, reason] of [
  ['marks as what an endorsement does not allow', { own: [['prp', 2]] }, 'beyond-endorsement'],
  [
    'is of another organisation than its key is endorsed for',
    { own: [[2, 'https://else.example']] },
    'no-chain',
  ],
  ['has an issuer that names no log', { own: [['log', []]] }, 'no-commitment'],
  ['is over', { emblem: [[4, NOON - 1]] }, 'expired'],
  ['has not begun', { emblem: [[5, NOON + 1]] }, 'not-yet'],
  ['is over at that very second', { emblem: [[4, NOON]] }, 'expired'],
] as const)
  test(`an emblem that ${what} holds for nobody`, async () => {
    const { keys, emblem, own, endorsement } = madeEmblem(change);
    const given = { trust: [keys.authority.pem], keys: [keys.root.pem, keys.issuing.pem] };
    assert.deepEqual(said(await checked([emblem, own, endorsement], given)), [['invalid', [reason], [], []]]);
  });

test('an authority whose endorsement has ended, is for something else, or may not endorse, does not count', async () => {
  for (const authority of [
    [[4, NOON - 1]],
    [['prp', 2]],
    [['end', false]],
    [['key', madeKey().kid]],
    [['log', []]],
  ] as const) {
    const { keys, emblem, own, endorsement } = madeEmblem({ authority });
    const given = { trust: [keys.authority.pem], keys: [keys.root.pem, keys.issuing.pem] };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const answer = await checked([emblem, own, endorsement], given);
    assert.deepEqual(said(answer), [['signed', ['root-not-trusted', 'no-trusted-authority'], [], []]]);
  }
});

test('without an endorsement of its issuer an emblem that names one holds for nobody; one that names none is signed', async () => {
  const { keys, emblem, endorsement } = madeEmblem();
  const given = { trust: [keys.authority.pem, keys.issuing.pem] };
  assert.deepEqual(said(await checked([emblem, endorsement], given)), [
    ['invalid', ['no-own-endorsement'], [], []],
  ]);
  const nameless = madeEmblem({ emblem: [[1, undefined]] });
  assert.equal((await checked([nameless.emblem], { keys: [nameless.keys.issuing.pem] })).emblems.length, 1);
});

/** Bytes of the tag that says that a token is one (RFC 8392 §6); the signature is not over it, and a token holds without it. */
const OUTER_TAG = 2;

test('any byte that is changed makes a token invalid or no token, and never throws', async () => {
  const { keys, emblem, own, endorsement } = madeEmblem();
  const given = { trust: [keys.authority.pem], keys: [keys.root.pem, keys.issuing.pem] };
  await fc.assert(
    fc.asyncProperty(fc.nat(emblem.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bent = emblem.slice();
      bent[at] ^= by;
      const { emblems, unread } = await checked([own, endorsement, bent], given);
      const isStrayPartSaid = at < OUTER_TAG && unread.length === 1;
      assert.ok(
        isStrayPartSaid || emblems.every(({ verdict }) => verdict === 'invalid'),
        JSON.stringify(emblems),
      );
    }),
    // The tag read as a number of its own before a token without one.
    { numRuns: cases(300), examples: [[0, 224]] },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readSignedClaims(bytes)));
});

test('what is no token and what is no public key are refused with what would be right', async () => {
  await assert.rejects(checked([new TextEncoder().encode('hello')]), (error) => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, 'emblem.no-token');
    return true;
  });
  const { emblem } = madeEmblem();
  const secret = String(madeKey().privateKey.export({ format: 'pem', type: 'pkcs8' }));
  for (const key of ['no key', secret])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await assert.rejects(checked([emblem], { trust: [key] }), { code: 'emblem.no-public-key' });
});

test('a name is within itself and a wildcard above it, an address within itself', () => {
  for (const [wide, asset, is] of [
    ['example.org', 'example.org', true],
    ['example.org', 'a.example.org', false],
    ['*.example.org', 'a.b.example.org', true],
    ['*.example.org', 'example.org', true],
    ['*.example.org', 'badexample.org', false],
    ['*', 'example.org', true],
    ['*', '[2001:db8::1]', false],
    ['[2001:db8::1]', '[2001:DB8::1]', true],
  ] as const)
    assert.equal(isMoreGeneral(wide, asset), is, `${wide} ${asset}`);
});

const REAL = 'adem/exm/vfy';
test(
  'the published example in the form of the first drafts is endorsed by its authority, where that is trusted',
  needsSharedData(`${REAL}/emblem.jws`),
  async () => {
    const tokens = ['emblem', 'emblem.felixlinker.de', 'auth.felixlinker.de'].map((name) =>
      sharedData(`${REAL}/${name}.jws`),
    );
    const at = async (trust: readonly string[], now = '2026-06-01T00:00:00Z'): Promise<EmblemCheckAnswer> =>
      (await ask(emblemCheckOperation, { tokens, trust: [...trust], keys: [], now }, localHouse())).answer;
    const key = sharedData(`${REAL}/auth.felixlinker.de.pub.pem`);
    const authority = 'https://auth.felixlinker.de';
    assert.deepEqual(said(await at([key])), [['endorsed', [], [authority], []]]);
    assert.deepEqual(said(await at([])), [
      ['signed', ['root-not-trusted', 'no-trusted-authority'], [], [authority]],
    ]);
    assert.deepEqual(said(await at([key], '2027-06-01T00:00:00Z')), [['invalid', ['expired'], [], []]]);
    assert.deepEqual((await at([key])).emblems[0].assets, ['[2a01:4f9:c010:d8e4::1]']);
  },
);
