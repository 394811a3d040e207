import { nameGraph, type CacheMemory, type NameGraph } from '../../engines/services/name-graph.ts';
import { serviceGraph, type ServiceGraph, type TargetedNeed } from '../../engines/services/service-graph.ts';
import { needTarget } from '../../formats/services/need-target.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { DnsRecord, ServicesFolder } from '../../schemas/services-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { originsOfPlaces } from './origins-of-places.ts';

/** Services of a folder with what they need, and who announces the places among it. */
export interface NamedServicesOfFolder {
  /** Those of the plane. */
  readonly records: readonly DnsRecord[];
  readonly services: ServiceGraph;
  readonly names: NameGraph;
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  readonly hasPrefixes: boolean;
}

export async function namedServices(
  snapshot: Snapshot,
  folder: ServicesFolder,
  plane: PlaneId,
  memory: CacheMemory,
): Promise<NamedServicesOfFolder> {
  const services = serviceGraph({ ...folder, needs: targetedNeeds(folder) });
  const other = plane === 'ipv4' ? 'AAAA' : 'A';
  const records = folder.records.filter(({ type }) => type !== other);
  const names = nameGraph(records, services.questions, memory);
  return { records, services, names, ...(await originsOfPlaces(snapshot, names.places.keys())) };
}

export function targetedNeeds({ needs }: ServicesFolder): TargetedNeed[] {
  return needs.map((need) => ({ ...need, of: needTarget(need.target) }));
}
