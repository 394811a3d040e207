import { commitmentAnswer, commitmentsAnswer } from '../../answers/commitments-answer.ts';
import { orNaN } from '../../core/missing.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { isMeasure, isPairMeasure } from '../../schemas/measures.ts';
import { measureOfPair } from '../../engines/cooperation/pair-measure.ts';
import type { MetricValues } from '../../schemas/metrics.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { CooperationBook, Target } from '../../schemas/cooperation-book.ts';
import type { CommitmentAnswer, CommitmentsAnswer } from '../../schemas/commitments-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { assessFrom } from '../country/assess.ts';

/** How every commitment of a book stands, closed by measurement where it has a target. */
export async function commitmentsFrom(
  snapshot: Snapshot,
  book: CooperationBook,
  today: string,
  work: Work = {},
): Promise<CommitmentsAnswer> {
  const measure = measurer(snapshot, work);
  const answers: CommitmentAnswer[] = [];
  for (const agreement of book.agreements)
    for (const commitment of agreement.commitments) {
      work.signal?.throwIfAborted();
      const value = commitment.target ? await measure(commitment.target) : NaN;
      answers.push(commitmentAnswer(book, agreement, commitment, value, today));
    }
  return commitmentsAnswer(snapshot, today, answers);
}

/** Measures targets on a snapshot; NaN where a country has no networks in it or the measure is unknown. */
function measurer(snapshot: Snapshot, work: Work): (target: Target) => Promise<number> {
  const { internet } = snapshot;
  const plane = planeOf(internet, 'ipv4');
  const metrics = new Map<string, Partial<MetricValues>>();
  return async ({ measure, country, partner, within = [] }) => {
    if (!plane || !isMeasure(measure)) return NaN;
    if (isPairMeasure(measure)) {
      if (partner === undefined) return NaN;
      return measureOfPair(
        plane,
        internet.country,
        [country, partner, ...within].map((code) => internet.countries.indexOf(code)),
        measure,
      );
    }
    const known = metrics.get(country) ?? (await metricsOf(snapshot, country, work));
    metrics.set(country, known);
    return orNaN(known[measure]);
  };
}

async function metricsOf(snapshot: Snapshot, country: string, work: Work): Promise<Partial<MetricValues>> {
  try {
    const { planes } = await assessFrom(snapshot, { country, ranks: false, plane: 'ipv4' }, work);
    return Object.fromEntries((planes.ipv4?.metrics ?? []).map(({ id, value }) => [id, orNaN(value)]));
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return {};
    throw error;
  }
}
