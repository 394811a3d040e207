import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../src/core/finding.ts';
import { READERS } from './fuzz/readers.ts';

// One cause is one message, whichever table it is in: a table of 300 rows with one thing wrong is not told in hundreds of lines.

const rows = (header: string, row: (at: number) => string): string =>
  [header, ...Array.from({ length: 300 }, (_, at) => row(at)), ''].join('\n');

/** Tables of 300 rows as they should be, by the reader of them. */
const TABLES: Readonly<Record<string, string>> = {
  'named sets': rows('name,member,share', (at) => `set ${at},${at + 1},0.5`),
  'inventory sites.csv': rows(
    'id,name,kind,lat,lon,people,core',
    (at) => `s${at},S ${at},tower,35,51,10,yes`,
  ),
  'inventory links.csv': rows('id,kind,from,to', (at) => `l${at},fibre,x,y`),
  'inventory crews.csv': rows('id,name,base,skills,speed_kmh', (at) => `c${at},C,x,splice,60`),
  'inventory spares.csv': rows('part,depot,quantity,lead_hours,origin', () => 'kit,x,1,0,local'),
  'inventory repairs.csv': rows('of,hours,skills', () => 'fibre,5,splice'),
  'book organisations csv': rows('id,name,kind,country', (at) => `o${at},O ${at},company,IR`),
  'book offers csv': rows('id,organisation,field,title', (at) => `f${at},IR,services,T ${at}`),
  'book needs csv': rows('id,country,field,title', (at) => `n${at},IR,services,T ${at}`),
  'book countries csv': rows('country,languages', () => 'IR,fa'),
};

/** One thing done to a table, and what it is said as. */
const CAUSES: Readonly<Record<string, readonly [change: (table: string) => string, code: RegExp]>> = {
  'parted by colons': [(table) => table.replaceAll(',', ':'), /^table\.no-header$/],
  'without its header': [(table) => table.slice(table.indexOf('\n') + 1), /^table\.no-header$/],
  'a column renamed': [(table) => table.replace(/^\w+/, 'zzz'), /^table\.missing-column/],
  'a web page': [(table) => `<html><body>${table}</body></html>`, /^table\.(?:missing-column|no-header)/],
};

const read = (name: string, text: string): readonly Finding[] =>
  READERS.find((reader) => reader.name === name)!.read(Buffer.from(text));

/** Findings but those that the table has as it should be, and the count of what follows. */
function made(name: string, text: string): Finding[] {
  const before = new Set(read(name, TABLES[name]).map(({ code }) => code));
  return read(name, text).filter(({ code, severity }) => severity === 'lost' && !before.has(code));
}

for (const [cause, [change, code]] of Object.entries(CAUSES))
  test(`${cause}: one message in every table`, () => {
    for (const name of Object.keys(TABLES)) {
      const found = made(name, change(TABLES[name]));
      assert.ok(
        found.some((one) => code.test(one.code)),
        `${name}: ${JSON.stringify(found.slice(0, 3))}`,
      );
      // Beside it at most that a row does not fit, that nothing is left, and how many consequences there are.
      const others = found.filter((one) => !code.test(one.code) && one.code !== 'table.consequences');
      assert.ok(found.length - others.length <= 2, `${name}: ${found.map((one) => one.code).join(' ')}`);
      assert.ok(others.length <= 1, `${name}: ${others.map((one) => one.code).join(' ')}`);
    }
  });

test('the tables are as they should be', () => {
  for (const name of Object.keys(TABLES))
    assert.deepEqual(
      read(name, TABLES[name]).filter(
        ({ code }) => code.startsWith('table.') && code !== 'table.consequences',
      ),
      [],
      name,
    );
});

test('the same wrong word in every row is one message with its count', () => {
  const words = { tower: 'torre', fibre: 'fibra', company: 'società', services: 'servizi' };
  for (const name of [
    'inventory sites.csv',
    'inventory links.csv',
    'book organisations csv',
    'book offers csv',
  ]) {
    const text = Object.entries(words).reduce(
      (table, [one, other]) => table.replaceAll(one, other),
      TABLES[name],
    );
    const found = made(name, text).filter(({ code }) => code.includes('not-one-of'));
    assert.deepEqual(
      found.map(({ again }) => again),
      [299],
      name,
    );
  }
});
