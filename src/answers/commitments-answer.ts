import { orNull } from '../core/missing.ts';
import type {
  CommitmentAnswer,
  CommitmentsAnswer,
  CommitmentState,
  PartyAnswer,
} from '../schemas/commitments-answer.ts';
import type { Agreement, Commitment, CooperationBook } from '../schemas/cooperation-book.ts';
import { isMeasure, kindOfMeasure } from '../schemas/measures.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** How commitments stand on a day (ISO 8601). */
export function commitmentsAnswer(
  snapshot: AskedSnapshot,
  today: string,
  commitments: readonly CommitmentAnswer[],
): CommitmentsAnswer {
  return { format: 'muruna/commitments', version: 1, today, ...snapshotParts(snapshot), commitments };
}

/** One commitment, given the measured value of its target; NaN = not measured. */
export function commitmentAnswer(
  book: CooperationBook,
  agreement: Agreement,
  commitment: Commitment,
  value: number,
  today: string,
): CommitmentAnswer {
  const { id, text, due, target } = commitment;
  const measure = target?.measure ?? null;
  return {
    agreement: agreement.id,
    parties: agreement.parties,
    id,
    text,
    owner: partyAnswer(book, commitment.owner),
    due,
    state: stateOf(commitment, value, today),
    measure,
    kind: measure !== null && isMeasure(measure) ? kindOfMeasure(measure) : null,
    value: orNull(value),
    atMost: target?.atMost ?? null,
    atLeast: target?.atLeast ?? null,
  };
}

/** The state of a commitment on a day, given the measured value of its target; NaN = not measured. */
export function stateOf({ due, target, done }: Commitment, value: number, today: string): CommitmentState {
  if (target && Number.isNaN(value)) return 'unmeasured';
  if (target && (target.atMost === undefined ? value >= target.atLeast! : value <= target.atMost))
    return 'met';
  if (!target && done !== undefined && done <= today) return 'done';
  return due < today ? 'late' : 'due';
}

/** A party of a meeting or an agreement: a country, or an organisation of the book. */
export function partyAnswer({ organisations }: CooperationBook, name: string): PartyAnswer {
  if (/^[A-Z]{2}$/.test(name)) return { id: name, name: null, country: name };
  const organisation = organisations.find(({ id }) => id === name);
  return { id: name, name: organisation?.name ?? name, country: organisation?.country ?? null };
}
