import { findingOf, type Finding } from '../../core/finding.ts';
import { seenLetters } from '../structured-text/same-letters.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { checkCircles } from './check-circles.ts';
import { checkMeans } from './check-means.ts';
import { checkPlannable } from './check-plannable.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkUnits } from './check-units.ts';
import { fault, type Placed } from './inventory-fault.ts';
import type { UnreadTables } from './unread-tables.ts';

/**
 * Faults between tables: unknown ids, duplicates, cycles, units mixed up, means that do not exist, parts of the network that reach
 * nothing. What follows from something unread is counted, not listed. Nothing is changed.
 */
export function checkInventory(inventory: Inventory, unread: UnreadTables): Finding[] {
  const references = checkReferences(inventory, unread);
  const means = checkMeans(inventory, unread);
  const consequences = references.consequences + means.consequences;
  return [
    ...duplicateIds(inventory),
    ...references.findings,
    ...crewsWithoutBase(inventory),
    ...checkCircles(inventory),
    ...checkUnits(inventory),
    ...means.findings,
    ...checkReach(inventory, unread),
    ...checkPlannable(inventory),
    ...(consequences > 0 ? [countedConsequences(consequences)] : []),
  ];
}

function countedConsequences(count: number): Finding {
  return findingOf('table.consequences', 'note', { count });
}

function duplicateIds({ sites, links, crews }: Inventory): Finding[] {
  const findings: Finding[] = [];
  for (const rows of [[...sites, ...links], crews]) {
    const first = new Map<string, Placed & { readonly id: string }>();
    for (const row of rows) {
      // Two ids that look the same are a trap even where their letters differ.
      const known = first.get(seenLetters(row.id));
      const facts = { id: row.id, firstFile: known?.file ?? '', firstLine: known?.line ?? 1 };
      if (known === undefined) first.set(seenLetters(row.id), row);
      else if (known.id === row.id) findings.push(fault(row, 'inventory.duplicate-id', facts));
      else findings.push(fault(row, 'table.ids-look-alike', facts, 'note'));
    }
  }
  return findings;
}

function crewsWithoutBase({ crews, spares }: Inventory): Finding[] {
  return [
    ...crews
      .filter(({ base, lat, lon }) => base === undefined && (lat === undefined || lon === undefined))
      .map((crew) => fault(crew, 'inventory.crew-without-base', { crew: crew.id, base: 'base' })),
    ...spares
      .filter(({ depot, lat, lon }) => depot === undefined && (lat === undefined || lon === undefined))
      .map((spare) => fault(spare, 'inventory.spare-without-depot', { part: spare.part, depot: 'depot' })),
    ...crews
      .filter(({ skills }) => skills.length === 0)
      .map((crew) => fault(crew, 'inventory.crew-without-skill', { crew: crew.id })),
  ];
}
