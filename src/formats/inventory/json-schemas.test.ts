import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { inventoryJsonSchemas } from './json-schemas.ts';
import { planFileSchema } from '../../schemas/plan.ts';
import { TABLES } from '../../schemas/inventory.ts';

// To write them anew: node scripts/write-schemas.ts

const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../docs/formats/${name}`, import.meta.url), 'utf8'));

test('the published schemas of inventory, damage and plan are those that files are held to', () => {
  for (const [name, schema] of Object.entries(inventoryJsonSchemas()))
    assert.deepEqual(published(name), JSON.parse(JSON.stringify(schema)), name);
});

test('every column of every table is in the published schema', () => {
  const { properties } = published('inventory.schema.json') as {
    properties: Record<string, { items: { properties: object } }>;
  };
  for (const [name, { schema }] of Object.entries(TABLES))
    assert.deepEqual(
      Object.keys(properties[`${name}.csv`].items.properties).sort(),
      Object.keys(schema.shape).sort(),
      name,
    );
});

test('a state by the published schema passes, one with a mistaken field does not', () => {
  const schema = z.fromJSONSchema(published('damage.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
  const state = {
    format: 'muruna-damage',
    version: 1,
    at: '2025-06-15T03:00+03:30',
    assets: [{ asset: 'a' }],
  };
  assert.ok(schema.safeParse(state).success);
  assert.ok(!schema.safeParse({ ...state, assets: [{ asset: 'a', hour: 3 }] }).success);
  assert.ok(!planFileSchema.safeParse(state).success);
});
