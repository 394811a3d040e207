import { z } from 'zod';
import { language } from '../i18n/language.ts';
import type { MessageCode } from '../i18n/codes.ts';
import { publishedSchema } from '../schemas/documents.ts';
import { FIELD_NOTES } from '../schemas/requests/field.ts';
import { operationsSchema, type DescribedOperation } from '../schemas/operations-answer.ts';
import { operation, type Operation } from './operation.ts';

/** Everything this program can be asked, with schemas: what a server makes its routes of. */
export const operationsOperation = operation({
  id: 'operations',
  kind: 'read',
  request: z.strictObject({}),
  answer: operationsSchema,
  async run(_request, house) {
    const operations = await Promise.all(Object.values(house.operations).map((load) => load()));
    return {
      format: 'muruna/operations' as const,
      version: 1 as const,
      operations: operations.map(descriptionOf),
    };
  },
});

const ENGLISH = language('en');

function descriptionOf({ id, kind, request, answer, report, rows }: Operation): DescribedOperation {
  return {
    id,
    kind,
    summary: ENGLISH.plain({ code: `operation.${id}` as MessageCode, params: {} }),
    hasReport: report !== undefined,
    hasRows: rows !== undefined,
    request: requestSchemaOf(request),
    answer: publishedSchema(answer),
  };
}

/** The JSON schema of requests, each field with its explanation. */
function requestSchemaOf(request: z.ZodObject): Record<string, unknown> {
  const schema = z.toJSONSchema(request, { io: 'input' });
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const notes = FIELD_NOTES.get(request.shape[name] as z.ZodType);
    if (notes && typeof property === 'object')
      property.description = ENGLISH.plain({ code: notes.help, params: {} });
  }
  return schema;
}
