import { gzipSync } from 'node:zlib';
import { watchDrillAnswer } from '../../answers/watch-drill-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { createDrill, type Drill, type DrillNoise } from '../../engines/drills/drill.ts';
import { campaignOf, type Campaign } from '../../engines/stress/campaign.ts';
import { testedCountry } from '../../engines/stress/stress-test.ts';
import { planeOnGraph } from '../../engines/territory/plane.ts';
import { formatIPv4 } from '../../formats/text/ip-text.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
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
  const { campaign, notices } = resolvedCampaign(snapshot, country, scenario);
  const drill = await drillOf(snapshot, country, campaign, question);
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

async function drillOf(
  snapshot: Snapshot,
  country: number,
  campaign: Campaign,
  { vantagePoints, pace, ...noise }: DrillQuestion,
): Promise<Drill> {
  const table = await snapshot.prefixes4();
  const announcing = new Set(table?.origin);
  const { country: countryOf } = snapshot.internet;
  const networks = [...announcing].filter((as) => countryOf[as] === country).toSorted((a, b) => a - b);
  if (!table || networks.length === 0)
    throw new Refusal('bad-data', 'watch.drill.no-prefixes', {
      country: snapshot.internet.countries[country],
    });
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
