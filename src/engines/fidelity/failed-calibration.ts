import type { AsGraph } from '../../core/as-graph.ts';
import type { Mask } from '../routing/mask.ts';
import { BLOCKED, type Calibration } from './calibration.ts';

/** The calibration with everything blocked that has failed: nothing is received over the links of failed ASes. */
export function withFailed(
  { linkFrom, linkTo, linkKind }: AsGraph,
  calibration: Calibration,
  { failedAs, failedLink }: Mask,
): Calibration {
  if (!failedAs && !failedLink) return calibration;
  const isDown = (link: number): boolean =>
    Boolean(failedLink?.[link] || failedAs?.[linkFrom[link]] || failedAs?.[linkTo[link]]);
  const arcCost = calibration.arcCost.slice();
  for (let link = 0; link < linkKind.length; link++)
    if (isDown(link)) arcCost[2 * link] = arcCost[2 * link + 1] = BLOCKED;
  const { arc, as, cost } = calibration.byNextHop;
  const kept = arc.map((_, row) => row).filter((row) => !isDown(arc[row] >> 1));
  return {
    ...calibration,
    arcCost,
    byNextHop: {
      arc: kept.map((row) => arc[row]),
      as: kept.map((row) => as[row]),
      cost: Uint8Array.from(kept, (row) => cost[row]),
    },
  };
}
