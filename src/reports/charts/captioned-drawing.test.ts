import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE_REPORT } from '../../../test/sample-report.ts';
import { language } from '../../i18n/language.ts';
import { captionedDrawing } from './captioned-drawing.ts';
import { drawChart, isChart } from './draw-chart.ts';
import { estimateWidth, type Shape } from './drawing.ts';

const CHARTS = SAMPLE_REPORT.sections.flatMap(({ blocks }) => blocks.filter(isChart));
const NOTES = [
  'Snapshot of 1 September 2025, SHA-256 0123456789ab.',
  'https://muruna.example.net/#/answer/x '.repeat(8),
];

/** The lowest and highest point of a shape. */
function reach(shape: Shape): readonly [top: number, bottom: number] {
  switch (shape.type) {
    case 'line':
    case 'area': {
      const ys = shape.points.map(([, y]) => y);
      return [Math.min(...ys), Math.max(...ys)];
    }
    case 'ribbon':
      return [Math.min(shape.y0, shape.y1), Math.max(shape.y0, shape.y1) + shape.height];
    case 'rect':
      return [shape.y, shape.y + shape.height];
    case 'dot':
      return [shape.y - shape.radius, shape.y + shape.radius];
    default:
      return [shape.y, shape.y];
  }
}

test('title above, drawing as it was, every note whole below, and nothing over anything', () => {
  assert.ok(CHARTS.length > 3);
  for (const isRightToLeft of [false, true])
    for (const chart of CHARTS) {
      const drawing = drawChart(chart, language('en'));
      const { shapes, height, width } = captionedDrawing(drawing, {
        title: 'Recovery of Iran',
        notes: NOTES,
        isRightToLeft,
      });
      const lines = shapes.filter(
        (shape) => shape.type === 'text' && shape.fill === 'muted' && shape.size === 10,
      );
      const words = lines
        .map((line) => (line.type === 'text' ? line.text : ''))
        .join(' ')
        .replaceAll(/[\u2067\u2069]/g, '');
      for (const note of NOTES) assert.ok(words.includes(note.trim()), note);
      const by = reach(shapes[1])[0] - reach(drawing.shapes[0])[0];
      drawing.shapes.forEach((shape, at) =>
        assert.ok(Math.abs(reach(shapes[at + 1])[0] - reach(shape)[0] - by) < 1e-9),
      );
      assert.ok(by > reach(shapes[0])[1]);
      for (const line of shapes.slice(drawing.shapes.length + 1)) {
        assert.ok(line.type === 'text');
        assert.ok(line.y > by + drawing.height && line.y <= height);
        assert.ok(estimateWidth(line.text, line.size) <= width || !line.text.includes(' '));
      }
    }
});
