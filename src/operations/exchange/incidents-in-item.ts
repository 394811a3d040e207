import { readFile } from 'node:fs/promises';
import { emergencyNumbersIn, type EmergencyNumber } from '../../exchange/emergency-numbers.ts';
import { provenanceSchema } from '../../schemas/provenance.ts';
import { servicesLiveSchema } from '../../schemas/services-live-answer.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { readStix } from '../../formats/stix/read-stix.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
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

/** The emergency numbers that a text tells of: an answer of `services live`; none where it is something else. */
function emergencyNumbers(text: string): readonly EmergencyNumber[] {
  try {
    const { data } = LIVE.safeParse(JSON.parse(text));
    return data ? emergencyNumbersIn(data) : [];
  } catch {
    return [];
  }
}

const LIVE = servicesLiveSchema.extend({ provenance: provenanceSchema });

/** The emergency numbers of an item whose content is here. */
export async function numbersInItem(
  exchange: Exchange,
  { sha256 }: Pick<SharedItem, 'sha256'>,
): Promise<readonly EmergencyNumber[]> {
  return emergencyNumbers(await readFile(contentPath(exchange, sha256), 'utf8'));
}

/** What an item repeats of others, as they said it: the incidents of a bundle of STIX 2.1; none where it is something else. */
export async function repeatedInItem(
  exchange: Exchange,
  { sha256, modified }: Pick<SharedItem, 'sha256' | 'modified'>,
): Promise<readonly SharedIncident[]> {
  const text = await readFile(contentPath(exchange, sha256), 'utf8');
  return /^\s*\{\s*"type": ?"bundle"/.test(text) ? readStix(text, modified).incidents : [];
}

/** The incidents of an item whose content is here. */
export async function incidentsInItem(
  exchange: Exchange,
  { sha256 }: Pick<SharedItem, 'sha256'>,
): Promise<readonly Incident[]> {
  return incidentsIn(await readFile(contentPath(exchange, sha256), 'utf8'));
}
