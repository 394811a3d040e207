import type { Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import type { Candidate } from '../engines/reach/candidates.ts';
import type { Loss } from '../engines/reach/losses.ts';
import type { WorstSets as FoundSets } from '../engines/worst/worst-search.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';
import type { Member, UncertaintyAnswer } from '../schemas/losses.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { WorstAnswer, WorstPoint } from '../schemas/worst-answer.ts';
import type { LossKind, Over } from '../schemas/worst-cases.ts';
import { lossAnswer, lossPartsAnswer } from './losses.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** The searches for 1 … k, with what the worst set of each loses on the snapshot and on other Internets. */
export interface WorstSearches {
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshot: AskedSnapshot;
  readonly internet: Internet;
  readonly over: Over;
  readonly lossKind: LossKind;
  readonly candidates: readonly Candidate[];
  readonly tieShare: number;
  /** Of what the loss is a share of: what is known, and what rests on old links. */
  readonly coverage: number | null;
  readonly oldLinks: number | null;
  readonly curve: readonly {
    readonly search: FoundSets;
    readonly loss: Loss;
    readonly samples: readonly Loss[];
  }[];
  readonly uncertainty: UncertaintyAnswer;
}

/** The sets of at most k whose failure makes the largest collateral loss. */
export function worstAnswer(found: WorstSearches): WorstAnswer {
  const { country, plane, internet, over, lossKind, candidates, tieShare, uncertainty } = found;
  const described = (members: readonly number[]): Pick<WorstPoint, 'set' | 'networks'> => ({
    set: members.map((member) => memberOf(internet, candidates[member])),
    networks: members.flatMap((member) => networksOf(internet, candidates[member])),
  });
  const curve = found.curve.map(({ search, loss, samples }, at): WorstPoint => ({
    k: at + 1,
    ...described(worstOf(search)),
    ...lossPartsAnswer(loss),
    intervals: lossAnswer(loss, samples),
    proved: search.proved,
    bound: orNull(search.bound),
    evaluated: search.evaluated,
  }));
  const { sets: ties, moreTies } = found.curve[found.curve.length - 1].search;
  return {
    format: 'muruna/worst',
    version: 1,
    country,
    plane,
    ...snapshotParts(found.snapshot),
    over,
    lossKind,
    candidates: candidates.length,
    coverage: found.coverage,
    oldLinks: found.oldLinks,
    ...curve[curve.length - 1],
    tieShare,
    nearTies: ties
      .slice(1)
      .map(({ members, collateral }) => ({ ...described(members), collateral: orNull(collateral) })),
    moreTies,
    curve,
    uncertainty,
  };
}

/** Members of the worst set; none where no set loses anything. */
export function worstOf({ sets }: FoundSets): readonly number[] {
  return sets[0]?.members ?? [];
}

/** A candidate in AS numbers. */
export function memberOf({ graph }: Internet, { as, links }: Candidate): Member {
  if (as >= 0) return graph.asns[as];
  return `${graph.asns[graph.linkFrom[links[0]]]}-${graph.asns[graph.linkTo[links[0]]]}`;
}

function networksOf(internet: Internet, { as, links }: Candidate): NetworkName[] {
  const { graph } = internet;
  const ases = as >= 0 ? [as] : [graph.linkFrom[links[0]], graph.linkTo[links[0]]];
  return ases.map((one) => nameOfNetwork(internet, one));
}
