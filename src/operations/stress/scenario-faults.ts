import type { CodedNotice } from '../../schemas/coded.ts';
import { stressRequest } from '../../schemas/requests/stress.ts';
import type { ScenarioFault } from '../../schemas/scenario-events.ts';
import { optionOf } from '../option-of.ts';
import { refusedScenario, type ScenarioInput } from './scenario-input.ts';
import { scenarioNotices } from './scenario-notices.ts';

/** What may be skipped with `--lenient`. */
const SKIPPABLE = new Set([
  'stress.unknown-network',
  'stress.unknown-link',
  'stress.unknown-set',
  'stress.no-sets',
  'stress.unknown-country',
]);

/** What an answer says of the faults of a scenario; refuses what the snapshot does not know, unless it may be skipped. */
export function takenFaults(
  faults: readonly ScenarioFault[],
  input: ScenarioInput,
  lenient: boolean,
): CodedNotice[] {
  const findings = faults.map((fault) => input.located(withCure(fault)));
  const lost = findings.filter(({ severity }) => severity === 'lost');
  const unknown = lost.filter(({ code }) => SKIPPABLE.has(code));
  if (lost.length > (lenient ? unknown.length : 0)) throw refusedScenario(input.file, lost);
  return scenarioNotices(
    findings.filter(({ severity }) => severity === 'note'),
    lenient ? unknown : [],
  );
}

/** A fault with the option that skips it, where its sentence names the option. */
function withCure(fault: ScenarioFault): ScenarioFault {
  const named = fault.code === 'stress.unknown-network' || fault.code === 'stress.unknown-country';
  return named ? { ...fault, facts: { ...fault.facts, option: optionOf(stressRequest, 'lenient') } } : fault;
}
