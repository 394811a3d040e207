// Fits the model of src/engines/inference/peer-model.ts and writes its weights. `node scripts/fit-peer-model.ts` with the public
// test data beside the checkout. Only pairs that `isHeldOut` leaves out of its half are used; see docs/methods/inference.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPaths } from '../src/engines/inference/clean-paths.ts';
import { linkSlopes } from '../src/engines/inference/link-slopes.ts';
import type { ObservedPaths } from '../src/engines/inference/observed-paths.ts';
import { observedLinks } from '../src/engines/inference/observed-links.ts';
import { PEER_FEATURES, peerFeatures } from '../src/engines/inference/peer-features.ts';
import { isHeldOut } from '../src/engines/inference/peer-model.ts';
import { providerFreeNetworks } from '../src/engines/inference/provider-free.ts';
import { nodeDegrees, transitDegrees } from '../src/engines/inference/transit-degree.ts';
import type { AsRel } from '../src/formats/as-rel/as-rel.ts';
import { readRibs, regionsByPrefixes } from '../src/operations/snapshot/ribs.ts';
import { noSources, readAsRel, readPrefixTable } from '../src/operations/snapshot/sources.ts';
import { sharedData } from '../test/shared-data.ts';

const PRODUCTS = [
  'offPeakPaths',
  'certainPaths',
  'upperCertainShare',
  'atVantagePoint',
  'tableShare',
  'deepInPaths',
  'upperRank',
  'lowerRank',
  'lowerDegree',
  'lowerProviders',
  'upperReachesTop',
  'rivalReachesTop',
  'sameRegion',
  'regionShare',
] as const;
/** What all views together weigh, in links, and the ridge that the standardised weights are held by. */
const TOTAL_WEIGHT = 30_000;
const RIDGE = 3;

/** Routes seen by some of their vantage points, what is published about their links, and which group of views it is of. */
interface View {
  readonly group: keyof typeof GROUP_WEIGHT;
  readonly paths: ObservedPaths;
  readonly labels: ReadonlyMap<string, number>;
  readonly regionOf: (asn: number) => number;
}

/** How much a group counts. */
const GROUP_WEIGHT = {
  'one feed of 2014': 3,
  'many feeds of 2014': 1,
  'both of 2014': 1.5,
  'single feeds of 2014': 1,
  'some feeds of 2014': 1,
  'all of 2026': 2,
  'IPv4 of 2026': 1,
  'IPv6 and updates of 2026': 1,
  'updates of 2022': 1,
  'all years': 1.5,
  'some feeds of 2026': 1,
  'single feeds of 2026': 1,
} as const;

const MRT = {
  jinx: 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2',
  many: 'mrt/rib.20140523.0600_firstMB.bz2',
  table4: 'recent/rib.20260730.1400_first2MB.bz2',
  table6: 'recent/rib6.20260730.1400_firstMB.bz2',
  updates: 'recent/routeviews.updates.20260222.1530.bz2',
  earlier: 'recent/routeviews.route-views.sydney.updates.20220601.0230.bz2',
  later: 'recent/routeviews.route-views.sydney.updates.20220601.0415.bz2',
} as const;
type Name = keyof typeof MRT;

const read = noSources();
const then = await labelled('as-rel/20140101.as-rel.txt.bz2', await regions2014());
const now = await labelled('as-rel/20250901.as-rel2.txt.bz2', await regions2026());
const cut = await pathsOf('many');
const whole = await pathsOf('table4', 'table6', 'updates');
const views: readonly View[] = [
  { group: 'one feed of 2014', paths: await pathsOf('jinx'), ...then },
  { group: 'many feeds of 2014', paths: cut, ...then },
  { group: 'both of 2014', paths: await pathsOf('jinx', 'many'), ...then },
  ...someFeeds(cut, 10).map((paths) => ({ group: 'some feeds of 2014' as const, paths, ...then })),
  ...singleFeeds(cut).map((paths) => ({ group: 'single feeds of 2014' as const, paths, ...then })),
  { group: 'all of 2026', paths: whole, ...now },
  { group: 'IPv4 of 2026', paths: await pathsOf('table4'), ...now },
  { group: 'IPv6 and updates of 2026', paths: await pathsOf('table6', 'updates'), ...now },
  { group: 'updates of 2022', paths: await pathsOf('earlier', 'later'), ...now },
  {
    group: 'all years',
    paths: await pathsOf('table4', 'table6', 'updates', 'earlier', 'later', 'jinx', 'many'),
    ...now,
  },
  ...someFeeds(whole, 6).map((paths) => ({ group: 'some feeds of 2026' as const, paths, ...now })),
  ...singleFeeds(whole)
    .slice(0, 12)
    .map((paths) => ({ group: 'single feeds of 2026' as const, paths, ...now })),
];

const rows = views.flatMap(examples);
const model = fit(rows);
writeFileSync(
  join(import.meta.dirname, '../src/engines/inference/peer-model-weights.ts'),
  weightsFile(model),
);
process.stdout.write(`${rows.length} examples, intercept ${model[0]}\n`);

async function pathsOf(...names: Name[]): Promise<ObservedPaths> {
  return (await tablesOf(...names)).paths;
}

function tablesOf(...names: Name[]): ReturnType<typeof readRibs> {
  const inputs = names.map((name) => ({ path: sharedData(MRT[name]), isPart: MRT[name].includes('_first') }));
  return readRibs(inputs, read, {});
}

async function regions2014(): Promise<View['regionOf']> {
  return (await tablesOf('jinx', 'many')).regionOf;
}

/** From whole tables: the dumps of 2026 hold their beginnings only. */
async function regions2026(): Promise<View['regionOf']> {
  return regionsByPrefixes(
    await readPrefixTable([{ path: sharedData('recent/ipasn_20260730.dat.gz') }], read, {}),
  );
}

async function labelled(
  file: string,
  regionOf: View['regionOf'],
): Promise<Pick<View, 'labels' | 'regionOf'>> {
  return { labels: labelsOf(await readAsRel({ path: sharedData(file) }, read, {})), regionOf };
}

function vantagePointsOf(paths: ObservedPaths): number[] {
  return [...new Set(paths.vantagePoint)].sort((a, b) => a - b);
}

function singleFeeds(paths: ObservedPaths): ObservedPaths[] {
  return vantagePointsOf(paths).map((point) => seenBy(paths, (other) => other === point));
}

/** Mixtures: one half of them of a fifth of the feeds, the other half of two fifths. */
function someFeeds(paths: ObservedPaths, count: number): ObservedPaths[] {
  const points = vantagePointsOf(paths);
  return Array.from({ length: count }, (_, turn) =>
    seenBy(paths, (point) => (points.indexOf(point) * 7 + turn * 3) % 10 < (turn < count / 2 ? 2 : 4)),
  );
}

function seenBy(paths: ObservedPaths, wanted: (point: number) => boolean): ObservedPaths {
  const kept = [...paths.vantagePoint.keys()].filter((path) => wanted(paths.vantagePoint[path]));
  const hops = kept.map((path) => paths.hops.slice(paths.offsets[path], paths.offsets[path + 1]));
  const offsets = new Uint32Array(kept.length + 1);
  hops.forEach((path, row) => (offsets[row + 1] = offsets[row] + path.length));
  return {
    offsets,
    hops: Uint32Array.from(hops.flatMap((path) => [...path])),
    vantagePoint: Uint32Array.from(kept, (path) => paths.vantagePoint[path]),
    entries: Uint32Array.from(kept, (path) => paths.entries[path]),
    plane: Uint8Array.from(kept, (path) => paths.plane[path]),
  };
}

function labelsOf(list: AsRel): Map<string, number> {
  return new Map(
    Array.from(list.from, (from, link) => [pairOf(from, list.to[link]), list.kind[link]] as const),
  );
}

function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

interface Example {
  readonly inputs: Float64Array;
  readonly isPeer: number;
  readonly weight: number;
}

function examples({ group, paths, labels, regionOf }: View): Example[] {
  const { paths: clean } = cleanPaths(paths);
  const links = observedLinks(clean);
  const transitDegree = transitDegrees(clean, links);
  const clique = providerFreeNetworks(clean);
  const slopes = linkSlopes(clean, links, transitDegree, clique);
  const features = peerFeatures({
    paths: clean,
    links,
    slopes,
    transitDegree,
    nodeDegree: nodeDegrees(clean.asns.length, links),
    clique,
    region: Uint8Array.from(clean.asns, regionOf),
  });
  const found: Omit<Example, 'weight'>[] = [];
  for (let link = 0; link < links.low.length; link++) {
    const [a, b] = [clean.asns[links.low[link]], clean.asns[links.high[link]]];
    const label = labels.get(pairOf(a, b));
    if (label === undefined || isHeldOut(a, b)) continue;
    const width = PEER_FEATURES.length;
    found.push({ inputs: inputsOf(features.subarray(link * width, (link + 1) * width)), isPeer: label });
  }
  const viewsInGroup = views.filter((view) => view.group === group).length;
  const weight =
    (TOTAL_WEIGHT * GROUP_WEIGHT[group]) /
    Object.keys(GROUP_WEIGHT).length /
    viewsInGroup /
    Math.max(1, found.length);
  return found.map((example) => ({ ...example, weight }));
}

/** Features, then products in the order of PRODUCT_WEIGHTS. */
function inputsOf(features: Float64Array): Float64Array {
  const factors = PRODUCTS.map((name) => features[PEER_FEATURES.indexOf(name)]);
  return Float64Array.from([
    ...features,
    ...factors.flatMap((factor, at) => factors.slice(at).map((other) => factor * other)),
  ]);
}

/** Weighted ridge logistic regression by Newton's method on standardised inputs; gives intercept and raw weights. */
function fit(all: readonly Example[]): Float64Array {
  const width = all[0].inputs.length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const { inputs } of all) for (let at = 0; at < width; at++) mean[at] += inputs[at] / all.length;
  for (const { inputs } of all)
    for (let at = 0; at < width; at++) spread[at] += (inputs[at] - mean[at]) ** 2 / all.length;
  for (let at = 0; at < width; at++) spread[at] = Math.sqrt(spread[at]) || Infinity;
  const standard = all.map(({ inputs }) => {
    const row = new Float64Array(width + 1);
    row[0] = 1;
    for (let at = 0; at < width; at++) row[at + 1] = (inputs[at] - mean[at]) / spread[at];
    return row;
  });
  const beta = new Float64Array(width + 1);
  for (let round = 0; round < 30; round++) {
    const step = newtonStep(standard, all, beta);
    for (let at = 0; at <= width; at++) beta[at] -= step[at];
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  const raw = new Float64Array(width + 1);
  raw[0] = beta[0];
  for (let at = 0; at < width; at++) {
    raw[at + 1] = beta[at + 1] / spread[at];
    raw[0] -= raw[at + 1] * mean[at];
  }
  return raw;
}

function newtonStep(
  rows: readonly Float64Array[],
  all: readonly Example[],
  beta: Float64Array,
): Float64Array {
  const size = beta.length;
  const gradient = Float64Array.from(beta, (one, at) => (at === 0 ? 0 : RIDGE * one));
  const hessian = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size);
    row[at] = at === 0 ? 1e-6 : RIDGE;
    return row;
  });
  rows.forEach((row, at) => {
    let score = 0;
    for (let column = 0; column < size; column++) score += beta[column] * row[column];
    const chance = 1 / (1 + Math.exp(-score));
    const { weight, isPeer } = all[at];
    const curve = weight * chance * (1 - chance) + 1e-9;
    for (let one = 0; one < size; one++) {
      gradient[one] += weight * (chance - isPeer) * row[one];
      const factor = curve * row[one];
      const target = hessian[one];
      for (let other = 0; other <= one; other++) target[other] += factor * row[other];
    }
  });
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) hessian[a][b] = hessian[b][a];
  return solve(hessian, gradient);
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const a = matrix.map((row, at) => Float64Array.from([...row, right[at]]));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) pivot = row;
    [a[column], a[pivot]] = [a[pivot], a[column]];
    for (let row = column + 1; row < size; row++) {
      const factor = a[row][column] / a[column][column];
      for (let at = column; at <= size; at++) a[row][at] -= factor * a[column][at];
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let sum = a[row][size];
    for (let at = row + 1; at < size; at++) sum -= a[row][at] * solution[at];
    solution[row] = sum / a[row][row];
  }
  return solution;
}

function weightsFile(weights: Float64Array): string {
  const numbers = (from: number, to: number): string =>
    Array.from(weights.slice(from, to), (one) => `  ${Number(one.toPrecision(6))},\n`).join('');
  const features = PEER_FEATURES.length;
  return `// Written by scripts/fit-peer-model.ts; do not edit. How and on what it was fitted is in docs/methods/inference.md.

/** Features whose products with each other (and with themselves) enter the score, in this order. */
export const PRODUCT_FEATURES = [
${PRODUCTS.map((name) => `  '${name}',\n`).join('')}] as const;

export const INTERCEPT = ${Number(weights[0].toPrecision(6))};

/** One weight a feature, in the order of PEER_FEATURES. */
export const FEATURE_WEIGHTS: readonly number[] = [
${numbers(1, 1 + features)}];

/** One weight a product: the first feature with itself and each later one, then the second, and so on. */
export const PRODUCT_WEIGHTS: readonly number[] = [
${numbers(1 + features, weights.length)}];
`;
}
