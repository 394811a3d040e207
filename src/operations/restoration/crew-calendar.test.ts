import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { answerFor, AT, damageOf, HUB, inventoryOf } from '../../../test/small-inventory.ts';
import { language } from '../../i18n/language.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { RestoreAnswer } from '../../schemas/restore-answer.ts';
import { advancePlan } from './advance-plan.ts';
import { crewIcalendar, crewsWithCalendar } from './crew-calendar.ts';
import { fileNames } from './file-names.ts';

const english = language('en');
const inventory = inventoryOf({
  sites: [HUB, ...[1, 2, 3, 4].map((town) => `t${town},tower,35.${town},51,${100 * town},,,`)],
  links: [1, 2, 3, 4].map((town) => `f${town},fibre,hub,t${town},,`),
  crews: ['c1,hub,splice,40,,"North; crew, one"', 'c2,t4,splice,40,,'],
  spares: ['kit,t2,9,0,local'],
  repairs: ['fibre,4,splice,kit:1'],
});
const damage = damageOf(['f1', 'f2', 'f3', 'f4']);

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string | null;
  readonly start: string;
  readonly description: string;
}

/** The events of a calendar as another program reads them. */
function eventsOf(answer: RestoreAnswer, crew: string): Read[] {
  const root = new ICAL.Component(
    ICAL.parse(crewIcalendar(answer, crew, english)) as [string, unknown[], unknown[]],
  );
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status') as string | null,
      start: event.startDate.toJSDate().toISOString(),
      description: event.description,
    };
  });
}

function after(answer: RestoreAnswer, hours: number): Damage {
  return advancePlan(inventory, damage, answer as never, hours, 'plan.json');
}

test('a calendar in local time, with the road and the parts of each job', async () => {
  const answer = await answerFor(inventory, damage);
  for (const crew of crewsWithCalendar(answer)) {
    const jobs = answer.jobs.filter(({ crews }) => crews.includes(crew));
    const events = eventsOf(answer, crew);
    // The other program knows the zone from the calendar itself.
    assert.deepEqual(
      events.map(({ start }) => start),
      jobs.map(({ start }) => new Date(Date.parse(AT) + start * 3_600_000).toISOString()),
    );
    events.forEach(({ description }, at) => {
      if (jobs[at].arrives[0] > jobs[at].departs[0])
        assert.match(description, /\nLeave .* at 2026-03-0\d \d\d:\d\d, arrive at /);
      assert.match(description, /\n1 × kit from t2, on the spot at 2026-03-0\d \d\d:\d\d\./);
    });
  }
});

test('a new plan keeps the UIDs, raises the sequence, and cancels what it takes off a crew', async () => {
  const first = await answerFor(inventory, damage);
  const hours = first.jobs[0].start + 1;
  const state = after(first, hours);
  const second = await answerFor(inventory, state);
  const known = new Map(
    crewsWithCalendar(first).flatMap((crew) => eventsOf(first, crew).map(({ uid }) => [uid, crew])),
  );
  const again = crewsWithCalendar(second).flatMap((crew) => eventsOf(second, crew));
  assert.ok(again.length > 0);
  for (const { uid, sequence } of again) {
    assert.ok(known.has(uid));
    assert.equal(sequence, hours * 4);
  }
  const startOf = (
    answer: RestoreAnswer,
    { asset, crew }: RestoreAnswer['jobs'][number],
  ): string | undefined => {
    const at = answer.jobs.filter((job) => job.crew === crew).findIndex((job) => job.asset === asset);
    return eventsOf(answer, crew)[at]?.start;
  };
  assert.equal(
    startOf(second, first.jobs[0]),
    startOf(first, first.jobs[0]),
    'work in hand began when it began',
  );
  // The crew falls ill: its work is cancelled in its calendar, or goes on in another's.
  const ill = {
    ...state,
    crews: state.crews!.map((entry) => (entry.crew === 'c2' ? { ...entry, from_hour: 999 } : entry)),
  };
  const third = await answerFor(inventory, ill);
  const theirs = eventsOf(third, 'c2');
  assert.ok(theirs.length > 0);
  assert.deepEqual(new Set(theirs.map(({ status }) => status)), new Set(['CANCELLED']));
  for (const { uid } of theirs) assert.equal(known.get(uid), 'c2');
});

test('names cannot break out of their line', async () => {
  const nasty = 'Crew\nBEGIN:VEVENT\nUID:x; a, b\\';
  const answer = await answerFor(inventory, damage);
  const renamed: RestoreAnswer = {
    ...answer,
    crews: answer.crews.map((crew) => ({ ...crew, name: nasty })),
    jobs: answer.jobs.map((job) => ({ ...job, name: nasty, from: job.from.map(() => nasty) })),
  };
  const crew = answer.jobs[0].crews[0];
  assert.equal(eventsOf(renamed, crew).length, eventsOf(answer, crew).length);
  const unfolded = crewIcalendar(renamed, crew, english).replaceAll('\r\n ', '');
  assert.ok(unfolded.includes(String.raw`X-WR-CALNAME:Crew\nBEGIN:VEVENT\nUID:x\; a\, b\\`));
});

test('every crew has a file of its own', () => {
  const ids = [
    'A/1',
    'A 1',
    'a_1',
    'é',
    'e\u0301',
    '..',
    '',
    'CON',
    'گروه ۱',
    'گروه_۱',
    'x'.repeat(400),
    'x'.repeat(401),
  ];
  const names = fileNames(ids, '.ics');
  const folded = names.map((name) => name.normalize('NFKC').toLowerCase());
  assert.equal(new Set(folded).size, ids.length);
  for (const name of names) {
    assert.match(name, /^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*\.ics$/u);
    assert.ok(Buffer.byteLength(name) < 200);
  }
  assert.deepEqual(names.slice(0, 3), ['A_1.ics', 'A_1-2.ics', 'a_1-3.ics']);
});
