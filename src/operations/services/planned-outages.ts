import { z } from 'zod';
import type { PlaceOutage } from '../../engines/services/service-states.ts';
import { restoreSchema } from '../../schemas/restore-answer.ts';
import { readResult } from '../files/read-result.ts';

/** When sites are without service under a plan. */
export interface PlannedOutages {
  /** Hour 0 of the plan, ISO 8601 with its offset. */
  readonly at: string;
  /** Sites that have some. */
  readonly sites: number;
  /** Outages by the id of their site, in hours since a moment. */
  since(start: string): Map<string, PlaceOutage[]>;
}

const planSchema = z.object(restoreSchema.pick({ format: true, at: true, began: true, outages: true }).shape);
const HOUR_MS = 3_600_000;

/** Reads an answer of `restore`; refuses anything else. */
export async function plannedOutages(path: string): Promise<PlannedOutages> {
  const { at, began, outages } = await readResult(path, planSchema, ['restore']);
  return {
    at,
    sites: new Set(outages.map(({ site }) => site)).size,
    since(start) {
      const shift = (Date.parse(at) - Date.parse(start)) / HOUR_MS;
      const bySite = Map.groupBy(outages, ({ site }) => site);
      return new Map(
        [...bySite].map(([site, own]) => [
          site,
          own.map(({ from, until }) => ({
            // What is out when a plan takes up another has been out since nobody says when.
            from: from === 0 && began !== at ? -Infinity : from + shift,
            until: until === null ? Infinity : until + shift,
          })),
        ]),
      );
    },
  };
}
