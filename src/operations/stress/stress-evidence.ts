import { Refusal } from '../../core/refusal.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { Territory } from '../../engines/territory/territory.ts';
import type { Evidence } from '../../engines/stress/uncertainty.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** What the snapshot knows about its links, for the intervals. */
export async function evidenceOf({ internet, linkSources, section }: Snapshot): Promise<Evidence> {
  const confidence = await section('link.confidence');
  const links = internet.graph.linkKind.length;
  return {
    labelConfidence:
      confidence instanceof Float32Array && confidence.length === links ? confidence : undefined,
    vantagePoints: internet.linkVantagePoints,
    sources: linkSources.some((bits) => bits !== 0) ? linkSources : undefined,
  };
}

export function refuseWithoutWeight({ nationalWeight }: Territory, plane: PlaneId, country: string): void {
  if (nationalWeight === 0) throw new Refusal('bad-data', 'stress.no-weight', { country, plane });
}
