import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../../test/random-internet.ts';
import type { Internet } from '../../../core/internet.ts';
import { stressTest, testedCountry } from '../../../engines/stress/stress-test.ts';
import type { Failure } from '../../../engines/reach/failure.ts';
import { readScenario } from '../../../formats/scenario/read-scenario.ts';
import type { Choice, Choices } from './choice.ts';
import { eventsOfChoices, unknownChoices } from './events-of-choices.ts';
import { scenarioYaml } from './scenario-file.ts';
import { cases } from '../../../../test/cases.ts';

/** Choices that an Internet knows; country 1 is the one under test. */
function knownChoices(internet: Internet, draws: readonly number[]): Choice[] {
  const { graph, countries } = internet;
  return draws.flatMap((draw): Choice[] => {
    const foreign = countries[2 + (draw % 2)];
    const link = draw % Math.max(1, graph.linkKind.length);
    switch (draw % 5) {
      case 0:
        return [{ kind: 'network', asn: graph.asns[draw % graph.asCount] }];
      case 1:
        return graph.linkKind.length === 0
          ? []
          : [{ kind: 'link', one: graph.asns[graph.linkFrom[link]], other: graph.asns[graph.linkTo[link]] }];
      case 2:
        return foreign ? [{ kind: 'country', country: foreign }] : [];
      case 3:
        return foreign ? [{ kind: 'gateways', country: foreign }] : [];
      default:
        return [{ kind: 'isolation' }];
    }
  });
}

/** What fails when choices are made, and the keys of those the Internet does not know. */
function failureOfChoices(internet: Internet, choices: Choices): { failure: Failure; unknown: string[] } {
  const { test, faults } = stressTest(
    testedCountry(internet, 1, 'ipv4'),
    eventsOfChoices(choices),
    new Map(),
  );
  return { failure: test.campaign.moments[0].failure, unknown: unknownChoices(choices, faults) };
}

test('a saved scenario is read by muruna stress, and fails exactly what the page fails', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (internet, draws) => {
      const country = 1;
      const drawn = knownChoices(internet, draws);
      const choices = drawn.filter((choice) => failureOfChoices(internet, [choice]).unknown.length === 0);
      if (choices.length === 0) return;
      const { value, findings } = readScenario(
        scenarioYaml(choices, internet.countries[country], 'a "name": #1'),
      );
      assert.deepEqual(findings, []);
      const events = value!.events.map(({ at: _at, until: _until, ...event }) => ({
        ...event,
        fromHours: 0,
        untilHours: Infinity,
      }));
      const saved = stressTest(testedCountry(internet, country, 'ipv4'), events, new Map());
      assert.deepEqual(
        saved.faults.filter(({ severity }) => severity === 'lost'),
        [],
      );
      assert.deepEqual(saved.test.campaign.moments[0].failure, failureOfChoices(internet, choices).failure);
    }),
    { numRuns: cases(300) },
  );
});

test('what a snapshot does not know is named and left out', () => {
  fc.assert(
    fc.property(anyInternet(8), (internet) => {
      const { failure, unknown } = failureOfChoices(internet, [
        { kind: 'network', asn: 4_000_000_001 },
        { kind: 'link', one: 4_000_000_001, other: internet.graph.asns[0] },
        { kind: 'country', country: 'QQ' },
      ]);
      assert.deepEqual(unknown, ['n4000000001', `l${internet.graph.asns[0]}-4000000001`, 'cQQ']);
      assert.deepEqual(failure, { ases: [], links: [] });
    }),
    { numRuns: 20 },
  );
});
