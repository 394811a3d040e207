import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ICAL from 'ical.js';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { Refusal } from '../../core/refusal.ts';
import { readBook } from '../../formats/cooperation-book/read-book.ts';
import { language } from '../../i18n/language.ts';
import { eventCalendar } from './event-calendar.ts';
import { openBook } from './cooperation-book.ts';
import { packEventFrom, type EventPackRequest } from './event-pack.ts';
import { eventFrom } from './event.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-event-'));
process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
after(() => rmSync(folder, { recursive: true }));

const EVENTS = (offset = "utcOffset: '+04:00'"): string => `- id: WTDC-25
  name: { en: Conference, ru: Конференция }
  place: Baku
  country: AZ
  from: 2025-11-17
  to: 2025-11-28
  ${offset}
  meetings:
    - id: kenya
      date: 2025-11-19
      start: '23:30'
      parties: [IR, KE]
      topics: [Radio, Training]
    - id: azerbaijan
      date: 2025-11-18
      start: '10:00'
      minutes: 45
      parties: [IR, az-net]
      topics: [{ en: A link, ru: Связь }]
    - id: body
      date: 2025-11-20
      parties: [IR, body]
      topics: [Restoration]
    - id: strangers
      date: 2025-11-21
      parties: [KE, body]
      topics: [Nothing known]
`;
const FILES = {
  'organisations.yaml': `- { id: az-net, name: North Net, country: AZ, kind: operator }
- { id: body, name: Body of Nations, kind: international }
`,
  'countries.yaml': '- { country: IR, languages: [fa, en] }\n- { country: AZ, languages: [ru] }\n',
  'agreements.yaml': `- id: mou
  title: Memorandum
  parties: [IR, AZ]
  signed: 2025-01-01
  commitments:
    - { id: visit, text: { en: Visit, ru: Визит }, owner: az-net, due: 2025-06-01 }
    - { id: gone, text: Done thing, owner: IR, due: 2025-06-01, done: 2025-05-01 }
`,
};
const bookOf = (events = EVENTS(), remarks: readonly string[] = []) => {
  const files = Object.entries({ ...FILES, 'events.yaml': events });
  const { book, findings } = readBook(files.map(([name, text]) => ({ name, text })));
  assert.deepEqual(
    findings.map(({ code }) => code),
    remarks,
  );
  return book;
};
const requestFor = (name: string, changes: Partial<EventPackRequest> = {}): EventPackRequest => ({
  event: 'wtdc-25',
  today: '2025-11-01',
  out: join(folder, name),
  formats: ['md'],
  asked: { software: 'test', command: 'test' },
  ...changes,
});

test('a pack holds every meeting in the languages of both sides, and says what is missing', async () => {
  const { files, event } = await packEventFrom(smallSnapshot(), bookOf(), requestFor('pack'));
  assert.deepEqual(
    event.meetings.map(({ id }) => id),
    ['azerbaijan', 'kenya', 'body', 'strangers'],
  );
  const place = join(folder, 'pack');
  const found = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();
  assert.deepEqual(found, [...files.map(({ name }) => name), 'pack.json'].sort());
  const ofMeeting = (name: string) => found.filter((file) => file.startsWith(`${name}/`));
  assert.deepEqual(ofMeeting('2025-11-18-azerbaijan'), [
    '2025-11-18-azerbaijan/brief-IR-AZ.en.md',
    '2025-11-18-azerbaijan/brief-IR-AZ.fa.md',
    '2025-11-18-azerbaijan/brief-IR-AZ.json',
    '2025-11-18-azerbaijan/brief-IR-AZ.ru.md',
    '2025-11-18-azerbaijan/meeting.en.md',
    '2025-11-18-azerbaijan/meeting.fa.md',
    '2025-11-18-azerbaijan/meeting.ru.md',
  ]);
  assert.deepEqual(ofMeeting('2025-11-21-strangers'), ['2025-11-21-strangers/meeting.en.md']);
  for (const { name, sha256 } of files)
    assert.equal(
      createHash('sha256')
        .update(readFileSync(join(place, name)))
        .digest('hex'),
      sha256,
      name,
    );

  const languages = new Set(event.meetings.flatMap((meeting) => meeting.languages));
  assert.deepEqual(
    found.filter((file) => file.startsWith('cover.')),
    [...languages].map((code) => `cover.${code}.md`).sort(),
  );
  const text = (name: string) => readFileSync(join(place, name), 'utf8');
  assert.match(text('2025-11-18-azerbaijan/meeting.ru.md'), /Визит/);
  assert.doesNotMatch(text('2025-11-18-azerbaijan/meeting.en.md'), /Done thing/);
  assert.match(text('2025-11-19-kenya/meeting.en.md'), /no networks of Kenya/);
  assert.match(text('agenda.en.md'), /no networks of Kenya/);
  const cover = text('cover.en.md');
  for (const { id, date } of event.meetings) assert.ok(cover.includes(`${date}-${id}`));
  assert.match(cover, /4 meetings. Open commitments: 1, of which overdue: 1/);
  assert.match(cover, /brief-IR-AZ/);
  assert.match(cover, /no networks of Kenya/);
  assert.match(text('2025-11-20-body/meeting.en.md'), /There is no brief/);
  assert.match(text('commitments.en.md'), /\| Visit \| North Net \| .* \| overdue \|/);
});

test('a pack in chosen languages holds nothing in any other', async () => {
  const request = requestFor('chosen', { languages: ['ar'], latinDigits: true });
  const { files } = await packEventFrom(smallSnapshot(), bookOf(), request);
  const languages = files.map(({ name }) => /\.([a-z]{2})\.(?:md|ics)$/.exec(name)?.[1]);
  assert.deepEqual(new Set(languages), new Set(['ar', undefined]), 'undefined: the briefs as JSON');
  assert.equal(
    languages.filter((code) => code === 'ar').length,
    4 + 4 + 1,
    'four pages, four meetings, one brief',
  );
  const cover = readFileSync(join(folder, 'chosen', 'cover.ar.md'), 'utf8');
  assert.match(cover, /4 اجتماعات/);
});

test('another reader of iCalendar finds every meeting at its hour', async () => {
  const event = await eventFrom(smallSnapshot(), bookOf(), requestFor(''));
  const text = eventCalendar(event, language('ru'), '2025-11-01');
  assert.ok(text.endsWith('END:VCALENDAR\r\n'), 'the last line ends too (RFC 5545, section 3.1)');
  assert.ok(text.split('\r\n').every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75));
  const read = readCalendar(text);
  assert.deepEqual(
    read.map(({ uid, start, end }) => [uid, start, end]),
    [
      ['wtdc-25-azerbaijan@muruna', '2025-11-18T06:00:00Z', '2025-11-18T06:45:00Z'],
      ['wtdc-25-kenya@muruna', '2025-11-19T19:30:00Z', '2025-11-19T20:30:00Z'],
      ['wtdc-25-body@muruna', '2025-11-20', '2025-11-21'],
      ['wtdc-25-strangers@muruna', '2025-11-21', '2025-11-22'],
    ],
  );
  assert.equal(read[0].summary, 'Встреча: Иран и North Net');
  assert.equal(read[1].description, 'Radio\nTraining');
  assert.equal(read[0].location, 'Baku');
  assert.equal(text, eventCalendar(event, language('ru'), '2025-11-01'));
});

test('without an offset from UTC the hours float: they are those of the place wherever they are read', async () => {
  const book = bookOf(EVENTS(''), ['book.hours-without-offset']);
  const event = await eventFrom(smallSnapshot(), book, requestFor(''));
  const [first] = readCalendar(eventCalendar(event, language('en'), '2025-11-01'));
  assert.deepEqual([first.start, first.end], ['2025-11-18T10:00:00', '2025-11-18T10:45:00']);
  const floating = ({ notices }: typeof event) =>
    notices.filter(({ code }) => code === 'book.hours-without-offset');
  assert.deepEqual(floating(event), [
    { code: 'book.hours-without-offset', facts: { id: 'WTDC-25', meetings: 2, field: 'utcOffset' } },
  ]);
  assert.deepEqual(floating(await eventFrom(smallSnapshot(), bookOf(), requestFor(''))), []);
});

function readCalendar(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part))
    .map(({ uid, summary, description, location, startDate, endDate }) => ({
      uid,
      summary,
      description,
      location,
      start: startDate.toString(),
      end: endDate.toString(),
    }));
}

test('a cancelled pack leaves nothing, and an earlier one is left alone', async () => {
  const controller = new AbortController();
  const work = {
    signal: controller.signal,
    progress: (phase: string) => {
      if (phase === 'event.progress.meetings') controller.abort(new Refusal('cancelled', 'work.cancelled'));
    },
  };
  const before = readdirSync(folder);
  await assert.rejects(packEventFrom(smallSnapshot(), bookOf(), requestFor('cut'), work), {
    code: 'work.cancelled',
  });
  assert.deepEqual(readdirSync(folder), before);

  const kept = mkdtempSync(join(folder, 'kept-'));
  writeFileSync(join(kept, 'note.txt'), 'mine');
  await assert.rejects(packEventFrom(smallSnapshot(), bookOf(), requestFor('', { out: kept })), {
    code: 'folder.taken',
  });
  assert.deepEqual(readdirSync(kept), ['note.txt']);
  assert.ok(!existsSync(`${kept}.${process.pid}.part`));
});

test('an unknown event, a book without any and a place that cannot be written are refused', async () => {
  const attempt = (book: ReturnType<typeof bookOf>, changes: Partial<EventPackRequest>) =>
    packEventFrom(smallSnapshot(), book, requestFor('none', changes));
  await assert.rejects(attempt(bookOf(), { event: 'WTDC-52' }), {
    code: 'event.unknown',
    facts: { event: 'WTDC-52', known: 'WTDC-25' },
  });
  await assert.rejects(attempt(bookOf('[]'), {}), { code: 'event.none' });
  await assert.rejects(attempt(bookOf(), { out: '/proc/none/pack' }), { code: 'file.unwritable' });
  await assert.rejects(openBook(join(folder, 'nowhere')), { code: 'book.no-folder' });
  assert.ok(!existsSync(join(folder, 'none')));
});
