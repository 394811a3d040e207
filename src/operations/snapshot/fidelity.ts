import { asnLookup, type AsGraph } from '../../core/as-graph.ts';
import type { Work } from '../../core/progress.ts';
import { seededRandom, shuffle } from '../../core/random.ts';
import { Refusal } from '../../core/refusal.ts';
import { calibrate } from '../../engines/fidelity/calibrate.ts';
import { calibratedGraph } from '../../engines/fidelity/calibrated-graph.ts';
import { NEUTRAL, plainCalibration, type Calibration } from '../../engines/fidelity/calibration.ts';
import {
  calibratedPredictor,
  compareRoutes,
  policyPredictor,
  type Comparison,
} from '../../engines/fidelity/compare-routes.ts';
import { heldOutBy, withObservedLinks, type HoldOut } from '../../engines/fidelity/hold-out.ts';
import { observedRoutes, selectRoutes, type ObservedRoutes } from '../../engines/fidelity/observed-routes.ts';
import { cleanPaths } from '../../engines/inference/clean-paths.ts';
import type { CleanPaths } from '../../engines/inference/clean-path-table.ts';
import { agreementRows, type ModelFound } from '../../answers/fidelity-answer.ts';
import type { FidelityAnswer } from '../../schemas/fidelity-answer.ts';
import type { Snapshot, SnapshotNotice } from '../../store/snapshot.ts';
import { storedCalibration } from './calibration-sections.ts';
import { readRibs } from './ribs.ts';
import { noSources, type ReadSources } from './sources.ts';
import { optionOf } from '../option-of.ts';
import { fidelityRequest } from '../../schemas/requests/snapshot.ts';

export interface FidelityRequest {
  /** Table dumps (MRT), at least one. */
  readonly ribs: readonly string[];
  /** Go on where a dump is damaged or cut. */
  readonly lenient?: boolean | undefined;
  /** Learn how ASes choose from one part of the paths and judge on the other. */
  readonly holdOut?: HoldOut | undefined;
  /** How many origins are compared, and learnt from, at most. */
  readonly origins: number;
  readonly learnFrom: number;
  readonly seed: number;
}

/** Compares the routes a snapshot predicts with those that table dumps show. */
export async function fidelityFrom(
  snapshot: Snapshot,
  request: FidelityRequest,
  work: Work = {},
): Promise<FidelityAnswer> {
  const read = noSources(request.lenient);
  const tables = await readRibs(
    request.ribs.map((path) => ({ path })),
    read,
    work,
  );
  const { paths } = cleanPaths(tables.paths);
  const { graph } = snapshot.internet;
  const stored = await storedCalibration(snapshot);
  const compared =
    request.holdOut === undefined
      ? plainComparison(graph, paths, request, stored, work)
      : heldOutComparison(graph, paths, request, request.holdOut, work);
  const { models, ...rest } = compared;
  if (models[0].found.all.routes === 0) throw new Refusal('bad-data', 'fidelity.nothing-to-compare');
  return {
    date: tables.date,
    seed: request.seed,
    ...(request.holdOut && { holdOut: request.holdOut }),
    ...rest,
    ...agreementRows(models),
    snapshot: { name: snapshot.name, id: snapshot.id },
    notices: [...snapshot.notices, ...read.reservations, ...sameTableNotice(snapshot, read)],
  };
}

/** A stored calibration judged on the tables it was learnt from says little, and so do inferred links. */
function sameTableNotice({ manifest }: Snapshot, read: ReadSources): SnapshotNotice[] {
  const known = new Set(manifest.sources.map(({ sha256 }) => sha256));
  const same = read.sources.find(({ sha256 }) => known.has(sha256));
  return same
    ? [
        {
          code: 'fidelity.notice.same-table',
          facts: { file: same.name, option: optionOf(fidelityRequest, 'holdOut') },
        },
      ]
    : [];
}

interface Compared {
  readonly models: readonly ModelFound[];
  readonly outsideSnapshot: number;
  readonly learnt?: NonNullable<FidelityAnswer['learnt']>;
}

function plainComparison(
  graph: AsGraph,
  paths: CleanPaths,
  request: FidelityRequest,
  stored: Calibration | undefined,
  work: Work,
): Compared {
  const all = observedRoutes(graph, paths);
  const routes = sampleOrigins(graph, all, request.origins, request.seed);
  const sources = onTheWay(graph, all);
  const predict = (which: Calibration): Comparison =>
    compareRoutes(routes, calibratedPredictor(calibratedGraph(graph, which, sources)), told(work));
  return {
    models: [
      { model: 'policy', graph, found: compareRoutes(routes, policyPredictor(graph), told(work)) },
      { model: 'shortest', graph, found: predict(plainCalibration(graph)) },
      ...(stored ? [{ model: 'calibrated' as const, graph, found: predict(stored) }] : []),
    ],
    outsideSnapshot: all.outsideGraph,
  };
}

function heldOutComparison(
  graph: AsGraph,
  paths: CleanPaths,
  request: FidelityRequest,
  split: HoldOut,
  work: Work,
): Compared {
  const { seed } = request;
  const isOut = heldOutBy(split, seed, paths.asns);
  const ends = (path: number): [number, number] => [
    paths.asns[paths.hops[paths.offsets[path]]],
    paths.asns[paths.hops[paths.offsets[path + 1] - 1]],
  ];
  const { graph: wider, added } = withObservedLinks(graph, paths, (path) => !isOut(...ends(path)));
  const part = (of: AsGraph, all: ObservedRoutes, wanted: boolean, most: number): ObservedRoutes =>
    sampleOrigins(
      of,
      selectRoutes(
        all,
        (route) => isOut(of.asns[all.vantagePoint[route]], of.asns[all.origin[route]]) === wanted,
      ),
      most,
      seed,
    );
  const all = observedRoutes(wider, paths);
  const lessons = part(wider, all, false, request.learnFrom);
  const judged = part(wider, all, true, request.origins);
  const known = observedRoutes(graph, paths);
  const judgedKnown = part(graph, known, true, request.origins);
  const sources = onTheWay(wider, lessons);
  for (const point of judged.vantagePoint) sources[point] = 1;
  const calibration = calibrate(wider, lessons, sources, (_, done, total) => {
    work.signal?.throwIfAborted();
    work.progress?.('fidelity.progress.learning', done, total);
  });
  const predict = (which: typeof calibration): Comparison =>
    compareRoutes(judged, calibratedPredictor(calibratedGraph(wider, which, sources)), told(work));
  return {
    models: [
      {
        model: 'policy',
        graph,
        found: compareRoutes(judgedKnown, policyPredictor(graph), told(work)),
      },
      { model: 'shortest', graph: wider, found: predict(plainCalibration(wider)) },
      { model: 'calibrated', graph: wider, found: predict(calibration) },
    ],
    outsideSnapshot: known.outsideGraph,
    learnt: {
      routes: lessons.origin.length,
      linksAdded: added,
      preferences: calibration.arcCost.filter((cost) => cost !== NEUTRAL).length,
      exceptions: calibration.byNextHop.arc.length,
      partialTransit: calibration.exportsAll.filter((one) => one === 1).length,
    },
  };
}

function told(work: Work): (done: number, total: number) => void {
  return (done, total) => {
    work.signal?.throwIfAborted();
    work.progress?.('fidelity.progress.comparing', done, total);
  };
}

/** The routes to at most `most` origins, drawn by seed. */
export function sampleOrigins(
  graph: AsGraph,
  routes: ObservedRoutes,
  most: number,
  seed: number,
): ObservedRoutes {
  const asns = [...new Set(routes.origin)].map((as) => graph.asns[as]).sort((one, other) => one - other);
  if (asns.length <= most) return routes;
  const indexOf = asnLookup(graph.asns);
  const drawn = new Set(
    shuffle(asns, seededRandom(seed + 1))
      .slice(0, most)
      .map(indexOf),
  );
  return selectRoutes(routes, (route) => drawn.has(routes.origin[route]));
}

/** ASes that pass on or look at a route, [n]. */
export function onTheWay(graph: AsGraph, { offsets, hops, origin }: ObservedRoutes): Uint8Array {
  const marks = new Uint8Array(graph.asCount);
  for (let route = 0; route < origin.length; route++)
    for (let at = offsets[route]; at + 1 < offsets[route + 1]; at++) marks[hops[at]] = 1;
  return marks;
}
