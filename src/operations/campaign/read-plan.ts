import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { readCampaign } from '../../formats/campaign/read-campaign.ts';
import type { CampaignFile } from '../../schemas/campaign.ts';
import { countryCode } from '../country/find-country.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import { readNamedText } from '../files/read-named-text.ts';
import { snapshotInUse } from '../snapshot/kept-snapshots.ts';
import { BUNDLED_FILE, loadSnapshot } from '../snapshot/load-snapshot.ts';
import { scenarioFromFile } from '../stress/scenario-input.ts';
import type { CampaignPlan } from './plan.ts';

/** What the plan of a campaign is made of, wherever it comes from. */
export interface CampaignParts extends Pick<
  CampaignFile,
  'name' | 'countries' | 'plane' | 'samples' | 'seed'
> {
  readonly scenarios: readonly string[];
  readonly snapshots: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Reads a campaign file with all that it names, and keeps every file by its content.
 *
 * @throws Refusal `bad-data` with every fault and its line
 */
export async function readCampaignPlan(path: string, contents: ContentFolder): Promise<CampaignPlan> {
  const { text, findings: noticed } = await readNamedText(path, path);
  const unread = noticed.filter(({ severity }) => severity === 'lost');
  const { value, findings } = readCampaign(text);
  if (!value)
    throw new Refusal('bad-data', 'campaign.invalid', { file: path }, unread.length > 0 ? unread : findings);
  const beside = (file: string): string => (isAbsolute(file) ? file : join(dirname(path), file));
  const files: Record<string, string> = {};
  const scenarios: string[] = [];
  for (const file of new Set(value.scenarios.map((name) => normalize(name)))) {
    const named = new Set<string>();
    // oxlint-disable-next-line no-await-in-loop -- one file after the other: the first fault is told
    await scenarioFromFile(file, (name) => {
      named.add(normalize(name));
      return beside(name);
    });
    // oxlint-disable-next-line no-await-in-loop -- a scenario and its few sets
    for (const name of named) files[name] = await contents.put(await readFile(beside(name)));
    scenarios.push(file);
  }
  const inUse = async (): Promise<string[]> => [(await snapshotInUse()) ?? BUNDLED_FILE];
  const snapshots = value.snapshots?.map(beside) ?? (await inUse());
  const kept = await Promise.all(snapshots.map((file) => keepSnapshot(file, contents)));
  return campaignPlan({ ...value, scenarios, files, snapshots: kept }, contents);
}

async function keepSnapshot(file: string, contents: ContentFolder): Promise<string> {
  await loadSnapshot(file);
  return contents.put(await readFile(file));
}

/** The plan: countries as codes, each once, `all` being those of any of the snapshots. */
export async function campaignPlan(parts: CampaignParts, contents: ContentFolder): Promise<CampaignPlan> {
  const snapshots = [...new Set(parts.snapshots)];
  const countries =
    parts.countries === 'all' ? await allCountries(snapshots, contents) : parts.countries.map(countryCode);
  const { name, scenarios, files, plane, samples, seed } = parts;
  return { name, countries: [...new Set(countries)], scenarios, snapshots, files, plane, samples, seed };
}

async function allCountries(snapshots: readonly string[], contents: ContentFolder): Promise<string[]> {
  const opened = await Promise.all(snapshots.map((content) => loadSnapshot(contents.pathOf(content))));
  return [...new Set(opened.flatMap(({ internet }) => internet.countries))].filter(Boolean).sort();
}
