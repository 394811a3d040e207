import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { chatter, eventfulArchive, PEERS } from '../../../test/watch-archive.ts';
import { archive, file, replayed } from '../../../test/watch-replay.ts';
import type { CapAlert } from '../../formats/cap/cap-alert.ts';
import { readCap } from '../../formats/cap/read-cap.ts';
import { language } from '../../i18n/language.ts';
import type { ExchangeRead, ExchangeWritten } from '../../schemas/exchange-formats.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { openExchange } from './exchange-folder.ts';
import { PartnerCollections } from './taxii-collection.ts';

const { at, asking, doing, end } = await tryExchange();
after(end);

/** Terms of the same state, one after the other: longer, shorter, another purpose, another marking, and again as at first. */
const CHANGES = [
  { ...TERMS, until: '2026-12-10T00:00:00Z' },
  { ...TERMS, until: '2026-12-20T00:00:00Z' },
  { ...TERMS, until: '2026-12-05T00:00:00Z' },
  { ...TERMS, until: '2026-12-05T00:00:00Z', purpose: 'to help' },
  { ...TERMS, until: '2026-12-05T00:00:00Z', purpose: 'to help', marking: 'TLP:AMBER' },
  { ...TERMS, until: '2026-12-10T00:00:00Z' },
] as const;

let hijack: Incident;

before(async () => {
  const detour = [2, 3].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const { incidents } = await replayed([archive([...chatter(60), ...detour], 'rrc88.mrt')]);
  const found = incidents.find(({ kind }) => kind === 'origin-hijack')!;
  hijack = incidentSchema.parse({ ...found, entity: { ...found.entity, country: 'KE' } });
});

/** An incident of its own, as an item of that name. */
async function added(id: string, incident = hijack): Promise<void> {
  writeFileSync(at(`${id}.json`), JSON.stringify({ ...incident, id }));
  await doing('add', 'A', { files: [at(`${id}.json`)], marking: 'TLP:GREEN', id });
}

for (const as of ['stix', 'misp'] as const)
  test(`the same state under other terms is a newer version that the receiver takes, as ${as}`, async () => {
    const id = `hijack-${as}`;
    await added(id);
    const dates: string[] = [];
    const stamps: number[] = [];
    const ids = new Set<string>();
    for (const [index, terms] of CHANGES.entries()) {
      const now = `2026-11-29T12:0${index}:00.000Z`;
      const out = at(`${as}-${index}`);
      const say = { key: at('A.key'), items: [id], ...terms, as, out, now };
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { incidents } = await asking<{ incidents: { id: string }[] }>('write', 'A', say);
      ids.add(incidents[0].id);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const kept = await asking<ExchangeWire>('keep', 'B', { files: [out], partner: 'A', now });
      assert.deepEqual([kept.refused, kept.findings], [[], []]);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const read = await asking<ExchangeRead>('read', 'B', { files: [], beside: [], now });
      const told = read.incidents.filter((one) => one.id === id);
      assert.equal(told.length, 1);
      const [{ until, marking, statements, modified }] = told;
      assert.deepEqual(
        [until && Date.parse(until), marking, statements.some((one) => one.includes(terms.purpose))],
        [Date.parse(terms.until), terms.marking, true],
      );
      assert.equal(statements.length, 2, statements.join('\n'));
      dates.push(modified);
      if (as === 'misp') stamps.push(stampIn(out));
      // Written again, it is the same, whenever that is.
      const first = textIn(out);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await asking('write', 'A', { ...say, now: '2026-11-29T13:00:00.000Z' });
      assert.equal(textIn(out), first);
    }
    assert.equal(ids.size, 1);
    assert.deepEqual(dates, [...new Set(dates)].toSorted());
    assert.deepEqual(
      stamps,
      [...new Set(stamps)].toSorted((a, b) => a - b),
    );
    assert.deepEqual(
      dates.slice(1),
      CHANGES.slice(1).map((_, index) => `2026-11-29T12:0${index + 1}:00.000Z`),
    );
    // All files at once, as a receiver may have them: none contradicts another.
    const all = CHANGES.map((_, index) => at(`${as}-${index}`));
    const { findings } = await asking<ExchangeRead>('read', 'C', {
      folder: undefined,
      files: all,
      beside: [],
    });
    assert.deepEqual(findings, []);

    // Withdrawn in the moment in which it was last told: that is later still.
    const now = '2026-11-29T12:05:00.000Z';
    await doing('withdraw', 'A', { items: [id], reason: 'measured wrong', now });
    const out = at(`${as}-withdrawn`);
    await asking('write', 'A', { key: at('A.key'), items: [id], ...CHANGES[5], as, out, now });
    const kept = await asking<ExchangeWire>('keep', 'B', { files: [out], partner: 'A', now });
    assert.deepEqual([kept.refused, kept.findings], [[], []]);
    const { incidents } = await asking<ExchangeRead>('read', 'B', { files: [], beside: [], now });
    assert.deepEqual(
      incidents
        .flatMap((one) => (ids.has(one.id) || one.id === id ? [one.isRevoked] : []))
        .filter((one) => !one),
      [],
    );
  });

test('over TAXII other terms are another version with a later date of addition, within one second too', async () => {
  await added('wired');
  const collections = new PartnerCollections(at('A'), language('en'));
  const { state } = await openExchange(at('A'));
  const [partner] = state.partners.keys();
  const texts = new Map<string, string>();
  let last = { version: 0, added: 0 };
  for (const terms of CHANGES) {
    const now = '2026-11-29T14:00:00.000Z';
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await doing('release', 'A', { items: ['wired'], ...terms, now });
    // oxlint-disable-next-line no-await-in-loop -- as above
    const objects = await collections.of(partner, new Date(now));
    for (const { id, version, added: date, object } of objects) {
      // What has no date of its own has that of its addition.
      if (version === date) continue;
      const text = JSON.stringify(object);
      assert.equal(texts.get(`${id} ${version}`) ?? text, text, id);
      texts.set(`${id} ${version}`, text);
    }
    const { version, added: date } = objects.find(
      ({ type, object }) => type === 'incident' && JSON.stringify(object).includes('"wired"'),
    )!;
    assert.ok(version > last.version && date > last.added);
    last = { version, added: date };
  }
});

test('in CAP other terms are an update of the messages before', async () => {
  const { incidents } = await replayed([file('rrc77.mrt', eventfulArchive())]);
  await added('dark', incidentSchema.parse(incidents.find(({ kind }) => kind === 'country-outage')));
  const messages: CapAlert[] = [];
  // Messages for the same partners under one marking are a chain.
  for (const [index, terms] of CHANGES.slice(0, 4).entries()) {
    const now = `2026-11-29T12:0${index}:00.000Z`;
    const say = { key: at('A.key'), items: ['dark'], ...terms, as: 'cap', out: at('cap'), actual: true, now };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const written = await asking<ExchangeWritten>('write', 'A', say);
    const text = readFileSync(at('cap', `${written.incidents[0].id}.xml`), 'utf8');
    messages.push(readCap(text)!.alerts[0]);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const kept = await asking<ExchangeWire>('keep', 'C', { files: [at('cap')], partner: 'B', now });
    assert.deepEqual([kept.refused, kept.findings.map(({ code }) => code)], [[], ['cap.unchecked']]);
  }
  assert.deepEqual(
    messages.map(({ messageType, references }) => [messageType, references.length]),
    [0, 1, 2, 3].map((count) => [count === 0 ? 'Alert' : 'Update', count]),
  );
  assert.deepEqual(
    messages.slice(1).map(({ sent }) => Date.parse(sent)),
    [1, 2, 3].map((index) => Date.parse(`2026-11-29T12:0${index}:00Z`)),
  );
  assert.equal(new Set(messages.map(({ identifier }) => identifier)).size, messages.length);
});

function textIn(out: string): string {
  const names = out.includes('misp') ? readdirSync(out).map((name) => `${out}/${name}`) : [out];
  return names.map((name) => readFileSync(name, 'utf8')).join('\n');
}

function stampIn(feed: string): number {
  const name = readdirSync(feed).find((one) => one.includes('-'))!;
  const { Event } = JSON.parse(readFileSync(`${feed}/${name}`, 'utf8')) as { Event: { timestamp: string } };
  return Number(Event.timestamp);
}
