import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../../i18n/language.ts';
import type { DiagramAnswer } from '../../../schemas/assess-answer.ts';
import { flowDrawing } from '../../../reports/charts/flow-drawing.ts';
import { layoutFlow } from '../../../reports/charts/flow-layout.ts';
import { diagramOf } from './diagram-of.ts';
import { asnOfNode, gatewayOfLink } from './living-diagram.ts';
import { tween } from './tween.ts';

const network = (column: number, asn: number, weight = 0): DiagramAnswer['nodes'][number] => ({
  weight,
  id: `${column}-${asn}`,
  column,
  network: { asn, name: `N${asn}`, country: null },
});
const world = { id: '0-world', column: 0, network: null, weight: 1 };

/** World → 1 or 2 → 10 → 20. */
const before: DiagramAnswer = {
  nodes: [world, network(1, 1), network(1, 2), network(2, 10), network(4, 20)],
  links: [
    { from: '0-world', to: '1-1', weight: 0.7 },
    { from: '0-world', to: '1-2', weight: 0.3 },
    { from: '1-1', to: '2-10', weight: 0.7 },
    { from: '1-2', to: '2-10', weight: 0.3 },
    { from: '2-10', to: '4-20', weight: 1 },
  ],
};
/** Without 1, half of what came over it comes over 2. */
const after: DiagramAnswer = {
  nodes: [world, network(1, 2), network(2, 10), network(4, 20)],
  links: [
    { from: '0-world', to: '1-2', weight: 1 },
    { from: '1-2', to: '2-10', weight: 1 },
    { from: '2-10', to: '4-20', weight: 1 },
  ],
};
const failed = diagramOf(before, after, 0.65, [{ kind: 'network', asn: 1 }]);

test('undamaged, everything is as it was', () => {
  const flow = diagramOf(before, before, 1, []);
  assert.deepEqual(new Set([...flow.nodes, ...flow.links].map(({ state }) => state)), new Set(['normal']));
  assert.deepEqual(
    flow.links.map(({ from, to, weight }) => ({ from, to, weight })),
    before.links,
  );
});

test('what comes in and what is lost add up to the undamaged', () => {
  const fromWorld = failed.links.filter(({ from }) => from === '0-world');
  assert.ok(Math.abs(fromWorld.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-12);
  assert.equal(failed.links.find(({ to }) => to === '1-lost')!.weight, 1 - 0.65);
});

test('what has failed stays to be restored, and what takes over is marked', () => {
  const state = (id: string): string => failed.nodes.find((node) => node.id === id)!.state;
  assert.equal(state('1-1'), 'failed');
  assert.equal(state('1-2'), 'normal');
  assert.equal(state('2-10'), 'weaker');
  const link = (from: string, to: string): { state: string; weight: number } =>
    failed.links.find((one) => one.from === from && one.to === to)!;
  assert.deepEqual([link('1-1', '2-10').state, link('1-1', '2-10').weight], ['failed', 0]);
  assert.equal(link('1-2', '2-10').state, 'new');
  assert.ok(layoutFlow(failed).boxes.length === failed.nodes.length);
});

test('a failed gateway leaves its ends standing', () => {
  const flow = diagramOf(before, after, 0.65, [{ kind: 'link', one: 10, other: 1 }]);
  assert.equal(flow.links.find(({ from, to }) => from === '1-1' && to === '2-10')!.state, 'failed');
});

test('with nothing left, the world and what is lost remain', () => {
  const flow = diagramOf(before, { nodes: [], links: [] }, 0, [{ kind: 'isolation' }]);
  assert.ok(flow.nodes.some(({ id }) => id === '0-world'));
  assert.equal(flow.links.find(({ to }) => to === '1-lost')!.weight, 1);
  assert.ok(layoutFlow(flow).height > 0);
});

test('only named networks, and gateways between them, can be clicked', () => {
  assert.equal(asnOfNode('2-10'), 10);
  assert.equal(asnOfNode('0-world'), undefined);
  assert.equal(asnOfNode('4-others'), undefined);
  assert.deepEqual(gatewayOfLink('1-1 2-10'), [1, 10]);
  for (const other of ['1-1', '0-world 1-1', '2-10 4-20', '1-others 2-10'])
    assert.equal(gatewayOfLink(other), undefined, other);
});

test('a drawing glides from one state to the next and ends exactly there', () => {
  const [from, to] = [diagramOf(before, before, 1, []), failed].map((flow) =>
    flowDrawing(flow, language('ar')),
  );
  assert.equal(tween(from, to, 1), to);
  const half = tween(from, to, 0.5);
  assert.equal(half.shapes.length, to.shapes.length);
  const ribbonOf = (drawing: typeof to): { height: number } =>
    drawing.shapes.find(({ type, key }) => type === 'ribbon' && key === '1-2 2-10') as { height: number };
  const [low, middle, high] = [from, half, to].map((drawing) => ribbonOf(drawing).height);
  assert.ok(low < middle && middle < high, `${low} ${middle} ${high}`);
});
