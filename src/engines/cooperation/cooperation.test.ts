import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAsGraph, randomInternet, withTwins } from '../../../test/random-internet.ts';
import { buildAsGraph } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { gatewayFlows } from '../flows/gateway-flows.ts';
import { territoryIn, territoryOf } from '../territory/territory.ts';
import { planeOf, type Plane } from '../territory/plane.ts';
import { baselineOf } from '../reach/damage.ts';
import { patchGraph } from '../routing/patch-graph.ts';
import { areaOf } from './area.ts';
import { betweenMembers } from './between-members.ts';
import { candidateProjects } from './candidate-projects.ts';
import { sideFiguresTwin, walkPaths } from './cooperation.twin.ts';
import {
  bestSet,
  jointProjects,
  outcomesOf,
  presentOf,
  TRIED_TOGETHER,
  type ProjectOutcome,
  type Present,
} from './joint-projects.ts';
import { dependenceOn } from './mutual-dependence.ts';
import { gainOf, isWorse } from './side-figures.ts';
import { SIDE_MEASURES, type SideFigures } from '../../schemas/side-measures.ts';
import { singleLosses } from './single-loss.ts';
import { cases } from '../../../test/cases.ts';

/** Internets in which some networks route alike, so that they stand together in an area. */
const internets = fc
  .record({ graph: anyAsGraph(10), seed: fc.nat() })
  .map(({ graph, seed }) => randomInternet(withTwins(graph, seed), seed));
const [A, B] = [1, 2];

test('mutual dependence equals a count of every path', () => {
  fc.assert(
    fc.property(internets, (internet) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const { country } = internet;
      const flows = gatewayFlows(territoryIn(plane, internet.country, A), country, internet.countries.length);
      const found = dependenceOn(flows, country, baselineOf(territoryOf(internet, A)), B);

      let [international, across, domestic, inside] = [0, 0, 0, 0];
      const crossing = new Float64Array(internet.graph.asCount);
      const count = (between: readonly number[], weight: number): void => {
        international += weight;
        if (between.some((as) => country[as] === B)) across += weight;
        for (const as of between) if (country[as] === B) crossing[as] += weight;
      };
      walkPaths(
        plane,
        country,
        (at) => at === A,
        (at) => at !== A,
        count,
      );
      walkPaths(
        plane,
        country,
        (at) => at !== A,
        (at) => at === A,
        count,
      );
      walkPaths(
        plane,
        country,
        (at) => at === A,
        (at) => at === A,
        (between, weight) => {
          inside += weight;
          if (between.some((as) => country[as] === B)) domestic += weight;
        },
      );
      assertClose(found.international, across / international, 'international');
      assertClose(found.domestic, domestic / inside, 'domestic');
      for (const { as, share } of found.networks) assertClose(share, crossing[as] / international, 'network');
      const shown = crossing.filter((weight) => weight > 1e-9).length;
      assert.equal(found.networks.filter(({ share }) => share > 1e-12).length, shown);
    }),
    { numRuns: cases(100) },
  );
});

test('the third countries between two are those that their paths cross', () => {
  fc.assert(
    fc.property(internets, (internet) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const { country } = internet;
      let sent = 0;
      const expected = new Map<number, number>();
      walkPaths(
        plane,
        country,
        (at) => at === A,
        (at) => at === B,
        (between, weight) => {
          sent += weight;
          for (const third of new Set(between.map((as) => country[as])))
            if (third !== A && third !== B) expected.set(third, (expected.get(third) ?? 0) + weight);
        },
      );
      const found = betweenMembers(areaOf(plane, country, [A, B]), 0, 1).thirds;
      assert.equal(found.length, expected.size);
      for (const { country: third, share } of found)
        assertClose(share, expected.get(third)! / sent, `${third}`);
    }),
    { numRuns: cases(100) },
  );
});

test('the figures of a project equal those of the whole Internet with its links built', () => {
  fc.assert(
    fc.property(internets, (internet) => {
      const setting = settingOf(internet);
      if (!setting) return;
      const { plane, present } = setting;
      check(internet, plane, present.figures);
      for (const project of candidateProjects(present.area)) {
        const [outcome] = outcomesOf(present, [[project]]);
        const expected = figuresWith(internet, plane, present, [project]);
        if (outcome) assertFigures(outcome.figures, expected);
        else
          assert.ok(
            isWorseSomewhere(present.figures, expected) || !isBetterSomewhere(present.figures, expected),
          );
      }
    }),
    { numRuns: 20 },
  );
});

test('no offered project or set makes a side worse, and the set is the best of its kind', () => {
  fc.assert(
    fc.property(internets, (internet) => {
      const setting = settingOf(internet);
      if (!setting) return;
      const { plane, present } = setting;
      const outcomes = jointProjects(present);
      const set = bestSet(present, outcomes);
      for (const outcome of set ? [...outcomes, set] : outcomes) {
        const expected = figuresWith(internet, plane, present, outcome.projects);
        assertFigures(outcome.figures, expected);
        assert.ok(!isWorseSomewhere(present.figures, expected));
        assert.ok(isBetterSomewhere(present.figures, expected));
      }
    }),
    { numRuns: 20 },
  );
});

test('the best set is the best of all sets of two or three, each reckoned on the graph with its links', () => {
  let found = 0;
  fc.assert(
    fc.property(internets, (internet) => {
      const setting = settingOf(internet);
      if (!setting) return;
      const { plane, present } = setting;
      const outcomes = jointProjects(present);
      const projects = outcomes.slice(0, TRIED_TOGETHER).flatMap((outcome) => outcome.projects);
      const score = (projectsOfSet: ProjectOutcome['projects']): number => {
        const figures = figuresWith(internet, plane, present, projectsOfSet);
        if (isWorseSomewhere(present.figures, figures)) return -1;
        return Math.min(...figures.map((after, member) => gainOf(present.figures[member], after)));
      };
      const sets = projects.flatMap((one, at) =>
        projects
          .slice(at + 1)
          .flatMap((two, next) => [
            [one, two],
            ...projects.slice(at + next + 2).map((three) => [one, two, three]),
          ]),
      );
      const distinct = sets.filter((set) => {
        const ends = set.flatMap(({ links }) =>
          links.map(({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`),
        );
        return new Set(ends).size === ends.length;
      });
      const best = Math.max(-1, ...distinct.map(score));
      const set = bestSet(present, outcomes);
      if (set) found++;
      assertClose(set ? Math.min(...set.gains) : -1, set ? best : -1, 'least gain of the best set');
      // Without a set nothing helps anyone without harm.
      if (!set) assert.ok(best <= 1e-9);
    }),
    { numRuns: 30 },
  );
  assert.ok(found > 0);
});

test('two countries without any link between them, or one without weight, have nothing in common and no projects fail', () => {
  const { graph } = buildAsGraph({
    from: Uint32Array.from([1, 3]),
    to: Uint32Array.from([2, 4]),
    kind: Uint8Array.from([PROVIDER_TO_CUSTOMER, PROVIDER_TO_CUSTOMER]),
  });
  const internet: Internet = {
    graph,
    country: Uint16Array.from(graph.asns, (asn) => (asn < 3 ? A : B)),
    countries: ['', 'AA', 'BB'],
    addresses4: Float64Array.from(graph.asns, () => 1),
    addresses6: new Float64Array(4).fill(NaN),
    linkVantagePoints: new Uint16Array(2),
    linkInPlane4: undefined,
    linkInPlane6: undefined,
    nameOf: () => undefined,
  };
  const { present } = settingOf(internet)!;
  for (const { foreign, length } of present.figures) assert.ok(Number.isNaN(foreign) && Number.isNaN(length));
  assert.deepEqual(betweenMembers(present.area, 0, 1).thirds, []);
  const [best] = jointProjects(present);
  // The first link brings the two together: there is no share before to compare with, so that no gain is counted.
  assert.equal(best, undefined);
});

test('in a region every ordered pair stands, and two members are asked the same as the pair alone', () => {
  fc.assert(
    fc.property(internets, (internet) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const region = areaOf(plane, internet.country, [A, B, 3]);
      const pair = areaOf(plane, internet.country, [A, B]);
      for (const [one, other] of [
        [0, 1],
        [1, 0],
      ]) {
        const thirds = betweenMembers(region, one, other).thirds.filter(({ country }) => country !== 3);
        const alone = new Map(
          betweenMembers(pair, one, other).thirds.map((each) => [each.country, each.share]),
        );
        for (const { country, share } of thirds) assertClose(share, alone.get(country)!, 'third');
      }
      const { figures } = presentOf(
        plane.graph,
        region,
        [A, B, 3].map((country) => singleLosses(baselineOf(territoryOf(internet, country)))),
      );
      [A, B, 3].forEach((home, at) => {
        const partners = [A, B, 3].filter((country) => country !== home);
        assertFigures([figures[at]], [sideFiguresTwin(internet, plane, home, partners)]);
      });
    }),
    { numRuns: 30 },
  );
});

function settingOf(internet: Internet): { plane: Plane; present: Present } | undefined {
  const plane = planeOf(internet, 'ipv4');
  if (!plane) return undefined;
  const area = areaOf(plane, internet.country, [A, B]);
  const losses = [A, B].map((country) => singleLosses(baselineOf(territoryOf(internet, country))));
  return { plane, present: presentOf(plane.graph, area, losses) };
}

function figuresWith(
  internet: Internet,
  plane: Plane,
  { area }: Present,
  projects: ProjectOutcome['projects'],
): SideFigures[] {
  const links = projects
    .flatMap((project) => project.links)
    .map(({ from, to, kind }) => ({ from: area.outer[from], to: area.outer[to], kind }));
  const richer = { ...plane, graph: patchGraph(plane.graph, links) };
  return [sideFiguresTwin(internet, richer, A, [B]), sideFiguresTwin(internet, richer, B, [A])];
}

function check(internet: Internet, plane: Plane, figures: readonly SideFigures[]): void {
  assertFigures(figures, [
    sideFiguresTwin(internet, plane, A, [B]),
    sideFiguresTwin(internet, plane, B, [A]),
  ]);
}

function assertFigures(found: readonly SideFigures[], expected: readonly SideFigures[]): void {
  found.forEach((side, at) => {
    for (const measure of SIDE_MEASURES) assertClose(side[measure], expected[at][measure], measure);
  });
}

function isWorseSomewhere(before: readonly SideFigures[], after: readonly SideFigures[]): boolean {
  return before.some((side, at) => isWorse(side, after[at]));
}

function isBetterSomewhere(before: readonly SideFigures[], after: readonly SideFigures[]): boolean {
  return before.some((side, at) =>
    SIDE_MEASURES.some((measure) => after[at][measure] < side[measure] - 1e-10),
  );
}

function assertClose(found: number, expected: number, what: string): void {
  if (Number.isNaN(expected)) assert.ok(Number.isNaN(found), `${what}: ${found} is not NaN`);
  else assert.ok(Math.abs(found - expected) < 1e-9, `${what}: ${found} is not ${expected}`);
}
