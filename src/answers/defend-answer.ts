import type { Internet } from '../core/internet.ts';
import { PEER_TO_PEER } from '../core/link-kind.ts';
import { orNull } from '../core/missing.ts';
import type { Candidate } from '../engines/reach/candidates.ts';
import type { NewLink } from '../engines/routing/patch-graph.ts';
import type { Defence, DefenceFound } from '../engines/worst/defence.ts';
import type { Proposal } from '../engines/worst/defend.ts';
import type { DefenceAnswer, DefendAnswer, LinkAnswer } from '../schemas/defend-answer.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type { LossKind, Over } from '../schemas/worst-cases.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';
import { memberOf } from './worst-answer.ts';

/** What was found, and of what. */
export interface DefendFound extends DefenceFound {
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshot: AskedSnapshot;
  readonly internet: Internet;
  /** By AS. */
  readonly isNational: Uint8Array;
  readonly over: Over;
  readonly lossKind: LossKind;
  readonly k: number;
  readonly candidates: readonly Candidate[];
  readonly coverage: number | null;
  readonly oldLinks: number | null;
}

/** Which new links lower the worst loss most. */
export function defendAnswer(found: DefendFound): DefendAnswer {
  const { country, plane, over, lossKind, k, before, asked, ranked, chosen, best, curve } = found;
  return {
    format: 'muruna/defend',
    version: 1,
    country,
    plane,
    ...snapshotParts(found.snapshot),
    over,
    lossKind,
    k,
    coverage: found.coverage,
    oldLinks: found.oldLinks,
    before: {
      worst: orNull(before.sets[0].collateral),
      set: setOf(found, before.sets[0].members),
      proved: before.proved,
    },
    asked,
    ranked: ranked
      .map((defence) => defenceAnswer(found, defence))
      .sort((a, b) => (b.gain ?? 0) - (a.gain ?? 0)),
    chosen: chosen.map((defence) => defenceAnswer(found, defence)),
    best: { ...defenceAnswer(found, best), proved: best.proved },
    curve: curve.map((point) => ({
      ...point,
      before: orNull(point.before),
      after: orNull(point.after),
    })),
  };
}

function defenceAnswer(found: DefendFound, { chain, outcome }: Defence): DefenceAnswer {
  return {
    links: chain.map((proposal) => linkAnswer(found, proposal)),
    worst: orNull(outcome.worst),
    bound: orNull(outcome.bound),
    gain: orNull(found.before.sets[0].collateral - outcome.bound),
    set: setOf(found, outcome.set),
  };
}

function setOf({ internet, candidates }: DefendFound, members: readonly number[]): DefenceAnswer['set'] {
  return members.map((member) => memberOf(internet, candidates[member]));
}

function linkAnswer({ internet, isNational }: DefendFound, { link, alike }: Proposal): LinkAnswer {
  const partnerOf = ({ from, to }: NewLink): number => (isNational[to] ? from : to);
  const partner = partnerOf(link);
  const side = partner === link.from ? 'provider' : 'customer';
  return {
    national: nameOfNetwork(internet, partner === link.from ? link.to : link.from),
    partner: nameOfNetwork(internet, partner),
    alike: alike.map((other) => nameOfNetwork(internet, partnerOf(other))),
    partnerIs: link.kind === PEER_TO_PEER ? 'peer' : side,
  };
}
