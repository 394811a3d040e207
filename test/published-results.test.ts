import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
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
import { REAL_ASNS, REAL_PREFIXES, realSnapshot } from './real-snapshot.ts';
import { spearman } from './rank-correlation.ts';
import { needsSharedData, sharedData } from './shared-data.ts';

// The table in docs/methods/published-results.md is what this test prints; the limits leave a little room.
const AS_REL = 'as-rel/20180101.as-rel.txt.bz2';
const CTI = 'reference/cti';
const AS_RANK = 'reference/caida-asrank-top10000-202101.json.gz';
const HEGEMONY = 'reference/ihr-hegemony-ipv4-20220101.json.gz';

test(
  'cones, hegemony and transit influence agree with what others have published',
  needsSharedData(AS_REL, REAL_PREFIXES, REAL_ASNS, CTI, AS_RANK, HEGEMONY),
  async (context) => {
    const { internet } = await realSnapshot(AS_REL);
    const plane = planeOf(internet, 'ipv4')!;
    const indexOf = new Map(Array.from(plane.graph.asns, (asn, as) => [asn, as]));

    const cones = await coneCorrelation(plane, indexOf);
    context.diagnostic(`customer cones: Spearman ${cones.rho.toFixed(3)} over ${cones.count}`);
    assert.ok(cones.rho > 0.68);

    const influence = await influenceAgreement(internet, plane);
    context.diagnostic(
      `transit influence, ${influence.countries} countries: same first AS in ${influence.sameFirst}, ` +
        `${influence.shared} of ${influence.listed} of the first five, median Spearman ${influence.rho.toFixed(3)}`,
    );
    assert.equal(influence.countries, 38);
    assert.ok(influence.sameFirst >= 15 && influence.shared / influence.listed > 0.42 && influence.rho > 0.4);

    const hegemony = await hegemonyCorrelation(plane, indexOf);
    context.diagnostic(
      `global hegemony: Spearman ${hegemony.rho.toFixed(3)} over ${hegemony.count}, ` +
        `${hegemony.rhoOfTransit.toFixed(3)} over the ${hegemony.transitCount} that others cross, ` +
        `${hegemony.sharedTop} of the first 20 in common`,
    );
    assert.ok(hegemony.rho > 0.92 && hegemony.rhoOfTransit > 0.45 && hegemony.sharedTop >= 10);
  },
);

async function coneCorrelation(
  { graph }: Plane,
  indexOf: ReadonlyMap<number, number>,
): Promise<{ rho: number; count: number }> {
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
): Promise<{ countries: number; sameFirst: number; shared: number; listed: number; rho: number }> {
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
): Promise<{ rho: number; count: number; rhoOfTransit: number; transitCount: number; sharedTop: number }> {
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
