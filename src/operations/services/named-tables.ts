import { nameGraph, type CacheMemory } from '../../engines/services/name-graph.ts';
import type { RemedyTables } from '../../engines/services/remedies.ts';
import { serviceGraph } from '../../engines/services/service-graph.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { NamedServicesOfFolder } from './named-services.ts';
import { originsOfPlaces } from './origins-of-places.ts';

/** Tables of one plane whose targets are read, and who announces the places among them. */
export async function namedTables(
  snapshot: Snapshot,
  tables: RemedyTables,
  memory: CacheMemory,
): Promise<NamedServicesOfFolder> {
  const services = serviceGraph(tables);
  const names = nameGraph(tables.records, services.questions, memory);
  const { records } = tables;
  return { records, services, names, ...(await originsOfPlaces(snapshot, names.places.keys())) };
}
