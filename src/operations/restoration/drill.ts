import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import type { DrillAnswer } from '../../schemas/drill-answer.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { makeDamage } from './damage.ts';
import { restore, type RestoreRequest } from './restore.ts';
import {
  comebacks,
  drillAnswer,
  failedParts,
  largestLossOf,
  type FailedParts,
} from '../../answers/drill-answer.ts';
import { restoreAnswer } from '../../answers/restore-answer.ts';
import { scenarioFromFile, scenarioFromFlags, type Locate } from '../stress/scenario-input.ts';
import { stressFrom } from '../stress/stress.ts';
import { optionOf } from '../option-of.ts';
import { drillRequest, inventoryExampleRequest } from '../../schemas/requests/restoration.ts';

export interface DrillRequest extends Omit<RestoreRequest, 'damage' | 'brief'> {
  /** Path of a stress scenario, or its name where `locate` says where it lies. */
  readonly scenario: string;
  readonly locate?: Locate | undefined;
  /** Default: the country of the inventory. */
  readonly country?: string | undefined;
  readonly lenient?: boolean | undefined;
  /** The hour of the blow, ISO 8601 with offset. */
  readonly at: string;
  /** What else is broken, beside what depends on the failed networks. */
  readonly damage?: Damage | undefined;
}

/** More steps than this are thinned: each is a stress test of what is still missing. */
const MOST_STEPS = 16;

/**
 * Stress scenario → failed networks → what of the inventory depends on them → plan → recovery of sites and of routes.
 *
 * A failed network is back when all its assets in the inventory are repaired; a failed link between networks when those of its
 * national end are. Networks that the inventory does not know are back with the last repair.
 */
export async function drill(request: DrillRequest, snapshot: Snapshot, work: Work): Promise<DrillAnswer> {
  const { inventory, scenario } = request;
  const country = request.country ?? inventory.settings.country;
  if (country === undefined)
    throw new Refusal('usage', 'drill.no-country', {
      option: optionOf(drillRequest, 'country'),
      field: 'country',
      file: 'inventory.yaml',
    });
  const input = await scenarioFromFile(scenario, request.locate);
  const question = { country, samples: 0, lenient: request.lenient };
  const stressed = await stressFrom(snapshot, question, input, undefined, work);
  const failed = failedParts(stressed);
  const damage = damageOf(inventory, failed, request);
  const plan = restoreAnswer(await restore({ ...request, damage }, work));
  const networks = comebacks(inventory, failed, plan);
  const routes = await routesLeft(snapshot, country, failed, networks, stressed, work);
  return drillAnswer({ scenario, stressed, networks, routes, plan });
}

function damageOf(inventory: Inventory, failed: FailedParts, request: DrillRequest): Damage {
  const asns = new Set([...failed.networks.keys(), ...failed.links.flat()]);
  const hit = inventory.networks.filter(({ asn }) => asns.has(asn)).map(({ asset }) => asset);
  if (hit.length === 0 && (request.damage?.assets.length ?? 0) === 0) throw nothingHit([...asns], request);
  const made = hit.length === 0 ? [] : makeDamage(inventory, { at: request.at, assets: hit, seed: 1 }).assets;
  const stated = request.damage?.assets ?? [];
  const known = new Set(stated.map(({ asset }) => asset));
  return {
    ...(request.damage ?? { format: 'muruna-damage', version: 1 }),
    at: request.damage?.at ?? request.at,
    assets: [...stated, ...made.filter(({ asset }) => !known.has(asset))],
  };
}

/** Networks that a refusal names. */
const MOST_NAMED = 5;

function nothingHit(
  asns: readonly number[],
  { scenario, country, inventory }: Pick<DrillRequest, 'scenario' | 'country' | 'inventory'>,
): Refusal {
  const named = asns.slice(0, MOST_NAMED);
  const option = optionOf(inventoryExampleRequest, 'asns');
  const home = country ?? inventory.settings.country;
  return new Refusal('bad-data', 'drill.nothing-hit', {
    file: scenario,
    networks: named.map((asn) => `AS${asn}`).join(', ') + (asns.length > named.length ? ', …' : ''),
    table: 'networks.csv',
    columns: 'asset,asn',
    command: `muruna inventory example ${home} ${option} ${named.join(',')} ${optionOf(inventoryExampleRequest, 'out')} …`,
  });
}

/** Share of the international routes left as networks come back: a stress test of what is still missing, each time. */
async function routesLeft(
  snapshot: Snapshot,
  country: string,
  failed: FailedParts,
  networks: DrillAnswer['networks'],
  stressed: StressAnswer,
  work: Work,
): Promise<DrillAnswer['routes']> {
  const hourOf = new Map(networks.map(({ asn, hour }) => [asn, hour ?? Infinity]));
  const hours = [...new Set([...hourOf.values()].filter(Number.isFinite))].sort((a, b) => a - b);
  const stride = Math.ceil(hours.length / MOST_STEPS);
  const shown = hours.filter((_, index) => index % stride === 0 || index === hours.length - 1);
  const first = largestLossOf(stressed);
  const routes: [number, number | null][] = [[0, first === null ? null : 1 - first]];
  for (const [index, hour] of shown.entries()) {
    work.signal?.throwIfAborted();
    work.progress?.('drill.progress', index, shown.length);
    const missing = [...failed.networks.keys()].filter((asn) => hourOf.get(asn)! > hour);
    const broken = failed.links.filter((link) => link.some((asn) => (hourOf.get(asn) ?? -1) > hour));
    if (missing.length === 0 && broken.length === 0) {
      routes.push([hour, first === null ? null : 1]);
      continue;
    }
    const event = {
      ...(missing.length > 0 && { networks: { asns: missing, by: 'hegemony' as const } }),
      ...(broken.length > 0 && { links: broken.map(([one, other]): [number, number] => [one, other]) }),
    };
    const input = await scenarioFromFlags({ event, sets: [] });
    const left = await stressFrom(snapshot, { country, samples: 0, lenient: true }, input, undefined, {});
    const loss = largestLossOf(left);
    routes.push([hour, loss === null ? null : 1 - loss]);
  }
  return routes;
}
