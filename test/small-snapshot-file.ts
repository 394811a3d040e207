import { sectionsOf } from '../src/store/internet-columns.ts';
import { writeSnapshot } from '../src/store/write-snapshot.ts';
import { smallSnapshot } from './small-snapshot.ts';

/** The small snapshot as a file of that day. */
export async function smallSnapshotFile(date: string): Promise<Uint8Array> {
  const { internet, linkSources, manifest } = smallSnapshot();
  return writeSnapshot({ manifest: { ...manifest, date }, sections: sectionsOf({ internet, linkSources }) });
}
