import { createHash } from 'node:crypto';
import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
  type ICalLuxonDateTimeStub,
} from 'ical-generator';
import { clockAfter } from '../../core/clock-after.ts';
import { offsetMinutes } from '../../core/time-zone.ts';
import { TICKS_PER_HOUR } from '../../engines/restoration/problem.ts';
import type { Language } from '../../i18n/language.ts';
import { message, nameText, type Message } from '../../i18n/text.ts';
import type { JobAnswer, PartAnswer, RestoreAnswer } from '../../schemas/restore-answer.ts';
import { calendarFile, calendarText, fixedZone } from '../documents/calendar-text.ts';

/**
 * The work of one crew as a calendar (RFC 5545), in the local time of the damage. A job keeps its UID over new plans and its SEQUENCE
 * rises with them; work that a new plan takes off the crew is in it as cancelled. The same plan gives the same bytes.
 */
export function crewIcalendar(answer: RestoreAnswer, crew: string, language: Language): string {
  const { name } = answer.crews.find(({ id }) => id === crew)!;
  const zone = fixedZone(offsetMinutes(/(Z|[+-]\d{2}:\d{2})$/.exec(answer.at)![0])!);
  const calendar = ical({
    name: calendarText(name),
    prodId: { company: 'Muruna', product: 'restore', language: language.code.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => zone.definition },
  });
  const eventOf = (asset: string, start: number, finish: number): ICalEventData => ({
    id: uidOf(answer.began, asset, crew),
    sequence: ticksBetween(answer.began, answer.at),
    stamp: new Date(Date.parse(answer.at)),
    start: wallClock(answer.at, start),
    end: wallClock(answer.at, finish),
    timezone: zone.id,
  });
  for (const job of answer.jobs)
    if (job.crews.includes(crew))
      calendar.createEvent({
        ...eventOf(job.asset, job.begun, job.finish),
        summary: job.name === null ? job.asset : `${job.name} (${job.asset})`,
        description: description(answer, job, crew, language),
        location: { title: job.name ?? job.asset, geo: { lat: job.lat, lon: job.lon } },
      });
  for (const { asset, start, finish } of answer.dropped.filter((job) => job.crew === crew))
    calendar.createEvent({
      ...eventOf(asset, start, finish),
      status: ICalEventStatus.CANCELLED,
      summary: asset,
    });
  return calendarFile(calendar);
}

/** Crews that have a calendar: with work, or with work taken off them. */
export function crewsWithCalendar({ crews, jobs, dropped }: RestoreAnswer): string[] {
  const named = new Set([...jobs.flatMap((job) => job.crews), ...dropped.map(({ crew }) => crew)]);
  return crews.map(({ id }) => id).filter((id) => named.has(id));
}

/** What a job is called in every plan of the same course of events. */
function uidOf(began: string, asset: string, crew: string): string {
  const words = JSON.stringify([new Date(Date.parse(began)).toISOString(), asset, crew]);
  return `${createHash('sha256').update(words).digest('hex').slice(0, 32)}@muruna`;
}

function ticksBetween(began: string, at: string): number {
  return Math.max(0, Math.round(((Date.parse(at) - Date.parse(began)) / 3_600_000) * TICKS_PER_HOUR));
}

/** A moment by the local clock, in the shape of the only kind of date that `ical-generator` lets bring its own zone. */
function wallClock(at: string, hours: number): ICalLuxonDateTimeStub {
  const local = clockAfter(at, hours);
  const digits = local.slice(0, 16).replaceAll(/[-:]/g, '');
  const [day, time] = digits.split('T');
  const self: ICalLuxonDateTimeStub = {
    isValid: true,
    zone: { type: 'fixed' },
    setZone: () => self,
    toFormat: (pattern) => (pattern === 'yyyyLLdd' ? day : `${time}00`),
    toJSDate: () => new Date(Date.parse(at) + hours * 3_600_000),
    toJSON: () => local,
  };
  return self;
}

/** Why, by which road, and with which parts: a line each. */
function description(answer: RestoreAnswer, job: JobAnswer, crew: string, language: Language): string {
  const clock = (hours: number): string => clockAfter(answer.at, hours).slice(0, 16).replace('T', ' ');
  const at = job.crews.indexOf(crew);
  const [departs, arrives, from] = [job.departs[at], job.arrives[at], job.from[at]];
  const road: Message[] =
    arrives > departs
      ? [
          message('restore.event.road', {
            from: from === null ? message('restore.event.position') : nameText(from),
            departs: clock(departs),
            arrives: clock(arrives),
          }),
        ]
      : [];
  const parts = job.parts.map((part) => partText(part, clock));
  return [job.why, ...road, ...parts].map((text) => language.plain(text)).join('\n');
}

function partText(
  { part, quantity, depot, sentTo, lat, lon, arrives }: PartAnswer,
  clock: (hours: number) => string,
): Message {
  const facts = { part, quantity, arrives: clock(arrives) };
  if (sentTo !== null) return message('restore.event.part-there', facts);
  return message('restore.event.part', { ...facts, place: depot ?? `${lat}, ${lon}` });
}
