import { marks } from '../../core/marks.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import type { Mask } from '../routing/mask.ts';

/** ASes and links that carry nothing, by index. */
export interface Failure {
  readonly ases: readonly number[];
  readonly links: readonly number[];
}

/** The failure as the mask that routing takes. */
export function maskOf({ asCount, linkKind }: AsGraph, { ases, links }: Failure): Mask {
  return {
    failedAs: ases.length === 0 ? undefined : marks(asCount, ases),
    failedLink: links.length === 0 ? undefined : marks(linkKind.length, links),
  };
}
