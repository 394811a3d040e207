import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { seededRandom } from '../../core/random.ts';
import { bruteForce } from '../../engines/restoration/exact.twin.ts';
import { solveExactly } from '../../engines/restoration/exact.ts';
import { createPlanner } from '../../engines/restoration/planner.ts';
import { buildProblem } from '../../engines/restoration/problem-of-inventory.ts';
import { randomInventory } from '../../engines/restoration/random-inventory.ts';
import { startSearch } from '../../engines/restoration/search.ts';
import { readInventory } from '../../formats/inventory/read-inventory.ts';
import { writeInventory } from '../../formats/inventory/write-inventory.ts';
import { SERVICE_KINDS, type Service } from '../../schemas/services-folder.ts';
import { withCriticalServices } from './critical-sites.ts';

function service(
  site: string | undefined,
  kind: Service['kind'],
  priority: number | undefined,
  line = 2,
): Service {
  return {
    id: `s${line}`,
    kind,
    ...(site !== undefined && { site }),
    ...(priority !== undefined && { priority }),
    file: 'services.csv',
    line,
  };
}

const made = fc.record({
  seed: fc.nat(),
  services: fc.array(
    fc.record({
      at: fc.nat(20),
      kind: fc.constantFrom(...SERVICE_KINDS),
      priority: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    }),
    { maxLength: 12 },
  ),
});

test('services restored by priority: sites weigh what theirs say, and the plan is the best of all that were tried', () => {
  fc.assert(
    fc.property(made, ({ seed, services: placed }) => {
      const { inventory, damage } = randomInventory(seededRandom(seed));
      const bare = { ...inventory, sites: inventory.sites.map((site) => ({ ...site, critical: undefined })) };
      const services = placed.map(({ at, kind, priority }, line) =>
        service(bare.sites[at % bare.sites.length].id, kind, priority, line + 2),
      );
      const filled = withCriticalServices(bare, services).inventory;
      const few = { ...damage, assets: damage.assets.slice(0, 3) };
      const { problem } = buildProblem(filled, few, { objective: 'critical', localOnly: false });
      const equivalents = filled.settings.person_equivalents ?? { 1: 50_000, 2: 10_000, 3: 2_000 };
      for (const [at, { id, people = 0 }] of bare.sites.entries()) {
        const own = services.filter(({ site }) => site === id);
        const weight = own.reduce(
          (sum, { priority = 2 }) => sum + equivalents[priority as 1 | 2 | 3],
          people / 100,
        );
        assert.ok(Math.abs(problem.sites[at].weight - weight) < 1e-6, id);
      }
      const planner = createPlanner(problem);
      const best = bruteForce(planner).value;
      const start = startSearch(planner, seed, 20).best();
      const exact = solveExactly(planner, start.plan, start.value, 200_000);
      assert.ok(exact.proved && Math.abs(exact.value - best) <= 1e-6 + 1e-9 * best);
    }),
    { numRuns: cases(60) },
  );
});

test('what is written reads back, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(made, ({ seed, services: placed }) => {
      const { inventory } = randomInventory(seededRandom(seed));
      const services = placed.map(({ at, kind, priority }) =>
        service(inventory.sites[at % inventory.sites.length].id, kind, priority),
      );
      const once = writeInventory(withCriticalServices(inventory, services).inventory);
      const again = readInventory(once);
      assert.deepEqual(
        again.findings.filter(({ severity }) => severity === 'lost'),
        [],
      );
      const twice = writeInventory(withCriticalServices(again.inventory, services).inventory);
      assert.equal(twice.get('sites.csv'), once.get('sites.csv'));
    }),
    { numRuns: cases(60) },
  );
});

test('words of the site’s own stay, kinds are replaced, and a site that is not there is named', () => {
  const { inventory } = randomInventory(seededRandom(1));
  const [first, ...others] = inventory.sites;
  const own = [
    { name: 'hospital', priority: 3 as const },
    { name: 'royal mint', priority: 1 as const },
  ];
  const before = { ...inventory, sites: [{ ...first, critical: own }, ...others] };
  const { sites, placed, findings } = withCriticalServices(before, [
    service(first.id, 'water', undefined),
    service(first.id, 'hospital', 1),
    service('nowhere', 'school', 1, 4),
    service(undefined, 'school', 1, 5),
  ]);
  assert.deepEqual(sites, [
    {
      site: first.id,
      critical: [
        { name: 'hospital', priority: 1 },
        { name: 'water', priority: 2 },
        { name: 'royal mint', priority: 1 },
      ],
    },
  ]);
  assert.equal(placed, 2);
  assert.deepEqual(
    findings.map(({ code, line, facts }) => [code, line, facts]),
    [['services.no-such-site', 4, { service: 's4', site: 'nowhere' }]],
  );
});
