import { z } from 'zod';
import { country, header } from './answer-parts.ts';
import type { DocumentOf } from './document-of.ts';
import type { Incident } from './incident.ts';
import { provenanceSchema } from './provenance.ts';
import { watchReplaySchema } from './watch-answer.ts';
import {
  watchIncidentsSchema,
  watchShowSchema,
  watchStatusSchema,
  watchWhySchema,
} from './watch-folder-answers.ts';
import { isWholeIncident } from './whole-incident.ts';

const provenance = { provenance: provenanceSchema };

/** Answers of the watch about what happened, as `--json` writes them. */
export const toldByWatchSchema = z.discriminatedUnion('format', [
  watchReplaySchema.extend(provenance),
  watchIncidentsSchema.extend(provenance),
  watchShowSchema.extend(provenance),
  watchStatusSchema.extend(provenance),
  watchWhySchema.extend(provenance),
]);

export type ToldByWatch = DocumentOf<typeof toldByWatchSchema>;

/** The answer to `muruna watch report FILE`: an answer of the watch that was kept, or one incident of it. */
export const watchReportSchema = z.strictObject({
  ...header('muruna/watch-report'),
  country: country.nullable().describe('null = networks by their numbers are watched.'),
  incident: z.string().nullable().describe('The incident that is asked for; null = all that was told.'),
  told: toldByWatchSchema.describe('The answer as it was kept, with its own provenance.'),
});

export type WatchReportAnswer = DocumentOf<typeof watchReportSchema>;

/** What no program of ours nests so deeply: whoever goes down into it would run out of stack. */
const DEEPEST = 100;

/** The answer of the watch that a text is; undefined where it is none, or is one that nobody computed. */
export function readToldByWatch(text: string): ToldByWatch | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const told = isDeeper(document, DEEPEST) ? undefined : toldByWatchSchema.safeParse(document).data;
    return told && incidentsToldBy(told).every(isWholeIncident) ? told : undefined;
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** The incidents that an answer of the watch has; one about a prefix has none of its own. */
export function incidentsToldBy(answer: ToldByWatch): readonly Incident[] {
  switch (answer.format) {
    case 'muruna/watch-show':
      return [answer.incident];
    case 'muruna/watch-status':
      return answer.open;
    case 'muruna/watch-why':
      return [];
    default:
      return answer.incidents;
  }
}

/** When the data end, where the answer says it. */
export function lastMomentOf(answer: ToldByWatch): string | null {
  return 'to' in answer ? answer.to : null;
}
