import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInventory } from './inventory/read-inventory.ts';
import { readNamedSets } from './scenario/named-sets.ts';
import { readScenario } from './scenario/read-scenario.ts';

const MEGABYTE = 'n'.repeat(1_000_000);

/** Findings by code and line; none repeats the name. */
function said(findings: readonly { code: string; line?: number; facts: object }[]): unknown[] {
  assert.ok(JSON.stringify(findings).length < 2000);
  return findings.map(({ code, line }) => [code, line]);
}

test('a name of a megabyte is refused where it stands, and not repeated', () => {
  const events = `events:\n  - isolation: true\n    name: ${MEGABYTE}\n`;
  assert.deepEqual(said(readScenario(events).findings), [['yaml.too-long', 3]]);
  assert.deepEqual(said(readScenario(`name: ${MEGABYTE}\nevents:\n  - isolation: true\n`).findings), [
    ['yaml.too-long', 1],
  ]);
  assert.deepEqual(said(readScenario(`events:\n  - named: [${MEGABYTE}]\n`).findings), [
    ['yaml.too-long', 2],
  ]);
  assert.deepEqual(said(readNamedSets(`name,member\n${MEGABYTE},1\n`).findings), [['named-sets.row', 2]]);
  const sites = `id,name,kind,lat,lon,core\na,${MEGABYTE},tower,1,1,yes\nb,b,${MEGABYTE},1,1,yes\n`;
  const ofSites = readInventory(new Map([['sites.csv', sites]])).findings.filter(
    ({ code }) => code !== 'inventory.missing-file',
  );
  assert.deepEqual(said(ofSites), [
    ['inventory.too-long', 2],
    ['inventory.not-one-of', 3],
  ]);
});
