import type { Finding } from '../../core/finding.ts';

/** One cause, one message: findings that say the same of several lines become one, at the first line, that counts the others. */
export function countAlike<F extends Finding>(findings: readonly F[]): readonly F[] {
  const counted = new Map<string, F & { again: number }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.facts]);
    const first = counted.get(key);
    if (first) first.again += 1 + (finding.again ?? 0);
    else counted.set(key, { ...finding, again: finding.again ?? 0 });
  }
  return [...counted.values()].map(({ again, ...finding }) =>
    again === 0 ? (finding as unknown as F) : ({ ...finding, again } as unknown as F),
  );
}
