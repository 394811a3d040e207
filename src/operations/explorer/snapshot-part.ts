import { deflateSync } from 'fflate';
import { snapshotParts, type PartFacts } from '../../answers/snapshot-parts.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { sectionsOf } from '../../store/internet-columns.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { writeSnapshot } from '../../store/write-snapshot.ts';

export function partFacts(snapshot: Snapshot): PartFacts {
  return {
    ...snapshotParts(snapshot),
    countries: snapshot.internet.countries.filter((code) => code !== ''),
  };
}

/**
 * The part of a snapshot that the stress engine reads: the whole graph, since a figure depends on all of it, without prefix
 * tables and without the weights of the other plane; compact, with deflate, which a page can undo.
 */
export async function snapshotPart(snapshot: Snapshot, plane: PlaneId): Promise<Uint8Array<ArrayBuffer>> {
  const { internet, linkSources, manifest } = snapshot;
  const nothing = new Float64Array(internet.graph.asCount).fill(NaN);
  const sections = sectionsOf({
    internet: { ...internet, ...(plane === 'ipv4' ? { addresses6: nothing } : { addresses4: nothing }) },
    linkSources,
  });
  const confidence = await snapshot.section('link.confidence');
  return writeSnapshot(
    {
      manifest,
      sections: confidence ? [...sections, { name: 'link.confidence', data: confidence }] : sections,
    },
    (bytes) => Promise.resolve(deflateSync(bytes, { level: 9 })),
  );
}
