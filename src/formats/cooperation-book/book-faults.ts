import { findingOf, type FactsOf } from '../../core/finding.ts';
import { nearestIn } from '../structured-text/nearest.ts';
import type { BookFinding, BookPlaces } from './book-finding.ts';
import type { BookEvent, BookPart, CooperationBook, Title } from '../../schemas/cooperation-book.ts';

/**
 * Faults that lie between records: repeated ids, references to nothing, dates out of order, the same offer twice. A reference to a
 * record that could not be read (`unread`: ids, and names of parts of which nothing was) is a consequence and only counted.
 */
export function bookFaults(
  book: CooperationBook,
  places: BookPlaces,
  unread: ReadonlySet<string>,
): { readonly findings: readonly BookFinding[]; readonly consequences: number } {
  const references = unknownParties(book, places, unread);
  return {
    findings: [
      ...repeatedIds(book, places),
      ...references.findings,
      ...datesOutOfOrder(book, places),
      ...repeatedOffers(book, places),
      ...floatingHours(book, places),
    ],
    consequences: references.consequences,
  };
}

const IDENTIFIED = ['organisations', 'events', 'offers', 'needs', 'agreements'] as const;

function repeatedIds(book: CooperationBook, places: BookPlaces): BookFinding[] {
  return IDENTIFIED.flatMap((part) => {
    const firsts = new Map<string, number>();
    return book[part].flatMap(({ id }, position) => {
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, position);
      if (first === undefined) return [];
      const { file, line } = places[part][first];
      return [faultAt(places, part, position, 'book.repeated-id', { id, first: `${file}:${line}` })];
    });
  });
}

function unknownParties(
  book: CooperationBook,
  places: BookPlaces,
  unread: ReadonlySet<string>,
): { readonly findings: readonly BookFinding[]; readonly consequences: number } {
  const findings: BookFinding[] = [];
  let consequences = 0;
  const looker = (kind: 'organisations' | 'events') => {
    const known = new Set(book[kind].map(({ id }) => id));
    const near = nearestIn([...known]);
    return (part: BookPart, at: number, path: readonly PropertyKey[], name: string): void => {
      if (/^[A-Z]{2}$/.test(name) || known.has(name)) return;
      const meant = near(name);
      if (unread.has(name) || unread.has(kind)) consequences++;
      else if (meant === undefined)
        findings.push(faultAt(places, part, at, 'book.unknown-reference', { name }, path));
      else
        findings.push(faultAt(places, part, at, 'book.unknown-reference-near', { name, near: meant }, path));
    };
  };
  const party = looker('organisations');
  const event = looker('events');
  book.offers.forEach(({ organisation }, at) => party('offers', at, ['organisation'], organisation));
  book.needs.forEach(({ declaredBy }, at) => {
    if (declaredBy !== undefined) party('needs', at, ['declaredBy'], declaredBy);
  });
  book.events.forEach(({ meetings }, at) =>
    meetings.forEach(({ parties }, meeting) =>
      parties.forEach((name, place) => party('events', at, ['meetings', meeting, 'parties', place], name)),
    ),
  );
  book.agreements.forEach((agreement, at) => {
    agreement.parties.forEach((name, place) => party('agreements', at, ['parties', place], name));
    agreement.commitments.forEach(({ owner }, place) =>
      party('agreements', at, ['commitments', place, 'owner'], owner),
    );
    if (agreement.event !== undefined) event('agreements', at, ['event'], agreement.event);
  });
  return { findings, consequences };
}

function datesOutOfOrder(book: CooperationBook, places: BookPlaces): BookFinding[] {
  return [
    ...book.events.flatMap((event, at) => [
      ...(event.to < event.from
        ? [faultAt(places, 'events', at, 'book.ends-before-start', { id: event.id })]
        : []),
      ...event.meetings.flatMap(({ id, date }, meeting) =>
        date < event.from || date > event.to
          ? [
              faultAt(places, 'events', at, 'book.meeting-outside-event', { id, date }, [
                'meetings',
                meeting,
                'date',
              ]),
            ]
          : [],
      ),
    ]),
    ...book.agreements.flatMap((agreement, at) =>
      agreement.commitments.flatMap(({ id, due }, commitment) =>
        due < agreement.signed
          ? [
              faultAt(places, 'agreements', at, 'book.due-before-signed', { id, due }, [
                'commitments',
                commitment,
                'due',
              ]),
            ]
          : [],
      ),
    ),
  ];
}

/** The same organisation offering the same thing under two ids. */
function repeatedOffers(book: CooperationBook, places: BookPlaces): BookFinding[] {
  const firsts = new Map<string, string>();
  return book.offers.flatMap((offer, position) => {
    const key = `${offer.organisation}\n${offer.field}\n${anyForm(offer.title).toLowerCase()}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, offer.id);
    if (first === undefined || first === offer.id) return [];
    return [faultAt(places, 'offers', position, 'book.repeated-offer', { id: offer.id, first })];
  });
}

/** Events whose hours no calendar can place in time; a remark, for nothing is left out. */
function floatingHours({ events }: CooperationBook, places: BookPlaces): BookFinding[] {
  return events.flatMap((event, at) => {
    const facts = hoursWithoutOffset(event);
    if (facts === undefined) return [];
    return [
      { ...faultAt(places, 'events', at, 'book.hours-without-offset', facts), severity: 'note' as const },
    ];
  });
}

/** Hours of meetings without an offset from UTC: calendar programs take them for the reader's own, or refuse them. */
export function hoursWithoutOffset({
  id,
  utcOffset,
  meetings,
}: BookEvent): FactsOf<'book.hours-without-offset'> | undefined {
  const timed = meetings.filter(({ start }) => start !== undefined).length;
  if (utcOffset !== undefined || timed === 0) return undefined;
  return { id, meetings: timed, field: 'utcOffset' };
}

/** The English form of a title, or the first that it has. */
function anyForm(title: Title): string {
  return typeof title === 'string' ? title : (title.en ?? Object.values(title)[0]);
}

function faultAt<Code extends string>(
  places: BookPlaces,
  part: BookPart,
  position: number,
  code: Code,
  facts: FactsOf<Code>,
  path: readonly PropertyKey[] = [],
): BookFinding {
  const { file, lineOf } = places[part][position];
  return { ...findingOf(code, 'lost', facts, lineOf(path)), file };
}
