import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { flowsOfCountry } from './flows-of-country.ts';
import { naiveFlows } from './naive-flows.ts';
import { nationalSet } from './national.ts';
import { planeOf } from './plane.ts';

test('country flows equal the sum over all equally good paths of all pairs', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 0, max: 3 }), (internet, country) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const national = nationalSet(internet, plane, country);
      const expected = naiveFlows(plane, internet.country, internet.countries.length, national);
      const flows = flowsOfCountry(plane, internet.country, internet.countries.length, national);
      assertClose(flows.inbound, expected.inbound, 'inbound');
      assertClose(flows.outbound, expected.outbound, 'outbound');
      const { leaving, routed, unrouted, crossing } = expected.domestic;
      assertClose(
        pick(flows.domestic as unknown as Columns, ['leaving', 'routed', 'unrouted', 'crossing']),
        { leaving, routed, unrouted, crossing },
        'domestic',
      );
    }),
    { numRuns: 500 },
  );
});

type Columns = Record<string, number | Float64Array>;

function pick(from: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

function assertClose(actual: object, expected: object, what: string): void {
  for (const [name, value] of Object.entries(expected) as [string, number | Float64Array][]) {
    if (name === 'leaving' && what !== 'domestic') continue;
    const found = (actual as Columns)[name];
    const pairs: [number, number][] =
      typeof value === 'number'
        ? [[found as number, value]]
        : [...value].map((entry, at) => [(found as Float64Array)[at], entry]);
    for (const [one, other] of pairs)
      assert.ok(Math.abs(one - other) < 1e-9, `${what}.${name}: ${one} is not ${other}`);
  }
}
