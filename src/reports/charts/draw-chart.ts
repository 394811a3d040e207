import type { Language } from '../../i18n/language.ts';
import type { BarChart, Block, FlowDiagram, Gantt, LineChart, PointMap } from '../model.ts';
import { barDrawing } from './bar-drawing.ts';
import type { Drawing } from './drawing.ts';
import { flowDrawing } from './flow-drawing.ts';
import { ganttDrawing } from './gantt-drawing.ts';
import { lineDrawing } from './line-drawing.ts';
import { mapDrawing } from './map-drawing.ts';

export type Chart = BarChart | LineChart | FlowDiagram | Gantt | PointMap;

export function isChart(block: Block): block is Chart {
  return ['bars', 'lines', 'flow', 'gantt', 'map'].includes(block.kind);
}

/** Lays a chart out once, in a language; every renderer draws this. */
export function drawChart(chart: Chart, language: Language): Drawing {
  switch (chart.kind) {
    case 'bars':
      return barDrawing(chart, language);
    case 'lines':
      return lineDrawing(chart, language);
    case 'flow':
      return flowDrawing(chart, language);
    case 'gantt':
      return ganttDrawing(chart, language);
    default:
      return mapDrawing(chart, language);
  }
}
