import type { Finding } from '../../core/finding.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { fault, type Placed } from './inventory-fault.ts';

/** Supplies and precedences that go in a circle. */
export function checkCircles({ supplies, needs }: Inventory): Finding[] {
  return [
    ...circles(
      supplies.map(({ site, feed, file, line }) => ({ from: site, to: feed, file, line })),
      'inventory.supply-cycle',
    ),
    ...circles(
      needs.map(({ repair_of, needs: need, file, line }) => ({ from: repair_of, to: need, file, line })),
      'inventory.need-cycle',
    ),
  ];
}

interface Arc extends Placed {
  readonly from: string;
  readonly to: string;
}

/** Every circle once, at the row that closes it, with its members in order. Depth first, however long the chains are. */
function circles(arcs: readonly Arc[], code: string): Finding[] {
  const next = new Map<string, Arc[]>();
  for (const arc of arcs) {
    const others = next.get(arc.from);
    if (others) others.push(arc);
    else next.set(arc.from, [arc]);
  }
  const findings: Finding[] = [];
  /** Position on the path, or −1 once everything behind it has been looked at. */
  const place = new Map<string, number>();
  for (const start of next.keys()) {
    if (place.has(start)) continue;
    const path = [{ id: start, looked: 0 }];
    place.set(start, 0);
    while (path.length > 0) {
      const top = path[path.length - 1];
      const arc = next.get(top.id)?.[top.looked++];
      if (arc === undefined) {
        place.set(top.id, -1);
        path.pop();
        continue;
      }
      const at = place.get(arc.to);
      if (at === undefined) {
        place.set(arc.to, path.length);
        path.push({ id: arc.to, looked: 0 });
      } else if (at >= 0) {
        const members = [...path.slice(at).map(({ id }) => id), arc.to].join(' ← ');
        findings.push(fault(arc, code, { members }));
      }
    }
  }
  return findings;
}
