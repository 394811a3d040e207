import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hasOffset, readMoment, type MomentSetting } from './moment.ts';
import { isTimeZone, offsetMinutes, offsetText } from './time-zone.ts';

/** 18:50 of 28 November 2026 in Tehran. */
const TEHRAN: MomentSetting = { zone: 'Asia/Tehran', now: Date.parse('2026-11-28T15:20:33Z') };

function read(text: string, setting: MomentSetting = TEHRAN): string {
  const result = readMoment(text, setting);
  return 'code' in result ? `${result.code} ${Object.values(result.facts).join(' | ')}` : result.moment;
}

test('times as people write them', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2026-11-28T21:00+03:30', '2026-11-28T21:00+03:30'],
    ['2026-11-28T21:00:30Z', '2026-11-28T21:00:30Z'],
    ['2026-11-28 21:00', '2026-11-28T21:00+03:30'],
    ['2026/11/28 9:05', '2026-11-28T09:05+03:30'],
    ['2026-11-28 21:00 +04', '2026-11-28T21:00+04:00'],
    ['2026-11-28 21:00 UTC', '2026-11-28T21:00Z'],
    ['2026-11-28T21:00-0330', '2026-11-28T21:00-03:30'],
    ['2026-11-28', '2026-11-28T00:00+03:30'],
    ['۲۰۲۶-۱۱-۲۸ ۲۱:۰۰', '2026-11-28T21:00+03:30'],
    ['28/11/2026', '2026-11-28T00:00+03:30'],
    ['28.11.2026 21:00', '2026-11-28T21:00+03:30'],
    ['28-11-2026T21:00Z', '2026-11-28T21:00Z'],
    ['11/28/2026 9:05', '2026-11-28T09:05+03:30'],
    ['05.11.2026', '2026-11-05T00:00+03:30'],
    ['5/5/2026', '2026-05-05T00:00+03:30'],
    ['۲۸/۱۱/۲۰۲۶ ۲۱:۰۰', '2026-11-28T21:00+03:30'],
    ['٢٨\u200f/١١\u200f/٢٠٢٦', '2026-11-28T00:00+03:30'],
    ['now', '2026-11-28T18:50+03:30'],
    ['21:00', '2026-11-28T21:00+03:30'],
    ['tonight 21:00', '2026-11-28T21:00+03:30'],
    ['tonight 02:00', '2026-11-29T02:00+03:30'],
    ['tomorrow', '2026-11-29T00:00+03:30'],
    ['yesterday 23:15', '2026-11-27T23:15+03:30'],
    ['امشب ۲۱:۰۰', '2026-11-28T21:00+03:30'],
    ['غدًا 06:00', '2026-11-29T06:00+03:30'],
    ['ce soir 22:30', '2026-11-28T22:30+03:30'],
    ['сегодня 10:00', '2026-11-28T10:00+03:30'],
  ];
  for (const [text, moment] of cases) assert.equal(read(text), moment, text);
});

test('what neither calendar nor clock has is refused by name', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2026-02-30', 'moment.no-such-date 2026-02-30'],
    ['2026-02-29 10:00', 'moment.no-such-date 2026-02-29'],
    ['2026-13-01', 'moment.no-such-date 2026-13-01'],
    ['2026-11-00', 'moment.no-such-date 2026-11-00'],
    ['0000-01-01', 'moment.no-such-year 0000-01-01 | 0000'],
    ['9999-12-31 23:59', 'moment.no-such-year 9999-12-31 | 9999'],
    ['2026-11-28 25:61', 'moment.no-such-time 25:61'],
    ['24:00', 'moment.no-such-time 24:00'],
    ['2026-11-28T10:00+99:99', 'moment.no-such-offset +99:99'],
    ['2026-11-28T10:00+03:75', 'moment.no-such-offset +03:75'],
    ['tonight 9:00', 'moment.malformed tonight 9:00 | 2026-11-28T21:00+03:30'],
    ['31/11/2026', 'moment.no-such-date 31/11/2026'],
    ['28/13/2026', 'moment.no-such-date 28/13/2026'],
    ['28/11-2026', 'moment.malformed 28/11-2026 | 2026-11-28T21:00+03:30'],
    ['28/11/26', 'moment.malformed 28/11/26 | 2026-11-28T21:00+03:30'],
    ['', 'moment.malformed  | 2026-11-28T21:00+03:30'],
  ];
  for (const [text, fault] of cases) assert.equal(read(text), fault, text);
  assert.equal(read('2026-11-28', { zone: 'Mars' }), 'moment.no-such-zone Mars | Asia/Tehran, +03:30');
  assert.match(read('tonight 21:00', { zone: 'UTC' }), /^moment\.malformed/, 'a file has no clock');
});

test('a day that may be either of two is refused with both', () => {
  assert.equal(read('05/11/2026'), 'moment.two-readings 05/11/2026 | 2026-11-05 | 2026-05-11');
  assert.equal(
    read('۰۵-۱۱-۲۰۲۶ ۲۱:۰۰'),
    'moment.two-readings 05-11-2026 | 2026-11-05T21:00 | 2026-05-11T21:00',
  );
  assert.equal(read('07/09/1405'), 'moment.solar-hijri 07/09/1405 | 2026-11-28', 'day first, as in Iran');
});

test('a Solar Hijri date is offered in the Gregorian calendar, if that calendar has it', () => {
  assert.equal(read('1405-09-07 21:00'), 'moment.solar-hijri 1405-09-07 | 2026-11-28T21:00');
  assert.equal(
    read('۱۴۰۳/۱۲/۳۰'),
    'moment.solar-hijri 1403/12/30 | 2025-03-20',
    'the last day of a leap year',
  );
  assert.equal(
    read('1405-09-07 41:00'),
    'moment.solar-hijri 1405-09-07 | 2026-11-28',
    'a time that no clock shows is left out of the offer',
  );
  assert.equal(read('1404/12/30'), 'moment.no-such-date 1404/12/30');
  assert.equal(read('1405-07-31'), 'moment.no-such-date 1405-07-31');
});

test('the offset of a zone is that of the day; what its clocks jump over is not a time', () => {
  const paris = { zone: 'Europe/Paris' };
  assert.equal(read('2026-07-01 12:00', paris), '2026-07-01T12:00+02:00');
  assert.equal(read('2026-12-01 12:00', paris), '2026-12-01T12:00+01:00');
  assert.equal(read('2026-03-29 02:30', paris), 'moment.skipped 2026-03-29 02:30 | Europe/Paris');
  assert.equal(read('2026-10-25 02:30', paris), '2026-10-25T02:30+02:00', 'shown twice: the first');
});

test('every moment that is written reads back the same', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Asia/Tehran',
    'Europe/Paris',
    'Pacific/Chatham',
    'America/St_Johns',
    '-02:30',
  );
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      zones,
      (date, zone) => {
        const result = readMoment('now', { zone, now: date.getTime() });
        assert.ok('moment' in result && hasOffset(result.moment));
        assert.equal(Date.parse(result.moment), Math.floor(date.getTime() / 60_000) * 60_000);
        assert.equal(read(result.moment), result.moment);
        // Without its offset it is the same, but where clocks show the hour twice.
        const local = read(result.moment.slice(0, 16).replace('T', ' '), { zone });
        assert.ok(
          local === result.moment || Math.abs(Date.parse(local) - Date.parse(result.moment)) <= 7_200_000,
        );
      },
    ),
  );
});

test('arbitrary text never throws, and is a moment that the clock has or a fault', () => {
  const piece = fc.constantFrom(
    '2026',
    '-',
    '02',
    '30',
    'T',
    ' ',
    '25',
    ':',
    '61',
    '+',
    'Z',
    'now',
    'امشب',
    '۱۴',
    '/',
    '',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(
      text,
      fc.oneof(fc.constant('Asia/Tehran'), fc.string()),
      fc.boolean(),
      (written, zone, clock) => {
        const result = readMoment(written, clock ? { zone, now: TEHRAN.now } : { zone });
        if ('moment' in result) assert.ok(!Number.isNaN(Date.parse(result.moment)), result.moment);
      },
    ),
    { numRuns: 2000 },
  );
  const long = `2026-11-28${' '.repeat(1e6)}x`;
  assert.match(read(long), /^moment\.malformed/);
});

test('offsets read what they write', () => {
  fc.assert(
    fc.property(fc.integer({ min: -720, max: 840 }), (minutes) => {
      assert.equal(offsetMinutes(offsetText(minutes)), minutes);
      assert.ok(isTimeZone(offsetText(minutes)));
    }),
  );
});
