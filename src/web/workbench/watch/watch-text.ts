import { z } from 'zod';
import type { Incident } from '../../../schemas/incident.ts';
import { provenanceSchema } from '../../../schemas/provenance.ts';
import { watchReplaySchema } from '../../../schemas/watch-answer.ts';
import {
  watchIncidentsSchema,
  watchShowSchema,
  watchStatusSchema,
} from '../../../schemas/watch-folder-answers.ts';

const provenance = { provenance: provenanceSchema };

/** Answers of the watch that have incidents, as `--json` writes them. */
const watchAnswerSchema = z.discriminatedUnion('format', [
  watchReplaySchema.extend(provenance),
  watchIncidentsSchema.extend(provenance),
  watchShowSchema.extend(provenance),
  watchStatusSchema.extend(provenance),
]);

export type WatchAnswer = z.output<typeof watchAnswerSchema>;

/** The answer that a file says; undefined where it is none of the watch. */
export function readWatch(text: string): WatchAnswer | undefined {
  try {
    return watchAnswerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function incidentsToldBy(answer: WatchAnswer): readonly Incident[] {
  switch (answer.format) {
    case 'muruna/watch-show':
      return [answer.incident];
    case 'muruna/watch-status':
      return answer.open;
    default:
      return answer.incidents;
  }
}

/** When the data end, where the answer says it. */
export function lastMomentOf(answer: WatchAnswer): string | null {
  return 'to' in answer ? answer.to : null;
}
