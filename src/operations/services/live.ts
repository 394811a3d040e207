import { servicesLiveAnswer } from '../../answers/services-live-answer.ts';
import type { Work } from '../../core/progress.ts';
import { firstCauses } from '../../engines/services/first-cause.ts';
import { servicesLive } from '../../engines/services/live.ts';
import { strikeOf } from '../../engines/services/strike-of.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { ServicesLiveRequest } from '../../schemas/requests/services.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import { namedServices } from './named-services.ts';
import { handlingOf } from './services-folder.ts';
import { struckCountry } from './struck-services.ts';

/** 90 days. */
const HORIZON = 2160;
/** From the strike to the horizon. */
const HOURS = [
  0,
  1,
  2,
  4,
  6,
  8,
  12,
  18,
  24,
  36,
  48,
  72,
  96,
  120,
  168,
  240,
  336,
  480,
  720,
  1080,
  1440,
  1800,
  HORIZON,
];
/** Changes of a scenario that get an hour of their own on the curve. */
const MOST_CHANGES = 200;

/**
 * Which services of a folder go on when a scenario strikes, for how many people, and until when.
 *
 * @throws Refusal for an unknown country, one without weights, and a scenario that the snapshot does not know
 */
export async function servicesLiveFrom(
  snapshot: Snapshot,
  request: ServicesLiveRequest,
  folder: ServicesFolder,
  input: ScenarioInput,
  locate: House['locate'],
  work: Work = {},
): Promise<ServicesLiveAnswer> {
  const { plane, stale, gone = [] } = request;
  const { internet } = snapshot;
  const struck = await struckCountry(snapshot, request, input, locate);
  const { country, territory, campaign, start, withdrawn, goneAt, spaceCoverage } = struck;
  const notices: CodedNotice[] = [...struck.notices];
  const { services, names, originsOf, hasPrefixes } = await namedServices(snapshot, folder, plane, stale);
  if (!hasPrefixes) notices.push({ code: 'services.no-prefixes', facts: {} });
  const { strike, weights } = strikeOf({
    territory,
    campaign,
    events: input.events,
    names,
    services,
    certificates: folder.certificates,
    originsOf,
    start: Date.parse(start),
    goneAt,
  });
  const hours = hoursWith(campaign.moments.map(({ fromHours }) => fromHours));
  const live = servicesLive(strike, weights, hours, (done, all) => {
    work.signal?.throwIfAborted();
    work.progress?.('services-live.progress', done, all);
  });
  const causes = firstCauses(strike, live.first);
  return servicesLiveAnswer({
    internet,
    country,
    plane,
    snapshot: { ...snapshot, notices },
    scenario: input,
    start,
    folder,
    handling: handlingOf(folder),
    stale,
    gone,
    withdrawal: withdrawn && { file: request.withdrawal!, ...withdrawn },
    spaceCoverage,
    hours,
    live,
    causes,
    originsOf,
  });
}

function hoursWith(changes: readonly number[]): number[] {
  const own = changes.filter((hour) => hour >= 0 && hour <= HORIZON).slice(0, MOST_CHANGES);
  return [...new Set([...HOURS, ...own])].sort((one, other) => one - other);
}
