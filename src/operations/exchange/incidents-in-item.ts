import { readFile } from 'node:fs/promises';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { incidentsToldBy, readToldByWatch } from '../../schemas/watch-report-answer.ts';
import { isWholeIncident } from '../../schemas/whole-incident.ts';
import type { SharedItem } from '../../engines/exchange/sharing.ts';
import { contentPath, type Exchange } from './exchange-folder.ts';

/** The incidents that a text is or tells of: one incident, or an answer of the watch; none where it is something else. */
export function incidentsIn(text: string): readonly Incident[] {
  const told = readToldByWatch(text);
  if (told) return incidentsToldBy(told);
  try {
    const { data } = incidentSchema.safeParse(JSON.parse(text));
    return data && isWholeIncident(data) ? [data] : [];
  } catch {
    return [];
  }
}

/** The incidents of an item whose content is here. */
export async function incidentsInItem(
  exchange: Exchange,
  { sha256 }: Pick<SharedItem, 'sha256'>,
): Promise<readonly Incident[]> {
  return incidentsIn(await readFile(contentPath(exchange, sha256), 'utf8'));
}
