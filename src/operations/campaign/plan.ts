import type { ThreadQuestion } from '../threads/compute.ts';
import type { PlaneId } from '../../schemas/planes.ts';

/** A campaign with everything it names found: each cell can be computed on any machine that has the contents. */
export interface CampaignPlan {
  readonly name: string;
  /** Codes, in the order of the cells. */
  readonly countries: readonly string[];
  /** Names of files below. */
  readonly scenarios: readonly string[];
  /** SHA-256 of each snapshot. */
  readonly snapshots: readonly string[];
  /** SHA-256 of every file that scenarios are made of, by the name under which it is read. */
  readonly files: Readonly<Record<string, string>>;
  readonly plane: PlaneId;
  readonly samples: number;
  readonly seed: number;
}

/** One combination of the three. */
export interface CampaignCell {
  readonly snapshot: string;
  readonly scenario: string;
  readonly country: string;
}

export function cellCount({ countries, scenarios, snapshots }: CampaignPlan): number {
  return countries.length * scenarios.length * snapshots.length;
}

/** The cell of that number, from 0: countries change first, snapshots last. */
export function cellOf({ countries, scenarios, snapshots }: CampaignPlan, number: number): CampaignCell {
  const scenario = Math.floor(number / countries.length);
  return {
    country: countries[number % countries.length],
    scenario: scenarios[scenario % scenarios.length],
    snapshot: snapshots[Math.floor(scenario / scenarios.length)],
  };
}

/** What a cell asks a thread; `pathOf` says where a content lies. */
export function cellQuestion(
  { files, plane, samples, seed }: CampaignPlan,
  { snapshot, scenario, country }: CampaignCell,
  pathOf: (content: string) => string,
): ThreadQuestion {
  const places = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, pathOf(content)]));
  return {
    operation: 'stress',
    request: { country, scenario, plane, samples, seed, snapshot },
    places: { ...places, [snapshot]: pathOf(snapshot) },
  };
}

/** Every content that its cells are computed from. */
export function contentsOf({ snapshots, files }: CampaignPlan): string[] {
  return [...new Set([...snapshots, ...Object.values(files)])];
}
