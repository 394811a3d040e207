import { defendAnswer } from '../../../answers/defend-answer.ts';
import { knowledgeOf } from '../../../answers/knowledge.ts';
import { candidatesOf } from '../../../engines/reach/candidates.ts';
import { defence } from '../../../engines/worst/defence.ts';
import type { CountrySession } from './country-session.ts';
import type { DefendProgress, DefendQuestion } from './protocol.ts';

/** The search of `muruna defend`, step by step, each part in its share of the time; the last step has the answer. */
export function* bestDefence(
  { snapshot, tested, country, plane }: CountrySession,
  { k, over, loss, links, seconds }: DefendQuestion,
  now: () => number,
): Generator<DefendProgress> {
  const { internet } = snapshot;
  const { territory } = tested;
  const candidates = candidatesOf(territory, over);
  const known = knowledgeOf(snapshot, tested);
  const search = defence(internet, tested.baseline(), { candidates, loss, k, links, partners: undefined });
  let [part, end] = [0, Infinity];
  for (let step = search.next(); ; step = search.next(now() > end)) {
    if (step.done) {
      const found = step.value;
      if (typeof found === 'string') yield { none: found };
      else
        yield {
          answer: defendAnswer({
            ...found,
            country,
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
          }),
        };
      return;
    }
    if (step.value.part !== part) [part, end] = [step.value.part, now() + 1000 * seconds * step.value.share];
    yield step.value;
  }
}
