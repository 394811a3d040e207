import type { z } from 'zod';
import { readYaml } from '../structured-text/read-yaml.ts';
import { BOOK_SCHEMAS, type BookPart } from '../../schemas/cooperation-book.ts';
import { idsOf, type PartRead } from './book-part.ts';

/** Records of one kind from YAML or JSON; each is held to the schema by itself, so that a bad one does not take the file with it. */
export function readBookList(text: string, part: BookPart): PartRead {
  const schema: z.ZodType = BOOK_SCHEMAS[part];
  const { content, value, findings, lineOf } = readYaml(text, schema);
  if (value === undefined && !Array.isArray(content))
    return { records: [], unreadIds: [], isUnread: true, findings };
  const list = content as readonly unknown[];
  const results = list.map((record) => BOOK_SCHEMAS[part].element.safeParse(record));
  return {
    records: results.flatMap((result, position) =>
      result.success
        ? [{ record: result.data, lineOf: (path: readonly PropertyKey[]) => lineOf([position, ...path]) }]
        : [],
    ),
    unreadIds: idsOf(list.filter((_, position) => !results[position].success)),
    isUnread: false,
    findings,
  };
}
