import { z } from 'zod';
import { damageSchema } from '../../schemas/damage.ts';
import { planFileSchema } from '../../schemas/plan.ts';
import { settingsSchema, TABLES } from '../../schemas/inventory.ts';

/** JSON Schemas (2020-12) of the inventory's rows, of damage and state files, and of plans, by file name in docs/formats. */
export function inventoryJsonSchemas(): Readonly<Record<string, object>> {
  return {
    'inventory.schema.json': inventorySchema(),
    'damage.schema.json': titled('Muruna damage or state', z.toJSONSchema(damageSchema, { io: 'input' })),
    'restore.schema.json': titled('Muruna plan of restoration', z.toJSONSchema(planFileSchema)),
  };
}

/** One property a file of the folder: the rows of each table as text, and the settings. */
function inventorySchema(): object {
  const tables = Object.entries(TABLES).map(([name, { schema }]) => [
    `${name}.csv`,
    { type: 'array', items: bare(z.toJSONSchema(schema, { io: 'input' })) },
  ]);
  const required = Object.entries(TABLES).flatMap(([name, table]) => (table.required ? [`${name}.csv`] : []));
  return titled('Muruna inventory', {
    type: 'object',
    properties: {
      ...Object.fromEntries(tables),
      'inventory.yaml': bare(z.toJSONSchema(settingsSchema, { io: 'input' })),
    },
    required,
  });
}

function titled(title: string, schema: object): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...bare(schema) };
}

function bare(schema: object): object {
  const { $schema: _, ...rest } = schema as { readonly $schema?: string };
  return rest;
}
