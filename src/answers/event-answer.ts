import type { LanguageCode } from '../i18n/codes.ts';
import type { CommitmentAnswer } from '../schemas/commitments-answer.ts';
import type { BookEvent, CooperationBook } from '../schemas/cooperation-book.ts';
import type { EventAnswer, MeetingAnswer } from '../schemas/event-answer.ts';
import { partyAnswer } from './commitments-answer.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** How long a meeting is taken to be where the book does not say. */
const MINUTES = 60;

/** What the agenda takes from a snapshot. */
interface EventSnapshot extends AskedSnapshot {
  readonly internet: { readonly countries: readonly string[] };
}

/** The meetings of an event in order of time, with what is open between their parties. */
export function eventAnswer(
  snapshot: EventSnapshot,
  book: CooperationBook,
  event: BookEvent,
  open: readonly CommitmentAnswer[],
): EventAnswer {
  return {
    format: 'muruna/event',
    version: 1,
    id: event.id,
    name: event.name,
    place: event.place,
    country: event.country,
    from: event.from,
    to: event.to,
    utcOffset: event.utcOffset ?? null,
    ...snapshotParts(snapshot),
    meetings: event.meetings
      .toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : Number(timeOf(a) > timeOf(b))))
      .map((meeting) => meetingAnswer(snapshot, book, meeting, open)),
  };
}

type Meeting = BookEvent['meetings'][number];

function timeOf({ date, start = '' }: Meeting): string {
  return `${date}T${start}`;
}

function meetingAnswer(
  { internet }: EventSnapshot,
  book: CooperationBook,
  { id, date, start, minutes, parties: names, topics }: Meeting,
  open: readonly CommitmentAnswer[],
): MeetingAnswer {
  const parties = names.map((name) => partyAnswer(book, name));
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
            (name) => name === party.id || partyAnswer(book, name).country === party.country,
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
