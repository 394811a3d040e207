import type { Finding } from '../../core/finding.ts';
import { damageSchema, type Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { nearest } from '../structured-text/nearest.ts';
import { readYaml } from '../structured-text/read-yaml.ts';

/** Reads a damage file (JSON or YAML) and holds it to an inventory. */
export function readDamage(
  text: string,
  inventory: Inventory,
): { damage: Damage | undefined; findings: Finding[] } {
  const { value, findings, lineOf } = readYaml(text, damageSchema);
  if (!value) return { damage: undefined, findings: [...findings] };
  return { damage: value, findings: [...findings, ...checkDamage(value, inventory, lineOf)] };
}

/** Faults of a damage against an inventory: unknown assets and crews, an asset twice, ranges out of order. */
function checkDamage(
  damage: Damage,
  inventory: Inventory,
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const ids = [...inventory.sites, ...inventory.links].map(({ id }) => id);
  const crewIds = inventory.crews.map(({ id }) => id);
  const findings: Finding[] = [];
  const unknown = (value: string, known: readonly string[], code: string, line: number): void => {
    const near = known.length <= 20_000 ? nearest(value, known) : undefined;
    findings.push({
      code: near ? `${code}-near` : code,
      severity: 'lost',
      facts: { value, ...(near && { near }) },
      line,
    });
  };
  const known = new Set(ids);
  const seen = new Set<string>();
  damage.assets.forEach(({ asset, hours, hours_min, hours_max }, index) => {
    const line = lineOf(['assets', index]);
    if (!known.has(asset)) unknown(asset, ids, 'damage.unknown-asset', line);
    if (seen.has(asset)) findings.push({ code: 'damage.twice', severity: 'lost', facts: { asset }, line });
    seen.add(asset);
    const likely = hours ?? hours_min ?? hours_max;
    if (likely !== undefined && ((hours_min ?? likely) > likely || (hours_max ?? likely) < likely))
      findings.push({ code: 'damage.range-out-of-order', severity: 'lost', facts: { asset }, line });
  });
  (damage.crews ?? []).forEach(({ crew, working_on }, index) => {
    const line = lineOf(['crews', index]);
    if (!crewIds.includes(crew)) unknown(crew, crewIds, 'damage.unknown-crew', line);
    if (working_on !== undefined && !seen.has(working_on))
      findings.push({
        code: 'damage.work-on-undamaged',
        severity: 'lost',
        facts: { crew, asset: working_on },
        line,
      });
  });
  const named = [
    ...(damage.crews ?? []).map(({ heading_to }, index) => [heading_to, 'crews', index] as const),
    ...(damage.sent_parts ?? []).map(({ to }, index) => [to, 'sent_parts', index] as const),
    ...(damage.batteries ?? []).map(({ site }, index) => [site, 'batteries', index] as const),
  ];
  for (const [asset, list, index] of named)
    if (asset !== undefined && !known.has(asset))
      unknown(asset, ids, 'damage.unknown-asset', lineOf([list, index]));
  if (damage.began !== undefined && Date.parse(damage.began) > Date.parse(damage.at))
    findings.push({
      code: 'damage.began-later',
      severity: 'lost',
      facts: { began: damage.began, at: damage.at },
      line: lineOf(['began']),
    });
  return findings;
}
