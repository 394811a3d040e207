import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import type { CapAlert } from '../../formats/cap/cap-alert.ts';
import { readCap } from '../../formats/cap/read-cap.ts';
import type { WrittenEvent } from '../../formats/misp/misp-written.ts';
import type { ExchangeWritten } from '../../schemas/exchange-formats.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

let outage: Incident;

before(async () => {
  const { incidents } = await replayed([file('rrc77.mrt', eventfulArchive())]);
  outage = incidents.find(({ kind }) => kind === 'country-outage')!;
  writeFileSync(at('outage.json'), JSON.stringify(incidentSchema.parse(outage)));
});

const FORMATS = ['stix', 'misp', 'cap'] as const;
type Format = (typeof FORMATS)[number];
const OUT: Readonly<Record<Format, string>> = { stix: 'x.stix.json', misp: 'x.feed', cap: 'x.cap' };
const LATER = '2026-11-29T15:00:00Z';

const write = (self: string, item: string, as: Format, more: object = {}): Promise<ExchangeWritten> =>
  asking('write', self, { key: at(`${self}.key`), items: [item], ...TERMS, as, out: at(OUT[as]), ...more });
const keep = (self: string, partner: string, as: Format, now: string): Promise<ExchangeWire> =>
  asking('keep', self, { files: [at(OUT[as])], partner, now });
/** All that lies in a folder or file, as text. */
const bytesOf = (place: string): string => {
  try {
    return readdirSync(place)
      .map((name) => readFileSync(`${place}/${name}`, 'utf8'))
      .join('\n');
  } catch {
    return readFileSync(place, 'utf8');
  }
};
const told = (self: string): string => bytesOf(at(self, 'told'));

/** What only the content of the outage says. */
function secrets(): string[] {
  return [
    outage.id,
    outage.onset,
    'country-outage',
    'Outage of',
    ...outage.scope.prefixes,
    'to see',
    'vantage',
  ];
}

function messages(folder: string): CapAlert[] {
  const all = readdirSync(folder).map(
    (name) => readCap(readFileSync(`${folder}/${name}`, 'utf8'))!.alerts[0],
  );
  return all.toSorted((a, b) => (a.sent < b.sent ? -1 : 1));
}

test('what is destroyed is taken back in every format by its names alone, and nothing of it is said again', async () => {
  // B has it from A, and gives C a copy, in each of the formats.
  await doing('add', 'A', { files: [at('outage.json')], marking: 'TLP:GREEN', id: 'storm' });
  await carry(await doing('release', 'A', { items: ['storm'], ...TERMS }));
  copyFileSync(at('outage.json'), at('copy.json'));
  const copy = { files: [at('copy.json')], marking: 'TLP:GREEN', id: 'copy', from: ['storm'], copy: true };
  await doing('add', 'B', copy);
  for (const as of FORMATS) {
    // oxlint-disable-next-line no-await-in-loop -- one format after the other
    const { objects } = await write('B', 'copy', as, { to: ['C'] });
    assert.ok(objects > 0);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await keep('C', 'B', as, TOLD_AT);
    assert.ok(secrets().some((secret) => bytesOf(at(OUT[as])).includes(secret)));
  }
  const [alert] = messages(at(OUT.cap));
  const [event] = readdirSync(at(OUT.misp)).filter((name) => name.length > 30);
  const said = JSON.parse(readFileSync(at(OUT.misp, event), 'utf8')) as { Event: WrittenEvent };

  await carry(await doing('withdraw', 'A', { items: ['storm'], reason: 'measured wrong' }));
  assert.deepEqual(readdirSync(at('B', 'items')), []);
  const ledger = readFileSync(at('B', 'ledger.jsonl'), 'utf8');
  for (const secret of secrets().filter((one) => one !== 'to see'))
    assert.ok(!ledger.includes(secret), secret);

  for (const as of FORMATS) {
    const kept = { to: ['C'], now: LATER };
    // oxlint-disable-next-line no-await-in-loop -- as above
    const gone = await write('B', 'copy', as, as === 'cap' ? { ...kept, out: at('other.cap') } : kept);
    assert.ok(gone.revokedObjects > 0 && gone.incidents.every(({ isRevoked }) => isRevoked), as);
    const text = bytesOf(as === 'cap' ? at('other.cap') : at(OUT[as]));
    for (const secret of secrets()) assert.ok(!text.includes(secret), `${as}: ${secret}`);
  }
  // MISP: the same event, all of whose parts are deleted but what says so.
  const now = JSON.parse(readFileSync(at(OUT.misp, event), 'utf8')) as { Event: WrittenEvent };
  const parts = ({ Attribute, Object: objects }: WrittenEvent) => [
    ...Attribute,
    ...objects,
    ...objects.flatMap((object) => object.Attribute),
  ];
  const deleted = new Map(parts(now.Event).map((one) => [one.uuid, one.deleted]));
  for (const { uuid } of parts(said.Event)) assert.ok(deleted.has(uuid), uuid);
  assert.equal([...deleted.values()].filter((one) => !one).length, 3);
  // CAP: in an empty folder by the ledger, beside its messages by these; both say the same.
  const [cancel] = messages(at('other.cap'));
  const { sender, identifier, sent } = alert;
  assert.deepEqual([cancel.messageType, cancel.references], ['Cancel', [{ sender, identifier, sent }]]);
  await write('B', 'copy', 'cap', { to: ['C'], now: LATER });
  assert.deepEqual(messages(at(OUT.cap)).at(-1), cancel);

  // Where it was kept, it is gone by each of them.
  for (const as of FORMATS)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await keep('C', 'B', as, LATER);
  for (const secret of secrets().filter((one) => one !== 'to see'))
    assert.ok(!told('C').includes(secret), secret);
  // To whom it was not given nothing is said of it; what was never here is not known.
  assert.equal(await refusal(write('B', 'copy', 'stix', { to: ['A'] })), 'exchange.no-such-item');
  assert.equal(await refusal(write('B', 'never', 'stix', { to: ['C'] })), 'exchange.no-such-item');
});

const TOLD_AT = '2026-11-29T12:30:00Z';

test('each format says until when it may be kept, and who keeps it destroys it then', async () => {
  await doing('add', 'A', { files: [at('outage.json')], marking: 'TLP:GREEN', id: 'night' });
  for (const as of FORMATS) {
    // oxlint-disable-next-line no-await-in-loop -- one format after the other
    await write('A', 'night', as, { until: '2026-11-29T18:00:00Z', out: at(`until.${as}`) });
    // oxlint-disable-next-line no-await-in-loop -- as above
    await asking('keep', 'B', { files: [at(`until.${as}`)], partner: 'A', now: TOLD_AT });
    assert.ok(told('B').includes(outage.id), as);
    for (const [now, isThere] of [
      ['2026-11-29T17:59:59Z', true],
      ['2026-11-29T18:00:00Z', false],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await asking('expire', 'B', { now });
      assert.equal(told('B').includes(outage.id), isThere, `${as} ${now}`);
    }
    for (const secret of secrets().filter((one) => one !== 'to see'))
      assert.ok(!told('B').includes(secret), `${as}: ${secret}`);
  }
  // Nothing that is over is written.
  const over = write('A', 'night', 'stix', { until: '2026-11-29T11:00:00Z' });
  assert.equal(await refusal(over), 'exchange.held.time-is-up');
});
