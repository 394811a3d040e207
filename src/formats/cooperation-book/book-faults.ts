import { nearest } from '../structured-text/nearest.ts';
import type { BookFinding, BookPlaces } from './book-finding.ts';
import type { BookPart, CooperationBook, Title } from '../../schemas/cooperation-book.ts';

/** Faults that lie between records: repeated ids, references to nothing, dates out of order, the same offer twice. */
export function bookFaults(book: CooperationBook, places: BookPlaces): BookFinding[] {
  return [
    ...repeatedIds(book, places),
    ...unknownParties(book, places),
    ...datesOutOfOrder(book, places),
    ...repeatedOffers(book, places),
    ...hoursWithoutOffset(book, places),
  ];
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

function unknownParties(book: CooperationBook, places: BookPlaces): BookFinding[] {
  const organisations = book.organisations.map(({ id }) => id);
  const events = book.events.map(({ id }) => id);
  const check = (part: BookPart, position: number, name: string, known: readonly string[]): BookFinding[] => {
    if (/^[A-Z]{2}$/.test(name) || known.includes(name)) return [];
    const near = nearest(name, known);
    return near === undefined
      ? [faultAt(places, part, position, 'book.unknown-reference', { name })]
      : [faultAt(places, part, position, 'book.unknown-reference-near', { name, near })];
  };
  return [
    ...book.offers.flatMap((offer, at) => check('offers', at, offer.organisation, organisations)),
    ...book.needs.flatMap((need, at) =>
      need.declaredBy === undefined ? [] : check('needs', at, need.declaredBy, organisations),
    ),
    ...book.events.flatMap((event, at) =>
      event.meetings.flatMap(({ parties }) =>
        parties.flatMap((name) => check('events', at, name, organisations)),
      ),
    ),
    ...book.agreements.flatMap((agreement, at) => [
      ...agreement.parties.flatMap((name) => check('agreements', at, name, organisations)),
      ...agreement.commitments.flatMap(({ owner }) => check('agreements', at, owner, organisations)),
      ...(agreement.event === undefined ? [] : check('agreements', at, agreement.event, events)),
    ]),
  ];
}

function datesOutOfOrder(book: CooperationBook, places: BookPlaces): BookFinding[] {
  return [
    ...book.events.flatMap((event, at) => [
      ...(event.to < event.from
        ? [faultAt(places, 'events', at, 'book.ends-before-start', { id: event.id })]
        : []),
      ...event.meetings
        .filter(({ date }) => date < event.from || date > event.to)
        .map(({ id, date }) => faultAt(places, 'events', at, 'book.meeting-outside-event', { id, date })),
    ]),
    ...book.agreements.flatMap((agreement, at) =>
      agreement.commitments
        .filter(({ due }) => due < agreement.signed)
        .map(({ id, due }) => faultAt(places, 'agreements', at, 'book.due-before-signed', { id, due })),
    ),
  ];
}

/** The same organisation offering the same thing under two ids. */
function repeatedOffers(book: CooperationBook, places: BookPlaces): BookFinding[] {
  const firsts = new Map<string, string>();
  return book.offers.flatMap((offer, position) => {
    const key = `${offer.organisation}\n${offer.field}\n${englishTitle(offer.title).toLowerCase()}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, offer.id);
    if (first === undefined || first === offer.id) return [];
    return [faultAt(places, 'offers', position, 'book.repeated-offer', { id: offer.id, first })];
  });
}

/** Hours of meetings that no calendar can place in time: programs take them for the reader's own, or refuse them. */
function hoursWithoutOffset({ events }: CooperationBook, places: BookPlaces): BookFinding[] {
  return events.flatMap(({ id, utcOffset, meetings }, at) => {
    const timed = meetings.filter(({ start }) => start !== undefined).length;
    if (utcOffset !== undefined || timed === 0) return [];
    return [
      faultAt(places, 'events', at, 'book.hours-without-offset', { id, meetings: timed, field: 'utcOffset' }),
    ];
  });
}

/** The English form of a title, which every record has. */
export function englishTitle(title: Title): string {
  return typeof title === 'string' ? title : title.en;
}

function faultAt(
  places: BookPlaces,
  part: BookPart,
  position: number,
  code: string,
  facts: BookFinding['facts'],
): BookFinding {
  return { code, severity: 'note', facts, ...places[part][position] };
}
