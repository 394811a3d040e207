import type { PlaneId } from '../../schemas/planes.ts';
import type { DnsRecord, ServicesFolder } from '../../schemas/services-folder.ts';
import { nameGraph, type CacheMemory, type NameGraph } from './name-graph.ts';
import { serviceGraph, type ServiceGraph, type TargetedNeed } from './service-graph.ts';

/** Services with what they need, in one plane. */
export interface ServicesInPlane {
  /** Those of the plane. */
  readonly records: readonly DnsRecord[];
  readonly services: ServiceGraph;
  readonly names: NameGraph;
}

/** The graphs of a register: of its services, and of the names that they need. Addresses of the other plane do not count. */
export function servicesInPlane(
  folder: Omit<ServicesFolder, 'needs'> & { readonly needs: readonly TargetedNeed[] },
  plane: PlaneId,
  memory: CacheMemory,
): ServicesInPlane {
  const services = serviceGraph(folder);
  const other = plane === 'ipv4' ? 'AAAA' : 'A';
  const records = folder.records.filter(({ type }) => type !== other);
  return { records, services, names: nameGraph(records, services.questions, memory) };
}
