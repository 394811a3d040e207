import { parseDocument, YAMLSeq } from 'yaml';
import { BOOK_SCHEMAS, type BookPart } from '../../../schemas/cooperation-book.ts';
import type { FolderFile } from '../stored/use-stored-files.ts';

/** A record of a book as it stands in its file, right or not. */
export type RawRecord = Readonly<Record<string, unknown>>;

export const BOOK_PARTS = Object.keys(BOOK_SCHEMAS) as readonly BookPart[];

/** The file of a part; undefined where it is there as a table, which forms do not change. */
export function fileOfPart(files: readonly FolderFile[], part: BookPart): FolderFile | undefined {
  const ofPart = files.filter(({ name }) => name.toLowerCase().replace(/\.\w+$/, '') === part);
  if (ofPart.length === 0) return { name: `${part}.yaml`, text: '' };
  return ofPart.find(({ name }) => /\.(ya?ml|json)$/i.test(name));
}

/** The records of a part, in their order; what is not a list of records is none. */
export function recordsOf({ text }: FolderFile): readonly RawRecord[] {
  const content: unknown = parseDocument(text).toJS();
  return Array.isArray(content)
    ? content.filter((one): one is RawRecord => typeof one === 'object' && one !== null)
    : [];
}

/** The files with one field of a record changed; everything else of the file, remarks too, stays as it is. */
export function withField(
  files: readonly FolderFile[],
  part: BookPart,
  path: readonly (string | number)[],
  value: unknown,
): FolderFile[] {
  const file = fileOfPart(files, part)!;
  const document = parseDocument(file.text);
  document.contents ??= new YAMLSeq() as never;
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  const changed = { name: file.name, text: document.toString({ lineWidth: 0 }) };
  const isThere = files.some(({ name }) => name === file.name);
  return isThere ? files.map((one) => (one.name === file.name ? changed : one)) : [...files, changed];
}
