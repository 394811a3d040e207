import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import { EXCHANGE_FORMATS } from '../../schemas/exchange-formats.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { openExchange } from './exchange-folder.ts';
import { toldInExchange } from './told-in-exchange.ts';

const { at, asking, doing, end } = await tryExchange();
after(end);

let outage: Incident;

before(async () => {
  const { incidents } = await replayed([file('rrc77.mrt', eventfulArchive())]);
  outage = incidents.find(({ kind }) => kind === 'country-outage')!;
});

const LATER = '2026-11-29T15:00:00Z';

const keep = (self: string, files: readonly string[], more: object = {}): Promise<ExchangeWire> =>
  asking('keep', self, { files: files.map((name) => at(name)), partner: 'A', ...more });
const told = async (self: string) => toldInExchange(await openExchange(at(self)), LATER, 'en');
const onDisk = (self: string): string =>
  readdirSync(at(self, 'told'))
    .map((name) => readFileSync(at(self, 'told', name), 'utf8'))
    .join('\n');

for (const as of EXCHANGE_FORMATS)
  test(`what a partner hands over as ${as} is kept once, stands under his name, and goes when he takes it back`, async () => {
    const place = as === 'stix' ? `${as}.json` : as;
    const write = (now: string) =>
      asking('write', 'A', { key: at('A.key'), items: [as], ...TERMS, as, out: at(place), now });
    // Each is an incident of its own: told in three formats, one would be one.
    const id = `${outage.id.slice(0, -1)}${EXCHANGE_FORMATS.indexOf(as)}`;
    writeFileSync(at(`outage-${as}.json`), JSON.stringify(incidentSchema.parse({ ...outage, id })));
    await doing('add', 'A', { files: [at(`outage-${as}.json`)], marking: 'TLP:GREEN', id: as });
    await write('2026-11-29T12:00:00Z');
    const first = await keep('B', [place]);
    assert.deepEqual(
      [first.refused, first.findings.filter(({ severity }) => severity !== 'note'), first.fresh > 0],
      [[], [], true],
    );
    const mine = async () =>
      (await told('B')).incidents.filter(({ isRevoked, kind }) => !isRevoked && kind === outage.kind);
    const [one, ...more] = await mine();
    assert.deepEqual(
      [more.length, one.toldBy, one.source.name, one.marking],
      [0, 'A', one.source.name, 'TLP:GREEN'],
    );
    // An exercise stays one.
    assert.equal(one.otherKinds.includes('Exercise'), as === 'cap');
    // The same file again says nothing new.
    const again = await keep('B', [place]);
    assert.deepEqual([again.fresh, again.destroyed, again.refused], [0, 0, []]);

    await doing('withdraw', 'A', {
      items: [as],
      reason: `measured wrong ${as}`,
      now: '2026-11-29T13:00:00Z',
    });
    await write('2026-11-29T13:30:00Z');
    const taken = await keep('B', [place], { now: LATER });
    assert.ok(taken.destroyed > 0, `${as}: ${taken.destroyed}`);
    assert.equal((await mine()).length, 0);
    const gone = (await told('B')).incidents.find(
      ({ description }) => description === `measured wrong ${as}`,
    );
    assert.equal(gone?.isRevoked, true);
    assert.ok(!onDisk('B').includes(one.notes.find(({ text }) => text.length > 40)?.text ?? '\u0000'));
  });

test('what is kept for one partner is nothing that he has of one’s own, and who is no partner is refused', async () => {
  assert.equal(await refusal(keep('B', ['stix.json'], { partner: 'nobody' })), 'exchange.no-such-partner');
  // One file that cannot be read, and nothing of the others is kept.
  writeFileSync(at('else.json'), '{"a": 1}');
  assert.equal(
    await refusal(keep('C', ['stix.json', 'else.json'], { partner: 'B' })),
    'exchange.unknown-format',
  );
  assert.equal(existsSync(at('C', 'told')), false);
  await keep('C', ['stix.json'], { partner: 'B' });
  const ledger = await asking<{ readonly given: readonly unknown[] }>('ledger', 'C', {});
  assert.deepEqual(ledger.given, []);
  const [{ toldBy, source }] = (await told('C')).incidents;
  // The file says that A speaks; it was B who brought it.
  assert.deepEqual([toldBy, source.name], ['B', 'A']);
});
