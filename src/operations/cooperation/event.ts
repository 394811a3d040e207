import { eventAnswer } from '../../answers/event-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { hoursWithoutOffset } from '../../formats/cooperation-book/book-faults.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { BookEvent, CooperationBook } from '../../schemas/cooperation-book.ts';
import type { EventAnswer } from '../../schemas/event-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { commitmentsFrom } from './commitments.ts';

export interface EventOfDay {
  /** Id of the event in the book. */
  readonly event: string;
  /** ISO 8601 date. */
  readonly today: string;
}

/** The meetings of an event, with what is open between their parties. */
export async function eventFrom(
  snapshot: Snapshot,
  book: CooperationBook,
  { event: wanted, today }: EventOfDay,
  work: Work = {},
): Promise<EventAnswer> {
  const found = findEvent(book, wanted);
  const { commitments } = await commitmentsFrom(snapshot, book, today, work);
  const open = commitments.filter(({ state }) => state !== 'met' && state !== 'done');
  const notices = [...snapshot.notices, ...floatingNotice(found)];
  return eventAnswer({ ...snapshot, notices }, book, found, open);
}

/** What the agenda and every page of the pack say where calendars cannot place the hours. */
function floatingNotice(event: BookEvent): CodedNotice[] {
  const facts = hoursWithoutOffset(event);
  return facts === undefined ? [] : [{ code: 'book.hours-without-offset', facts }];
}

function findEvent({ events }: CooperationBook, wanted: string): BookEvent {
  if (events.length === 0) throw new Refusal('not-found', 'event.none', { file: 'events.yaml' });
  const found = events.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  throw new Refusal('not-found', 'event.unknown', {
    event: wanted,
    known: events.map(({ id }) => id).join(', '),
  });
}
