import { remedyId } from '../../answers/services-keep-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { REACHED } from '../../engines/services/question-hours.ts';
import {
  placeOfRemedy,
  remediesFor,
  takenTables,
  type RemedyTables,
} from '../../engines/services/remedies.ts';
import type { ServiceStrike } from '../../engines/services/service-hours.ts';
import type { ServicesLiveRequest } from '../../schemas/requests/services.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { homeNetwork, homePlaceOf, remedyTables } from './remedy-home.ts';
import type { StruckCountry } from './struck-services.ts';

/** Tables with some remedies in them, and what these do. */
export interface TakenRemedies {
  readonly tables: RemedyTables;
  /** Networks in which the places of remedies stand. */
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  /** The strike with issuers at home. */
  readonly withIssuers: (strike: ServiceStrike) => ServiceStrike;
}

/** What `services keep` looks at unless it is told otherwise: 30 days. Who reaches a network at home is taken over them. */
const HOME_HOURS = 720;

/**
 * The services of a folder with remedies of `services keep`, by their ids.
 *
 * @throws Refusal for what is no remedy here, and an unknown network
 */
export function takenRemedies(
  snapshot: Snapshot,
  { plane, remedies: ids = [], home: asked }: Pick<ServicesLiveRequest, 'plane' | 'remedies' | 'home'>,
  folder: ServicesFolder,
  struck: StruckCountry,
): TakenRemedies {
  const code = snapshot.internet.countries[struck.country];
  const tables = remedyTables(folder, plane);
  const start = Date.parse(struck.start);
  const all = remediesFor(tables, [code === 'GB' ? 'uk' : code.toLowerCase()], start);
  const known = all.map(remedyId);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new Refusal('not-found', 'services-live.remedy-unknown', {
      remedy: unknown,
      count: known.length,
      command: 'muruna services keep --json',
    });
  const taken = all.filter((_, at) => ids.includes(known[at]));
  const { network } = homeNetwork(struck, snapshot, asked, HOME_HOURS);
  const homePlace = homePlaceOf(snapshot, network);
  const renewed = new Set(taken.flatMap((remedy) => (remedy.kind === 'issuer' ? remedy.certificates : [])));
  return {
    tables: takenTables(tables, taken, start),
    originsOf: new Map([homePlace, ...taken.map(placeOfRemedy)].map((place) => [place, [network]] as const)),
    withIssuers: (strike) => ({
      ...strike,
      isRenewedAtHome: (certificate, group, stretch) =>
        renewed.has(certificate) && strike.stateOf(group, homePlace, stretch) === REACHED,
    }),
  };
}
