import type { Work } from '../../core/progress.ts';
import type { BriefAnswer } from '../../schemas/brief-answer.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import { briefRequest } from '../../schemas/requests/cooperation.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import type { House } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { liveSectionFrom } from '../services/live.ts';
import { scenarioFromFlags } from '../stress/scenario-input.ts';
import { byCountry } from './joint-restoration.ts';

/** What is asked of services in a brief. */
interface ServicesOfSides {
  /** Two or more, as people name them. */
  readonly countries: readonly string[];
  /** `IR=folder`, of some of them. */
  readonly services: readonly string[];
  /** Hour 0, ISO 8601. */
  readonly today: string;
}

/**
 * Of each country whose services are given, those that go on when all networks of a partner stop serving it, in sums; with what has
 * to be said of them.
 *
 * @throws Refusal for a folder that is not right or of no country of the brief
 */
export async function briefServices(
  snapshot: Snapshot,
  { countries, services, today }: ServicesOfSides,
  { locate }: Pick<House, 'locate'>,
  work: Work = {},
): Promise<{
  readonly services: NonNullable<BriefAnswer['services']>;
  readonly notices: readonly CodedNotice[];
}> {
  const { internet } = snapshot;
  const codes = countries.map(
    (name) => internet.countries[findCountry(internet.countries, name, snapshot.name)],
  );
  const folders = byCountry(services, codes, optionOf(briefRequest, 'services'));
  const found: NonNullable<BriefAnswer['services']>[number][] = [];
  const notices = new Map<string, CodedNotice>();
  for (const country of codes)
    for (const partner of codes) {
      const folder = folders.get(country);
      if (folder === undefined || partner === country) continue;
      const scenario = await scenarioFromFlags({ event: { withdrawal: [partner] }, sets: [] }, locate);
      const request = { country, services: folder, plane: 'ipv4', lenient: false, today } as const;
      const { section, notices: said } = await liveSectionFrom(snapshot, request, scenario, locate, work);
      found.push({ country, partner, live: section });
      for (const notice of said) notices.set(notice.code, notice);
    }
  return { services: found, notices: [...notices.values()] };
}
