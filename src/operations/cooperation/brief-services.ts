import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { BriefAnswer } from '../../schemas/brief-answer.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import { briefRequest } from '../../schemas/requests/cooperation.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import type { House } from '../operation.ts';
import { optionOf } from '../option-of.ts';
import { liveSectionIn } from '../services/live.ts';
import { refuseUnneeded } from '../services/refuse-unneeded.ts';
import { loadSomeServices } from '../services/services-folder.ts';
import { scenarioFromFlags } from '../stress/scenario-input.ts';
import { byCountry } from './joint-restoration.ts';

/** What is asked of services in briefs. */
export interface ServicesOfSides {
  /** `IR=folder`, of some countries. */
  readonly services: readonly string[];
  /** Power and supplies that are gone from hour 0. */
  readonly gone?: readonly string[] | undefined;
  /** Hour 0, ISO 8601. */
  readonly today: string;
}

type Found = NonNullable<BriefAnswer['services']>;

/** What a brief says of services, and what has to be said of them. */
interface ServicesOfBrief {
  readonly services: Found;
  readonly notices: readonly CodedNotice[];
}

/**
 * Of each country of a brief whose services are given, those that go on when all networks of a partner stop serving it, in sums. The folders are
 * read once, for any number of briefs.
 *
 * @param countries two or more, as people name them: folders of others are refused
 * @throws Refusal for a folder that is not right or of no country here, and things that are gone and no service needs
 */
export async function servicesOfBriefs(
  snapshot: Snapshot,
  countries: readonly string[],
  { services, gone = [], today }: ServicesOfSides,
  { locate }: Pick<House, 'locate'>,
  work: Work = {},
): Promise<(sides: readonly string[]) => Promise<ServicesOfBrief>> {
  const codes = codesOf(snapshot, countries);
  const folders = new Map<string, { readonly name: string; readonly folder: ServicesFolder }>();
  for (const [country, name] of byCountry(services, codes, optionOf(briefRequest, 'services')))
    folders.set(country, { name, folder: await loadSomeServices(name, locate(name)) });
  const needs = [...folders.values()].flatMap(({ folder }) => folder.needs);
  refuseUnneeded(gone, { needs });
  const needed = ({ needs: own }: ServicesFolder): string[] =>
    gone.filter((thing) =>
      own.some(({ layer, target }) => target === thing && (layer === 'power' || layer === 'supply')),
    );

  return async (sides) => {
    const found: Found[number][] = [];
    const notices = new Map<string, CodedNotice>();
    const of = codesOf(snapshot, sides);
    for (const country of of)
      for (const partner of of) {
        const own = folders.get(country);
        if (own === undefined || partner === country) continue;
        const scenario = await scenarioFromFlags({ event: { withdrawal: [partner] }, sets: [] }, locate);
        const request = {
          country,
          services: own.name,
          plane: 'ipv4',
          lenient: false,
          today,
          gone: needed(own.folder),
        } as const;
        const { section, notices: said } = await liveSectionIn(
          snapshot,
          request,
          own.folder,
          scenario,
          locate,
          work,
        );
        found.push({ country, partner, live: section });
        for (const notice of said) notices.set(notice.code, notice);
      }
    return { services: found, notices: [...notices.values()] };
  };
}

/**
 * What briefs are asked of services; undefined where nothing is.
 *
 * @throws Refusal for things that are gone without services that would need them
 */
export function askedOfServices({
  services,
  gone,
  today,
}: {
  readonly [Field in keyof ServicesOfSides]?: ServicesOfSides[Field] | undefined;
}): ServicesOfSides | undefined {
  if (services !== undefined) return { services, gone, today: today! };
  if (gone === undefined) return undefined;
  throw new Refusal('usage', 'stress.goes-with', {
    option: optionOf(briefRequest, 'gone'),
    other: optionOf(briefRequest, 'services'),
  });
}

function codesOf({ internet, name }: Snapshot, countries: readonly string[]): string[] {
  return countries.map((country) => internet.countries[findCountry(internet.countries, country, name)]);
}
