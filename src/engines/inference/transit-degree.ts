import type { CleanPaths } from './clean-path-table.ts';
import type { ObservedLinks } from './observed-links.ts';

/**
 * Transit degree, [n]: how many neighbours an AS has on paths where it stands between two others, that is, where it is seen
 * to carry traffic for someone else (Luckie et al., IMC 2013, §5.1 step 2).
 */
export function transitDegrees(paths: CleanPaths, links: ObservedLinks): Uint32Array {
  const { offsets, hops, asns } = paths;
  const { linkOfHop, low } = links;
  // One mark per (link, end): whether that end was seen transiting over the link.
  const lowEnd = new Uint8Array(low.length);
  const highEnd = new Uint8Array(low.length);
  const degrees = new Uint32Array(asns.length);
  const mark = (as: number, link: number): void => {
    const end = low[link] === as ? lowEnd : highEnd;
    if (end[link] === 1) return;
    end[link] = 1;
    degrees[as]++;
  };
  for (let path = 0; path + 1 < offsets.length; path++)
    for (let at = offsets[path] + 1; at + 1 < offsets[path + 1]; at++) {
      mark(hops[at], linkOfHop[at - 1]);
      mark(hops[at], linkOfHop[at]);
    }
  return degrees;
}

/** Node degree, [n]: all neighbours seen. */
export function nodeDegrees(asCount: number, links: ObservedLinks): Uint32Array {
  const degrees = new Uint32Array(asCount);
  for (let link = 0; link < links.low.length; link++) {
    degrees[links.low[link]]++;
    degrees[links.high[link]]++;
  }
  return degrees;
}
