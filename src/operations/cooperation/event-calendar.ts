import ical, { ICalCalendarMethod } from 'ical-generator';
import { calendarFile, calendarText } from '../documents/calendar-text.ts';
import type { Language } from '../../i18n/language.ts';
import { titleText } from '../../i18n/text.ts';
import type { EventAnswer, MeetingAnswer } from '../../schemas/event-answer.ts';
import { meetingTitle } from '../../reports/cooperation/event-report.ts';

/**
 * The meetings of an event as a calendar (RFC 5545): times in UTC where the book gives the offset, else floating, the whole day
 * where it gives no hour. A meeting has the same UID in every language, so that a calendar keeps one of it. `madeOn`, an ISO
 * date, is the stamp: the same answer gives the same bytes.
 */
export function eventCalendar(event: EventAnswer, language: Language, madeOn: string): string {
  const calendar = ical({
    name: calendarText(language.plain(titleText(event.name))),
    prodId: { company: 'Muruna', product: 'event', language: language.code.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const meeting of event.meetings)
    calendar.createEvent({
      id: `${event.id}-${meeting.id}@muruna`.toLowerCase(),
      stamp: new Date(`${madeOn}T00:00:00Z`),
      summary: language.plain(meetingTitle(meeting)),
      description: meeting.topics.map((topic) => language.plain(titleText(topic))).join('\n'),
      location: language.plain(titleText(event.place)),
      ...timesOf(event, meeting),
    });
  return calendarFile(calendar);
}

function timesOf(
  { utcOffset }: EventAnswer,
  { date, start, minutes }: MeetingAnswer,
): { start: Date; end?: Date; allDay?: true; floating?: true } {
  if (start === null) return { start: new Date(`${date}T00:00:00Z`), allDay: true };
  const from = new Date(`${date}T${start}:00${utcOffset ?? 'Z'}`);
  const end = new Date(from.getTime() + minutes * 60_000);
  return { start: from, end, ...(utcOffset === null && { floating: true }) };
}
