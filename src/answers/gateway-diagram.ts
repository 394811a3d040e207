import { roundedFigure } from '../core/rounded-figure.ts';
import type { GatewayPaths } from '../engines/flows/gateway-paths.ts';
import type { DiagramAnswer } from '../schemas/assess-answer.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';

/** How many networks of each column are shown by name: world, upstreams, border, transit, access. */
const SHOWN = [0, 10, 8, 6, 10];

/**
 * The gateway diagram as data: world → foreign upstreams → border networks → domestic transit → access networks, widths
 * by share of the inbound routes. What is too small to name is drawn together, so that nothing is left out of the sums.
 */
export function gatewayDiagram(paths: GatewayPaths, name: (as: number) => NetworkName): DiagramAnswer {
  const columns = SHOWN.map(() => new Map<number, number>());
  const count = (column: number, as: number, weight: number): void =>
    void columns[column].set(as, (columns[column].get(as) ?? 0) + weight);
  for (const { upstream, border, weight } of paths.entries) {
    count(1, upstream, weight);
    count(2, border, weight);
  }
  for (const { transit, access, weight } of paths.inland) {
    if (transit >= 0) count(3, transit, weight);
    count(4, access, weight);
  }
  const total = paths.entries.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return { nodes: [], links: [] };
  const named = columns.map((column, at) => new Set(largestFirst(column, total).slice(0, SHOWN[at])));
  const id = (column: number, as: number): string =>
    named[column].has(as) ? `${column}-${name(as).asn}` : `${column}-others`;

  const links = new Map<string, number>();
  const join = (from: string, to: string, weight: number): void =>
    void links.set(`${from} ${to}`, (links.get(`${from} ${to}`) ?? 0) + weight / total);
  for (const { upstream, border, weight } of paths.entries) {
    join('0-world', id(1, upstream), weight);
    join(id(1, upstream), id(2, border), weight);
  }
  for (const { border, transit, access, weight } of paths.inland) {
    const last = transit < 0 ? id(2, border) : id(3, transit);
    if (transit >= 0) join(id(2, border), last, weight);
    join(last, id(4, access), weight);
  }
  const nodes = columns.flatMap((column, at) => [
    ...largestFirst(column, total)
      .filter((as) => named[at].has(as))
      .map((as) => ({ id: id(at, as), column: at, network: name(as), weight: column.get(as)! / total })),
    ...othersOf(column, at, named[at], total),
  ]);
  return {
    nodes: [{ id: '0-world', column: 0, network: null, weight: 1 }, ...nodes],
    links: Array.from(links, ([key, weight]) => {
      const [from, to] = key.split(' ');
      return { from, to, weight };
    }).sort((a, b) => roundedFigure(b.weight) - roundedFigure(a.weight)),
  };
}

function othersOf(
  column: ReadonlyMap<number, number>,
  at: number,
  named: ReadonlySet<number>,
  total: number,
): { id: string; column: number; network: null; others: number; weight: number }[] {
  const others = [...column].filter(([as]) => !named.has(as));
  if (others.length === 0) return [];
  const weight = others.reduce((sum, [, part]) => sum + part, 0) / total;
  return [{ id: `${at}-others`, column: at, network: null, others: others.length, weight }];
}

function largestFirst(column: ReadonlyMap<number, number>, total: number): number[] {
  return Array.from(column, ([as, weight]) => ({ as, weight: roundedFigure(weight / total) }))
    .sort((a, b) => b.weight - a.weight || a.as - b.as)
    .map(({ as }) => as);
}
