import { stressRows } from '../../exchange/rows/loss-rows.ts';
import type { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { stressReport } from '../../reports/stress/stress-report.ts';
import { stressRequest } from '../../schemas/requests/stress.ts';
import { stressSchema, type StressAnswer } from '../../schemas/stress-answer.ts';
import type { Work } from '../../core/progress.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { operation, type House } from '../operation.ts';
import { liveSectionFrom, withNotices } from '../services/live.ts';
import {
  readRegions,
  scenarioFromFile,
  scenarioFromFlags,
  type ScenarioFlags,
  type ScenarioInput,
} from './scenario-input.ts';
import { stressFrom } from './stress.ts';
import { optionOf } from '../option-of.ts';

type Request = z.output<typeof stressRequest>;

/** What breaks when a scenario strikes: one from a file, or one event that the request itself says. */
export const stressOperation = operation({
  id: 'stress',
  kind: 'read',
  request: stressRequest,
  answer: stressSchema,
  async run(given, house, work) {
    const named = withScenarioFile(given);
    const input = await scenarioOf(named, house);
    const request = { ...named, country: named.country ?? countryOf(input) };
    const { regions } = request;
    const regionOf = regions === undefined ? undefined : await readRegions(house.locate(regions));
    const snapshot = await house.openSnapshot(request.snapshot);
    // The quicker of the two comes first, so that a folder that is not right is refused at once.
    const live = await servicesUnder(snapshot, request, input, house, work);
    return withServices(await stressFrom(snapshot, request, input, regionOf, work), live);
  },
  report: stressReport,
  rows: stressRows,
});

type Live = Awaited<ReturnType<typeof liveSectionFrom>>;

/** Which services go on under the same scenario, where some are named. */
async function servicesUnder(
  snapshot: Snapshot,
  request: Request,
  input: ScenarioInput,
  { locate }: House,
  work: Work,
): Promise<Live | undefined> {
  const { services, gone } = request;
  if (services !== undefined) return liveSectionFrom(snapshot, { ...request, services }, input, locate, work);
  if (gone === undefined) return undefined;
  throw new Refusal('usage', 'stress.goes-with', {
    option: optionOf(stressRequest, 'gone'),
    other: optionOf(stressRequest, 'services'),
  });
}

function withServices(answer: StressAnswer, live: Live | undefined): StressAnswer {
  if (live === undefined) return answer;
  return { ...answer, notices: withNotices(answer.notices, live.notices), services: live.section };
}

/** `stress FILE`: the scenario stands where the country would, and the file names the country. */
function withScenarioFile(request: Request): Omit<Request, 'country'> & { country?: string } {
  const { country, ...rest } = request;
  const isFile = request.scenario === undefined && /\.(ya?ml|json)$/i.test(country);
  return isFile ? { ...rest, scenario: country } : request;
}

function countryOf({ country, file }: ScenarioInput): string {
  if (country === undefined)
    throw new Refusal('usage', 'stress.no-country', { file: file ?? '', field: 'country', example: 'IR' });
  return country;
}

async function scenarioOf(request: Omit<Request, 'country'>, house: House): Promise<ScenarioInput> {
  const event = eventOf(request);
  const isSaid = Object.keys(event).length > 0;
  if (request.scenario !== undefined) {
    if (isSaid) throw new Refusal('usage', 'stress.file-and-flags');
    return scenarioFromFile(request.scenario, house.locate);
  }
  if (!isSaid)
    throw new Refusal('usage', 'stress.nothing-fails', {
      one: `${optionOf(stressRequest, 'networks')} 64500,64501`,
      other: optionOf(stressRequest, 'isolation'),
    });
  return scenarioFromFlags({ event, sets: request.sets ?? [] }, house.locate);
}

/** The event that a request says by itself; empty if it says none. */
function eventOf(request: Omit<Request, 'country'>): ScenarioFlags['event'] {
  const { networks, top, links, gateways, isolation, withdrawal, named } = request;
  return {
    ...(networks && { networks: { asns: networks, by: 'hegemony' as const } }),
    ...(top !== undefined && !networks && { networks: { top, by: 'hegemony' as const } }),
    ...(links && { links }),
    ...(gateways !== undefined && { gateways: gateways === 'all' ? {} : { to: gateways } }),
    ...(isolation && { isolation }),
    ...(withdrawal && { withdrawal }),
    ...(named && { named }),
  };
}
