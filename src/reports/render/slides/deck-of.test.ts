import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE_REPORT } from '../../../../test/sample-report.ts';
import type { Report, Table } from '../../model.ts';
import { deckOf } from './deck-of.ts';

test('every figure, picture and sentence of a report is on a slide, and no slide is full', () => {
  const { slides } = deckOf(SAMPLE_REPORT);
  const blocks = SAMPLE_REPORT.sections.flatMap((section) => section.blocks);
  const figures = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  assert.deepEqual(
    slides.flatMap((slide) => (slide.kind === 'figures' ? slide.figures : [])),
    figures,
  );
  const charts = blocks.filter(({ kind }) => ['bars', 'lines', 'flow', 'gantt', 'map'].includes(kind));
  assert.deepEqual(
    slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.chart] : [])),
    charts,
  );
  assert.equal(slides[0].kind, 'title');
  for (const slide of slides) {
    if (slide.kind === 'figures') assert.ok(slide.figures.length <= 6);
    if (slide.kind === 'text') assert.ok(slide.items.length > 0 && slide.items.length <= 7);
    if (slide.kind === 'table') assert.ok(slide.table.rows.length <= 8);
  }
});

test('a long table says how many of its rows are left out', () => {
  const table: Table = {
    kind: 'table',
    columns: [{ label: { kind: 'name', name: 'x' }, type: 'number' }],
    rows: Array.from({ length: 40 }, (_, row) => [row]),
    states: Array.from({ length: 40 }, () => 'normal' as const),
    moreRows: 5,
  };
  const report: Report = {
    ...SAMPLE_REPORT,
    sections: [{ id: 'long', title: SAMPLE_REPORT.title, blocks: [table] }],
  };
  const [, slide] = deckOf(report).slides;
  assert.ok(slide.kind === 'table');
  assert.deepEqual([slide.table.rows.length, slide.table.states!.length, slide.table.moreRows], [8, 8, 37]);
});
