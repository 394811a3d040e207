import type { CacheMemory } from '../../engines/services/name-graph.ts';
import type { TargetedNeed } from '../../engines/services/service-graph.ts';
import { servicesInPlane, type ServicesInPlane } from '../../engines/services/services-in-plane.ts';
import { needTarget } from '../../formats/services/need-target.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { originsOfPlaces } from './origins-of-places.ts';

/** Services of a folder with what they need, and who announces the places among it. */
export interface NamedServicesOfFolder extends ServicesInPlane {
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  readonly hasPrefixes: boolean;
}

export async function namedServices(
  snapshot: Snapshot,
  folder: ServicesFolder,
  plane: PlaneId,
  memory: CacheMemory,
): Promise<NamedServicesOfFolder> {
  const named = servicesInPlane({ ...folder, needs: targetedNeeds(folder) }, plane, memory);
  return { ...named, ...(await originsOfPlaces(snapshot, named.names.places.keys())) };
}

export function targetedNeeds({ needs }: ServicesFolder): TargetedNeed[] {
  return needs.map((need) => ({ ...need, of: needTarget(need.target) }));
}
