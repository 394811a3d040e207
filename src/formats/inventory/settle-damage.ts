import { findingOf, type Finding } from '../../core/finding.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { spellings, type Spellings } from '../structured-text/same-letters.ts';

/** Fields of a damage file that name something of the inventory, and what. */
const NAMES: Readonly<Record<string, 'asset' | 'crew' | 'part'>> = {
  asset: 'asset',
  working_on: 'asset',
  heading_to: 'asset',
  sent_to: 'asset',
  to: 'asset',
  site: 'asset',
  depot: 'asset',
  crew: 'crew',
  crews: 'crew',
  part: 'part',
};

type LineOf = (path: readonly PropertyKey[]) => number;

/** The names of a damage file as the inventory spells them; where letters had to be taken for others, it is said. */
export function settleDamage(
  damage: Damage,
  { sites, links, crews, spares, alsoCalled }: Inventory,
  lineOf: LineOf,
): { readonly damage: Damage; readonly findings: readonly Finding[] } {
  const known: Readonly<Record<'asset' | 'crew' | 'part', Spellings>> = {
    asset: spellings(
      [...sites, ...links].map(({ id }) => id),
      alsoCalled,
    ),
    crew: spellings(crews.map(({ id }) => id)),
    part: spellings(spares.map(({ part }) => part)),
  };
  const findings: Finding[] = [];
  const settled = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((item, at) => settled(item, [...path, at]));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, settled(part, [...path, name])]),
      );
    const field = String(path.findLast((step) => typeof step === 'string'));
    const kind = typeof value === 'string' ? NAMES[field] : undefined;
    if (kind === undefined || typeof value !== 'string') return value;
    const name = known[kind].find(value) ?? value;
    if (name !== value && !(kind === 'asset' && alsoCalled?.has(value))) {
      const facts = { column: field, value, name };
      findings.push(findingOf('table.other-letters', 'repaired', facts, lineOf(path)));
    }
    return name;
  };
  return { damage: settled(damage, []) as Damage, findings };
}
