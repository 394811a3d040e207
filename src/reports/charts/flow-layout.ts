import type { FlowDiagram, FlowLink, FlowNode } from '../model.ts';

/** Where the nodes and links of a flow diagram lie. */
export interface FlowLayout {
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly ribbons: readonly FlowRibbon[];
}

export interface FlowBox {
  readonly node: FlowNode;
  readonly y: number;
  readonly height: number;
}

export interface FlowRibbon {
  readonly link: FlowLink;
  /** Upper edge at either end, and width. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** The room that boxes get. */
export interface FlowRoom {
  /** Height of a box through which hardly anything passes. */
  readonly smallestBox: number;
  readonly gap: number;
  /** Height of the fullest column, where its boxes need no more. */
  readonly most: number;
}

const PAPER: FlowRoom = { smallestBox: 22, gap: 9, most: 560 };

/**
 * Stacks the nodes of each column: heights by what passes through, order by the mean height of their neighbours (barycentre
 * sweeps: Sugiyama, Tagawa & Toda 1981), so that few links cross; every column is centred. `least` is the height that a box needs for its
 * label.
 */
export function layoutFlow(
  flow: FlowDiagram,
  room: FlowRoom = PAPER,
  least: (node: FlowNode) => number = () => room.smallestBox,
): FlowLayout {
  const { smallestBox, gap } = room;
  checkFlow(flow);
  const through = throughput(flow);
  const columns = flow.columns.map((_, at) =>
    flow.nodes
      .filter(({ column }) => column === at)
      .toSorted((a, b) => through.get(b.id)! - through.get(a.id)! || (a.id < b.id ? -1 : 1)),
  );
  const unit = unitHeight(columns, through, room.most);
  const heightOf = (node: FlowNode): number => Math.max(least(node), through.get(node.id)! * unit);
  const heights = columns.map((column) => column.reduce((sum, node) => sum + heightOf(node) + gap, -gap));
  const height = Math.max(smallestBox, ...heights);
  const top = new Map<string, number>();
  const stack = (at: number): void => {
    let y = (height - heights[at]) / 2;
    for (const node of columns[at]) {
      top.set(node.id, y);
      y += heightOf(node) + gap;
    }
  };
  const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
  const middle = (id: string): number => top.get(id)! + heightOf(nodeOf.get(id)!) / 2;
  columns.forEach((_, at) => stack(at));
  for (let sweep = 0; sweep < 6; sweep++) {
    const order = sweep % 2 === 0 ? [...columns.keys()] : [...columns.keys()].toReversed();
    for (const at of order) {
      const pull = new Map(columns[at].map((node) => [node.id, barycentre(node, flow.links, middle)]));
      columns[at].sort((a, b) => pull.get(a.id)! - pull.get(b.id)!);
      stack(at);
    }
  }
  const boxes = columns.flat().map((node) => ({ node, y: top.get(node.id)!, height: heightOf(node) }));
  return { height, boxes, ribbons: ribbons(flow.links, boxes, middle, unit) };
}

/** What passes through each node: the larger of what comes in and what goes out. */
export function throughput(flow: FlowDiagram): Map<string, number> {
  const into = new Map<string, number>();
  const outOf = new Map<string, number>();
  const add = (sums: Map<string, number>, id: string, weight: number): void =>
    void sums.set(id, (sums.get(id) ?? 0) + weight);
  for (const { from, to, weight } of flow.links) {
    add(outOf, from, weight);
    add(into, to, weight);
  }
  return new Map(flow.nodes.map(({ id }) => [id, Math.max(into.get(id) ?? 0, outOf.get(id) ?? 0)]));
}

function checkFlow({ nodes, links }: FlowDiagram): void {
  const column = new Map(nodes.map((node) => [node.id, node.column]));
  if (column.size !== nodes.length) throw new Error('a node of the flow diagram occurs twice');
  for (const { from, to, weight } of links) {
    if (!(column.get(from)! < column.get(to)!))
      throw new Error(`flow link ${from} → ${to} does not go forward`);
    if (!(weight >= 0)) throw new Error(`flow link ${from} → ${to} has no weight`);
  }
}

/** Height per weight so that the fullest column is as high as its boxes need to be readable. */
function unitHeight(
  columns: readonly (readonly FlowNode[])[],
  through: ReadonlyMap<string, number>,
  highest: number,
): number {
  const most = Math.max(...columns.map((column) => column.length));
  const aim = Math.min(highest, Math.max(220, most * 30));
  const heaviest = Math.max(
    ...columns.map((column) => column.reduce((sum, node) => sum + through.get(node.id)!, 0)),
  );
  return heaviest > 1e-9 ? aim / heaviest : 0;
}

function barycentre(node: FlowNode, links: readonly FlowLink[], middle: (id: string) => number): number {
  let [sum, total] = [0, 0];
  for (const { from, to, weight } of links) {
    const other = from === node.id ? to : to === node.id ? from : undefined;
    if (other === undefined) continue;
    sum += middle(other) * (weight + 1e-9);
    total += weight + 1e-9;
  }
  return total > 0 ? sum / total : middle(node.id);
}

function ribbons(
  links: readonly FlowLink[],
  boxes: readonly FlowBox[],
  middle: (id: string) => number,
  unit: number,
): FlowRibbon[] {
  const width = (link: FlowLink): number => Math.max(1, link.weight * unit);
  const ends = (side: 'from' | 'to'): Map<FlowLink, number> => {
    const other = side === 'from' ? 'to' : 'from';
    const starts = new Map<FlowLink, number>();
    for (const { node, y, height } of boxes) {
      const own = links
        .filter((link) => link[side] === node.id)
        .toSorted((a, b) => middle(a[other]) - middle(b[other]));
      const total = own.reduce((sum, link) => sum + width(link), 0);
      let at = y + (height - total) / 2;
      for (const link of own) {
        starts.set(link, at);
        at += width(link);
      }
    }
    return starts;
  };
  const from = ends('from');
  const to = ends('to');
  return links.map((link) => ({ link, from: from.get(link)!, to: to.get(link)!, height: width(link) }));
}
