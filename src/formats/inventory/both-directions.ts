import { findingOf, type Finding } from '../../core/finding.ts';
import type { Link } from '../../schemas/inventory.ts';

/**
 * Links that stand once in each direction and are alike in all else become one: a cable that is cut is cut both ways. The names of
 * those left out lead to those kept.
 */
export function joinDirections(links: readonly Link[]): {
  readonly links: readonly Link[];
  readonly alsoCalled: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
} {
  const waiting = new Map<string, Link[]>();
  const alsoCalled = new Map<string, string>();
  let first: { readonly kept: Link; readonly left: Link } | undefined;
  const kept = links.filter((link) => {
    const kin = waiting.get(likeness(link, 'backward'));
    const other = kin?.pop();
    if (other !== undefined && link.from !== link.to) {
      alsoCalled.set(link.id, other.id);
      first ??= { kept: other, left: link };
      return false;
    }
    const own = likeness(link, 'forward');
    const alike = waiting.get(own);
    if (alike) alike.push(link);
    else waiting.set(own, [link]);
    return true;
  });
  if (first === undefined) return { links, alsoCalled, findings: [] };
  const facts = { file: first.left.file, count: alsoCalled.size, one: first.kept.id, other: first.left.id };
  const finding = findingOf('table.directions-joined', 'repaired', facts, first.left.line);
  return { links: kept, alsoCalled, findings: [finding] };
}

/** Everything about a link but its id, as it is seen from its first end or from its last. */
function likeness(
  { from, to, kind, name, length_km, capacity_gbps, via }: Link,
  seen: 'forward' | 'backward',
): string {
  const [one, other] = seen === 'forward' ? [from, to] : [to, from];
  const way = seen === 'forward' ? via : via?.toReversed();
  return JSON.stringify([one, other, kind, name, length_km, capacity_gbps, way]);
}
