import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inventory } from './inventory.ts';
import { assetNames } from './asset-names.ts';

test('sites and links are called by their names, and a link without one by its ends', () => {
  const sites = [{ id: 'teh', name: 'Tehran' }, { id: 'kar' }] as unknown as Inventory['sites'];
  const links = [
    { id: 'l1', from: 'teh', to: 'kar' },
    { id: 'l2', name: 'Ring', from: 'kar', to: 'teh' },
    { id: 'l3', from: 'teh', to: 'gone' },
  ] as unknown as Inventory['links'];
  assert.deepEqual(Object.fromEntries(assetNames({ sites, links })), {
    teh: 'Tehran',
    kar: 'kar',
    l1: 'Tehran – kar',
    l2: 'Ring',
    l3: 'Tehran – gone',
  });
});
