import type { LinkList } from '../core/as-graph.ts';
import type { Finding } from '../core/finding.ts';
import { PEER_TO_PEER } from '../core/link-kind.ts';
import { orNull } from '../core/missing.ts';
import type { InferredRelationships } from '../engines/inference/infer-relationships.ts';
import type { LabelAgreement } from '../engines/inference/label-agreement.ts';
import type { InferAnswer, LabelAgreementAnswer } from '../schemas/infer-answer.ts';

/** What an inference rests on, beside the paths. */
export interface InferenceBasis extends Pick<
  InferAnswer,
  'date' | 'vantagePoints' | 'routeServers' | 'sources'
> {
  /** What was noticed before paths were cleaned. */
  readonly findings: readonly Pick<Finding, 'code' | 'facts'>[];
  /** With published relationships: over all common links, and over those that had no part in fitting the model. */
  readonly agreement: { readonly all: LabelAgreement; readonly heldOut: LabelAgreement } | undefined;
}

const CONFIDENCE_STEPS = [0.99, 0.9, 0.75, 0.5, 0];

/** Inferred relationships, counted. */
export function inferAnswer(
  { links, clique, findings, evidence }: InferredRelationships,
  { agreement, sources, date, vantagePoints, routeServers, findings: before }: InferenceBasis,
): InferAnswer {
  return {
    ases: new Set([...links.from, ...links.to]).size,
    links: links.kind.length,
    peerLinks: links.kind.filter((one) => one === PEER_TO_PEER).length,
    vantagePoints,
    date,
    clique: clique.toSorted((one, other) => one - other),
    routeServers,
    siblings: siblingPairs(links, evidence.siblings),
    findings: [...before, ...findings].map(({ code, facts }) => ({ code, facts })),
    confidence: confidenceSteps(evidence.confidence),
    ...(agreement && {
      agreement: { all: agreementAnswer(agreement.all), heldOut: agreementAnswer(agreement.heldOut) },
    }),
    sources,
  };
}

function siblingPairs({ from, to }: LinkList, marked: Uint8Array): InferAnswer['siblings'] {
  return [...marked.keys()]
    .filter((link) => marked[link] === 1)
    .map((link): [number, number] => [Math.min(from[link], to[link]), Math.max(from[link], to[link])])
    .sort(([one, second], [other, last]) => one - other || second - last);
}

/** A share of nothing is missing. */
function agreementAnswer(found: LabelAgreement): LabelAgreementAnswer {
  return {
    ...found,
    agreement: orNull(found.agreement),
    peerRecall: orNull(found.peerRecall),
    peerPrecision: orNull(found.peerPrecision),
  };
}

function confidenceSteps(confidence: Float32Array): InferAnswer['confidence'] {
  return CONFIDENCE_STEPS.map((least, step) => {
    const below = step === 0 ? Infinity : CONFIDENCE_STEPS[step - 1];
    return { least, links: confidence.filter((one) => one >= least && one < below).length };
  });
}
