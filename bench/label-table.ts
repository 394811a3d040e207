import type { AsGraph, LinkList } from '../src/core/as-graph.ts';
import { labelAgreement, type LabelAgreement } from '../src/engines/inference/label-agreement.ts';
import { isHeldOut } from '../src/engines/inference/peer-model.ts';

export const LABEL_HEAD = [
  'links of',
  'common links',
  'of them peering',
  'same label',
  'peer links found',
  'precision of peer links',
];

/** How the labels of links agree, over all common links and over those that had no part in fitting the model. */
export function labelRow(name: string, ours: AsGraph, theirs: AsGraph): string[][] {
  const [own, other] = [linksOf(ours), linksOf(theirs)];
  return [
    figures(name, labelAgreement(own, other)),
    figures(`${name}, held-out half`, labelAgreement(own, other, isHeldOut)),
  ];
}

function linksOf({ asns, linkFrom, linkTo, linkKind }: AsGraph): LinkList {
  return {
    from: Uint32Array.from(linkFrom, (as) => asns[as]),
    to: Uint32Array.from(linkTo, (as) => asns[as]),
    kind: linkKind,
  };
}

function figures(name: string, found: LabelAgreement): string[] {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return [
    name,
    found.common.toLocaleString('en'),
    percent((found.peerAsPeer + found.peerAsTransit) / found.common),
    percent(found.agreement),
    percent(found.peerRecall),
    percent(found.peerPrecision),
  ];
}
