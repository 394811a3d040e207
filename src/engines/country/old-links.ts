import { roundedFigure } from '../../core/rounded-figure.ts';
import type { GatewayFlows } from '../flows/gateway-flows.ts';
import { policyLoss, type Baseline } from '../reach/damage.ts';

/** What of a country's connectivity rests on old links, 0 … 1; NaN where that cannot be said. */
export interface OldLinkShares {
  /** Pairs of a national and a foreign network that reach each other, but not without old links. */
  readonly international: number;
  /** The same of pairs of national networks. */
  readonly domestic: number;
  /** Of the international routes, what goes over a gateway that is an old link. */
  readonly gateways: number;
}

/** The shares of pairs, by the weight of both ends; `isOld` marks links of the territory's graph, undefined = not recorded. */
export function pairsOnOldLinks(
  baseline: Baseline,
  isOld: Uint8Array | undefined,
): Omit<OldLinkShares, 'gateways'> {
  if (!isOld) return { international: NaN, domestic: NaN };
  const links = Array.from(isOld.keys()).filter((link) => isOld[link] === 1);
  const { international, domestic } = policyLoss(baseline, { ases: [], links });
  return {
    international: roundedFigure(international.total),
    domestic: roundedFigure(domestic.total),
  };
}

/** What rests on old links, of pairs and of routes over the border. */
export function shareOnOldLinks(
  baseline: Baseline,
  flows: GatewayFlows,
  isOld: Uint8Array | undefined,
): OldLinkShares {
  const over = (gateway: number): number =>
    flows.inboundOverGateway[gateway] + flows.outboundOverGateway[gateway];
  let all = 0;
  let old = 0;
  baseline.territory.gateways().forEach(({ link }, gateway) => {
    all += over(gateway);
    if (isOld?.[link]) old += over(gateway);
  });
  return {
    ...pairsOnOldLinks(baseline, isOld),
    gateways: isOld && all > 0 ? roundedFigure(old / all) : NaN,
  };
}
