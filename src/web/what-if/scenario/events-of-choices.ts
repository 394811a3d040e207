import type { ScenarioEvent, ScenarioFault } from '../../../schemas/scenario-events.ts';
import { choiceKey, type Choice, type Choices } from './choice.ts';

/** The choices as events of a scenario, one each, that last for good: what `muruna stress` makes of their scenario file. */
export function eventsOfChoices(choices: Choices): ScenarioEvent[] {
  const always = { fromHours: 0, untilHours: Infinity };
  // Without a choice nothing fails, which is a moment too.
  return choices.length === 0 ? [always] : choices.map((choice) => ({ ...always, ...targetsOf(choice) }));
}

function targetsOf(choice: Choice): Partial<ScenarioEvent> {
  switch (choice.kind) {
    case 'network':
      return { networks: { asns: [choice.asn] } };
    case 'link':
      return { links: [[choice.one, choice.other]] };
    case 'country':
      return { withdrawal: [choice.country] };
    case 'gateways':
      return { gateways: { to: [choice.country] } };
    default:
      return { isolation: true };
  }
}

/** Keys of the choices that mean nothing in the snapshot, from the faults of their events. */
export function unknownChoices(choices: Choices, faults: readonly ScenarioFault[]): string[] {
  const lost = faults.filter(({ severity }) => severity === 'lost');
  const positions = new Set(lost.map(({ path }) => Number(path[1])));
  return choices.filter((_, position) => positions.has(position)).map(choiceKey);
}
