import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../core/refusal.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { headlineAnswer } from '../../answers/headline-answer.ts';
import { baselineOf } from '../../engines/reach/damage.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { territoryIn, territoryOf } from '../../engines/territory/territory.ts';
import type { Headline } from '../../schemas/headline.ts';
import { noPlane } from '../country/assess.ts';
import { flowsOfSomeCountries } from '../country/some-country-flows.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import type { ServicesOfPage } from '../../schemas/services-of-page.ts';
import { partFacts, snapshotPart } from './snapshot-part.ts';
import { refuseWithoutWeight } from '../stress/refuse-without-weight.ts';

export interface ExploreRequest {
  readonly country: string;
  readonly plane?: PlaneId | undefined;
  /** Language the page opens in. */
  readonly language: LanguageCode;
  readonly software: string;
  /** Services that the page shows too. */
  readonly services?: ServicesOfPage | undefined;
}

/** The pages that `npm run build:web` makes; the same place seen from `src` and from `dist`. */
const TEMPLATES = {
  plain: fileURLToPath(new URL('../../../dist/web/explore.html', import.meta.url)),
  services: fileURLToPath(new URL('../../../dist/web/explore-services.html', import.meta.url)),
};
const PLACE = '<!--muruna:page-data-->';

/** The explorer of one country as one HTML file that needs nothing else. */
export async function explore(
  request: ExploreRequest,
  snapshot: Snapshot,
): Promise<{ country: string; html: string }> {
  const { services } = request;
  const template = await readTemplate(services ? 'services' : 'plain');
  const { internet } = snapshot;
  const plane = request.plane ?? 'ipv4';
  const country = findCountry(internet.countries, request.country);
  const code = internet.countries[country];
  refuseWithoutWeight(territoryOf(internet, country, plane), plane, code);
  const page = {
    country: code,
    plane,
    language: request.language,
    ...partFacts(snapshot),
    headline: await headlineOf(snapshot, country, plane),
    software: request.software,
  };
  const part = Buffer.from(await snapshotPart(snapshot, plane)).toString('base64');
  const data = [
    jsonElement('muruna-page', page),
    ...(services ? [jsonElement('muruna-services', services)] : []),
    `<script type="text/plain" id="muruna-snapshot">${part}</script>`,
  ].join('\n');
  return { country: code, html: template.split(PLACE).join(data) };
}

/** A closing tag inside the data would end the element. */
function jsonElement(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** What the page says first: as `muruna assess` does. */
async function headlineOf({ internet, name }: Snapshot, country: number, id: PlaneId): Promise<Headline> {
  const plane = planeOf(internet, id);
  if (!plane) throw noPlane(name, id);
  const question = {
    graph: plane.graph,
    country: internet.country,
    countryCount: internet.countries.length,
    weight: plane.knownWeights,
  };
  const [flows] = await flowsOfSomeCountries(question, [country]);
  return headlineAnswer(internet, baselineOf(territoryIn(plane, internet.country, country)), flows);
}

async function readTemplate(kind: keyof typeof TEMPLATES): Promise<string> {
  try {
    return await readFile(TEMPLATES[kind], 'utf8');
  } catch {
    throw new Refusal('not-found', 'explore.no-template', { command: 'npm run build:web' });
  }
}
