import { Refusal } from '../../core/refusal.ts';
import type { Calibration } from '../../engines/fidelity/calibration.ts';
import type { SnapshotSection, SectionData } from '../../store/section.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** How a calibration lies in a snapshot: columns, read on demand; docs/formats/snapshot.md. */
export function calibrationSections({
  arcCost,
  exportsAll,
  isSeen,
  byNextHop,
  unseenCost,
  peerCost,
  providerCost,
}: Calibration): SnapshotSection[] {
  const column = (name: string, data: Uint8Array | Uint32Array): SnapshotSection => ({
    name: `calibration.${name}`,
    data: data.slice(),
    onDemand: true,
  });
  return [
    column('arc-cost', arcCost),
    column('exports-all', exportsAll),
    column('is-seen', isSeen),
    column('exception-arc', byNextHop.arc),
    column('exception-as', byNextHop.as),
    column('exception-cost', byNextHop.cost),
    column('costs', Uint8Array.of(unseenCost, peerCost, providerCost)),
  ];
}

/**
 * The calibration of a snapshot; refuses a snapshot that has none (most, and all older ones), and one whose columns do not
 * belong together.
 */
export async function calibrationOf(snapshot: Snapshot): Promise<Calibration> {
  const found = await storedCalibration(snapshot);
  if (found) return found;
  const command = 'muruna snapshot build --rib … --calibrate';
  throw new Refusal('not-found', 'fidelity.no-calibration', { file: snapshot.name, command });
}

/** The same, undefined where there is none. */
export async function storedCalibration({
  internet: { graph },
  name: file,
  section,
}: Snapshot): Promise<Calibration | undefined> {
  const links = graph.linkKind.length;
  const costs = await section('calibration.costs');
  if (costs === undefined) return undefined;
  const column = async <T extends SectionData>(
    name: string,
    like: new (length: number) => T,
    count: number,
  ): Promise<T> => {
    const data = await section(`calibration.${name}`);
    if (data instanceof like && (count < 0 || data.length === count)) return data;
    throw new Refusal('bad-data', 'snapshot.damaged', { file, part: `calibration.${name}` });
  };
  const [unseenCost, peerCost, providerCost] = await column('costs', Uint8Array, 3);
  const arc = await column('exception-arc', Uint32Array, -1);
  const as = await column('exception-as', Uint32Array, arc.length);
  if (arc.some((one) => one >= 2 * links) || as.some((one) => one >= graph.asCount + 5))
    throw new Refusal('bad-data', 'snapshot.damaged', { file, part: 'calibration.exception-arc' });
  return {
    arcCost: await column('arc-cost', Uint8Array, 2 * links),
    exportsAll: await column('exports-all', Uint8Array, 2 * links),
    isSeen: await column('is-seen', Uint8Array, links),
    byNextHop: { arc, as, cost: await column('exception-cost', Uint8Array, arc.length) },
    unseenCost,
    peerCost,
    providerCost,
  };
}
