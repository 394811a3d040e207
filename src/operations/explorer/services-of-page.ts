import type { PlaneId } from '../../schemas/planes.ts';
import { mayNeedService, type ServicesFolder } from '../../schemas/services-folder.ts';
import type { ServicesOfPage } from '../../schemas/services-of-page.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { namedServices } from '../services/named-services.ts';
import { handlingOf } from '../services/services-folder.ts';

/**
 * What a page needs of a register to compute which services go on: kinds, people, needs, records and certificates, and who announces the
 * places among them. What services are called and where they stand stays behind; their ids are numbers.
 */
export async function servicesOfPage(
  snapshot: Snapshot,
  folder: ServicesFolder,
  plane: PlaneId,
  today: string,
): Promise<ServicesOfPage> {
  const memory = { staleHours: 0, hasClocks: true, hasRootCopy: false };
  const { originsOf } = await namedServices(snapshot, folder, plane, memory);
  const { asns } = snapshot.internet.graph;
  return {
    folder: withoutNames(folder),
    handling: handlingOf(folder),
    origins: [...originsOf].map(([place, ases]) => [place, ases.map((as) => asns[as])]),
    start: `${today}T00:00:00Z`,
  };
}

function withoutNames({ services, needs, records, certificates }: ServicesFolder): ServicesFolder {
  const numbers = new Map(services.map(({ id }, at) => [id, `service ${at + 1}`]));
  const numberOf = (text: string): string => numbers.get(text) ?? text;
  return {
    services: services.map(({ id, kind, people, rank, file, line }) => ({
      id: numberOf(id),
      kind,
      file,
      line,
      ...(people !== undefined && { people }),
      ...(rank !== undefined && { rank }),
    })),
    needs: needs.map((need) => ({
      ...need,
      service: numberOf(need.service),
      // A need of another service is by its id.
      target: mayNeedService(need) ? numberOf(need.target) : need.target,
    })),
    records,
    certificates,
  };
}
