import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readScenario } from '../../../formats/scenario/read-scenario.ts';
import { choiceKey, choicesKey, type Choice } from './choice.ts';
import { choicesOfScenario } from './choices-of-scenario.ts';
import { scenarioYaml } from './scenario-file.ts';

const asn = fc.integer({ min: 1, max: 4294967295 });
const country = fc.constantFrom('AZ', 'TR', 'OM');
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ kind: fc.constant('network' as const), asn }),
  fc
    .record({ kind: fc.constant('link' as const), one: asn, other: asn })
    .filter(({ one, other }) => one !== other),
  fc.record({ kind: fc.constantFrom('country' as const, 'gateways' as const), country }),
  fc.constant({ kind: 'isolation' as const }),
);

test('what was clicked together is what its scenario file opens as, with nothing left out', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(choice, { minLength: 1, maxLength: 6, selector: choiceKey }),
      fc.string({
        minLength: 1,
        maxLength: 20,
        unit: fc.constantFrom('a', 'b', 'ک', '۴', ':', '"', '#', '-', ' '),
      }),
      (choices, name) => {
        fc.pre(name.trim() !== '');
        const { value, findings } = readScenario(scenarioYaml(choices, 'IR', `x${name}`));
        assert.deepEqual(findings, []);
        const read = choicesOfScenario(value!);
        assert.equal(choicesKey(read.choices), choicesKey(choices));
        assert.deepEqual(read.leftOut, []);
      },
    ),
  );
});

test('what no click can show is named', () => {
  const { value } = readScenario(`
events:
  - {networks: {country: home, top: 3}, at: +2h}
  - {networks: [12880], links: [49666-174], gateways: all}
  - {named: cables, degrade: {networks: {top: 9}, share: 0.5}}
`);
  const { choices, leftOut } = choicesOfScenario(value!);
  assert.equal(choicesKey(choices), 'i.l174-49666.n12880');
  assert.deepEqual(leftOut, ['networks', 'at', 'named', 'degrade']);
});
