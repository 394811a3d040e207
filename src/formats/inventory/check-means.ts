import type { Finding } from '../../core/finding.ts';
import { nearestIn } from '../structured-text/nearest.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { fault } from './inventory-fault.ts';
import type { UnreadTables } from './unread-tables.ts';

/**
 * Skills no crew has and parts nobody stocks: not faults of the tables, but the planner will call those repairs infeasible. Where
 * crews or spares could not be read, what they lack is only counted.
 */
export function checkMeans(
  { crews, spares, repairs }: Inventory,
  unread: UnreadTables,
): { readonly findings: readonly Finding[]; readonly consequences: number } {
  const skills = [...new Set(crews.flatMap((crew) => crew.skills))];
  const parts = [...new Set(spares.map(({ part }) => part))];
  const [nearSkill, nearPart] = [nearestIn(skills), nearestIn(parts)];
  const findings: Finding[] = [];
  let consequences = 0;
  for (const repair of repairs) {
    if (repair.skills.length === 0)
      findings.push(fault(repair, 'inventory.repair-without-skill', { of: repair.of }));
    for (const value of repair.skills.filter((skill) => !skills.includes(skill))) {
      const near = nearSkill(value);
      if (unread.any('crews')) consequences++;
      else if (near === undefined)
        findings.push(fault(repair, 'inventory.skill-nobody-has', { value }, 'note'));
      else findings.push(fault(repair, 'inventory.skill-nobody-has-near', { value, near }, 'note'));
    }
    for (const { part: value } of (repair.parts ?? []).filter(({ part }) => !parts.includes(part))) {
      const near = nearPart(value);
      if (unread.any('spares')) consequences++;
      else if (near === undefined)
        findings.push(fault(repair, 'inventory.part-nobody-stocks', { value }, 'note'));
      else findings.push(fault(repair, 'inventory.part-nobody-stocks-near', { value, near }, 'note'));
    }
  }
  return { findings, consequences };
}
