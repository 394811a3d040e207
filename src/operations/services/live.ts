import { liveSection } from '../../answers/live-section.ts';
import { servicesLiveAnswer, type LiveInput } from '../../answers/services-live-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { firstCauses } from '../../engines/services/first-cause.ts';
import { servicesLive } from '../../engines/services/live.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { LiveSection } from '../../schemas/live-section.ts';
import { servicesLiveRequest, type ServicesLiveRequest } from '../../schemas/requests/services.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import { refuseUnneeded } from './refuse-unneeded.ts';
import { handlingOf, loadSomeServices } from './services-folder.ts';
import { struckServices } from './struck-services.ts';
import { takenRemedies } from './taken-remedies.ts';

/** 90 days. */
export const LIVE_HORIZON = 2160;
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
  LIVE_HORIZON,
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
  return servicesLiveAnswer(await liveFound(snapshot, request, folder, input, locate, work));
}

type SectionRequest = Pick<
  ServicesLiveRequest,
  'country' | 'services' | 'plane' | 'lenient' | 'today' | 'gone'
>;

interface SaidOfServices {
  readonly section: LiveSection;
  readonly notices: readonly CodedNotice[];
}

/**
 * The same in sums, for answers about something else, with what has to be said of it.
 *
 * @throws Refusal for a folder that is not right, an unknown country, one without weights, and a scenario that the snapshot does not know
 */
export async function liveSectionFrom(
  snapshot: Snapshot,
  request: SectionRequest,
  input: ScenarioInput,
  locate: House['locate'],
  work: Work = {},
): Promise<SaidOfServices> {
  const folder = await loadSomeServices(request.services, locate(request.services));
  return liveSectionIn(snapshot, request, folder, input, locate, work);
}

/** `liveSectionFrom` of a folder that is read already. */
export async function liveSectionIn(
  snapshot: Snapshot,
  { services, country, plane, lenient, today, gone }: SectionRequest,
  folder: ServicesFolder,
  input: ScenarioInput,
  locate: House['locate'],
  work: Work = {},
): Promise<SaidOfServices> {
  // A stress test has a field `withdrawal` too, of countries: nothing else of its question is taken.
  const asked = { services, country, plane, lenient, today, gone, stale: 0, rootCopy: false };
  const found = await liveFound(snapshot, asked, folder, input, locate, work);
  return { section: liveSection(found), notices: found.snapshot.notices };
}

/** What an answer says, and what services add to it. */
export function withNotices(
  said: readonly CodedNotice[],
  more: readonly CodedNotice[],
): readonly CodedNotice[] {
  const codes = new Set(said.map(({ code }) => code));
  return [...said, ...more.filter(({ code }) => !codes.has(code))];
}

async function liveFound(
  snapshot: Snapshot,
  request: ServicesLiveRequest,
  folder: ServicesFolder,
  input: ScenarioInput,
  locate: House['locate'],
  work: Work,
): Promise<LiveInput> {
  const { plane, stale, gone = [], remedies = [] } = request;
  if (request.home !== undefined && remedies.length === 0)
    throw new Refusal('usage', 'services-live.home-alone', {
      option: optionOf(servicesLiveRequest, 'home'),
      other: optionOf(servicesLiveRequest, 'remedies'),
    });
  refuseUnneeded(gone, folder);
  const { internet } = snapshot;
  const struck = await struckServices(
    snapshot,
    request,
    folder,
    input,
    locate,
    remedies.length === 0 ? undefined : (own) => takenRemedies(snapshot, request, folder, own),
  );
  const { country, campaign, start, withdrawn, spaceCoverage, strike, weights, originsOf, notices } = struck;
  const hours = hoursWith(campaign.moments.map(({ fromHours }) => fromHours));
  const live = servicesLive(strike, weights, hours, (done, all) => {
    work.signal?.throwIfAborted();
    work.progress?.('services-live.progress', done, all);
  });
  const causes = firstCauses(strike, live.first);
  return {
    internet,
    country,
    plane,
    snapshot: { ...snapshot, notices },
    scenario: input,
    start,
    folder,
    handling: handlingOf(folder),
    stale,
    rootCopy: request.rootCopy,
    remedies,
    timed: struck.strike.names.timed,
    gone,
    withdrawal: withdrawn && { file: request.withdrawal!, ...withdrawn },
    spaceCoverage,
    hours,
    live,
    causes,
    originsOf,
  };
}

/** Hours of a curve, with some more. */
export function hoursWith(changes: readonly number[]): number[] {
  const own = changes.filter((hour) => hour >= 0 && hour <= LIVE_HORIZON).slice(0, MOST_CHANGES);
  return [...new Set([...HOURS, ...own])].sort((one, other) => one - other);
}
