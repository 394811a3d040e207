import { z } from 'zod';
import { BOOK_SCHEMAS } from '../../schemas/cooperation-book.ts';

/** JSON Schema (2020-12) of all parts of a cooperation book, one property a file. */
export function bookSchema(): string {
  const properties = Object.entries(BOOK_SCHEMAS).map(([part, schema]) => [part, z.toJSONSchema(schema)]);
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Muruna cooperation book', type: 'object', properties: Object.fromEntries(properties) }, undefined, 2)}\n`;
}
