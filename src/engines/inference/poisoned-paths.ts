import type { Finding } from '../../core/finding.ts';
import type { CleanPaths } from './clean-path-table.ts';
import { somePaths } from './some-paths.ts';

/**
 * The paths without those in which members of the clique are separated by an AS outside it: nobody carries routes from one
 * provider-free network to another, so such a path is poisoned, leaked or misread (Luckie et al., IMC 2013, §5.1 step 4).
 *
 * `asns` stays as it is: an AS seen only on poisoned paths keeps its index and has no link.
 */
export function withoutPoisonedPaths(
  paths: CleanPaths,
  clique: readonly number[],
): { paths: CleanPaths; findings: Finding[] } {
  const inClique = new Uint8Array(paths.asns.length);
  for (const member of clique) inClique[member] = 1;
  const kept: number[] = [];
  let entries = 0;
  for (let path = 0; path + 1 < paths.offsets.length; path++)
    if (isPoisoned(paths, path, inClique)) entries += paths.entries4[path] + paths.entries6[path];
    else kept.push(path);
  if (entries === 0) return { paths, findings: [] };
  const findings: Finding[] = [
    {
      code: 'inference.poisoned',
      severity: 'lost',
      facts: { entries, paths: paths.vantagePoint.length - kept.length },
    },
  ];
  return { paths: somePaths(paths, kept), findings };
}

function isPoisoned({ offsets, hops }: CleanPaths, path: number, inClique: Uint8Array): boolean {
  let last = -1;
  for (let at = offsets[path]; at < offsets[path + 1]; at++) {
    if (inClique[hops[at]] === 0) continue;
    if (last >= 0 && at > last + 1) return true;
    last = at;
  }
  return false;
}
