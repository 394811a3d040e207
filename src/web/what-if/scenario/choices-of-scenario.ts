import type { ScenarioFile, ScenarioFileEvent } from '../../../schemas/scenario.ts';
import { choiceKey, type Choice, type Choices } from './choice.ts';

/** What of a scenario a click can show, and the names of the parts that it cannot. */
export interface ReadScenario {
  readonly choices: Choices;
  readonly leftOut: readonly string[];
}

/** The failures of a scenario, all at once: times, sets and what is drawn are left out and named. */
export function choicesOfScenario({ events }: Pick<ScenarioFile, 'events'>): ReadScenario {
  const read = events.map(choicesOfEvent);
  const choices = new Map(read.flatMap((one) => one.choices).map((choice) => [choiceKey(choice), choice]));
  return { choices: [...choices.values()], leftOut: [...new Set(read.flatMap((one) => one.leftOut))] };
}

function choicesOfEvent(event: ScenarioFileEvent): ReadScenario {
  const { networks, links, gateways, withdrawal, isolation } = event;
  const choices: Choice[] = [
    ...(networks?.asns ?? []).map((asn) => ({ kind: 'network' as const, asn })),
    ...(links ?? []).map(([one, other]) => ({ kind: 'link' as const, one, other })),
    ...targetsOf(gateways).map((country) => ({ kind: 'gateways' as const, country })),
    ...(withdrawal ?? []).map((country) => ({ kind: 'country' as const, country })),
    ...(isolation || isEveryGateway(gateways) ? [{ kind: 'isolation' as const }] : []),
  ];
  const isSelected = networks !== undefined && ['country', 'name', 'top'].some((field) => field in networks);
  const others = ['at', 'until', 'named', 'exchange', 'degrade', 'hijack', 'leak'] as const;
  return {
    choices: isSelected ? choices.filter(({ kind }) => kind !== 'network') : choices,
    leftOut: [...(isSelected ? ['networks'] : []), ...others.filter((name) => event[name] !== undefined)],
  };
}

type Gateways = ScenarioFileEvent['gateways'];

function targetsOf(gateways: Gateways): readonly string[] {
  return gateways && 'to' in gateways ? (gateways.to as readonly string[]) : [];
}

function isEveryGateway(gateways: Gateways): boolean {
  return gateways !== undefined && !('to' in gateways);
}
