import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../../test/random-internet.ts';
import { asnLookup } from '../../../core/as-graph.ts';
import type { Internet } from '../../../core/internet.ts';
import { campaignOf } from '../../../engines/stress/campaign.ts';
import { readScenario } from '../../../formats/scenario/read-scenario.ts';
import type { Choice } from './choice.ts';
import { failureOfChoices } from './failure-of-choices.ts';
import { scenarioYaml } from './scenario-file.ts';

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
        return foreign ? [{ kind: 'withdrawal', country: foreign }] : [];
      default:
        return [{ kind: 'isolation' }];
    }
  });
}

test('a saved scenario is read by muruna stress, and fails exactly what the page fails', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (internet, draws) => {
      const country = 1;
      const context = { internet, country, indexOf: asnLookup(internet.graph.asns) };
      const drawn = knownChoices(internet, draws);
      const { unknown } = failureOfChoices(context, drawn);
      const choices = drawn.filter((choice) => failureOfChoices(context, [choice]).unknown.length === 0);
      assert.ok(unknown.length >= 0);
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
      const { campaign, faults } = campaignOf(
        { internet, country, importance: () => new Float64Array(0), sets: new Map() },
        events,
      );
      assert.deepEqual(
        faults.filter(({ severity }) => severity === 'lost'),
        [],
      );
      assert.deepEqual(campaign.moments[0].failure, failureOfChoices(context, choices).failure);
    }),
    { numRuns: 300 },
  );
});

test('what a snapshot does not know is named and left out', () => {
  fc.assert(
    fc.property(anyInternet(8), (internet) => {
      const context = { internet, country: 1, indexOf: asnLookup(internet.graph.asns) };
      const { failure, unknown } = failureOfChoices(context, [
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
