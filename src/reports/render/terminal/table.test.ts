import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { language } from '../../../i18n/language.ts';
import { nameText } from '../../../i18n/text.ts';
import type { Column, Table } from '../../model.ts';
import { displayWidth } from './display-width.ts';
import { page } from './page.ts';
import { tableLines } from './table.ts';

const column = (label: string, type: Column['type']): Column => ({ label: nameText(label), type });

test('no column vanishes, however narrow the terminal: what does not fit follows below', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 40, max: 120 }),
      fc.constantFrom(...LANGUAGE_CODES),
      fc.integer({ min: 1, max: 12 }),
      (columns, rows, width, code, together) => {
        // Every cell is a number that stands nowhere else.
        const value = (row: number, at: number): number => 100 + row * 12 + at;
        const table: Table = {
          kind: 'table',
          columns: [
            column('Country', 'text'),
            ...Array.from({ length: columns }, (_, at) => ({
              ...column(`Measure number ${at}`, 'number'),
              ...(at % together > 0 && { ofPrevious: true as const }),
            })),
          ],
          rows: Array.from({ length: rows }, (_, row) => [
            `Land ${row}`,
            ...Array.from({ length: columns }, (_, at) => value(row, at)),
          ]),
        };
        const words = language(code, { latinDigits: true });
        const lines = tableLines(table, page(words, width, false));
        for (const line of lines) assert.ok(displayWidth(line) <= width, line);
        for (let row = 0; row < rows; row++) {
          const own = lines.filter((line) => new RegExp(`Land ${row}\\b`).test(line)).join(' ');
          for (let at = 0; at < columns; at++)
            assert.ok(own.includes(String(value(row, at))), `${row} ${at}`);
        }
      },
    ),
  );
});

test('long heads go over several lines before any column moves below', () => {
  const table: Table = {
    kind: 'table',
    columns: [
      column('Country', 'country'),
      column('Share of routes abroad', 'share'),
      column('Rank', 'number'),
    ],
    rows: [['IR', 0.5, 3]],
  };
  assert.deepEqual(tableLines(table, page(language('en'), 30, false)), [
    '         Share of routes',
    'Country           abroad  Rank',
    'Iran               50.0%     3',
  ]);
});

test('what belongs to a figure goes on below with it, so that nobody asks whose bounds they are', () => {
  const bounds = ['Low', 'High'].map((label) => ({ ...column(label, 'share'), ofPrevious: true as const }));
  const figures = ['Total', 'Direct'].flatMap((label) => [column(label, 'share'), ...bounds]);
  const row = [0.51, 0.5, 0.52, 0.11, 0.1, 0.12];
  const table: Table = {
    kind: 'table',
    columns: [column('Loss', 'text'), ...figures],
    rows: [['all', ...row]],
  };
  assert.deepEqual(tableLines(table, page(language('en'), 42, false)), [
    'Loss  Total    Low   High',
    'all   51.0%  50.0%  52.0%',
    '',
    'Loss  Direct    Low   High',
    'all    11.0%  10.0%  12.0%',
  ]);
});

test('a text that finds no room goes over several lines and is never cut; figures stand in its first', () => {
  const table: Table = {
    kind: 'table',
    columns: [column('Loss', 'text'), column('Total', 'share'), column('Needed', 'text')],
    rows: [
      ['international, with help of peers', 0.25, 'Hong Kong and United States'],
      ['domestic', 0.5, 'nobody'],
    ],
  };
  assert.deepEqual(tableLines(table, page(language('en'), 44, false)), [
    'Loss                      Total  Needed',
    'international, with help  25.0%  Hong Kong',
    '  of peers                       and United',
    '                                 States',
    'domestic                  50.0%  nobody',
  ]);
});
