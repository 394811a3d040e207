import { axisText } from '../../charts/axis.ts';
import { mapFrame } from '../../charts/map-frame.ts';
import type { FlowDiagram, Gantt, PointMap, Scale } from '../../model.ts';
import { horizontalBar } from './bar.ts';
import { STATE_SIGN, stateLegend } from './charts.ts';
import { displayWidth, truncate } from './display-width.ts';
import { cellIsolate, pad, type Page } from './page.ts';

/** A flow diagram column by column: each node with what passes through it and where that comes from. */
export function flowLines(flow: FlowDiagram, page: Page): string[] {
  const through = nodeWeights(flow);
  const largest = Math.max(0, ...through.values());
  const labelWidth = Math.min(
    Math.floor(page.width * 0.5),
    Math.max(1, ...flow.nodes.map(({ label }) => displayWidth(page.line(label)))),
  );
  const rightToLeft = page.language.direction === 'rtl';
  const barWidth = Math.max(6, Math.min(20, page.width - labelWidth - 12));
  const lines = [page.paint(page.line(flow.title), 'strong')];
  flow.columns.forEach((column, at) => {
    lines.push(page.paint(`${at === 0 ? '┌' : '├'}─ ${page.line(column)}`, 'heading'));
    const nodes = flow.nodes
      .filter((node) => node.column === at)
      .toSorted((a, b) => through.get(b.id)! - through.get(a.id)!);
    for (const node of nodes) {
      const label = pad(
        cellIsolate(truncate(page.line(node.label), labelWidth), page.language),
        labelWidth,
        rightToLeft ? 'left' : 'right',
      );
      const bar = horizontalBar(largest > 0 ? through.get(node.id)! / largest : 0, barWidth);
      const sources = flow.links.filter(({ to, state }) => to === node.id && state !== 'failed').length;
      const paint = node.state === 'failed' ? 'bad' : node.state === 'new' ? 'good' : 'accent';
      const count = sources > 0 ? page.paint(` ← ${page.language.words.number(sources)}`, 'muted') : '';
      lines.push(
        `│ ${STATE_SIGN[node.state]} ${label} ${page.paint(bar.trimEnd(), paint)}${count}`.trimEnd(),
      );
    }
  });
  return [
    ...lines,
    ...stateLegend(
      [...flow.nodes, ...flow.links].map(({ state }) => state),
      page,
    ),
  ];
}

/** What passes through each node: the larger of what comes in and what goes out. */
function nodeWeights(flow: FlowDiagram): Map<string, number> {
  const sums = new Map(flow.nodes.map(({ id }) => [id, { in: 0, out: 0 }]));
  for (const { from, to, weight } of flow.links) {
    sums.get(from)!.out += weight;
    sums.get(to)!.in += weight;
  }
  return new Map([...sums].map(([id, sum]) => [id, Math.max(sum.in, sum.out)]));
}

const GANTT_SIGN = {
  work: '█',
  travel: '─',
  wait: '░',
  rest: ' ',
  critical: '█',
  high: '▓',
  medium: '▒',
  minor: '░',
} as const;

/** A row of blocks per crew, asset or incident over time. */
export function ganttLines(gantt: Gantt, page: Page): string[] {
  const end = Math.max(0, ...gantt.rows.flatMap(({ bars }) => bars.map(({ to }) => to)));
  const labelWidth = Math.min(
    Math.floor(page.width * 0.3),
    Math.max(1, ...gantt.rows.map(({ label }) => displayWidth(page.line(label)))),
  );
  const width = Math.max(10, page.width - labelWidth - 2);
  const column = (hours: number): number =>
    Math.min(width, Math.max(0, Math.round(end > 0 ? (hours / end) * width : 0)));
  const lines = [page.paint(page.line(gantt.title), 'strong')];
  for (const { label, bars } of gantt.rows) {
    const cells = Array.from({ length: width }, () => ' ');
    for (const { from, to, type } of bars)
      cells.fill(GANTT_SIGN[type], column(from), Math.max(column(from) + 1, column(to)));
    const name = pad(
      cellIsolate(truncate(page.line(label), labelWidth), page.language),
      labelWidth,
      page.language.direction === 'rtl' ? 'left' : 'right',
    );
    lines.push(`${name} ${page.paint(cells.join('').trimEnd(), 'accent')}`.trimEnd());
  }
  const scale: Scale = {
    label: gantt.title,
    type: gantt.start ? 'time' : 'hours',
    ...(gantt.start ? { start: gantt.start } : {}),
  };
  const ends = [axisText(0, scale, page.language), axisText(end, scale, page.language)];
  lines.push(
    `${' '.repeat(labelWidth + 1)}${pad(ends[0], Math.max(1, width - displayWidth(ends[1])), 'right')}${ends[1]}`,
  );
  for (const mark of gantt.marks ?? [])
    lines.push(page.paint(`│ ${axisText(mark.x, scale, page.language)} ${page.line(mark.label)}`, 'muted'));
  return lines;
}

/** A rough picture of the points; a character is about twice as high as wide. */
export function mapLines(map: PointMap, page: Page): string[] {
  const lines = [page.paint(page.line(map.title), 'strong')];
  const frame = mapFrame(map);
  if (!frame) return lines;
  const { west, east, south, north } = frame;
  const width = Math.min(60, page.width - 2);
  const ratio =
    (north - south) / Math.max(1e-9, (east - west) * Math.cos(((north + south) / 2) * (Math.PI / 180)));
  const height = Math.max(3, Math.min(24, Math.round((width * ratio) / 2)));
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => ' '));
  const put = (lon: number, lat: number, sign: string): void => {
    // A line that leaves the map on one side has its end outside.
    const inside = Math.min(east, Math.max(west, lon));
    const column = east > west ? Math.round(((inside - west) / (east - west)) * (width - 1)) : 0;
    const row = north > south ? Math.round(((north - lat) / (north - south)) * (height - 1)) : 0;
    cells[row][column] = sign;
  };
  for (const { path, state } of map.lines)
    for (const piece of frame.pieces(path))
      for (let at = 1; at < piece.length; at++)
        for (let step = 0; step <= 40; step++) {
          const share = step / 40;
          const [a, b] = [piece[at - 1], piece[at]];
          put(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, state === 'failed' ? '×' : '·');
        }
  for (const { lon, lat, state } of map.points)
    put(frame.longitude(lon), lat, state === 'failed' ? '✕' : state === 'new' ? '+' : '●');
  const states = [...map.points, ...map.lines].map(({ state }) => state);
  return [...lines, ...cells.map((row) => row.join('').trimEnd()), ...stateLegend(states, page)];
}
