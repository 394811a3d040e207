import { providerLossOf, servicesWhoAnswer, type ProviderLoss } from '../../answers/services-who-answer.ts';
import { protectedServices } from '../../answers/claimed-protection.ts';
import { clockAfter } from '../../core/clock-after.ts';
import type { Work } from '../../core/progress.ts';
import { askingOf, type ServiceAskers, type GoingGround } from '../../engines/services/asking.ts';
import { providerUniverse } from '../../engines/services/provider-universe.ts';
import { serviceProviders, type ServiceProvider } from '../../engines/services/providers.ts';
import { serviceWeights } from '../../engines/services/service-weights.ts';
import { goingLosses } from '../../engines/services/who.ts';
import { worstGoings } from '../../engines/services/worst-goings.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { ServicesWhoRequest } from '../../schemas/requests/services.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { ServicesWhoAnswer } from '../../schemas/services-who-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import { goneAtHour } from './gone-at-hour.ts';
import { namedServices } from './named-services.ts';
import { refuseUnneeded } from './refuse-unneeded.ts';
import { clocksAtHour } from './running-clocks.ts';
import { handlingOf } from './services-folder.ts';
import { struckCountry } from './struck-services.ts';

/**
 * What is lost of the services of a folder if each of those goes that they depend on, and the worst k of a kind.
 *
 * @throws Refusal for an unknown country, one without weights, a scenario that the snapshot does not know, and one with a hijack at that hour
 */
export async function servicesWhoFrom(
  snapshot: Snapshot,
  request: ServicesWhoRequest,
  folder: ServicesFolder,
  input: ScenarioInput,
  locate: House['locate'],
  work: Work = {},
): Promise<ServicesWhoAnswer> {
  const { plane, k, hour, gone = [] } = request;
  refuseUnneeded(gone, folder);
  const { internet } = snapshot;
  const struck = await struckCountry(snapshot, request, input, locate);
  const { country } = struck;
  const { records, services, names, originsOf, hasPrefixes } = await namedServices(snapshot, folder, plane, {
    staleHours: 0,
    hasClocks: true,
    start: Date.parse(struck.start),
  });
  const notices: CodedNotice[] = [...struck.notices];
  if (!hasPrefixes) notices.push({ code: 'services.no-prefixes', facts: {} });

  const { certificates } = folder;
  const { territory, going } = goneAtHour(struck, input, certificates, hour);
  const start = clockAfter(new Date(struck.start).toISOString(), hour);
  const ground: GoingGround = {
    territory,
    names,
    services,
    certificates,
    originsOf,
    start: Date.parse(start),
    struck: going,
    isRunning: clocksAtHour(struck, input, { names, services, certificates, originsOf }, hour),
  };
  const asking = askingOf(ground);
  const providers = serviceProviders(internet, ground, records, asking);
  const claims = protectedServices(folder.services, Date.parse(start));
  const sumLoss = providerLossOf(folder, claims);
  const losses: ProviderLoss[] = [];
  const base = goingLosses(ground, asking)(
    providers.map(({ going }) => going),
    (_, loss) => void losses.push(sumLoss(loss)),
    (done, all) => {
      work.signal?.throwIfAborted();
      work.progress?.('services-who.progress', done, all);
    },
  );
  const worst =
    k > 1 ? worstOfKind(snapshot, { ground, asking }, folder, providers, request, work) : undefined;
  return servicesWhoAnswer({
    internet,
    country,
    plane,
    snapshot: { ...snapshot, notices },
    start,
    scenario: input.file === undefined ? null : { name: input.name ?? null, file: input.file, hours: hour },
    gone: going.things.filter((thing) => folder.needs.some(({ target }) => target === thing)),
    folder,
    handling: handlingOf(folder),
    spaceCoverage: struck.spaceCoverage,
    timed: names.timed,
    base,
    claims,
    providers,
    losses,
    worst,
  });
}

function worstOfKind(
  { internet }: Snapshot,
  { ground, asking }: { readonly ground: GoingGround; readonly asking: ServiceAskers },
  { services }: ServicesFolder,
  providers: readonly ServiceProvider[],
  { k, of: kind }: ServicesWhoRequest,
  { signal, progress }: Work,
) {
  const { weights } = serviceWeights(services);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const named = providers.filter((provider) => provider.kind === kind);
  const universe = providerUniverse(internet, ground.territory, kind, named);
  const { members, lost, alone, looked } = worstGoings(
    ground,
    asking,
    universe,
    weights.map((weight) => weight / total),
    k,
    (sets) => {
      signal?.throwIfAborted();
      progress?.('services-who.progress.sets', sets, NaN);
    },
  );
  return { kind, k, lost, alone, looked, members: members.map((member) => universe.provider(member)) };
}
