import type { ExchangeWire } from '../src/schemas/exchange-wire.ts';
import { writeFileSync } from 'node:fs';
import type { Answered } from '../src/operations/ask.ts';
import type { ExchangeChange } from '../src/schemas/exchange-answers.ts';

/** What is given to the partner of the small exchange. */
export const RELEASE = {
  items: ['storm'],
  folder: 'own',
  to: ['Other'],
  marking: 'TLP:GREEN',
  purpose: 'to compare',
};

/**
 * Makes, in the folder at hand, an exchange that has given an incident to a partner and has its next state and a plan, which is above what
 * the partner may get. `named` is told of each key, and of the end of the ledger.
 */
export async function makeSmallExchange(
  asked: (id: string, request: Readonly<Record<string, unknown>>) => Promise<Answered>,
  now: string,
  named: (answered: Answered, field: 'keyid' | 'head', mark: string) => void,
): Promise<void> {
  const own = { folder: 'own', key: 'own.key' };
  for (const [folder, name] of [
    ['own', 'Ministry'],
    ['other', 'Other'],
  ]) {
    named(await asked('key.new', { out: `${folder}.key`, name }), 'keyid', folder === 'own' ? 'aa' : 'bb');
    await asked('exchange.init', { folder, key: `${folder}.key` });
  }
  await asked('exchange.partner', { card: 'other/card.json', ...own, now });
  const storm = {
    network: 11,
    prefixes: ['192.0.2.0/24'],
    place: { lat: 35.7, lon: 51.4 },
    people: 12_000,
    mail: 'noc@example.net',
  };
  writeFileSync('storm.json', JSON.stringify(storm));
  const add = { files: ['storm.json'], id: 'storm', marking: 'TLP:GREEN', ...own };
  await asked('exchange.add', { ...add, now: '2026-11-29T10:00:00Z' });
  await asked('exchange.release', { ...RELEASE, ...own, out: 'parcels', now });
  writeFileSync('storm.json', JSON.stringify({ ...storm, people: 9000, note: 'over' }));
  await asked('exchange.add', { ...add, now });
  writeFileSync('plan.txt', 'where the spares lie');
  await asked('exchange.add', { ...add, files: ['plan.txt'], id: 'plan', marking: 'TLP:AMBER', now });
  named(await asked('exchange.ledger', { folder: 'own' }), 'head', 'cc');
}

const NOTHING = { item: null, author: null, partner: null, marking: null, until: null, reason: null };
const STORM = { ...NOTHING, item: 'storm', author: 'Ministry', partner: 'Other' };

/** What a release and a withdrawal of it come to. */
export const SMALL_CHANGE: ExchangeChange = {
  format: 'muruna/exchange-change',
  version: 1,
  folder: 'own',
  name: 'Ministry',
  keyid: 'aa'.repeat(32),
  card: null,
  happened: [
    { ...STORM, deed: 'given', marking: 'TLP:GREEN', until: '2026-11-29T12:00:00Z' },
    { ...STORM, deed: 'withdrawn', reason: 'measured wrong' },
    { ...STORM, deed: 'ended', reason: 'withdrawn' },
  ],
  parcels: [
    {
      partner: 'Other',
      keyid: 'bb'.repeat(32),
      file: 'parcels/1.age',
      bytes: 900,
      releases: 1,
      ends: 1,
      answers: 0,
    },
  ],
  waiting: 2,
};

export const SMALL_WIRE: ExchangeWire = {
  format: 'muruna/exchange-wire',
  version: 1,
  folder: 'own',
  partner: 'Regulator',
  keyid: 'ab'.repeat(32),
  way: 'pull',
  collection: 'https://regulator.example/taxii2/api/collections/given/',
  objects: 9,
  fresh: 6,
  destroyed: 2,
  refusedObjects: 2,
  refused: [
    { id: 'incident--1', why: 'two-contents', path: null, words: null },
    { id: 'note--2', why: 'not-stix', path: 'created', words: null },
  ],
  findings: [],
  kept: 'own/told/abab.json',
};
