import type { Finding } from '../../core/finding.ts';
import type { Inventory } from '../../schemas/inventory.ts';

/** Things without which a plan says nothing, though every row is right: crews to send, people to serve. */
export function checkPlannable({ sites, crews }: Inventory): Finding[] {
  if (sites.length === 0) return [];
  const findings: Finding[] = [];
  if (crews.length === 0)
    findings.push({ code: 'inventory.no-crews', severity: 'note', facts: { file: 'crews.csv' }, line: 1 });
  if (sites.every(({ people }) => (people ?? 0) === 0)) {
    const [{ file, line }] = sites;
    findings.push({
      code: 'inventory.no-people',
      severity: 'note',
      facts: { file, column: 'people' },
      line,
    });
  }
  return findings;
}
