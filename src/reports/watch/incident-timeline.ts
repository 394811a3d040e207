import { message } from '../../i18n/text.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { Gantt } from '../model.ts';
import { incidentTitle } from './incident-sections.ts';

const HOUR = 3_600_000;
/** Rows that one can still take in; the list has all. */
export const MOST_ON_TIMELINE = 40;

/**
 * Incidents over time in the order of their beginnings, each as grave as it was. One that has not ended lasts until the end of the data.
 *
 * @param until - when the data end, ISO 8601; null = not said, then the last moment that an incident knows
 */
export function incidentTimeline(incidents: readonly Incident[], until: string | null): Gantt {
  const rows = incidents
    .toSorted((a, b) => Date.parse(a.onset) - Date.parse(b.onset))
    .slice(0, MOST_ON_TIMELINE);
  const start = Math.min(...rows.map(({ onset }) => Date.parse(onset)));
  const last = Math.max(
    ...(until === null ? [] : [Date.parse(until)]),
    ...incidents.flatMap(({ onset, detected, confirmed, end, curve }) => [
      ...[onset, detected, confirmed, end].flatMap((time) => (time === null ? [] : [Date.parse(time)])),
      ...(curve?.points.slice(-1).map(([time]) => time * 1000) ?? []),
    ]),
  );
  const hours = (time: number): number => (time - start) / HOUR;
  return {
    kind: 'gantt',
    title: message('watch.chart.timeline'),
    start: new Date(start).toISOString(),
    rows: rows.map((incident) => ({
      label: incidentTitle(incident),
      bars: [
        {
          from: hours(Date.parse(incident.onset)),
          to: hours(incident.end === null ? last : Date.parse(incident.end)),
          type: incident.severity,
        },
      ],
    })),
  };
}
