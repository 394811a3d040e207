import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSnapshot } from '../../../../test/small-snapshot.ts';
import { assessFrom } from '../../../operations/country/assess.ts';
import { choiceOfKey } from '../../what-if/scenario/choice.ts';
import { factsOfChoice } from './facts-of-choice.ts';
import { reachedOver } from './reached-over.ts';

const { planes } = await assessFrom(smallSnapshot(), { country: 'IR', ranks: false });
const plane = planes.ipv4!;

test('whatever the answer lists has figures, each with a definition and, where it is known, its coverage; the first has its rank', () => {
  const keys = [
    ...[...plane.networks, ...plane.foreignNetworks].map(({ asn }) => `n${asn}`),
    ...plane.gateways.map(({ national, foreign }) => `l${foreign.asn}-${national.asn}`),
    ...plane.foreignCountries.map(({ country }) => `c${country}`),
  ];
  assert.ok(keys.length > 5);
  for (const key of keys) {
    const facts = factsOfChoice(choiceOfKey(key)!, plane);
    assert.deepEqual([facts[0].id, facts[0].rank?.rank !== undefined], ['routes', true], key);
    for (const { id, value, definition, coverage, rank, note } of facts) {
      assert.ok(definition, `${key} ${id}`);
      assert.equal(coverage === undefined, 'kind' in value && value.kind === 'missing', `${key} ${id}`);
      assert.ok(rank ?? note, `${key} ${id} says why it has no rank`);
    }
  }
});

test('what is not listed has no figures, and never a zero', () => {
  for (const key of ['n64511', 'l1-64511', 'cNR', 'i'])
    assert.deepEqual(factsOfChoice(choiceOfKey(key)!, plane), []);
});

test('routes reach a network over those before it in the diagram, the largest first', () => {
  const [leader] = plane.networks;
  const ways = reachedOver(leader.asn, plane);
  assert.ok(ways.length > 0);
  assert.deepEqual(
    ways,
    ways.toSorted((one, other) => other.share! - one.share!),
  );
});
