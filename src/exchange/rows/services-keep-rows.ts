import type { ServicesKeepAnswer } from '../../schemas/services-keep-answer.ts';
import { listedCell, rowsOf, type AnswerRows } from './rows.ts';

const COLUMNS = {
  snapshot_date: 'text',
  country: 'text',
  kind: 'text',
  target: 'text',
  alone: 'number',
  missed: 'number',
  price: 'number',
  best_from: 'count',
  protected_needing: 'count',
  protected_services: 'text',
} as const;

/** Every remedy, with the size of the smallest best set that has it. */
export function servicesKeepRows({ snapshot, country, remedies, best }: ServicesKeepAnswer): AnswerRows {
  return rowsOf(
    COLUMNS,
    remedies.map(({ id, kind, target, alone, missed, price, protected: claimed }) => ({
      snapshot_date: snapshot.date,
      country,
      kind,
      target,
      alone,
      missed,
      price,
      best_from: best.find((set) => set.remedies.includes(id))?.size ?? null,
      protected_needing: claimed.length,
      protected_services: listedCell(claimed),
    })),
  );
}
