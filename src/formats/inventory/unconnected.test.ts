import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inventory } from '../../schemas/inventory.ts';
import { checkInventory } from './check-inventory.ts';
import { unreadTables } from './unread-tables.ts';
import { readInventory } from './read-inventory.ts';
import { unconnectedSites } from './unconnected.ts';

const SITES = 'id,kind,lat,lon,people,core,gateway';
const HUB = 'hub,exchange,35,51,1000,yes,';

function read(
  sites: readonly string[],
  links: readonly string[],
  more: Record<string, string> = {},
): Inventory {
  const files = {
    'sites.csv': [SITES, ...sites].join('\n'),
    'links.csv': ['id,kind,from,to', ...links].join('\n'),
    'crews.csv': 'id,base,skills,speed_kmh\nc1,hub,splice,60',
    'repairs.csv': 'of,hours,skills\nfibre,6,splice\nexchange,10,splice\ntower,5,splice',
    ...more,
  };
  const { inventory } = readInventory(new Map(Object.entries(files)));
  return inventory;
}

function islands(inventory: Inventory): unknown[] {
  return unconnectedSites(inventory).map(({ lacks, sites, people }) => [
    lacks,
    sites.map(({ id }) => id),
    people,
  ]);
}

test('sites that nobody joined to the network, with their people, island by island', () => {
  const island = ['port,exchange,34,50,700,,', 'farm,tower,34.1,50,,,', 'mill,tower,34.2,50,20,,'];
  const inventory = read(
    [HUB, 'town,exchange,35.2,51,300,,', ...island, 'lone,tower,33,50,5,,'],
    ['f1,fibre,hub,town', 'f2,fibre,port,farm', 'f3,fibre,farm,mill'],
  );
  assert.deepEqual(islands(inventory), [
    ['both', ['port', 'farm', 'mill'], 720],
    ['both', ['lone'], 5],
  ]);
});

test('half a service is half', () => {
  const inventory = read(
    [HUB, 'border,exchange,36,51,400,,yes', 'far,exchange,37,51,50,,yes'],
    ['f1,fibre,hub,border'],
  );
  assert.deepEqual(islands(inventory), [['core', ['far'], 50]]);
  const split = read([HUB, 'border,exchange,36,51,400,,yes'], []);
  assert.deepEqual(islands(split), [
    ['gateway', ['hub'], 1000],
    ['core', ['border'], 400],
  ]);
});

test('power feeds and roads need no link; people at them do', () => {
  const inventory = read([HUB, 'grid,power,35,51,,,', 'bridge,road,35,51,,,', 'camp,other,35,51,9,,'], []);
  assert.deepEqual(islands(inventory), [['both', ['camp'], 9]]);
});

test('no crews and no people are said', () => {
  const inventory = read(['hub,exchange,35,51,0,yes,', 'mast,tower,35.1,51,,,'], ['f1,microwave,hub,mast'], {
    'crews.csv': 'id,base,skills,speed_kmh',
    'repairs.csv': 'of,hours,skills',
  });
  const codes = checkInventory(inventory, unreadTables({})).map(({ code }) => code);
  assert.deepEqual(codes, ['inventory.no-crews', 'inventory.no-people']);
});

test('skills that no crew has and parts that nobody stocks are said, with what is near; all is well without', () => {
  const rules = (skills: string, parts: string): unknown[] => {
    const inventory = read([HUB], [], {
      'repairs.csv': `of,hours,skills,parts\nfibre,6,${skills},${parts}\nexchange,10,splice,`,
      'spares.csv': 'part,depot,quantity,origin\nkit,hub,1,local',
    });
    return checkInventory(inventory, unreadTables({}))
      .filter(({ code }) => /nobody/.test(code))
      .map(({ code, severity, line, facts }) => [code, severity, line, facts.value, facts.near]);
  };
  assert.deepEqual(rules('splice', 'kit'), []);
  assert.deepEqual(rules('diving;splice', 'generator'), [
    ['inventory.skill-nobody-has', 'note', 2, 'diving', undefined],
    ['inventory.part-nobody-stocks', 'note', 2, 'generator', undefined],
  ]);
  assert.deepEqual(rules('splicer', 'kits'), [
    ['inventory.skill-nobody-has-near', 'note', 2, 'splicer', 'splice'],
    ['inventory.part-nobody-stocks-near', 'note', 2, 'kits', 'kit'],
  ]);
});
