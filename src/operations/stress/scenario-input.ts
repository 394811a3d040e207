import { dirname, isAbsolute, join as joined } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import type { NamedSets, ScenarioEvent, ScenarioFault } from '../../schemas/scenario-events.ts';
import { readNamedSets } from '../../formats/scenario/named-sets.ts';
import { readScenario } from '../../formats/scenario/read-scenario.ts';
import type { ScenarioFile, ScenarioFileEvent } from '../../schemas/scenario.ts';
import { hoursOf, instantOf } from '../../formats/scenario/scenario-time.ts';
import type { YamlRead } from '../../formats/structured-text/read-yaml.ts';
import { readPackedText } from '../files/read-text.ts';

/** A scenario as the engine takes it, with what it says of itself. */
export interface ScenarioInput {
  readonly name: string | undefined;
  readonly origin: string | undefined;
  /** Country it is made for. */
  readonly country: string | undefined;
  /** ISO 8601 moment of hour 0; undefined where no event has a date. */
  readonly start: string | undefined;
  readonly events: readonly ScenarioEvent[];
  readonly sets: NamedSets;
  /** A fault as a finding with its line, where the scenario came from a file. */
  readonly located: (fault: ScenarioFault) => Finding;
  readonly file: string | undefined;
}

/** A scenario said by flags: one event of everything. */
export interface ScenarioFlags {
  readonly event: ScenarioFileEvent;
  /** Files of named sets. */
  readonly sets: readonly string[];
}

/** Where a file that a scenario names lies. */
export type Locate = (name: string) => string;

const itself: Locate = (name) => name;

const join = (folder: string, file: string): string => (isAbsolute(file) ? file : joined(folder, file));

/** Reads a scenario file and the named sets it refers to. Refuses what cannot be read, with every fault and its line. */
export async function scenarioFromFile(name: string, locate: Locate = itself): Promise<ScenarioInput> {
  const path = locate(name);
  const read = readScenario(await readText(path));
  const { value, findings, lineOf } = read;
  if (!value) throw refusedScenario(path, findings);
  const sets = await readSets((value.sets ?? []).map((file) => locate(join(dirname(name), file))));
  return { ...scenarioInput(value, sets, path, lineOf), file: path };
}

export async function scenarioFromFlags(
  { event, sets }: ScenarioFlags,
  locate: Locate = itself,
): Promise<ScenarioInput> {
  const named = await readSets(sets.map(locate));
  return { ...scenarioInput({ events: [event] }, named, '', undefined), file: undefined };
}

/** Everything that is wrong in a scenario file and in the named sets it refers to. */
export async function scenarioFindings(name: string, locate: Locate = itself): Promise<readonly Finding[]> {
  try {
    await scenarioFromFile(name, locate);
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.findings.length > 0) return error.findings;
    throw error;
  }
}

function scenarioInput(
  { name, origin, country, events }: ScenarioFile,
  sets: NamedSets,
  path: string,
  lineOf: YamlRead<unknown>['lineOf'] | undefined,
): Omit<ScenarioInput, 'file'> {
  const located = ({ path: place, ...fault }: ScenarioFault): Finding => ({
    ...fault,
    ...(lineOf && { line: lineOf(place) }),
  });
  const instants = events
    .flatMap(({ at }) => (at === undefined ? [] : instantOf(at)))
    .filter((at) => !Number.isNaN(at));
  const start = instants.length === 0 ? NaN : Math.min(...instants);
  const hours = (time: string | undefined, otherwise: number): number =>
    time === undefined ? otherwise : hoursOf(time, start);
  const undated = events.findIndex(({ until }) => until !== undefined && Number.isNaN(hours(until, 0)));
  if (undated >= 0)
    throw refusedScenario(path, [
      located({
        code: 'scenario.end-without-start',
        severity: 'lost',
        facts: { until: events[undated].until!, field: 'at', example: '+36h' },
        path: ['events', undated, 'until'],
      }),
    ]);
  return {
    name,
    origin,
    country,
    start: Number.isNaN(start) ? undefined : new Date(start).toISOString().replace(/:00\.000Z$/, 'Z'),
    events: events.map(({ at, until, ...event }) => ({
      ...event,
      fromHours: hours(at, 0),
      untilHours: hours(until, Infinity),
    })),
    sets,
    located,
  };
}

/** The refusal of a scenario with everything that is wrong with it; without a file it was said by flags. */
export function refusedScenario(file: string | undefined, findings: readonly Finding[]): Refusal {
  return file
    ? new Refusal('bad-data', 'scenario.invalid', { file }, findings)
    : new Refusal('bad-data', 'scenario.flags-invalid', {}, findings);
}

async function readSets(files: readonly string[]): Promise<NamedSets> {
  const all = new Map<string, NamedSets extends ReadonlyMap<string, infer Members> ? Members : never>();
  for (const file of files) {
    const { sets, findings } = readNamedSets(await readText(file));
    const lost = findings.filter(({ severity }) => severity === 'lost');
    if (lost.length > 0) throw new Refusal('bad-data', 'named-sets.invalid', { file }, lost);
    for (const [name, members] of sets) all.set(name, [...(all.get(name) ?? []), ...members]);
  }
  return all;
}

/** Region of each AS number, from a file of named sets: each set is a region. */
export async function readRegions(file: string): Promise<ReadonlyMap<number, string>> {
  const regions = new Map<number, string>();
  for (const [name, members] of await readSets([file]))
    for (const { asns } of members) if (asns.length === 1) regions.set(asns[0], name);
  return regions;
}

/** The text of a file; one that is not text is refused. */
async function readText(path: string): Promise<string> {
  const { text, findings } = await readPackedText(path);
  const lost = findings.filter(({ severity }) => severity === 'lost');
  if (lost.length > 0) throw refusedScenario(path, lost);
  return text;
}
