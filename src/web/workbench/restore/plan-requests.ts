import { readDamage } from '../../../formats/inventory/read-damage.ts';
import { readInventory } from '../../../formats/inventory/read-inventory.ts';
import { message } from '../../../i18n/text.ts';
import { afterDeed, afterDeeds, type PlanGround } from './arrange.ts';
import { importInto } from './import-into.ts';
import { openServices, openSupply } from '../live/opened.ts';
import type { NamedText } from '../tables/raw-tables.ts';
import { inventoryTables } from './inventory-tables.ts';
import type { OpenedPlan, PlanReply, PlanRequest } from './protocol.ts';

type Without<Reply> = Reply extends unknown ? Omit<Reply, 'id'> : never;

/** Answers what the view asks of an inventory, a damage and a plan. The last ones opened are those that plans are for. */
export function planRequests(): (request: PlanRequest) => PlanReply {
  let ground: PlanGround | undefined;
  const answer = (request: PlanRequest): Without<PlanReply> => {
    switch (request.kind) {
      case 'open': {
        const opened = openPlan(request.files, request.damage);
        const isWhole = ![...opened.findings, ...opened.damageFindings].some(
          ({ severity }) => severity === 'lost',
        );
        ground =
          isWhole && opened.damage ? { inventory: opened.inventory, damage: opened.damage } : undefined;
        return { kind: 'opened', opened };
      }
      case 'import':
        return { kind: 'imported', ...importInto(request.files, request.bytes) };
      case 'services':
        return { kind: 'services', services: openServices(request.files) };
      case 'supply':
        return { kind: 'supply', supply: openSupply(request.text) };
      case 'deeds':
        if (!ground) break;
        return { kind: 'plan', ...afterDeeds(ground, request.computed, request.deeds) };
      case 'deed': {
        if (!ground) break;
        const { plan, refused } = afterDeed(ground, request.plan, request.deed);
        return plan ? { kind: 'plan', plan, done: 1 } : { kind: 'refused', why: refused };
      }
    }
    return { kind: 'refused', why: message('workbench.plan.faulty') };
  };
  return (request) => ({ id: request.id, ...answer(request) });
}

function openPlan(files: readonly NamedText[], damageText: string | undefined): OpenedPlan {
  const folder = new Map(files.map(({ name, text }) => [name, text]));
  const { inventory, findings } = readInventory(folder);
  const read = damageText === undefined ? undefined : readDamage(damageText, inventory);
  return {
    inventory,
    tables: inventoryTables(files),
    findings,
    damage: read?.damage,
    damageFindings: read?.findings ?? [],
  };
}
