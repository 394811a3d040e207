import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { writeInventory } from '../../formats/inventory/write-inventory.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { briefReport } from '../../reports/brief/brief-report.ts';
import { renderMarkdown } from '../../reports/render/render-markdown.ts';
import { briefFrom } from './brief.ts';
import { makeDamage } from '../restoration/damage.ts';
import { makeExampleInventory } from '../restoration/inventory-example.ts';
import { writeNewFolder } from '../files/write-new-folder.ts';
import { jointRestoration, loadSides, type CountrySide } from './joint-restoration.ts';
import { borderFibres } from '../../engines/restoration/sharing.ts';
import { restore } from '../restoration/restore.ts';
import { onlyInFullRun } from '../../../test/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-sharing-'));
process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
after(() => rmSync(folder, { recursive: true }));

const EFFORT = { seed: 1, moves: 200 };
const AT = '2025-06-15T03:00Z';
const place = { file: 'x', line: 1 };

/** A line of towns at a latitude: gateway – core – tower, each needing one hour of a splicer; crews as asked. */
function line(name: string, lat: number, crews: number): Inventory {
  const sites = ['gate', 'core', 'town'].map((id, at) => ({
    ...place,
    id: `${name}-${id}`,
    name: `${name} ${id}`,
    kind: at === 2 ? ('tower' as const) : ('exchange' as const),
    lat,
    lon: 45 + at,
    ...(id === 'town' && { people: 1000 }),
    ...(id === 'core' && { core: true }),
    ...(id === 'gate' && { gateway: true }),
  }));
  const links = [0, 1].map((at) => ({
    ...place,
    id: `${name}-link-${at}`,
    kind: 'fibre' as const,
    from: sites[at].id,
    to: sites[at + 1].id,
  }));
  return {
    sites,
    links,
    supplies: [],
    networks: [],
    crews: Array.from({ length: crews }, (_, at) => ({
      ...place,
      id: `crew-${at}`,
      base: `${name}-core`,
      skills: ['splice'],
      speed_kmh: 60,
    })),
    spares: [],
    repairs: [{ ...place, of: 'fibre', hours: 10, skills: ['splice'] }],
    needs: [],
    settings: {},
  };
}

const side = (country: string, inventory: Inventory, assets: string[]): CountrySide => ({
  country,
  inventory,
  damage: makeDamage(inventory, { at: AT, assets, seed: 1 }),
  drawn: false,
});

test('who has no crew is saved by the other, and who lends loses nothing by it', async () => {
  const [poor, rich] = [line('a', 38, 0), line('b', 39, 2)];
  const answer = await jointRestoration(
    [side('AA', poor, ['a-link-0', 'a-link-1']), side('BB', rich, ['b-link-0'])],
    EFFORT,
  );
  const [one, other] = answer.sides;
  // Nobody repairs anything: the tower is without both services to the horizon of 30 days.
  assert.ok(Math.abs(one.alone - 1000 * 30 * 24) < 1e-6);
  // Ten hours of work and not quite four of travel each way, on both links at once.
  assert.ok(one.helped > 1000 * 10 && one.helped < 1000 * 20);
  assert.equal(other.helped, other.alone);
  assert.deepEqual(answer.commonSkills, []);
  assert.ok(answer.both.shared < answer.both.alone);
  assert.ok(Math.abs(answer.both.bySide[0] + answer.both.bySide[1] - answer.both.shared) < 1e-6);
});

test('a fibre across the border gives back the world to who has lost the own gateway', async () => {
  const [one, other] = [line('a', 38, 0), line('b', 39, 0)];
  const { fibres } = await jointRestoration(
    [side('AA', one, ['a-gate']), side('BB', other, ['b-link-1'])],
    EFFORT,
  );
  // From core to core: the world over the neighbour's gateway, which is all that was lost. A fibre at the broken gateway is none.
  assert.deepEqual(
    fibres.map(({ from, to, gains }) => [from.id, to.id, gains]),
    [
      ['a-core', 'b-core', [1, 0]],
      ['a-gate', 'b-gate', [0, 0]],
    ],
  );
  assert.ok(fibres.every(({ km }) => Math.abs(km - 111.2) < 0.2));
  assert.deepEqual(borderFibres(one, line('c', 50, 0)), []);
});

test(
  'sharing never costs more than not sharing, and the same seed and moves give the same answer',
  onlyInFullRun,
  async () => {
    const inventories = ['IR', 'AZ'].map((country, at) =>
      makeExampleInventory({ country, seed: 1 + at, sites: 30, crews: 3 }),
    );
    const sides = inventories.map((inventory, at) => ({
      country: ['IR', 'AZ'][at],
      inventory,
      damage: makeDamage(inventory, { at: AT, random: 8, seed: 2 }),
      drawn: true,
    }));
    const answer = await jointRestoration([sides[0], sides[1]], EFFORT);
    for (const [at, { alone, helped, gain }] of answer.sides.entries()) {
      assert.ok(helped <= alone && gain >= 0);
      const { plan, infeasible } = await restore(
        { ...sides[at], objective: 'people', localOnly: false, seconds: 60, brief: true, ...EFFORT },
        {},
      );
      // What is lost in all is at least what the best order could not avoid losing.
      assert.ok(infeasible.length === 0 && alone >= plan.objective - 1e-6);
    }
    assert.ok(answer.both.shared <= answer.both.alone);
    assert.ok(answer.commonSkills.length > 0);
    assert.deepEqual(await jointRestoration([sides[0], sides[1]], EFFORT), answer);
  },
);

test(
  'a brief with inventories says what sharing brings, in every language; what is missing is refused',
  onlyInFullRun,
  async () => {
    const named: string[] = [];
    for (const country of ['IR', 'AZ']) {
      const inventory = makeExampleInventory({ country, seed: 1, sites: 20, crews: 2 });
      await writeNewFolder(join(folder, country), writeInventory(inventory));
      named.push(`${country}=${join(folder, country)}`);
    }
    const answer = await briefFrom(smallSnapshot(), {
      countries: ['IR', 'AZ'],
      restoration: { inventories: named, damages: [] },
    });
    assert.ok(answer.restoration?.sides.every(({ drawn }) => drawn));
    for (const code of LANGUAGE_CODES) {
      const report = briefReport(answer, { software: 'test', command: 'test' });
      const words = language(code);
      assert.ok(
        renderMarkdown(report, words).includes(
          words.plain({ code: 'brief.section.restoration', params: {} }),
        ),
      );
    }
    const load = (inventories: string[], countries = ['IR', 'AZ']) =>
      loadSides({ inventories, damages: [] }, countries, 1, '2025-01-01');
    await assert.rejects(load([named[0]]), { code: 'brief.inventory.missing' });
    await assert.rejects(load(['IR']), { code: 'brief.inventory.form' });
    await assert.rejects(load([named[0], 'DE=x']), { code: 'brief.inventory.form' });
    await assert.rejects(load(named, ['IR', 'AZ', 'DE']), { code: 'brief.inventory.pair' });
  },
);
