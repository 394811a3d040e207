import { gzipSync } from 'node:zlib';
import { watchDrillAnswer } from '../../answers/watch-drill-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { seededRandom } from '../../core/random.ts';
import type { OriginatedPrefixes } from '../../engines/drills/announced.ts';
import { createDrill, type Drill, type DrillNoise } from '../../engines/drills/drill.ts';
import { drawnEvents } from '../../engines/drills/drawn-events.ts';
import { campaignOf, type Campaign } from '../../engines/stress/campaign.ts';
import { testedCountry } from '../../engines/stress/stress-test.ts';
import { planeOnGraph } from '../../engines/territory/plane.ts';
import { formatIPv4 } from '../../formats/text/ip-text.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { DrillKind } from '../../schemas/drill-kinds.ts';
import { watchDrillRequest } from '../../schemas/requests/watch.ts';
import type { WatchDrillAnswer } from '../../schemas/watch-drill-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import { writeWholeFolder } from '../files/write-whole-folder.ts';
import { optionOf } from '../option-of.ts';
import { takenFaults } from '../stress/scenario-faults.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import { drillPeer, drillTable, drillUpdates } from './drill-archive.ts';

export interface DrillQuestion extends DrillNoise {
  readonly country: string | undefined;
  readonly scenario: ScenarioInput | undefined;
  readonly scenarioName: string | undefined;
  readonly vantagePoints: number;
  /** Minutes that an hour of the scenario takes. */
  readonly pace: number;
  /** What happens, in place of a scenario: whom it befalls is drawn by the seed, and what happens too where there are none. */
  readonly kinds?: readonly DrillKind[];
}

/** Longer drills are refused: they would only repeat their noise. */
const MOST_SECONDS = 86_400;
const FEWEST_VANTAGE_POINTS = 3;
/** Updates are written in files of so many seconds. */
const FILE_SECONDS = 3600;

/** Makes a drill and writes it: a table, updates, and what is true of them. */
export async function makeDrill(
  snapshot: Snapshot,
  question: DrillQuestion,
  out: string,
): Promise<WatchDrillAnswer> {
  const { scenario, scenarioName, seed } = question;
  const { internet } = snapshot;
  const code = question.country ?? scenario?.country;
  if (code === undefined)
    throw new Refusal('usage', 'watch.drill.no-country', { option: optionOf(watchDrillRequest, 'country') });
  const country = findCountry(internet.countries, code);
  const announced = await announcedIn(snapshot, country);
  const drawn = question.kinds && drawnFor(snapshot, country, announced, question.kinds, question);
  const { campaign, notices } = drawn ?? resolvedCampaign(snapshot, country, scenario);
  const drill = drillOf(country, campaign, announced, { ...question, ...drawn?.ill });
  const start = startOf(snapshot, scenario, drill);
  return writeWholeFolder(out, optionOf(watchDrillRequest, 'out'), async (write) => {
    const files: WatchDrillAnswer['files'][number][] = [];
    const asns = internet.graph.asns;
    const keep = async (name: string, content: Uint8Array): Promise<void> => {
      const packed = gzipSync(content);
      await write(name, packed);
      files.push({ name, bytes: packed.length });
    };
    await keep(`archive/drill.bview.${fileTime(start)}.gz`, drillTable(drill, asns, start));
    for (let from = 0; from < drill.end; from += FILE_SECONDS)
      await keep(
        `archive/drill.updates.${fileTime(start + from)}.gz`,
        drillUpdates(drill, asns, start, from, from + FILE_SECONDS),
      );
    const answer = watchDrillAnswer({
      snapshot: { ...snapshot, notices: [...snapshot.notices, ...notices] },
      internet,
      country: internet.countries[country],
      scenario: scenario?.name ?? scenarioName ?? null,
      campaign,
      drill,
      seed,
      start,
      out,
      files,
      prefixText: (address, length) => `${formatIPv4(address)}/${length}`,
      peerOf: (vantagePoint) => [...drillPeer(vantagePoint)].join('.'),
    });
    await write('truth.json', `${JSON.stringify(answer, null, 2)}\n`);
    return answer;
  });
}

function resolvedCampaign(
  { internet }: Snapshot,
  country: number,
  scenario: ScenarioInput | undefined,
): { readonly campaign: Campaign; readonly notices: CodedNotice[] } {
  if (!scenario) return { campaign: { internet, events: [], moments: [] }, notices: [] };
  const tested = testedCountry(internet, country, 'ipv4');
  const { campaign, faults } = campaignOf({ ...tested, sets: scenario.sets }, scenario.events);
  return { campaign, notices: takenFaults(faults, scenario, false) };
}

/** What is announced, and who of the country announces. */
interface Announced {
  readonly table: OriginatedPrefixes;
  /** Dense AS indices, ascending. */
  readonly networks: readonly number[];
}

async function announcedIn({ internet, prefixes4 }: Snapshot, country: number): Promise<Announced> {
  const table = await prefixes4();
  const announcing = new Set(table?.origin);
  const networks = [...announcing].filter((as) => internet.country[as] === country).toSorted((a, b) => a - b);
  if (!table || networks.length === 0)
    throw new Refusal('bad-data', 'watch.drill.no-prefixes', { country: internet.countries[country] });
  return { table, networks };
}

/** The campaign of what is drawn. It names networks that are there, so that nothing of it has to be told. */
function drawnFor(
  { internet }: Snapshot,
  country: number,
  { table, networks }: Announced,
  kinds: readonly DrillKind[],
  { vantagePoints, seed }: DrillQuestion,
) {
  const prefixes = new Uint32Array(internet.graph.asCount);
  for (const as of table.origin) prefixes[as]++;
  const from = { internet, country, networks, prefixes, vantagePoints };
  const { events, ill } = drawnEvents(from, kinds, seededRandom(seed));
  const tested = testedCountry(internet, country, 'ipv4');
  const { campaign } = campaignOf({ ...tested, sets: new Map() }, events);
  return { campaign, ill, notices: [] };
}

function drillOf(
  country: number,
  campaign: Campaign,
  { table, networks }: Announced,
  { vantagePoints, pace, ...noise }: DrillQuestion,
): Drill {
  const secondsPerHour = 60 * pace;
  const hours = campaign.moments.flatMap(({ fromHours }) => fromHours);
  const seconds = ((hours.at(-1) ?? 0) - (hours[0] ?? 0)) * secondsPerHour;
  if (seconds > MOST_SECONDS)
    throw new Refusal('usage', 'watch.drill.too-long', {
      hours: Math.ceil(seconds / 3600),
      most: MOST_SECONDS / 3600,
      option: optionOf(watchDrillRequest, 'pace'),
    });
  const { outside } = planeOnGraph(campaign.internet, 'ipv4');
  const setting = { campaign, table, outside, networks, country, vantagePoints, secondsPerHour };
  const drill = createDrill(setting, noise);
  const count = drill.world.vantagePoints.length;
  if (count < FEWEST_VANTAGE_POINTS)
    throw new Refusal('bad-data', 'watch.drill.few-vantage-points', { count });
  return drill;
}

/** When the table is from: before the first event that has a date, else at midnight of the snapshot's date. */
function startOf({ manifest }: Snapshot, scenario: ScenarioInput | undefined, { states }: Drill): number {
  if (scenario?.start === undefined) return Date.parse(`${manifest.date.slice(0, 10)}T00:00:00Z`) / 1000;
  return Date.parse(scenario.start) / 1000 - states[0].until;
}

function fileTime(seconds: number): string {
  const [day, time] = new Date(seconds * 1000).toISOString().split('T');
  return `${day.replaceAll('-', '')}.${time.slice(0, 5).replace(':', '')}`;
}
