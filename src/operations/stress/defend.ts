import { orNull } from '../../core/missing.ts';
import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { bestLinks, type BestLinks } from '../../engines/worst/best-links.ts';
import { candidatesOf, type Candidate } from '../../engines/reach/candidates.ts';
import type { Baseline } from '../../engines/reach/damage.ts';
import {
  linkJudge,
  proposals,
  proposedLinks,
  withLinks,
  type DefendedLoss,
  type LinkJudge,
  type Proposal,
} from '../../engines/worst/defend.ts';
import type { NewLink } from '../../engines/routing/patch-graph.ts';
import { testedCountry } from '../../engines/stress/stress-test.ts';
import type { DefendAnswer } from '../../schemas/defend-answer.ts';
import { defendAnswer, type Defence } from '../../answers/defend-answer.ts';
import type { DefendRequest } from '../../schemas/requests/stress.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import { likelyPartners } from '../../engines/worst/partners.ts';
import { knowledgeOf } from './knowledge.ts';
import { refuseWithoutWeight } from './refuse-without-weight.ts';
import { finishedSearch } from './worst.ts';

/** Sets kept of the worst: a link is judged by what they lose with it. */
const KEPT_SETS = 200;
/** Sets that lose less than this share of the worst are not kept. */
const KEPT_SHARE = 0.5;
/** National networks, and partners of each, that links are proposed for. */
const PLACES = 12;
const PARTNERS = 12;
const RANKED = 25;

/** Which new links lower the worst loss most. */
export async function defendFrom(
  snapshot: Snapshot,
  request: DefendRequest,
  work: Work = {},
): Promise<DefendAnswer> {
  const { k, over, loss, plane, seconds, links: count } = request;
  const { internet } = snapshot;
  const country = findCountry(internet.countries, request.country);
  const code = internet.countries[country];
  const tested = testedCountry(internet, country, plane);
  const { territory } = tested;
  refuseWithoutWeight(territory, plane, code);
  const candidates = candidatesOf(territory, over);
  const baseline = tested.baseline();
  const known = knowledgeOf(snapshot, tested);
  const question = { candidates, loss, k, tieShare: 1 - KEPT_SHARE, maxSets: KEPT_SETS };
  const found = await finishedSearch(baseline, question, seconds, work);
  if (found.sets.length === 0)
    throw new Refusal('not-found', 'defend.nothing-to-defend', { country: code, over });
  const partners = request.partners
    ? knownPartners(internet, request.partners)
    : likelyPartners(internet, territory, PARTNERS);
  const links = proposedLinks(baseline, candidates, found.sets.slice(0, 5), partners, PLACES);
  if (links.length === 0) throw new Refusal('not-found', 'defend.no-proposal', { country: code });
  const asked = proposals(baseline, candidates, links);

  const judge = linkJudge(baseline, candidates, loss, found, KEPT_SHARE);
  const ranked = await rank(asked, [], judge, work);
  const chosen = await choose(ranked, asked, count, judge, work);
  // What the kept sets leave open, a search of its own settles, for those that are shown.
  const settle = async (given: readonly NewLink[], outcome: DefendedLoss): Promise<DefendedLoss> => {
    if (outcome.bound <= outcome.worst) return outcome;
    const own = { candidates, loss, k, tieShare: 0, maxSets: 1 };
    const { sets, bound } = await finishedSearch(withLinks(baseline, given), own, seconds / 10, work);
    return { worst: sets[0]?.collateral ?? 0, bound: Math.max(0, bound), set: sets[0]?.members ?? [] };
  };
  const settled = async ({ chain, outcome }: Defence): Promise<Defence> => ({
    chain,
    outcome: await settle(
      chain.map(({ link }) => link),
      outcome,
    ),
  });
  const shown: Defence[] = [];
  for (const { proposal, outcome } of ranked.slice(0, RANKED))
    shown.push(await settled({ chain: [proposal], outcome }));
  const greedy = chosen[chosen.length - 1];
  const best = await finishedChoice(
    bestLinks(
      asked,
      ({ link }) => (territory.isNational[link.to] ? link.to : link.from),
      {
        links: greedy.chain,
        outcome: await settle(
          greedy.chain.map(({ link }) => link),
          greedy.outcome,
        ),
      },
      (some, enough) =>
        judge(
          some.map(({ link }) => link),
          enough,
        ),
    ),
    seconds / 4,
    work,
  );
  const steps: Defence[] = [];
  for (const step of chosen) steps.push(await settled(step));
  return defendAnswer({
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
    before: found,
    asked: links.length,
    ranked: shown,
    chosen: steps,
    best: { ...(await settled({ chain: best.links, outcome: best.outcome })), proved: best.proved },
    curve: await curves(
      baseline,
      candidates,
      request,
      best.links.map(({ link }) => link),
      work,
    ),
  });
}

interface Ranked {
  readonly proposal: Proposal;
  readonly outcome: DefendedLoss;
}

/** Proposals by the worst loss that is left when they are added to `given`. */
async function rank(
  asked: readonly Proposal[],
  given: readonly Proposal[],
  judge: LinkJudge,
  work: Work,
): Promise<Ranked[]> {
  const ranked: Ranked[] = [];
  for (const [position, proposal] of asked.entries()) {
    work.progress?.('defend.progress', position, asked.length);
    await new Promise(setImmediate);
    work.signal?.throwIfAborted();
    ranked.push({ proposal, outcome: judge([...given, proposal].map(({ link }) => link)) });
  }
  return ranked.sort(
    (a, b) =>
      a.outcome.worst - b.outcome.worst ||
      a.proposal.link.to - b.proposal.link.to ||
      a.proposal.link.from - b.proposal.link.from,
  );
}

/** Runs the search for the best links to its end or its time. */
async function finishedChoice(
  search: ReturnType<typeof bestLinks>,
  seconds: number,
  work: Work,
): Promise<BestLinks> {
  const end = performance.now() + 1000 * seconds;
  for (let step = search.next(); ; step = search.next(performance.now() > end)) {
    if (step.done) return step.value;
    work.progress?.('defend.progress.together', step.value, 1);
    await new Promise(setImmediate);
    work.signal?.throwIfAborted();
  }
}

/** Adds the most useful link again and again (greedy). */
async function choose(
  ranked: readonly Ranked[],
  asked: readonly Proposal[],
  count: number,
  judge: LinkJudge,
  work: Work,
): Promise<{ chain: Proposal[]; outcome: DefendedLoss }[]> {
  const chosen = [{ chain: [ranked[0].proposal], outcome: ranked[0].outcome }];
  while (chosen.length < count) {
    const { chain } = chosen[chosen.length - 1];
    const rest = asked.filter((proposal) => !chain.includes(proposal));
    if (rest.length === 0) break;
    const [next] = await rank(rest, chain, judge, work);
    chosen.push({ chain: [...chain, next.proposal], outcome: next.outcome });
  }
  return chosen;
}

async function curves(
  baseline: Baseline,
  candidates: readonly Candidate[],
  { k, loss, seconds }: Pick<DefendRequest, 'k' | 'loss' | 'seconds'>,
  links: readonly NewLink[],
  work: Work,
): Promise<DefendAnswer['curve']> {
  const defended = withLinks(baseline, links);
  const points = [];
  for (let size = 1; size <= k; size++) {
    const question = { candidates, loss, k: size, tieShare: 0, maxSets: 1 };
    const before = await finishedSearch(baseline, question, seconds / (4 * k), work);
    const after = await finishedSearch(defended, question, seconds / (4 * k), work);
    points.push({
      k: size,
      before: orNull(before.sets[0]?.collateral ?? 0),
      after: orNull(after.sets[0]?.collateral ?? 0),
      proved: before.proved && after.proved,
    });
  }
  return points;
}

function knownPartners({ graph }: Internet, asns: readonly number[]): number[] {
  const indexOf = asnLookup(graph.asns);
  return asns.map((asn) => {
    const as = indexOf(asn);
    if (as < 0) throw new Refusal('not-found', 'routes.unknown-as', { asn });
    return as;
  });
}
