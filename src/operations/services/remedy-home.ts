import { asnLookup } from '../../core/as-graph.ts';
import { Refusal } from '../../core/refusal.ts';
import { heaviestNetworks, homeReach } from '../../engines/services/home-reach.ts';
import { neededRecords, type RemedyTables } from '../../engines/services/remedies.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { servicesKeepRequest } from '../../schemas/requests/services.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { optionOf } from '../option-of.ts';
import { targetedNeeds } from './named-services.ts';
import type { StruckCountry } from './struck-services.ts';

/** Networks at home that are tried as the place of remedies. */
const TRIED_HOMES = 32;

/** The tables of a folder in a plane, with the records on the way to what is needed. */
export function remedyTables(folder: ServicesFolder, plane: PlaneId): RemedyTables {
  const needs = targetedNeeds(folder);
  const other = plane === 'ipv4' ? 'AAAA' : 'A';
  const hosts = [
    ...needs.flatMap(({ of }) => (of.kind === 'host' ? [of.host] : [])),
    ...folder.certificates.flatMap(({ issuer_host: host }) => host ?? []),
  ];
  const records = folder.records.filter(({ type }) => type !== other);
  return { ...folder, needs, records: neededRecords(records, hosts) };
}

export function homePlaceOf({ internet }: Snapshot, network: number): string {
  return `AS${internet.graph.asns[network]}`;
}

/** The network at which remedies stand: the one asked for, else of those with most people the one that most people reach. */
export function homeNetwork(
  { territory, campaign, country }: StruckCountry,
  { internet }: Snapshot,
  asked: number | undefined,
  horizon: number,
): { readonly network: number; readonly reached: number } {
  const known = asked === undefined ? undefined : asnLookup(internet.graph.asns)(asked);
  if (known !== undefined && known < 0) throw new Refusal('not-found', 'routes.unknown-as', { asn: asked! });
  if (known !== undefined && !territory.isNational[known])
    throw new Refusal('usage', 'services-keep.home-abroad', {
      asn: asked!,
      option: optionOf(servicesKeepRequest, 'home'),
      country: internet.countries[country],
    });
  const tried = known === undefined ? heaviestNetworks(territory, TRIED_HOMES) : [known];
  const reach = homeReach(territory, campaign, tried, horizon);
  const best = reach.reduce((kept, share, at) => (share > reach[kept] ? at : kept), 0);
  return { network: tried[best], reached: reach[best] };
}
