import type { Internet } from '../core/internet.ts';
import { routesOver } from '../engines/country/assess-country.ts';
import type { CountryFlows } from '../engines/flows/country-flows.ts';
import type { Baseline } from '../engines/reach/damage.ts';
import { worstWholeLoss, type WorstLoss } from '../engines/worst/worst-loss.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';
import type { Headline } from '../schemas/headline.ts';
import { lossPartsAnswer } from './losses.ts';
import { nameOfNetwork } from './network-name.ts';

/** What is said of a country first: who most routes enter and leave over, and whose failure costs most. */
export function headlineAnswer(
  internet: Internet,
  baseline: Baseline,
  flows: CountryFlows,
  { ases: [worst], losses }: WorstLoss = worstWholeLoss(baseline, 'international'),
): Headline {
  const over = routesOver(baseline, flows);
  const name = (as: number): NetworkName => nameOfNetwork(internet, as);
  const leader = baseline.territory.nationals.reduce(
    (best, as) => (best < 0 || over(as).share > over(best).share ? as : best),
    -1,
  );
  return {
    leader: leader >= 0 && over(leader).share > 0 ? { ...name(leader), ...over(leader) } : null,
    worst: worst === undefined ? null : { ...name(worst), ...lossPartsAnswer(losses.international) },
  };
}
