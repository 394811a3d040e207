import { worstAnswer, worstOf } from '../../answers/worst-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { candidatesOf, failureOf } from '../../engines/reach/candidates.ts';
import { policyLoss, type Baseline } from '../../engines/reach/damage.ts';
import { testedCountry } from '../../engines/stress/stress-test.ts';
import { errorRates } from '../../engines/stress/uncertainty.ts';
import {
  worstSets,
  type WorstSets as FoundSets,
  type WorstSetsQuestion,
} from '../../engines/worst/worst-search.ts';
import { uncertaintyAnswer } from '../../answers/losses.ts';
import type { WorstAnswer } from '../../schemas/worst-answer.ts';
import { worstRequest, type WorstRequest } from '../../schemas/requests/stress.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import { evidenceOfSnapshot } from '../../store/snapshot-evidence.ts';
import { knowledgeOf } from '../../answers/knowledge.ts';
import { samplesOfFailures } from './loss-samples.ts';
import { refuseWithoutWeight } from './refuse-without-weight.ts';
import { optionOf } from '../option-of.ts';

interface TieShare {
  /** Sets that lose this share less than the worst are still listed. */
  readonly tieShare?: number;
}

export const DEFAULT_TIE_SHARE = 0.001;
const MOST_TIES = 100;

/** The sets of at most k whose failure makes the largest collateral loss, for every k up to the one asked for. */
export async function worstFrom(
  snapshot: Snapshot,
  request: WorstRequest & TieShare,
  work: Work = {},
): Promise<WorstAnswer> {
  const { over, loss, plane, seed, samples, tieShare = DEFAULT_TIE_SHARE } = request;
  const { internet } = snapshot;
  const country = findCountry(internet.countries, request.country);
  const code = internet.countries[country];
  const tested = testedCountry(internet, country, plane);
  refuseWithoutWeight(tested.territory, plane, code);
  const candidates = candidatesOf(tested.territory, over);
  if (candidates.length === 0)
    throw new Refusal('not-found', 'worst.no-candidates', {
      country: code,
      over,
      option: optionOf(worstRequest, 'over'),
    });

  const baseline = tested.baseline();
  const known = knowledgeOf(snapshot, tested);
  const found = await searches(baseline, { candidates, loss, tieShare, maxSets: MOST_TIES }, request, work);
  const evidence = await evidenceOfSnapshot(snapshot);
  const rates = errorRates(internet.graph, evidence);
  const failures = found.map((search) => failureOf(candidates, worstOf(search)));
  const doubts = { rates, labelConfidence: evidence.labelConfidence };
  const sampled = await samplesOfFailures(tested, doubts, failures, request, work);
  return worstAnswer({
    country: code,
    plane,
    snapshot,
    internet,
    over,
    lossKind: loss,
    candidates,
    tieShare,
    coverage: known.coverage[loss],
    oldLinks: known.oldLinks[loss],
    curve: found.map((search, at) => ({
      search,
      loss: policyLoss(baseline, failures[at])[loss],
      samples: sampled.map((pairs) => pairs[at][loss]),
    })),
    uncertainty: uncertaintyAnswer({ samples, seed }, rates),
  });
}

/** The searches for 1 … k. The smaller ones share half of the time, so that the last has the other half or more. */
async function searches(
  baseline: Baseline,
  question: Omit<WorstSetsQuestion, 'k'>,
  { k, seconds }: Pick<WorstRequest, 'k' | 'seconds'>,
  work: Work,
): Promise<FoundSets[]> {
  const start = performance.now();
  const found: FoundSets[] = [];
  for (let size = 1; size <= k; size++) {
    const left = seconds - (performance.now() - start) / 1000;
    const allowed = size === k ? left : Math.min(left, seconds / (2 * k));
    found.push(await finishedSearch(baseline, { ...question, k: size }, allowed, work));
  }
  return found;
}

/** Runs a search to its end or its time; the event loop gets its turn some ten times a second. */
export async function finishedSearch(
  baseline: Baseline,
  question: WorstSetsQuestion,
  seconds: number,
  work: Work,
): Promise<FoundSets> {
  const search = worstSets(baseline, question);
  const start = performance.now();
  const end = start + 1000 * seconds;
  let pause = start + 100;
  for (let step = search.next(); ; step = search.next(performance.now() > end)) {
    if (step.done) return step.value;
    if (performance.now() < pause) continue;
    // How long a proof takes is not known beforehand; the time it may take is.
    work.progress?.('worst.progress', performance.now() - start, end - start);
    await new Promise(setImmediate);
    work.signal?.throwIfAborted();
    pause = performance.now() + 100;
  }
}
