import type { ServicesWhoAnswer } from '../../schemas/services-who-answer.ts';
import { listedCell, rowsOf, type AnswerRows } from './rows.ts';

const COLUMNS = {
  snapshot_date: 'text',
  country: 'text',
  kind: 'text',
  provider: 'text',
  name: 'text',
  registered: 'text',
  networks: 'count',
  lost_at_once: 'number',
  uncertain_at_once: 'number',
  lost_in_the_end: 'number',
  uncertain_in_the_end: 'number',
  services_lost: 'count',
  protected_lost: 'count',
  protected_services: 'text',
} as const;

/** Everybody who takes something away by going. */
export function servicesWhoRows({ snapshot, country, providers }: ServicesWhoAnswer): AnswerRows {
  return rowsOf(
    COLUMNS,
    providers.map(({ kind, id, network, networks, atOnce, inTheEnd, services, protected: claimed }) => ({
      snapshot_date: snapshot.date,
      country,
      kind,
      provider: id,
      name: network?.name ?? null,
      registered: network?.country ?? null,
      networks,
      lost_at_once: atOnce.lost,
      uncertain_at_once: atOnce.uncertain,
      lost_in_the_end: inTheEnd.lost,
      uncertain_in_the_end: inTheEnd.uncertain,
      services_lost: services,
      protected_lost: claimed.length,
      protected_services: listedCell(claimed.map((one) => one.id)),
    })),
  );
}
