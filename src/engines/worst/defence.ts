import type { Internet } from '../../core/internet.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import type { Candidate } from '../reach/candidates.ts';
import type { Baseline } from '../reach/damage.ts';
import type { NewLink } from '../routing/patch-graph.ts';
import { bestLinks } from './best-links.ts';
import {
  linkJudge,
  proposals,
  proposedLinks,
  withLinks,
  type DefendedLoss,
  type LinkJudge,
  type Proposal,
} from './defend.ts';
import { likelyPartners } from './partners.ts';
import { worstSets, type WorstSets, type WorstSetsQuestion } from './worst-search.ts';

/** Sets kept of the worst: a link is judged by what they lose with it. */
const KEPT_SETS = 200;
/** Sets that lose less than this share of the worst are not kept. */
const KEPT_SHARE = 0.5;
/** National networks, and partners of each, that links are proposed for. */
const PLACES = 12;
const PARTNERS = 12;
const RANKED = 25;

export interface DefenceQuestion {
  readonly candidates: readonly Candidate[];
  readonly loss: LossKind;
  /** The worst set has at most so many members. */
  readonly k: number;
  /** So many links are chosen together. */
  readonly links: number;
  /** Foreign networks to link with; the likely ones where none are given. */
  readonly partners: readonly number[] | undefined;
}

/** Some new links, and the worst loss that is left with them. */
export interface Defence {
  readonly chain: readonly Proposal[];
  readonly outcome: DefendedLoss;
}

export interface DefenceFound {
  readonly before: WorstSets;
  /** Links that were judged. */
  readonly asked: number;
  readonly ranked: readonly Defence[];
  readonly chosen: readonly Defence[];
  readonly best: Defence & { readonly proved: boolean };
  /** The worst loss of 1 … k members without and with the best links. */
  readonly curve: readonly {
    readonly k: number;
    readonly before: number;
    readonly after: number;
    readonly proved: boolean;
  }[];
}

/** What is being done. A part that may take a share of the time given ends when it is answered with `true`. */
export interface DefenceStep {
  /** Counts the parts with a time of their own. */
  readonly part: number;
  readonly share: number;
  readonly task: 'search' | 'rank' | 'together';
  readonly done: number;
  readonly total: number;
}

type Steps<Result> = Generator<DefenceStep, Result, boolean | undefined>;

/**
 * Which new links lower the worst loss most: each alone, one after the other (greedy), and the best choice of so many. Nothing
 * where no set loses anything, or no link can be proposed.
 */
export function* defence(
  internet: Internet,
  baseline: Baseline,
  question: DefenceQuestion,
): Steps<DefenceFound | 'nothing-to-defend' | 'no-proposal'> {
  const { candidates, loss, k, links: count } = question;
  const { territory } = baseline;
  const clock = { part: 0 };
  const kept = { candidates, loss, k, tieShare: 1 - KEPT_SHARE, maxSets: KEPT_SETS };
  const before = yield* searched(baseline, kept, 1, clock);
  if (before.sets.length === 0) return 'nothing-to-defend';
  const partners = question.partners ?? likelyPartners(internet, territory, PARTNERS);
  const links = proposedLinks(baseline, candidates, before.sets.slice(0, 5), partners, PLACES);
  if (links.length === 0) return 'no-proposal';
  const asked = proposals(baseline, candidates, links);

  const judge = linkJudge(baseline, candidates, loss, before, KEPT_SHARE);
  const ranked = yield* rank(asked, [], judge, clock);
  const greedy = yield* choose(ranked, asked, count, judge, clock);
  // What the kept sets leave open, a search of its own settles, for those that are shown.
  const settled = function* ({ chain, outcome }: Defence): Steps<Defence> {
    if (outcome.bound <= outcome.worst) return { chain, outcome };
    const own = { candidates, loss, k, tieShare: 0, maxSets: 1 };
    const defended = withLinks(baseline, linksOf(chain));
    const { sets, bound } = yield* searched(defended, own, 1 / 10, clock);
    const settledOutcome = {
      worst: sets[0]?.collateral ?? 0,
      bound: Math.max(0, bound),
      set: sets[0]?.members ?? [],
    };
    return { chain, outcome: settledOutcome };
  };
  const shown: Defence[] = [];
  for (const one of ranked.slice(0, RANKED)) shown.push(yield* settled(one));
  const last = yield* settled(greedy[greedy.length - 1]);
  const search = bestLinks(
    asked,
    ({ link }) => (territory.isNational[link.to] ? link.to : link.from),
    { links: last.chain, outcome: last.outcome },
    (some, enough) => judge(linksOf(some), enough),
  );
  clock.part++;
  let step = search.next();
  while (!step.done)
    step = search.next(
      yield { part: clock.part, share: 1 / 4, task: 'together', done: step.value, total: 1 },
    );
  const { links: best, outcome, proved } = step.value;
  const chosen: Defence[] = [];
  for (const one of greedy) chosen.push(yield* settled(one));
  return {
    before,
    asked: links.length,
    ranked: shown,
    chosen,
    best: { ...(yield* settled({ chain: best, outcome })), proved },
    curve: yield* curve(baseline, question, linksOf(best), clock),
  };
}

interface Clock {
  part: number;
}

function* searched(
  baseline: Baseline,
  question: WorstSetsQuestion,
  share: number,
  clock: Clock,
): Steps<WorstSets> {
  const search = worstSets(baseline, question);
  clock.part++;
  let step = search.next();
  // How long a proof takes is not known beforehand.
  while (!step.done) step = search.next(yield { part: clock.part, share, task: 'search', done: 0, total: 1 });
  return step.value;
}

/** Proposals by the worst loss that is left when they are added to `given`. */
function* rank(
  asked: readonly Proposal[],
  given: readonly Proposal[],
  judge: LinkJudge,
  clock: Clock,
): Steps<Defence[]> {
  const ranked: { chain: readonly [Proposal]; outcome: DefendedLoss }[] = [];
  clock.part++;
  for (const [position, proposal] of asked.entries()) {
    yield { part: clock.part, share: Infinity, task: 'rank', done: position, total: asked.length };
    ranked.push({ chain: [proposal], outcome: judge(linksOf([...given, proposal])) });
  }
  return ranked.sort(
    ({ chain: [a], outcome: one }, { chain: [b], outcome: other }) =>
      one.worst - other.worst || a.link.to - b.link.to || a.link.from - b.link.from,
  );
}

/** Adds the most useful link again and again (greedy). */
function* choose(
  ranked: readonly Defence[],
  asked: readonly Proposal[],
  count: number,
  judge: LinkJudge,
  clock: Clock,
): Steps<Defence[]> {
  const chosen = [ranked[0]];
  while (chosen.length < count) {
    const { chain } = chosen[chosen.length - 1];
    const rest = asked.filter((proposal) => !chain.includes(proposal));
    if (rest.length === 0) break;
    const [next] = yield* rank(rest, chain, judge, clock);
    chosen.push({ chain: [...chain, ...next.chain], outcome: next.outcome });
  }
  return chosen;
}

function* curve(
  baseline: Baseline,
  { candidates, loss, k }: DefenceQuestion,
  links: readonly NewLink[],
  clock: Clock,
): Steps<DefenceFound['curve']> {
  const defended = withLinks(baseline, links);
  const points = [];
  for (let size = 1; size <= k; size++) {
    const question = { candidates, loss, k: size, tieShare: 0, maxSets: 1 };
    const before = yield* searched(baseline, question, 1 / (4 * k), clock);
    const after = yield* searched(defended, question, 1 / (4 * k), clock);
    points.push({
      k: size,
      before: before.sets[0]?.collateral ?? 0,
      after: after.sets[0]?.collateral ?? 0,
      proved: before.proved && after.proved,
    });
  }
  return points;
}

function linksOf(chain: readonly Proposal[]): NewLink[] {
  return chain.map(({ link }) => link);
}
