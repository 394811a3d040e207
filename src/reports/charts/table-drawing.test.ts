import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../i18n/language.ts';
import { nameText } from '../../i18n/text.ts';
import type { Table } from '../model.ts';
import { estimateWidth, type Shape } from './drawing.ts';
import { tableDrawing } from './table-drawing.ts';

const table: Table = {
  kind: 'table',
  columns: [
    { label: nameText('Network'), type: 'text' },
    { label: nameText('Share'), type: 'bar' },
    { label: nameText('What it says about itself'), type: 'text' },
  ],
  rows: Array.from({ length: 45 }, (_, at) => [
    `Network ${at}`,
    at === 1 ? null : at / 100,
    'words that go on '.repeat(at === 2 ? 40 : 3),
  ]),
  states: Array.from({ length: 45 }, (_, at) => (at === 3 ? 'failed' : 'normal')),
  moreRows: 7,
};

test('a table as a picture has its heads, its figures and bars, and counts the rows it leaves out', () => {
  const { shapes, width, height } = tableDrawing(table, nameText('Table'), language('en'));
  const texts = textsOf(shapes).map(({ text }) => bare(text));
  assert.ok(texts.includes('Network') && texts.includes('Share'));
  assert.ok(texts.includes('39.0%'), 'the figures');
  assert.ok(texts.includes('not known'), 'what is not known is no zero');
  assert.ok(
    texts.some((text) => text.startsWith('… 12 more rows')),
    'seven and the five beyond forty',
  );
  const bars = shapes.filter((shape) => shape.type === 'rect' && shape.fill === 'accent');
  assert.equal(bars.length, 38, 'one a row, none for nothing and the unknown');
  assert.equal(shapes.filter((shape) => shape.type === 'rect' && shape.fill === 'failed').length, 1);
  for (const { x, y, text, size, anchor } of textsOf(shapes)) {
    const end = anchor === 'end' ? x - estimateWidth(text, size) : x + estimateWidth(text, size);
    assert.ok(end >= -1 && end <= width + 1 && y <= height, `${text} lies in the picture`);
  }
});

test('it is mirrored for languages that are read from right to left', () => {
  const [english, arabic] = (['en', 'ar'] as const).map((code) =>
    textsOf(tableDrawing(table, nameText('Table'), language(code)).shapes),
  );
  assert.equal(english[0].anchor, 'start');
  assert.equal(arabic[0].anchor, 'end');
  assert.ok(arabic[0].x > english[0].x);
});

function textsOf(shapes: readonly Shape[]): Extract<Shape, { type: 'text' }>[] {
  return shapes.filter((shape) => shape.type === 'text');
}

function bare(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
