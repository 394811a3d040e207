// Writes the JSON Schemas of all documents into docs/formats; a test holds the files to the schemas.
import { writeFileSync } from 'node:fs';
import { publishedSchemas } from '../src/schemas/documents.ts';

for (const [name, schema] of Object.entries(publishedSchemas()))
  writeFileSync(
    new URL(`../docs/formats/${name}`, import.meta.url),
    `${JSON.stringify(schema, undefined, 2)}\n`,
  );
