import { writeFileSync } from 'node:fs';
import { inventoryJsonSchemas } from '../src/formats/inventory/json-schemas.ts';

/** Writes the JSON Schemas of the inventory's files into docs/formats; a test holds them to the code. */
for (const [name, schema] of Object.entries(inventoryJsonSchemas()))
  writeFileSync(
    new URL(`../docs/formats/${name}`, import.meta.url),
    `${JSON.stringify(schema, undefined, 2)}\n`,
  );
