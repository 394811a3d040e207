import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import type { CommitmentAnswer } from '../../schemas/commitments-answer.ts';
import type { EventAnswer, MeetingAnswer } from '../../schemas/event-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { describeSnapshot } from '../country/assess.ts';
import { commitmentsFrom } from './commitments.ts';
import { partyOf } from './cooperation-book.ts';

/** How long a meeting is taken to be where the book does not say. */
const MINUTES = 60;

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
  return {
    format: 'muruna/event',
    version: 1,
    id: found.id,
    name: found.name,
    place: found.place,
    country: found.country,
    from: found.from,
    to: found.to,
    utcOffset: found.utcOffset ?? null,
    snapshot: describeSnapshot(snapshot),
    notices: snapshot.notices,
    meetings: found.meetings
      .toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : Number(timeOf(a) > timeOf(b))))
      .map((meeting) => meetingAnswer(snapshot, book, meeting, open)),
  };
}

type BookEvent = CooperationBook['events'][number];
type Meeting = BookEvent['meetings'][number];

function findEvent({ events }: CooperationBook, wanted: string): BookEvent {
  if (events.length === 0) throw new Refusal('not-found', 'event.none', { file: 'events.yaml' });
  const found = events.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  throw new Refusal('not-found', 'event.unknown', {
    event: wanted,
    known: events.map(({ id }) => id).join(', '),
  });
}

function timeOf({ date, start = '' }: Meeting): string {
  return `${date}T${start}`;
}

function meetingAnswer(
  { internet }: Snapshot,
  book: CooperationBook,
  { id, date, start, minutes, parties: names, topics }: Meeting,
  open: readonly CommitmentAnswer[],
): MeetingAnswer {
  const parties = names.map((name) => partyOf(book, name));
  const codes = [...new Set(parties.flatMap(({ country }) => country ?? []))];
  const hasData = (code: string): boolean => internet.countries.indexOf(code) > 0;
  return {
    id,
    date,
    start: start ?? null,
    minutes: minutes ?? MINUTES,
    parties,
    topics,
    languages: languagesOf(book, codes),
    countries: codes.filter(hasData),
    withoutData: codes.filter((code) => !hasData(code)),
    commitments: open.filter(
      (commitment) =>
        parties.filter((party) =>
          commitment.parties.some(
            (name) => name === party.id || partyOf(book, name).country === party.country,
          ),
        ).length > 1,
    ),
  };
}

/** The working languages of some countries, in the order of the book; English where it names none. */
function languagesOf({ countries }: CooperationBook, codes: readonly string[]): LanguageCode[] {
  const languages = codes.flatMap(
    (code) => countries.find(({ country }) => country === code)?.languages ?? (['en'] as const),
  );
  return languages.length === 0 ? ['en'] : [...new Set(languages)];
}
