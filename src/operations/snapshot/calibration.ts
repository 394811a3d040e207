import type { AsGraph } from '../../core/as-graph.ts';
import type { Work } from '../../core/progress.ts';
import { calibrate } from '../../engines/fidelity/calibrate.ts';
import { observedRoutes } from '../../engines/fidelity/observed-routes.ts';
import { cleanPaths } from '../../engines/inference/clean-paths.ts';
import type { ObservedPaths } from '../../engines/inference/observed-paths.ts';
import type { SnapshotSection } from '../../store/section.ts';
import { calibrationSections } from './calibration-sections.ts';
import { onTheWay, sampleOrigins } from './fidelity.ts';

/** Origins learnt from: more teach little more (docs/methods/fidelity.md). */
const LEARN_FROM = 4000;
const SEED = 1;

/** What the paths in table dumps teach about the choices on a graph, as sections for its snapshot. */
export function learntSections(graph: AsGraph, paths: ObservedPaths, work: Work): SnapshotSection[] {
  const lessons = sampleOrigins(graph, observedRoutes(graph, cleanPaths(paths).paths), LEARN_FROM, SEED);
  const calibration = calibrate(graph, lessons, onTheWay(graph, lessons), (round, done, total) => {
    work.signal?.throwIfAborted();
    work.progress?.('fidelity.progress.learning', round * total + done, 2 * total);
  });
  return calibrationSections(calibration);
}
