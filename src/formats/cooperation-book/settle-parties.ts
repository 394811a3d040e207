import { usualCode } from '../../core/usual-code.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';

/** A book in which two small letters that are no organisation's id are the country that they name: `ir` is IR. */
export function settleParties(book: CooperationBook): CooperationBook {
  const organisations = new Set(book.organisations.map(({ id }) => id));
  const settled = (party: string): string =>
    organisations.has(party) || !/^[a-z]{2}$/i.test(party) ? party : usualCode(party);
  return {
    ...book,
    events: book.events.map((event) => ({
      ...event,
      meetings: event.meetings.map((meeting) => ({ ...meeting, parties: meeting.parties.map(settled) })),
    })),
    needs: book.needs.map((need) =>
      need.declaredBy === undefined ? need : { ...need, declaredBy: settled(need.declaredBy) },
    ),
    agreements: book.agreements.map((agreement) => ({
      ...agreement,
      parties: agreement.parties.map(settled),
      commitments: agreement.commitments.map((one) => ({ ...one, owner: settled(one.owner) })),
    })),
  };
}
