import { marks } from '../../core/marks.ts';
import { Refusal } from '../../core/refusal.ts';
import { NOBODY_GOES, type Going } from '../../engines/services/going.ts';
import { failureBefore } from '../../engines/stress/moments.ts';
import { inPlane, type Territory } from '../../engines/territory/territory.ts';
import type { Certificate } from '../../schemas/services-folder.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import type { StruckCountry } from './struck-services.ts';

/**
 * What a scenario has taken at an hour: the territory with its links out of the plane, and its networks, certificates and things. A thing of
 * which it is not known whether it is gone counts as there.
 *
 * @throws Refusal where a hijack is under way
 */
export function goneAtHour(
  { territory, campaign, goneAt }: StruckCountry,
  { events }: Pick<ScenarioInput, 'events'>,
  certificates: readonly Certificate[],
  hour: number,
): { readonly territory: Territory; readonly going: Going } {
  const moment = campaign.moments.find(({ fromHours, untilHours }) => fromHours <= hour && hour < untilHours);
  if (moment !== undefined && moment.attacks.length > 0)
    throw new Refusal('bad-data', 'services-who.hijack', { hour });
  const { ases, links } = moment?.failure ?? failureBefore(campaign.events);
  const failedLink = links.length === 0 ? undefined : marks(territory.graph.linkKind.length, links);
  const withdrawn = new Set((moment?.events ?? []).flatMap((at) => events[at].withdrawal ?? []));
  return {
    territory: {
      ...territory,
      outsidePlane: inPlane(territory, { failedAs: undefined, failedLink }).failedLink,
    },
    going: {
      ...NOBODY_GOES,
      ases,
      certificates: [...certificates.keys()].filter((at) => {
        const of = certificates[at].issuer_country;
        return of !== undefined && withdrawn.has(of);
      }),
      things: [...goneAt].flatMap(([thing, { latest }]) => (latest <= hour ? [thing] : [])),
    },
  };
}
