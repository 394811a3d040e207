import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { encodeCsv } from './csv.ts';
import { openCsvRecords } from './csv-records.ts';
import { separatorOf, statedSeparator } from './separator.ts';

function read(text: string, separator = ','): { records: unknown[]; broken: number[] } {
  const records: unknown[] = [];
  const broken: number[] = [];
  const reader = openCsvRecords({
    separator: () => separator,
    remark: '#',
    onRecord: (fields, line) => records.push([line, ...fields]),
    onBroken: (line) => broken.push(line),
  });
  text.split('\n').forEach((line, at) => reader.line(line, at + 1));
  reader.finish();
  return { records, broken };
}

test('records go over lines inside quotes, and one stray quote loses one line', () => {
  assert.deepEqual(read('a,"b\nc",d\n"x ""y""", z'), {
    records: [
      [1, 'a', 'b\nc', 'd'],
      [3, 'x "y"', ' z'],
    ],
    broken: [],
  });
  assert.deepEqual(read('a,"b\nc,d\n# no row\ne,"f" g\nh, "i"'), {
    records: [
      [2, 'c', 'd'],
      [5, 'h', 'i'],
    ],
    broken: [1, 4],
  });
  assert.deepEqual(read('a;"b;c";d', ';').records, [[1, 'a', 'b;c', 'd']]);
});

test('a quote left open in a large table costs its line, and no time', () => {
  const lines = Array.from({ length: 100_000 }, (_, row) => (row % 2 === 0 ? `${row},"open` : `${row},x`));
  const begin = performance.now();
  const { records, broken } = read(lines.join('\n'));
  assert.ok(performance.now() - begin < 2000);
  assert.equal(records.length + broken.length, 100_000);
});

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', ' ', '=', '+', '-', '@', "'", 'ن', '1', '\t'),
    maxLength: 8,
  }),
  fc.integer(),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

test('what is written reads back the same, formulas disarmed on the way', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const text = encodeCsv(table);
      const { records, broken } = read(text.slice(0, -1));
      assert.deepEqual(broken, []);
      const filled = table.length === 0 ? [] : records.map((record) => (record as unknown[]).slice(1));
      assert.deepEqual(
        filled,
        table.map((row) => row.map((one) => String(one).replaceAll('\r', ''))),
      );
      // Another reader sees the same, with an apostrophe before whatever a spreadsheet would compute.
      for (const row of parse(text, { relax_column_count: true }))
        for (const field of row) assert.doesNotMatch(field, /^[=@\t]|^[+-](?!\d+$)/);
    }),
  );
});

test('for Excel there is a byte-order mark, and lines end as it likes them', () => {
  assert.equal(encodeCsv([['شهر', 1]], { forExcel: true }), '\uFEFFشهر,1\r\n');
  assert.equal(encodeCsv([['شهر', 1]]), 'شهر,1\n');
});

test('no cell of text is a formula, and numbers stay numbers', () => {
  const rows = [
    ['=HYPERLINK("http://x.example","here")', -3],
    ['a "b", c\nd', 0],
  ];
  assert.equal(encodeCsv(rows), '"\'=HYPERLINK(""http://x.example"",""here"")",-3\n"a ""b"", c\nd",0\n');
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    assert.match(encodeCsv([[`${start}1+1`]]), /^"?'/, JSON.stringify(start));
});

test('the separator is the one with which a line makes sense', () => {
  const known = ['id', 'name', 'kind'];
  const fit = (fields: readonly string[]): number => fields.filter((field) => known.includes(field)).length;
  for (const separator of [',', ';', '\t', '|', '،'])
    assert.equal(separatorOf(known.join(separator), fit), separator);
  assert.equal(separatorOf('what,is;this', fit), ',');
  assert.equal(statedSeparator('sep=;'), ';');
  assert.equal(statedSeparator('\uFEFFSEP=\t'), '\t');
  assert.equal(statedSeparator('separator'), undefined);
});

test('arbitrary lines never throw, and every line is read, broken, a remark, or inside a cell', () => {
  const piece = fc.constantFrom('"', ',', '\n', 'a', ' ', '#', '""');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { records, broken } = read(text);
      assert.ok(records.length + broken.length <= text.split('\n').length);
    }),
    { numRuns: 1000 },
  );
});
