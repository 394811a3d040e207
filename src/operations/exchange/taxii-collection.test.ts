import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { NOW, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { chatter, PEERS } from '../../../test/watch-archive.ts';
import { archive, replayed } from '../../../test/watch-replay.ts';
import { language } from '../../i18n/language.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { openExchange } from './exchange-folder.ts';
import { textsAt, TextsGone, writeTexts, type TextPlace } from './kept-texts.ts';
import { heldStill, PartnerCollections, type GivenCollection } from './taxii-collection.ts';

const { at, doing, carry, end } = await tryExchange();
after(end);
const WORDS = language('en');
let hijack: Incident;

before(async () => {
  const detour = [2, 3].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const { incidents } = await replayed([archive([...chatter(60), ...detour], 'rrc77.mrt')]);
  hijack = incidentSchema.parse(incidents.find(({ kind }) => kind === 'origin-hijack')!);
});

function incidentFile(id: string): string {
  const file = at(`${id}.json`);
  writeFileSync(file, JSON.stringify({ ...hijack, id }));
  return file;
}

/** As in a process that has read nothing yet. */
function begun(): PartnerCollections {
  return new PartnerCollections(at('A'), WORDS);
}

/** All of a collection as a partner reads it. */
async function whole({ objects, texts }: GivenCollection): Promise<unknown> {
  const contents = await texts(objects);
  return objects.map(({ id, added, version }, index) => [
    id,
    added,
    version,
    JSON.parse(contents[index]) as unknown,
  ]);
}

test('a collection that goes on from what it was is the same as one that is computed anew, after each of many changes', async () => {
  const keyid = (await openExchange(at('B'))).self;
  const going = new PartnerCollections(at('A'), WORDS);
  const hold = async (now: string): Promise<number> => {
    const kept = await going.collectionOf(keyid, new Date(now));
    const is = await whole(kept);
    // One begins from the file that is there, one from the ledger and the contents alone.
    assert.deepEqual(await whole(await begun().collectionOf(keyid, new Date(now))), is);
    rmSync(at('A', 'taxii', `for-${keyid}.texts`));
    assert.deepEqual(await whole(await begun().collectionOf(keyid, new Date(now))), is);
    // The other one has written the file anew: what is asked next finds that out.
    assert.deepEqual(await whole(await going.collectionOf(keyid, new Date(now))), is);
    return kept.objects.length;
  };
  assert.equal(await hold(NOW), 0);
  for (let number = 0; number < 4; number++) {
    const id = `incident ${number}`;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await doing('add', 'A', { files: [incidentFile(id)], id, marking: 'TLP:GREEN' });
    const until = number === 2 ? { until: '2026-11-29T13:00:00Z' } : {};
    // oxlint-disable-next-line no-await-in-loop -- as above
    await doing('release', 'A', { items: [id], ...TERMS, ...until });
    // oxlint-disable-next-line no-await-in-loop -- as above
    assert.ok((await hold(NOW)) > number);
  }
  const before = await hold(NOW);
  assert.ok((await hold('2026-11-29T13:00:01Z')) < before);
  await doing('withdraw', 'A', { items: ['incident 0'], reason: 'wrong', now: '2026-11-29T14:00:00Z' });
  await hold('2026-11-29T14:00:01Z');
  // A limit that is lower takes everything away, and gives it back as it was.
  await doing('partner', 'A', { card: at('B', 'card.json'), limit: 'TLP:CLEAR' });
  assert.equal(
    await hold('2026-11-29T14:00:02Z'),
    (await going.of(keyid, new Date('2026-11-29T14:00:02Z'))).length,
  );
  await doing('partner', 'A', { card: at('B', 'card.json'), limit: 'TLP:AMBER' });
  await hold('2026-11-29T14:00:03Z');
});

test('many who ask at once have it computed once, and a file that somebody removed is written again', async () => {
  const keyid = (await openExchange(at('B'))).self;
  const collections = new PartnerCollections(at('A'), WORDS);
  const now = new Date('2026-11-29T14:00:04Z');
  const all = await Promise.all(Array.from({ length: 5 }, () => collections.collectionOf(keyid, now)));
  for (const one of all) assert.equal(one, all[0]);
  rmSync(at('A', 'taxii', `for-${keyid}.texts`));
  const again = await collections.collectionOf(keyid, now);
  assert.notEqual(again, all[0]);
  await assert.rejects(all[0].texts(all[0].objects), TextsGone);
  assert.ok((await again.texts(again.objects)).length > 0);
});

test('a process that begins reads what an earlier one computed, and no content; where that is bent, everything is computed anew', async () => {
  const keyid = (await openExchange(at('B'))).self;
  const now = new Date('2026-11-29T14:00:05Z');
  const texts = at('A', 'taxii', `for-${keyid}.texts`);
  const is = await whole(await begun().collectionOf(keyid, now));
  renameSync(at('A', 'items'), at('A', 'elsewhere'));
  assert.deepEqual(await whole(await begun().collectionOf(keyid, now)), is);
  renameSync(at('A', 'elsewhere'), at('A', 'items'));
  const written = readFileSync(texts);
  const first = written.indexOf('"spec_version"');
  const summary = written.lastIndexOf('"hashes"');
  const size = written.length;
  for (const [from, to] of [
    [first, first + 1],
    [summary, summary + 1],
    [size - 1, size],
    [size - 20, size - 19],
    [size - 47, size - 46],
    [size >> 1, size],
    [0, size],
  ]) {
    const bent = Buffer.from(written);
    bent.fill(0x20, from, to);
    for (const bytes of [bent, Buffer.concat([written.subarray(0, from), written.subarray(to)])]) {
      writeFileSync(texts, bytes);
      const collections = begun();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const read = await heldStill(async () => whole(await collections.collectionOf(keyid, now)));
      assert.deepEqual(read, is, `${from} ${to}`);
    }
  }
  assert.deepEqual(readFileSync(texts), written);
});

test('what a process that was killed left half written is cleared away by the next one that writes', async () => {
  const keyid = (await openExchange(at('B'))).self;
  const left = [`for-${keyid}.texts.killed.part`, `for-${keyid}.killed.texts`].map((name) =>
    at('A', 'taxii', name),
  );
  for (const file of left) writeFileSync(file, 'half');
  rmSync(at('A', 'taxii', `for-${keyid}.texts`));
  await begun().of(keyid, new Date('2026-11-29T14:00:06Z'));
  assert.deepEqual(
    readdirSync(at('A', 'taxii')).filter((name) => name.includes('.texts')),
    [`for-${keyid}.texts`],
  );
});

/** Files under a folder that hold a text. */
function holding(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const place = join(folder, name);
    return statSync(place).isFile() && readFileSync(place, 'utf8').includes(text);
  });
}

test('what was passed on over TAXII is destroyed with what was withdrawn, before anybody asks again', async () => {
  const text = JSON.stringify({ ...hijack, id: 'passed' });
  writeFileSync(at('passed.json'), text.replaceAll('5.2.0.0/18', '5.2.64.0/19'));
  await doing('add', 'A', { files: [at('passed.json')], id: 'passed', marking: 'TLP:GREEN' });
  await carry(await doing('release', 'A', { items: ['passed'], ...TERMS }));
  await doing('release', 'B', { items: ['passed'], ...TERMS, to: ['C'] });
  const collections = new PartnerCollections(at('B'), WORDS);
  const keyid = (await openExchange(at('C'))).self;
  const now = new Date(NOW);
  const before = await collections.collectionOf(keyid, now);
  assert.match((await before.texts(before.objects)).join(), /5\.2\.64\.0\/19/);
  assert.ok(holding(at('B'), '5.2.64.0/19').some((name) => name.endsWith('.texts')));
  await carry(await doing('withdraw', 'A', { items: ['passed'], reason: 'wrong' }));
  assert.deepEqual(holding(at('B'), '5.2.64.0/19'), []);
  const left = await collections.collectionOf(keyid, now);
  assert.doesNotMatch((await left.texts(left.objects)).join(), /5\.2\.64\.0\/19/);
  assert.doesNotMatch(
    JSON.stringify(await new PartnerCollections(at('B'), WORDS).of(keyid, now)),
    /5\.2\.64\.0\/19/,
  );
  assert.deepEqual(holding(at('B'), '5.2.64.0/19'), []);
});

test('texts come back from where they lie, however scattered, and from no file that was changed', async () => {
  const path = at('some.texts');
  const said = Array.from({ length: 300 }, (_, number) => `${'é'.repeat((number * 37) % 200)} ${number}`);
  const places: TextPlace[] = [];
  const { texts } = await writeTexts(path, async (writer) => {
    for (const text of said)
      // oxlint-disable-next-line no-await-in-loop -- into one file
      places.push(await writer.add(text));
  });
  const some = [299, 7, 8, 7, 150, 0];
  assert.deepEqual(
    await textsAt(
      texts,
      some.map((number) => places[number]),
    ),
    some.map((number) => said[number]),
  );
  const taken = await writeTexts(at('taken.texts'), (writer) => writer.take(texts, places.slice(100)));
  assert.deepEqual(
    await textsAt(
      taken.texts,
      places.slice(100).map((place) => taken.result.get(place)!),
    ),
    said.slice(100),
  );
  assert.deepEqual(
    readdirSync(at()).filter((name) => name.endsWith('.part')),
    [],
  );
  utimesSync(path, 1, 1);
  await assert.rejects(textsAt(texts, places), TextsGone);
  await assert.rejects(
    writeTexts(at('no.texts'), (writer) => writer.take(texts, places)),
    TextsGone,
  );
  assert.deepEqual(
    readdirSync(at()).filter((name) => name.startsWith('no.texts')),
    [],
  );
});
