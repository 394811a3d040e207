import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { candidatesOf } from '../../engines/reach/candidates.ts';
import { testedCountry } from '../../engines/stress/stress-test.ts';
import { defence, type DefenceStep } from '../../engines/worst/defence.ts';
import type { DefendAnswer } from '../../schemas/defend-answer.ts';
import { defendAnswer } from '../../answers/defend-answer.ts';
import type { DefendRequest } from '../../schemas/requests/stress.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import { knowledgeOf } from '../../answers/knowledge.ts';
import { refuseWithoutWeight } from './refuse-without-weight.ts';

/** Which new links lower the worst loss most. */
export async function defendFrom(
  snapshot: Snapshot,
  request: DefendRequest,
  work: Work = {},
): Promise<DefendAnswer> {
  const { k, over, loss, plane, seconds, links } = request;
  const { internet } = snapshot;
  const country = findCountry(internet.countries, request.country);
  const code = internet.countries[country];
  const tested = testedCountry(internet, country, plane);
  const { territory } = tested;
  refuseWithoutWeight(territory, plane, code);
  const candidates = candidatesOf(territory, over);
  const known = knowledgeOf(snapshot, tested);
  const partners = request.partners && knownPartners(internet, request.partners);
  const search = defence(internet, tested.baseline(), { candidates, loss, k, links, partners });
  const found = await finished(search, seconds, work);
  if (found === 'nothing-to-defend')
    throw new Refusal('not-found', 'defend.nothing-to-defend', { country: code, over });
  if (found === 'no-proposal') throw new Refusal('not-found', 'defend.no-proposal', { country: code });
  return defendAnswer({
    ...found,
    country: code,
    plane,
    snapshot,
    internet,
    isNational: territory.isNational,
    over,
    lossKind: loss,
    k,
    candidates,
    coverage: known.coverage[loss],
    oldLinks: known.oldLinks[loss],
  });
}

/** Runs to the end, each part in its share of the seconds; the event loop gets its turn some ten times a second. */
async function finished(
  search: ReturnType<typeof defence>,
  seconds: number,
  work: Work,
): Promise<Exclude<ReturnType<(typeof search)['next']>['value'], DefenceStep>> {
  let [part, start, end] = [0, 0, Infinity];
  let pause = performance.now();
  for (let step = search.next(); ; step = search.next(performance.now() > end)) {
    if (step.done) return step.value;
    const now = performance.now();
    if (step.value.part !== part)
      [part, start, end] = [step.value.part, now, now + 1000 * seconds * step.value.share];
    if (now < pause) continue;
    sayProgress(step.value, now - start, end - start, work);
    await new Promise(setImmediate);
    work.signal?.throwIfAborted();
    pause = performance.now() + 100;
  }
}

/** How long a proof takes is not known beforehand; the time it may take is. */
function sayProgress({ task, done, total }: DefenceStep, past: number, most: number, work: Work): void {
  if (task === 'search') work.progress?.('worst.progress', past, most);
  else work.progress?.(task === 'rank' ? 'defend.progress' : 'defend.progress.together', done, total);
}

function knownPartners({ graph }: Internet, asns: readonly number[]): number[] {
  const indexOf = asnLookup(graph.asns);
  return asns.map((asn) => {
    const as = indexOf(asn);
    if (as < 0) throw new Refusal('not-found', 'routes.unknown-as', { asn });
    return as;
  });
}
