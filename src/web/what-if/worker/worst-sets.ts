import { candidatesOf, type Candidate } from '../../../engines/reach/candidates.ts';
import { worstSets } from '../../../engines/worst/worst-search.ts';
import type { Choices } from '../scenario/choice.ts';
import type { AsGraph } from '../../../core/as-graph.ts';
import type { TestedCountry } from '../../../engines/stress/stress-test.ts';
import type { WorstFound, WorstQuestion } from './protocol.ts';

/** Sets within this share of the worst are listed too, up to so many. */
const TIE_SHARE = 0.05;
const MOST_SETS = 12;

/** The search of `muruna worst`, step by step; the last step is `done`. */
export function* worstToTry(
  { internet, territory, baseline }: TestedCountry,
  { k, over, loss }: WorstQuestion,
): Generator<WorstFound> {
  const candidates = candidatesOf(territory, over);
  const search = worstSets(baseline(), { candidates, loss, k, tieShare: TIE_SHARE, maxSets: MOST_SETS });
  const choicesOf = (members: readonly number[]): Choices =>
    members.flatMap((member) => choicesOfCandidate(internet.graph, candidates[member]));
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) {
      const { sets, bound, proved } = step.value;
      yield {
        sets: sets.map(({ members, collateral }) => ({ choices: choicesOf(members), collateral })),
        bound,
        worst: sets[0]?.collateral ?? 0,
        proved,
        done: true,
      };
      return;
    }
    yield { sets: [], bound: step.value.bound, worst: step.value.worst, proved: false, done: false };
  }
}

function choicesOfCandidate({ asns, linkFrom, linkTo }: AsGraph, { ases, links }: Candidate): Choices {
  return [
    ...ases.map((as) => ({ kind: 'network' as const, asn: asns[as] })),
    ...links.map((link) => ({ kind: 'link' as const, one: asns[linkFrom[link]], other: asns[linkTo[link]] })),
  ];
}
