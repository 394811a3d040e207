import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { SUPPLY_PROPERTY } from '../../formats/bom/cyclonedx.ts';
import { supplyCells } from '../../formats/supply/write-supply.ts';
import type { SupplyRow } from '../../schemas/supply-table.ts';

/** Columns that CycloneDX has a place of its own for. */
const OWN = new Set(['id', 'name', 'vendor']);

/**
 * A table of supplies as a CycloneDX 1.6 document in JSON: a component a row, services as services. What CycloneDX has no place for stands in
 * properties `muruna:supply:COLUMN`, so that `readBom` gives the same rows. The same rows give the same text.
 */
export function cyclonedxText(rows: readonly SupplyRow[]): string {
  const bom = new Models.Bom();
  for (const row of rows) {
    const properties = new Models.PropertyRepository(
      [...supplyCells(row)]
        .filter(([column]) => !OWN.has(column))
        .map(([column, cell]) => new Models.Property(`${SUPPLY_PROPERTY}${column}`, cell)),
    );
    const name = row.name ?? row.id;
    const vendor =
      row.vendor === undefined ? undefined : new Models.OrganizationalEntity({ name: row.vendor });
    if (row.kind === 'service')
      bom.services.add(
        new Models.Service(name, { bomRef: row.id, properties, ...(vendor && { provider: vendor }) }),
      );
    else
      bom.components.add(
        new Models.Component(TYPES[row.kind ?? 'other'], name, {
          bomRef: row.id,
          properties,
          ...(vendor && { supplier: vendor }),
        }),
      );
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return serializer.serialize(bom, { sortLists: true, space: 2 }) + '\n';
}

const { ComponentType } = Enums;

const TYPES: Readonly<Record<Exclude<NonNullable<SupplyRow['kind']>, 'service'>, Enums.ComponentType>> = {
  equipment: ComponentType.Device,
  software: ComponentType.Application,
  licence: ComponentType.Data,
  material: ComponentType.File,
  other: ComponentType.Data,
};
