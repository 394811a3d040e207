import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastOfSteps } from '../../../core/steps.ts';
import { smallSnapshot } from '../../../../test/small-snapshot.ts';
import { choiceKey } from '../scenario/choice.ts';
import { countrySession } from './country-session.ts';
import { likelyNext } from './likely-next.ts';

test('looked at ahead is what is drawn at home, then the largest networks although they are not drawn, then gateways; each once', async () => {
  const { test: ask, tested } = await countrySession(smallSnapshot(), 'IR', 'ipv4');
  const { impact } = lastOfSteps(ask([]).impact());
  const keysOf = (shown: typeof impact): string[] => likelyNext(shown, tested).map(([one]) => choiceKey(one));
  const { territory, internet } = tested;
  const largest = [...territory.nationals]
    .toSorted((one, other) => territory.weight[other] - territory.weight[one])
    .map((as) => `n${internet.graph.asns[as]}`);
  const all = keysOf(impact);
  assert.equal(new Set(all).size, all.length);
  assert.ok(
    all.some((key) => !key.startsWith('n')),
    'a gateway',
  );
  const nothingDrawn = { ...impact, diagram: { ...impact.diagram, before: { nodes: [], links: [] } } };
  assert.deepEqual(keysOf(nothingDrawn), largest);
  assert.deepEqual(new Set(all.filter((key) => key.startsWith('n'))), new Set(largest));
});
