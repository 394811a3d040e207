import { hasOffset } from '../../core/moment.ts';
import { findingOf, type FactsOf, type Finding } from '../../core/finding.ts';
import { damageSchema, type Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { nearestIn } from '../structured-text/nearest.ts';
import { readYaml } from '../structured-text/read-yaml.ts';
import { countAlike } from '../text/alike.ts';
import { settleDamage } from './settle-damage.ts';

/** Reads a damage file (JSON or YAML) and holds it to an inventory. */
export function readDamage(
  text: string,
  inventory: Inventory,
): { damage: Damage | undefined; findings: readonly Finding[] } {
  const { value, content, findings, lineOf } = readYaml(text, damageSchema);
  if (!value) return { damage: undefined, findings };
  const assumed = assumedZone(content, value.zone, lineOf(['at']));
  const { damage, findings: settled } = settleDamage(value, inventory, lineOf);
  return {
    damage,
    findings: countAlike([...findings, ...assumed, ...settled, ...checkDamage(damage, inventory, lineOf)]),
  };
}

/** A time without an offset in a file without a time zone: shifts would be read in UTC. */
function assumedZone(content: unknown, zone: string | undefined, line: number): Finding[] {
  const { at } = content as { readonly at: string };
  if (zone !== undefined || hasOffset(at)) return [];
  const facts = { value: at, example: '+03:30', field: 'zone: Asia/Tehran' };
  return [findingOf('moment.zone-assumed', 'note', facts, line)];
}

/** Faults of a damage against an inventory: unknown assets and crews, an asset twice, hours out of order, no rule. */
function checkDamage(
  damage: Damage,
  inventory: Inventory,
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const findings: Finding[] = [];
  const add = <Code extends string>(
    code: Code,
    facts: FactsOf<Code>,
    line: number,
    severity: Finding['severity'] = 'lost',
  ): void => {
    findings.push(findingOf(code, severity, facts, line));
  };
  const assets = [...inventory.sites, ...inventory.links];
  const [asset, crew] = [assets, inventory.crews].map((rows) => {
    const ids = rows.map(({ id }) => id);
    const [known, near] = [new Set(ids), nearestIn(ids)];
    return (value: string): { readonly near?: string | undefined } | undefined =>
      known.has(value) ? undefined : { near: near(value) };
  });
  const unknownAsset = (id: string, line: number): void => {
    const unknown = asset(id);
    if (unknown?.near !== undefined)
      add('damage.unknown-asset-near', { value: id, near: unknown.near }, line);
    else if (unknown) add('damage.unknown-asset', { value: id }, line);
  };
  const unknownCrew = (id: string, line: number): void => {
    const unknown = crew(id);
    if (unknown?.near !== undefined) add('damage.unknown-crew-near', { value: id, near: unknown.near }, line);
    else if (unknown) add('damage.unknown-crew', { value: id }, line);
  };
  const seen = new Set<string>();
  damage.assets.forEach((entry, index) => {
    const { asset: id, hours, hours_min, hours_max } = entry;
    const line = lineOf(['assets', index]);
    unknownAsset(id, line);
    if (seen.has(id)) add('damage.twice', { asset: id }, line);
    seen.add(id);
    const likely = hours ?? hours_min ?? hours_max;
    if (likely !== undefined && ((hours_min ?? likely) > likely || (hours_max ?? likely) < likely))
      add('damage.range-out-of-order', { asset: id }, line);
  });
  (damage.crews ?? []).forEach(({ crew: id, working_on }, index) => {
    const line = lineOf(['crews', index]);
    unknownCrew(id, line);
    if (working_on !== undefined && !seen.has(working_on))
      add('damage.work-on-undamaged', { crew: id, asset: working_on }, line);
  });
  (damage.pins ?? []).forEach(({ asset: id, crews: names = [] }, index) => {
    const line = lineOf(['pins', index]);
    if (!seen.has(id)) add('damage.pin-undamaged', { asset: id }, line);
    for (const name of names) unknownCrew(name, line);
  });
  for (const { facts, index } of withoutRule(damage, inventory))
    add('damage.no-rule', facts, lineOf(['assets', index]), 'note');
  const named = [
    ...(damage.crews ?? []).map(({ heading_to }, index) => [heading_to, 'crews', index] as const),
    ...(damage.sent_parts ?? []).map(({ to }, index) => [to, 'sent_parts', index] as const),
    ...(damage.batteries ?? []).map(({ site }, index) => [site, 'batteries', index] as const),
  ];
  for (const [id, list, index] of named) if (id !== undefined) unknownAsset(id, lineOf([list, index]));
  if (damage.began !== undefined && Date.parse(damage.began) > Date.parse(damage.at))
    add('damage.began-later', { began: damage.began, at: damage.at }, lineOf(['began']));
  return findings;
}

/** Damaged assets of which no repair rule says what crews and parts they need, one entry a kind. */
function withoutRule(
  { assets }: Damage,
  { sites, links, repairs }: Inventory,
): readonly { readonly facts: FactsOf<'damage.no-rule'>; readonly index: number }[] {
  const rules = new Set(repairs.map(({ of }) => of));
  const kinds = new Map([...sites, ...links].map(({ id, kind }) => [id, kind]));
  const found = new Map<string, { readonly asset: string; readonly index: number; count: number }>();
  assets.forEach(({ asset, damage }, index) => {
    const kind = kinds.get(asset);
    if (
      kind === undefined ||
      [asset, kind, damage, `${kind}/${damage}`].some((name) => rules.has(name ?? ''))
    )
      return;
    const first = found.get(kind);
    if (first) first.count++;
    else found.set(kind, { asset, index, count: 1 });
  });
  return [...found].map(([kind, { asset, index, count }]) => ({
    facts: { kind, asset, count, table: 'repairs.csv' },
    index,
  }));
}
