import type { LiveSection } from '../../schemas/live-section.ts';
import type { MeasureRecord, RowColumns } from './rows.ts';

/** What tells sums over services apart: their kind (missing = all of them), how many they are and for how many people. */
export const LIVE_SECTION_COLUMNS = {
  service_kind: 'text',
  services: 'count',
  people: 'number',
} as const satisfies RowColumns;

type Sums = Pick<LiveSection['kinds'][number], 'services' | 'people' | 'at' | 'grounds'>;

/**
 * What certainly works at each hour shown, of all services and of each kind, with what may as its upper bound; then what ends them first.
 * A share is of the use of those services.
 */
export function liveSectionRecords(
  live: LiveSection,
): (MeasureRecord & { from_hours?: number; low?: number; high?: number; service_kind: string | null })[] {
  return [...sumsRecords(live, live, null), ...live.kinds.flatMap((one) => sumsRecords(live, one, one.kind))];
}

function sumsRecords(
  { coverage: { services: weighted, space } }: LiveSection,
  sums: Sums,
  kind: string | null,
) {
  const { services, people, at, grounds } = sums;
  const about = { service_kind: kind, people };
  const coverage = space === null ? null : space * weighted;
  return [
    ...(at ?? []).map(({ hours, works, remembered, unknown }) => ({
      ...about,
      services,
      measure: 'services-work',
      from_hours: hours,
      value: works,
      low: works,
      high: Math.min(1, works + remembered + unknown),
      coverage,
    })),
    ...grounds.map(({ ground, services: ended, share }) => ({
      ...about,
      services: ended,
      measure: `services-ended-by-${ground}`,
      value: share,
      coverage,
    })),
  ];
}
