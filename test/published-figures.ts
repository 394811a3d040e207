import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Internet } from '../src/core/internet.ts';
import { coneFinder } from '../src/engines/worst/cone.ts';
import { territoryIn } from '../src/engines/territory/territory.ts';
import { planeOf, type Plane } from '../src/engines/territory/plane.ts';
import {
  simulatedVantagePoints,
  transitInfluence,
  vantageDag,
} from '../src/engines/country/transit-influence.ts';
import { spearman } from './rank-correlation.ts';
import { sharedData } from './shared-data.ts';

const CTI = 'reference/cti';
const AS_RANK = 'reference/caida-asrank-top10000-202101.json.gz';
const HEGEMONY = 'reference/ihr-hegemony-ipv4-20220101.json.gz';

/** What others have published and is compared here, in the public test data. */
export const PUBLISHED_FIGURES = [CTI, AS_RANK, HEGEMONY];

/** How figures of a snapshot agree with what others have published. */
export interface PublishedAgreement {
  readonly cones: { readonly rho: number; readonly count: number };
  readonly hegemony: {
    readonly rho: number;
    readonly count: number;
    /** Over those that sampled routes cross. */
    readonly rhoOfTransit: number;
    readonly transitCount: number;
    /** Of the first 20. */
    readonly sharedTop: number;
  };
  readonly influence: {
    readonly countries: number;
    readonly sameFirst: number;
    /** Of the first five of each country. */
    readonly shared: number;
    readonly listed: number;
    /** Median over the countries. */
    readonly rho: number;
  };
}

/** Compares customer cones, global hegemony and country-level transit influence in IPv4 with the published ones. */
export async function agreementWithPublished(internet: Internet): Promise<PublishedAgreement> {
  const plane = planeOf(internet, 'ipv4')!;
  const indexOf = new Map(Array.from(plane.graph.asns, (asn, as) => [asn, as]));
  return {
    cones: await coneCorrelation(plane, indexOf),
    hegemony: await hegemonyCorrelation(plane, indexOf),
    influence: await influenceAgreement(internet, plane),
  };
}

/** The rows of a table that sets several snapshots side by side: what is compared, then a figure of each. */
export function publishedRows(each: readonly PublishedAgreement[]): string[][] {
  const row = (what: string, figure: (one: PublishedAgreement) => string): string[] => [
    what,
    ...each.map(figure),
  ];
  const over = (rho: number, count: number): string => `${rho.toFixed(2)} (${count.toLocaleString('en')})`;
  return [
    row('CAIDA AS Rank, ≤ 2021-01, 10,000 largest: size of the customer cone', ({ cones }) =>
      over(cones.rho, cones.count),
    ),
    row('IHR global hegemony, 2022-01: routes a network is on, ends included', ({ hegemony }) =>
      over(hegemony.rho, hegemony.count),
    ),
    row('the same, only networks that sampled routes cross', ({ hegemony }) =>
      over(hegemony.rhoOfTransit, hegemony.transitCount),
    ),
    row('the same, the first 20', ({ hegemony }) => `${hegemony.sharedTop} in common`),
    row(
      'country-level transit influence, 2020-03: the first network of each country',
      ({ influence }) => `${influence.sameFirst} of ${influence.countries} the same`,
    ),
    row(
      'the same, first five networks',
      ({ influence }) => `${influence.shared} of ${influence.listed} in common`,
    ),
    row('the same, all networks listed for a country, median', ({ influence }) => influence.rho.toFixed(2)),
  ];
}

async function coneCorrelation(
  { graph }: Plane,
  indexOf: ReadonlyMap<number, number>,
): Promise<PublishedAgreement['cones']> {
  const { data } = JSON.parse(gunzipSync(await readFile(sharedData(AS_RANK))).toString()) as {
    data: { asns: { edges: { node: { asn: string; cone: { numberAsns: number } } }[] } };
  };
  const coneOf = coneFinder(graph.customers);
  const known = data.asns.edges
    .map(({ node }) => ({ as: indexOf.get(Number(node.asn)), cone: node.cone.numberAsns }))
    .filter(({ as }) => as !== undefined);
  return {
    rho: spearman(
      known.map(({ cone }) => cone),
      known.map(({ as }) => coneOf(as!).length),
    ),
    count: known.length,
  };
}

async function influenceAgreement(
  internet: Internet,
  plane: Plane,
): Promise<PublishedAgreement['influence']> {
  const vantagePoints = simulatedVantagePoints(plane.graph);
  const dag = vantageDag(plane.graph, vantagePoints);
  const sum = { countries: 0, sameFirst: 0, shared: 0, listed: 0 };
  const correlations: number[] = [];
  const files = (await readdir(sharedData(CTI))).filter((name) => name.startsWith('top.'));
  for (const file of files) {
    const published = (await readFile(join(sharedData(CTI), file), 'utf8'))
      .split('\n')
      .slice(1)
      .map((line) => ({
        asn: Number.parseInt(line, 10),
        value: Number(line.slice(line.lastIndexOf(',') + 1)),
      }))
      .filter(({ value }) => value > 0);
    const country = internet.countries.indexOf(file.slice(4, 6));
    const found = transitInfluence(territoryIn(plane, internet.country, country), vantagePoints, dag);
    if (found.length === 0) continue;
    const ours = new Map(found.map(({ as, value }) => [plane.graph.asns[as], value]));
    const first = [...ours.keys()].slice(0, 5);
    const theirs = published.slice(0, 5).map(({ asn }) => asn);
    sum.countries++;
    sum.sameFirst += Number(first[0] === theirs[0]);
    sum.shared += theirs.filter((asn) => first.includes(asn)).length;
    sum.listed += theirs.length;
    const rho = spearman(
      published.map(({ value }) => value),
      published.map(({ asn }) => ours.get(asn) ?? 0),
    );
    if (!Number.isNaN(rho)) correlations.push(rho);
  }
  correlations.sort((a, b) => a - b);
  return { ...sum, rho: correlations[Math.floor(correlations.length / 2)] };
}

/**
 * Routes of the vantage points in proportion to addresses that each AS is on: crossing it (from every tenth AS as
 * destination) or ending there, which the published values count too.
 */
async function hegemonyCorrelation(
  { graph, knownWeights }: Plane,
  indexOf: ReadonlyMap<number, number>,
): Promise<PublishedAgreement['hegemony']> {
  const vantagePoints = simulatedVantagePoints(graph);
  const dag = vantageDag(graph, vantagePoints);
  const crossing = new Float64Array(graph.asCount);
  const flow = new Float64Array(graph.asCount);
  for (let to = 0; to < graph.asCount; to += 10) {
    if (knownWeights[to] === 0) continue;
    dag.aim(to);
    flow.fill(0);
    for (const from of vantagePoints) if (dag.routeClass[from] !== 0) flow[from] = 1;
    dag.spread(flow);
    for (let as = 0; as < graph.transitCount; as++)
      if (as !== to && flow[as] > 0) crossing[as] += 10 * flow[as] * knownWeights[to];
  }
  const isCrossed = crossing.map((value) => Number(value > 0));
  for (let as = 0; as < graph.asCount; as++) crossing[as] += vantagePoints.length * knownWeights[as];
  const published = JSON.parse(gunzipSync(await readFile(sharedData(HEGEMONY))).toString()) as Record<
    string,
    string
  >;
  const rows = Object.entries(published)
    .filter(([asn]) => asn !== 'asn' && asn !== '-1')
    .map(([asn, value]) => ({ as: indexOf.get(Number(asn)), value: Number(value) }))
    .filter(({ as }) => as !== undefined && crossing[as] > 0);
  const top = (value: (row: (typeof rows)[number]) => number): Set<number | undefined> =>
    new Set(
      rows
        .toSorted((a, b) => value(b) - value(a))
        .slice(0, 20)
        .map(({ as }) => as),
    );
  const ours = top(({ as }) => crossing[as!]);
  const correlation = (some: typeof rows): number =>
    spearman(
      some.map(({ value }) => value),
      some.map(({ as }) => crossing[as!]),
    );
  const crossed = rows.filter(({ as }) => isCrossed[as!]);
  return {
    rho: correlation(rows),
    count: rows.length,
    rhoOfTransit: correlation(crossed),
    transitCount: crossed.length,
    sharedTop: [...top(({ value }) => value)].filter((as) => ours.has(as)).length,
  };
}
